"""privacy.mrn: no medical record number or patient number goes out."""

# ruff: noqa: RUF001  # look-alike characters are what this is about

from collections.abc import Iterator

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.identifiers import MRN_CUED, find_mrns
from wellspoken.engines.screening.passage import Mark, Reading
from wellspoken.engines.screening.rule import Rule, bad, good


def _check(reading: Reading) -> Iterator[Mark]:
    for passage in reading.passages:
        for number in find_mrns(passage.folded):
            yield Mark(
                passage=passage,
                span=passage.document.origin(number.span.start, number.span.end),
                message="This reads as a patient's record number.",
                evidence=number.evidence,
                suggestion="Remove the number. It never belongs in a message.",
            )


RULE = Rule(
    code="privacy.mrn",
    name="Medical record or patient number",
    what=(
        "A number introduced as a medical record, chart, patient, hospital, encounter or NHS "
        "number, in figures or spelt out."
    ),
    why="Whoever can look it up knows the person; it stays the same for life.",
    source="45 CFR 164.514(b)(2)(i)(H) (65 FR 82462, 28 December 2000, as amended)",
    severity=Severity.BLOCK,
    fix="Remove it.",
    bad=(
        bad("MRN 4471902", "4471902"),
        bad("mrn: 00-44-71", "00-44-71"),
        bad("Seen today, MRN#AB4471902.", "AB4471902"),
        bad("Medical record number is 4471902", "4471902"),
        bad("chart no. 88213", "88213"),
        bad("Patient ID: P-88213", "P-88213"),
        bad("NHS number 943 476 5919", "943 476 5919"),
        bad("М\u200bRN 4471902", "4471902"),
        bad("MRN ４４７１９０２", "４４７１９０２"),
        bad("Refer to record #EM-345678", "EM-345678"),
        bad("Número de historia clínica: 447190", "447190", lang="es"),
        bad("NHC 447190", "447190", lang="es"),
        bad("MRN four four seven one nine", "four four seven one nine"),
        bad("Flu clinic", "4471902", link="https://stmary.example/view?mrn=4471902"),
    ),
    good=(
        good("Have your medical record number ready."),
        good("Your MRN is on your wristband."),
        good("Medical records 2024: what changes"),
        good("Patient number one: safety"),
        good("We treated 4471902 people. Patients: 88213."),
        good("The hospital, number 12 on the list"),
        good("Chart 12345 shows the trend"),
        good("A record number of 4471 people came."),
        good("Our mRNA-1273 trial has its first volunteers."),
    ),
    check=_check,
    needs=(MRN_CUED,),
)
