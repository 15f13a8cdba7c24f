"""Finding social security and medical record numbers.

Both need more than digits: a social security number its grouping and valid ranges, or the words
before it, which then override validity, because a mistyped or made-up number still shows that one
was being given out. A record number is only ever known by its words.
"""

# ruff: noqa: PLR2004  # lengths that the cited numbering rules fix

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from wellspoken.engines.screening.numbers import may_hold_number
from wellspoken.engines.text import Span, linear

_ONE = r"(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)"
_LINK = (
    r"[\s:#=(-]{0,3}(?:(?:number|num|no|id|code|n[uú]mero|n\.?[ºo°])\b\.?)?[\s:#=(-]{0,3}"
    r"(?:(?:is|was|of|are|es|ends in|ending in|ending|last four|last 4|last 4 digits"
    r"|digits)\b){0,1}"
    r"[\s:#=(-]{0,3}(?:(?:in|is|digits)\b\s)?[\s:#=(-]{0,3}"
)
_SSN_WORDS = (
    r"\b(?:ssns?|s\.s\.n\.?|ss\s?(?:#|no\b\.?|num\b|number\b)"
    r"|soc(?:ial)?\.?\s{0,2}sec(?:urity)?\b\.?|social\s(?:number|is)\b)"
)
_SSN_CUED = linear(
    rf"{_SSN_WORDS}{_LINK}"
    rf"([0-9x*](?:[\s.\-_/]{{0,3}}[0-9x*]){{8}}|{_ONE}(?:[\s,.-]{{1,3}}{_ONE}){{8}}"
    r"|[0-9](?:[\s.-]{0,2}[0-9]){3})"
)
_SSN_GROUPED = linear(r"\b([0-9]{3})([\s.\-_])([0-9]{2})([\s.\-_])([0-9]{4})\b")
_SSN_NEAR = linear(_SSN_WORDS)

MRN_CUED = linear(
    r"\b(?:mrns?|m\.r\.n\.?|mr\s?#|med(?:ical)?\.?\s?rec(?:ord)?s?\b\.?\s?(?:#|number\b|num\b"
    r"|no\b\.?"
    r"|id\b)?|(?:health|patient|clinic|hospital)\srecord\s?(?:#|number\b|no\b\.?|id\b)"
    r"|records?\s?#|(?:n[uú]mero de )?historia(?: cl[ií]nica)?|nhc|n\.?[ºo°] de historia"
    r"|charts?\s?(?:#|number\b|num\b|no\b\.?|id\b)"
    r"|(?:patient|pt|hospital|encounter|visit|unit)\s?(?:#|number\b|num\b|no\b\.?"
    r"|id(?:entifier)?\b)"
    r"|nhs\s?(?:#|number\b|no\b\.?)|chi\s?(?:number\b|no\b\.?))"
    rf"{_LINK}((?:[a-z]{{1,4}}-?)?[0-9](?:[ ._-]?[0-9]){{0,14}}[a-z0-9-]{{0,6}}"
    rf"|{_ONE}(?:[\s,.-]{{1,3}}{_ONE}){{3,11}})"
)
# One of these matches wherever a social security number is found.
SSNS: Final = (_SSN_CUED, _SSN_GROUPED)


@dataclass(frozen=True, slots=True, kw_only=True)
class IdentifierNumber:
    """A number where it stands, and what showed it for what it is."""

    span: Span
    evidence: str


def find_ssns(folded: str) -> Iterator[IdentifierNumber]:
    """Yield every social security number, whole or its last four digits, in order."""
    if not may_hold_number(folded):
        return
    found = [*_cued_ssns(folded), *_grouped_ssns(folded)]
    end = 0
    for number in sorted(found, key=lambda number: (number.span.start, -number.span.end)):
        if number.span.start >= end:
            end = number.span.end
            yield number


def _cued_ssns(folded: str) -> Iterator[IdentifierNumber]:
    for match in _SSN_CUED.finditer(folded):
        start, end = match.span(1)
        if folded[end : end + 1].isalnum() or not _has_digits(match.group(1), 4):
            continue
        if folded[end : end + 1] in {"-", "."} and folded[end + 1 : end + 2].isdigit():
            continue  # a longer number: "Social Security 800-772-1213"
        cue = folded[match.start() : start].strip(" :#=(-")
        yield IdentifierNumber(span=Span(start, end), evidence=f'the words "{cue}" before it')


def _has_digits(written: str, least: int) -> bool:
    return sum(char.isdigit() for char in written) >= least or written[:1].isalpha()


def _grouped_ssns(folded: str) -> Iterator[IdentifierNumber]:
    for match in _SSN_GROUPED.finditer(folded):
        area, one, group, two, serial = match.groups()
        start, end = match.span()
        if one != two or _continues(folded, start, end):
            continue
        if _is_valid(area, group, serial):
            yield IdentifierNumber(
                span=Span(start, end), evidence="digits grouped 3-2-4 in the issued ranges"
            )
        elif _SSN_NEAR.search(folded[max(0, start - 40) : end + 40]):
            yield IdentifierNumber(
                span=Span(start, end), evidence="digits grouped 3-2-4 beside the words for it"
            )


def _continues(folded: str, start: int, end: int) -> bool:
    before, after = folded[max(0, start - 2) : start], folded[end : end + 2]
    glued_before = len(before) == 2 and before[1] in "-.$" and before[0].isdigit()
    glued_after = len(after) == 2 and after[0] in "-." and after[1].isdigit()
    return glued_before or glued_after or before[-1:] in {"$", "£", "€", "+"}


def _is_valid(area: str, group: str, serial: str) -> bool:
    """Never issued: area 000, 666, 900-999, group 00, serial 0000."""
    return area not in {"000", "666"} and area < "900" and group != "00" and serial != "0000"


def find_mrns(folded: str) -> Iterator[IdentifierNumber]:
    """Yield every number introduced as a patient's or record's number, in order."""
    if not may_hold_number(folded):
        return
    for match in MRN_CUED.finditer(folded):
        start, end = match.span(1)
        written = match.group(1)
        digits = sum(char.isdigit() for char in written)
        if folded[end : end + 1].isalnum() or (digits < 3 and not written[:4].isalpha()):
            continue
        if digits == 4 and written.startswith(("19", "20")) and "#" not in match.group():
            continue  # "medical records 2024": a year
        if match.group()[:4].lower() == "mrna":
            continue  # the molecule: "mRNA-1273"
        cue = folded[match.start() : start].strip(" :#=(-")
        yield IdentifierNumber(span=Span(start, end), evidence=f'the words "{cue}" before it')
