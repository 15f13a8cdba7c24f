"""privacy.record-link: no link goes out that opens somebody's record by its number."""

from collections.abc import Iterator

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.passage import Mark, Reading
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.text import linear

_RECORD = linear(
    r"/(?:patients?|pts?|mrns?|charts?|medical-?records?|ehr|emr|encounters?|admissions?)/"
    r"[a-z]{0,3}-?[0-9]{3,20}\b"
    r"|[?&;](?:patient|pt|mrn|chart|encounter|admission)(?:[_-]?(?:id|no|num|number))?=[\w-]{2,40}"
)


def _check(reading: Reading) -> Iterator[Mark]:
    for passage in reading.passages:
        for link in passage.links:
            if _RECORD.search(passage.folded[link.start : link.end]):
                yield Mark(
                    passage=passage,
                    span=passage.document.origin(link.start, link.end),
                    message="This link opens the record of one person by its number.",
                    evidence="a record's number in a link",
                    suggestion="Link to the portal's front page, where people sign in themselves.",
                )


RULE = Rule(
    code="privacy.record-link",
    name="Link to a record of a person in care",
    what=(
        "A link whose path or query names a patient, chart, encounter or admission by a number, "
        "on the organisation's own portal too. Pages about visiting or for patients in general "
        "are left alone."
    ),
    why=(
        "The number identifies the person, and whoever can sign in, or finds the page unlocked, "
        "reads on."
    ),
    source=(
        "45 CFR 164.514(b)(2)(i)(H) and (N) (65 FR 82462, 28 December 2000, as amended): record "
        "numbers and web addresses"
    ),
    severity=Severity.BLOCK,
    fix="Link to the portal's front page.",
    bad=(
        bad(
            "Labs are at https://portal.example.org/patients/88213/labs",
            "https://portal.example.org/patients/88213/labs",
        ),
        bad("See ehr.example.org/view?patient_id=AB93.", "ehr.example.org/view?patient_id=AB93"),
        bad(
            "Flu clinic",
            "https://portal.example.org/chart/2231",
            link="https://portal.example.org/chart/2231",
        ),
    ),
    good=(
        good("Read stmary.example/patients/visiting and stmary.example/patients?lang=es"),
        good("Your record is at portal.stmary.example: sign in there."),
        good("News: stmary.example/news/2024/patients/thank-you"),
    ),
    check=_check,
    needs=(_RECORD,),
)
