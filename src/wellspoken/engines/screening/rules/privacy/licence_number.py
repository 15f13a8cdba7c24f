"""privacy.licence-number: no licence, passport or certificate number of a person goes out."""

# ruff: noqa: PLR2004  # lengths that the cited numbering rules fix

from collections.abc import Iterator

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.labelled import Labelled, find_labelled, labelled
from wellspoken.engines.screening.passage import Mark, Passage, Reading
from wellspoken.engines.screening.person_link import owner_at
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.text import Span, linear, word_set

# Only people have these.
_PERSONAL = labelled(
    r"(?:driver'?s?'?|driving|drivers)\s(?:licen[cs]e|permit),?|dl\s?(?:#|no\b|number\b|:)"
    r"|passport|passaporte|pasaporte|green card|alien registration|cdl(?:\s(?:#|no\b"
    r"|number\b))?|a-number|visa\s(?:#|no\b"
    r"|number\b)"
    r"|birth certificate|death certificate|marriage certificate|military id|dea\s?(?:#|no\b"
    r"|number\b"
    r"|registration\b|:)|(?:state|national|government|photo)\sid\b|carn[eé] de conducir"
    r"|permiso de conducir|licencia de conducir"
)
# Houses and products have these too.
_SHARED = labelled(
    r"(?:(?:medical|nursing|professional|board|pharmacy|rn|md|gun|firearm|pilot'?s"
    r"|pharmacist'?s?)\s)?"
    r"(?:licen[cs]e|lic\b\.?|certificate|certification|permit|registration|credential|licencia"
    r"|certificado|colegiad[oa])"
    r"\s{0,2}(?:#|no\b\.?|num(?:ber)?\b|id\b|:|n[uú]mero\b|n\.?[ºo°])|npi\s?(?:#|no\b\.?"
    r"|num(?:ber)?\b|:)?|gmc\s?(?:#|no\b|number\b|:)|nmc pin"
)
# Without "number": "the scan of your licence AB 1234 5678"; only where it has an owner.
_BARE = labelled(
    r"(?:your|his|her|their|quoting|scan of|copy of|photo of|picture of|dvla|dmv|dvsa)\s"
    r"(?:[a-z']{2,12}\s){0,2}licen[cs]e,?"
)
# A British driver's number: five letters of the name, six digits of the birth, five more signs.
_DRIVER = linear(r"\b[A-Z]{2,5}9{0,3} ?[0-9]{6} ?[A-Z][A-Z9][0-9][A-Z]{2}\b", ignore_case=False)
_AT_WORK = linear(
    r"\b(?:nurs\w{2,4}|medical|professional|premises|operating|pharmacy|facility|hr|staff|software"
    r"|fishing|tv|dog|gun|clinical|provider|vendor)\b"
)
_HOUSE = linear(
    r"\b(?:facility|business|charity|company|hospital|clinic|food|liquor|contractor|software"
    r"|product"
    r"|device|trade|vendor|iso|accreditation|gift|cpr|course|fcc|creative commons|cc by|version"
    r"|event|fundrais\w{1,8})\b"
)
_WORDS = word_set(
    "driver drivers driving dl cdl passport pasaporte passaporte alien green visa birth death "
    "marriage "
    "military dea id conducir license licence lic certificate certification permit registration "
    "quoting dvla dmv dvsa credential licencia certificado colegiado colegiada npi gmc nmc"
)


def _check(reading: Reading) -> Iterator[Mark]:
    for passage in reading.passages:
        for number in find_labelled(_PERSONAL, passage.folded, least=3):
            yield _mark(passage, number, Severity.BLOCK)
        for match in _DRIVER.finditer(passage.folded):
            yield _marked(passage, Span(*match.span()), "the form of a driver's number", None)
        for number in find_labelled(_BARE, passage.folded, least=6):
            if not _AT_WORK.search(passage.around(number.span.start, number.span.end)):
                yield _mark(passage, number, Severity.REVIEW)
        for number in find_labelled(_SHARED, passage.folded):
            start, end = number.span.start, number.span.end
            if _HOUSE.search(passage.around(start, end)):
                continue
            if number.label.lower().startswith("npi") and not is_npi(number.written):
                continue
            link = owner_at(reading.subject, passage, start, end)
            yield _mark(passage, number, link.severity if link else Severity.REVIEW)


