"""privacy.reference-number: no case, file, ticket or other code that is one patient's goes out."""

# ruff: noqa: PLR2004  # how many digits make a code

from collections.abc import Iterator

from wellspoken.engines.screening.codes import CODE, Code, codes_in
from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.labelled import find_labelled, labelled
from wellspoken.engines.screening.passage import Mark, Passage, Reading
from wellspoken.engines.screening.person_link import mentions_anyone, owner_at
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.tallies import counts_near
from wellspoken.engines.screening.whose import is_of_the_house, whose
from wellspoken.engines.text import Span, linear, word_set

_LABEL = labelled(
    r"(?:(?:complaint|support|help|case|incident|referral|patient|pt|study|specimen|sample|lab"
    r"|accession|prescription|rx|wristband|barcode|donor|intake|expediente|folio|caso)\s)?"
    r"(?:(?:case|ticket|file|folder|reference|ref|complaint|incident|referral|specimen|sample"
    r"|accession|prescription|rx|wristband|barcode|donor|tracking|grievance|docket|report|request"
    r"|registry|transplant|unos|expediente|folio|caso|informe|registro)\b\.?\s{0,2}"
    r"(?:#|ids?\b|no\b\.?|num(?:ber)?\b|code\b|ref\b|:|n[uú]mero\b|n\.?[ºo°]|is\b)"
    r"|ids?\b\s?(?:#|no\b\.?|num(?:ber)?\b|:|is\b|code\b)?|id#|identified as|identifier|case\s#)"
)
# Short names that only hospitals give to a patient's number, and what patients carry.
_HOSPITAL = labelled(
    r"(?:hrn|urn|umrn|uhid|nhi|hosp(?:ital)?\.? no|op no|ip no|patient ref|dossier|your file"
    r"|(?:his|her|their|patient's|the) (?:file|folder|notes|chart)"
    r"|(?:wrist(?:band)?|clinic|art|hospital|appointment|screening|vaccination|immunisation|child"
    r" health|antenatal) card)(?:,?\s(?:no|number|ref))?\b"
    r"|wristband,?\s(?:no|number|reads?)\b|card\s(?:no|number)\b"
)
_RESULT = linear(
    r"\b(?:your|his|her)\s(?:[a-z-]{2,20}\s){0,3}(?:results?|scan|smear|biopsy|x-?ray|appointment"
    r"|referral|prescription|test|report)\b"
)
_QUOTED = labelled(r"(?:w/|with|quote|quoting|using|code|your|under)\s(?:the\s)?ref(?:erence)?\b")
_WORKS = linear(
    r"\b(?:catalogue|catalog|leaflet|order|invoice|stock|fuel|gift|library|loyalty|business|credit"
    r"|debit|id card|score|report|playing|birthday|applicant|post of|job|vacancy|interview)\b"
)
# Numbers of trials, papers, laws, standards, products: open to all.
_OPEN = linear(
    r"\b(?:nct|isrctn|eudract|ctis|irb|grant|doi|pmid|pmcid|isbn|issn|trial|docket|bill|act|hr"
    r"|s\.|cfr"
    r"|usc|icd|cpt|hcpcs|ndc|lot|batch|recall|model|part|sku|job|requisition|posting|position"
    r"|vacancy"
    r"|req|course|meeting|zoom|webinar|event|group|page|bug|pull|issue|version|iso|cve|fda|who"
    r"|order|executive|supreme|court|v\.|versus|hashtag|episode|emoji)\b"
)
_CODE = linear(
    r"#[ ]?[a-z]{0,5}-?[0-9][a-z0-9-]{3,18}\b|\b[a-z]{1,5}-[0-9]{4,12}(?:-[0-9]{1,6})?\b"
    r"|\b[a-z]{1,3}[0-9]{6,10}\b|\b[0-9]{7,12}\b"
)
_NOT_CODE = linear(r"^(?:nct|covid|sars|cve|iso|ipv|h[0-9]n|isrctn)|^#?(?:1[89]|20)[0-9]{2}$")
_CALL = linear(r"\b(?:call|ring|phone|dial|text|freephone)\s(?:us\s)?(?:on\s)?$")
_TO_READER = linear(r"\b(?:your|his|her|their|my|su|tu)\b")
_WORDS = word_set(
    "case ticket file folder reference ref complaint incident referral specimen sample accession "
    "prescription rx wristband barcode donor tracking grievance report request registry transplant "
    "hrn urn umrn uhid nhi hosp hospital op ip patient dossier card wrist with w quote quoting "
    "using "
    "code your under chart notes unos id ids identifier identified expediente folio caso "
    "informe registro"
)


