"""privacy.ssn: no social security number goes out, whole or in part."""

# ruff: noqa: RUF001  # look-alike characters are what this is about

from collections.abc import Iterator

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.identifiers import SSNS, find_ssns
from wellspoken.engines.screening.passage import Mark, Passage, Reading
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.text import Span, linear

# Nine digits in groups that were typed unevenly: "219-09 9999", "219-09-99 99".
_UNEVEN = linear(
    r"\b(?:00[1-9]|0[1-9][0-9]|[1-578][0-9]{2}|6[0-57-9][0-9]|66[0-57-9])"
    r"(?:-[0-9]{2}(?:[ ./][0-9]{4}|[-. ][0-9]{2}[ -][0-9]{2})|[ .][0-9]{2}-[0-9]{4})\b"
)
# What is left of one that was covered: "xxx-xx-6031", "last four 6031 of a social".
_COVERED = linear(r"(?:[x*#•]{3}[- ]?[x*#•]{2}|[x*#•]{5})[- ]?([0-9]{4})\b")
_LAST_FOUR = linear(
    r"\blast (?:four|4)(?: digits| numbers)?(?:,?\s[a-z']{2,12}){0,5}[\s:(]{1,3}([0-9]{4})\b"
)
_SOCIAL = linear(
    r"\b(?:ssns?|(?:a|the|his|her|your|their|my)\s(?:full\s)?social|social security)\b"
)


def _in_part(passage: Passage) -> Iterator[Span]:
    for pattern in (_COVERED, _LAST_FOUR):
        for match in pattern.finditer(passage.folded):
            if pattern is _COVERED or _SOCIAL.search(passage.around(*match.span())):
                yield Span(*match.span(1))


def _uneven(folded: str, taken: list[Span]) -> Iterator[Span]:
    for match in _UNEVEN.finditer(folded):
        span = Span(*match.span())
        glued = folded[max(0, span.start - 1) : span.start] in {"-", ".", "+", "$", "/"}
        follows = folded[span.end : span.end + 2]
        longer = follows[:1] in {"-", "."} and follows[1:].isdigit()
        if not glued and not longer and not any(span.overlaps(other) for other in taken):
            yield span


def _check(reading: Reading) -> Iterator[Mark]:
    for passage in reading.passages:
        numbers = list(find_ssns(passage.folded))
        for number in numbers:
            yield _mark(passage, number.span, number.evidence)
        if passage.kind != "link":
            for span in _uneven(passage.folded, [number.span for number in numbers]):
                yield _mark(passage, span, "nine digits grouped much as 3-2-4")
            for span in _in_part(passage):
                if not any(span.overlaps(number.span) for number in numbers):
                    yield _mark(passage, span, "the last four digits of one")


def _mark(passage: Passage, span: Span, evidence: str) -> Mark:
    return Mark(
        passage=passage,
        span=passage.document.origin(span.start, span.end),
        message="This reads as a social security number.",
        evidence=evidence,
        suggestion="Remove the number. It never belongs in a message.",
    )


RULE = Rule(
    code="privacy.ssn",
    name="Social security number",
    what=(
        "Nine digits grouped 3-2-4 in the ranges that are issued; or any nine digits, or the last "
        "four, after words such as “SSN”, valid or not."
    ),
    why=(
        "It identifies a person for life and opens their credit. Made-up numbers are reported "
        "too when the words say what they are: the next one will be real."
    ),
    source=(
        "45 CFR 164.514(b)(2)(i)(G) (65 FR 82462, 28 December 2000, as amended); ranges: Social "
        "Security Administration, number randomisation (25 June 2011)"
    ),
    severity=Severity.BLOCK,
    fix="Remove it.",
    bad=(
        bad("Her file says 219-09-9999.", "219-09-9999"),
        bad("On file: 219.09.9999", "219.09.9999"),
        bad("SSN: 987-65-4321", "987-65-4321"),
        bad("ssn 000-00-0000", "000-00-0000"),
        bad("987-65-4321 is the SSN we have", "987-65-4321"),
        bad("Social security number is 219099999", "219099999"),
        bad("Soc Sec # 2 1 9 0 9 9 9 9 9", "2 1 9 0 9 9 9 9 9"),
        bad("SSN ２１９-０９-９９９９", "２１９-０９-９９９９"),
        bad("ＳＳＮ 219-\u200b09-9999", "219-\u200b09-9999"),
        bad("ЅЅN 219-09-9999", "219-09-9999"),
        bad("SSN ending in 9999", "9999"),
        bad("We have you down as 219-09 9999.", "219-09 9999"),
        bad("Is 219-09-99 99 right?", "219-09-99 99"),
        bad("The form shows ***-**-4471.", "4471"),
        bad("A slip with last four 4471 of her social lay here.", "4471"),
        bad(
            "SSN two one nine oh nine nine nine nine nine",
            "two one nine oh nine nine nine nine nine",
        ),
    ),
    good=(
        good("We never ask for your SSN or social security number."),
        good("Code 666-12-3456, 900-12-3456, 219-00-1234, 219-09-0000"),
        good("Order 219-09-99991 and 1219-09-9999"),
        good("Social Security: 1-800-772-1213"),
        good("Social Security turns 90 in 2025."),
        good("Bring 219099999 smiles"),
        good("Her last four visits were in 2024; follow us on social media."),
        good("The card's last four digits 4471 are on the receipt."),
        good("Boxes of 219-09 and 1219-09 9999 pens, 900-09 9999"),
    ),
    check=_check,
    needs=(*SSNS, _UNEVEN, _COVERED, _LAST_FOUR),
)