def _mark(passage: Passage, number: Labelled, severity: Severity) -> Mark:
    return _marked(passage, number.span, f'the words "{number.label}" before it', severity)


def _marked(passage: Passage, span: Span, evidence: str, severity: Severity | None) -> Mark:
    return Mark(
        passage=passage,
        span=passage.document.origin(span.start, span.end),
        message="This reads as the number of somebody's licence, passport or certificate.",
        evidence=evidence,
        suggestion="Remove the number. A licence can be looked up by those who need to.",
        severity=severity,
    )


def is_npi(written: str) -> bool:
    """Tell whether ten digits carry the check digit of a National Provider Identifier.

    Luhn over the digits after the prefix 80840 (CMS, NPI check digit, 45 CFR 162.406).
    """
    digits = [int(char) for char in written if char.isdecimal()]
    if len(digits) != 10 or digits[0] not in {1, 2}:
        return False
    doubled = (sum(divmod(2 * digit, 10)) for digit in digits[-2::-2])
    return (24 + sum(digits[-1::-2]) + sum(doubled)) % 10 == 0


_REVIEW = Severity.REVIEW

RULE = Rule(
    code="privacy.licence-number",
    name="Driver's licence, passport, certificate or provider number",
    what=(
        "A number introduced as a driver's licence, passport, birth or death certificate, DEA "
        "registration or state identity card; and the number of a professional licence, a "
        "certificate or an NPI, which blocks beside a person in care and else asks for review. "
        "Licences of houses, products and events are left alone."
    ),
    why="Public registers turn such a number into a name and an address.",
    source=(
        "45 CFR 164.514(b)(2)(i)(K) (65 FR 82462, 28 December 2000, as amended); 45 CFR 162.406 "
        "(69 FR 3434, 23 January 2004)"
    ),
    severity=Severity.BLOCK,
    fix="Remove it.",
    bad=(
        bad("Driver's license: D123-4567-8901", "D123-4567-8901"),
        bad("His driving licence number is MORGA657054SM9IJ.", "MORGA657054SM9IJ"),
        bad("The visitor left passport no. X4471902.", "X4471902"),
        bad("DL# 88213447 was found in the lobby", "88213447"),
        bad("DEA number AB1234563", "AB1234563"),
        bad("Birth certificate number 112-90-004471", "112-90-004471"),
        bad("The patient (License No: CLN-44719) was seen.", "CLN-44719"),
        bad("NPI 1234567893", "1234567893", severity=_REVIEW),
        bad("Nursing license # RN447190", "RN447190", severity=_REVIEW),
        bad(
            "Thank you for the copy of your licence KV 5512 0098.", "KV 5512 0098", severity=_REVIEW
        ),
        bad("Found: one driving licence, BROWN 702115 AB1", "BROWN 702115 AB1"),
        bad("On the mat: WELLS 802174 KT9QZ", "WELLS 802174 KT9QZ"),
        bad("Su pasaporte: XDA447190", "XDA447190", lang="es"),
        bad("Passport AAB447190 was handed in.", "AAB447190"),
    ),
    good=(
        good("Bring your driver's license or passport to register."),
        good("Our facility license number is 44719-A."),
        good("NPI 1234567890 is only an example."),
        good("Get your CPR certificate: course no. 4471."),
        good("Licensed since 1962. 450 beds."),
        good("Registration: 250 runners so far!"),
        good("A global entry or passport fair on May 12"),
        good("Thank you for your nursing licence, KV 5512 0098."),
        good("Driving 20,000 miles to bring care to rural towns"),
    ),
    check=_check,
    needs=(_PERSONAL, _SHARED, _BARE, _DRIVER),
    triggers=_WORDS | {"000000"},
)