def _check(reading: Reading) -> Iterator[Mark]:
    for passage in reading.of_kind("text", "alt"):
        anyone = mentions_anyone(passage)
        ends = [0]
        if not _WORDS.isdisjoint(passage.words):
            for mark in _labelled_in(reading, passage, anyone=anyone):
                ends.append(mark.span.end)
                yield mark
        for mark in _of_hospitals(passage):
            if mark.span.start >= ends[-1]:
                ends.append(mark.span.end)
                yield mark
        if anyone:
            for mark in _bare(reading, passage):
                yield mark
                ends.append(mark.span.end)
        if passage.document.language != "es":
            yield from _shaped(reading, passage)


def _of_hospitals(passage: Passage) -> Iterator[Mark]:
    """Numbers that only hospitals give, by the names that they have for them."""
    for number in (
        *find_labelled(_HOSPITAL, passage.folded),
        *(find_labelled(_QUOTED, passage.folded) if _RESULT.search(passage.folded) else ()),
    ):
        start, end = number.span.start, number.span.end
        if _WORKS.search(passage.around(start, end)) or _OPEN.search(passage.before(start, 50)):
            continue
        if not _NOT_CODE.search(number.written):
            evidence = f'the words "{number.label}" before it'
            yield _mark(passage, number.span, evidence, Severity.REVIEW)


def _labelled_in(reading: Reading, passage: Passage, *, anyone: bool) -> Iterator[Mark]:
    for number in find_labelled(_LABEL, passage.folded):
        start, end = number.span.start, number.span.end
        near = passage.before(start, 50)
        if _OPEN.search(near) or _NOT_CODE.search(number.written) or passage.in_link(start, end):
            continue
        link = owner_at(reading.subject, passage, start, end) if anyone else None
        if link is None and not _TO_READER.search(near):
            continue
        severity = Severity.BLOCK if link and link.firm else Severity.REVIEW
        yield _mark(passage, number.span, f'the words "{number.label}" before it', severity)


def _bare(reading: Reading, passage: Passage) -> Iterator[Mark]:
    """Codes without a label, in a sentence that tells of one person's care beyond doubt."""
    for match in _CODE.finditer(passage.folded):
        start, end = match.span()
        if sum(char.isdigit() for char in match.group()) < 4:
            continue
        if _NOT_CODE.search(match.group()) or passage.in_link(start, end):
            continue
        if _CALL.search(passage.before(start, 20)) or counts_near(passage, start):
            continue
        if _OPEN.search(passage.before(start, 30)) or passage.folded[start - 1 : start] in {
            "$",
            "£",
            "€",
            "+",
        }:
            continue
        link = owner_at(reading.subject, passage, start, end)
        if link is not None and link.firm and not is_of_the_house(passage, start, end):
            evidence = f'a code beside the words "{link.evidence}"'
            yield _mark(passage, Span(start, end), evidence, Severity.REVIEW)


def _shaped(reading: Reading, passage: Passage) -> Iterator[Mark]:
    """Codes that a word names, wherever it stands, or that stand out by their shape."""
    for code in codes_in(passage):
        start, end = code.span.start, code.span.end
        if not (code.label or code.strong) or _CALL.search(passage.before(start, 20)):
            continue
        if counts_near(passage, start):
            continue
        owner = whose(reading, passage, start, end)
        if not owner and not (code.personal and not is_of_the_house(passage, start, end)):
            continue
        yield _mark(passage, code.span, _evidence(code, owner), Severity.REVIEW)


def _evidence(code: Code, owner: str) -> str:
    called = f'the word "{code.label}" beside it' if code.label else "the form of a code"
    return f'{called}; near "{owner}"' if owner else called


def _mark(passage: Passage, span: Span, evidence: str, severity: Severity) -> Mark:
    return Mark(
        passage=passage,
        span=passage.document.origin(span.start, span.end),
        message="This reads as a number by which one patient's case can be found.",
        evidence=evidence,
        suggestion="Remove the number; in a reply, ask the person to call or write privately.",
        severity=severity,
    )


_REVIEW = Severity.REVIEW

RULE = Rule(
    code="privacy.reference-number",
    name="Case, file, ticket or other code of one patient",
    what=(
        "A case, file, ticket, complaint, referral, specimen, prescription or other identifying "
        "number, where the words tie it to one person in care or to the reader; a bare code in a "
        "sentence about one patient asks for review. Numbers of trials, papers, laws, grants, "
        "lots, jobs and meetings are left alone."
    ),
    why="Any unique number or code counts as an identifier: somebody holds the list.",
    source="45 CFR 164.514(b)(2)(i)(R) (65 FR 82462, 28 December 2000, as amended)",
    severity=Severity.BLOCK,
    fix="Remove it.",
    bad=(
        bad("The patient's case number is 2024-00417.", "2024-00417"),
        bad("A 30-year-old woman was seen here (ID: 987654321).", "987654321"),
        bad("He was admitted last week, ID# LUP-98765.", "LUP-98765"),
        bad("Her specimen ID is SP-44719.", "SP-44719"),
        bad("Mr Lee came in about ticket #88213.", "88213"),
        bad("Prescription no. 4471902 was for his mother.", "4471902"),
        bad("Your complaint number is 44719.", "44719", severity=_REVIEW),
        bad("Please quote your reference: QX-44719", "QX-44719", severity=_REVIEW),
        bad("The patient was seen, see QX-44719.", "QX-44719", severity=_REVIEW),
        bad("We found HRN-31 77 204 at the desk.", "31 77 204", severity=_REVIEW),
        bad("Heel prick due, card no 71-3306-D", "71-3306-D", severity=_REVIEW),
        bad("Her scan is ready; log on with ref KD5512098.", "KD5512098", severity=_REVIEW),
        bad("Lab acc. 26-K-204418, the lady with gout", "26-K-204418", severity=_REVIEW),
        bad("Enrollee KHX/2204/0071/C has no code yet.", "KHX/2204/0071/C", severity=_REVIEW),
        bad("Sensor 4T0771QX2 fell off the boy again.", "4T0771QX2", severity=_REVIEW),
        bad("He needs his shotgun certificate 44/B/20771 back.", "44/B/20771", severity=_REVIEW),
        bad("Refund her fare to acc 7710 4482", "7710 4482", severity=_REVIEW),
        bad("Whose is the wristband, UR 7710448?", "7710448", severity=_REVIEW),
        bad("KTX-77/20418 is what the girl's plaster says.", "KTX-77/20418", severity=_REVIEW),
        bad("The woman's NIN 7710 4482 019 can be read.", "7710 4482 019", severity=_REVIEW),
        bad("El paciente (expediente n.º 44719) fue operado.", "44719", lang="es"),
    ),
    good=(
        good("57-Lagos 27-Kano 10-Kwara 9-Edo 3145 confirmed cases, discharged: 534"),
        good("1751555 cases recovered. 27694416 samples tested. Here is what he said."),
        good("The trial NCT01234567 enrols patients with asthma."),
        good("A patient in trial ID NCT01234567 was seen last week."),
        good("Case numbers rose to 44719 this week."),
        good("Report no. 44719 of the WHO"),
        good("A 60-year-old man had COVID-19 in 2021."),
        good("Your member number is on your card, e.g. KTX204418719."),
        good("The patient lounge carpet: the cleaner's invoice 20418 is unpaid."),
        good("Lancets, catalogue card no 71-3306-D, are out of stock."),
        good("Read the leaflet with ref KD5512098 on your scan."),
        good("The hoist, asset KTX-77/20418, is out of service till the engineer comes."),
        good("Stock order 7710-4482-X of slings came for the ward."),
        good("Open 10.30am-12.30pm, and 2024-2025 in figures: 1,204,418 steps"),
        good("Our server 203.0.113.42 and the A4471 were both closed."),
        good("Have your ticket ready: doors open at 1900."),
        good("Apply for your dream job, requisition ID 447190."),
        good("Your meeting ID: 882 1344 719, Zoom webinar"),
    ),
    check=_check,
    needs=(_LABEL, _CODE, _HOSPITAL, _QUOTED, CODE),
    triggers=frozenset({"0000"}) | _WORDS,
    yields_to=frozenset(
        (
            "privacy.account-number",
            "privacy.device",
            "privacy.licence-number",
            "privacy.mrn",
            "privacy.national-id",
            "privacy.plan-number",
            "privacy.plate",
            "privacy.ssn",
            "privacy.date-with-person",
            "privacy.email",
            "privacy.phone",
            "privacy.ip",
            "privacy.address",
            "privacy.age",
            "privacy.postcode",
            "privacy.profile-link",
            "privacy.record-link",
            "privacy.relative-date",
            "privacy.room",
        )
    ),
)
