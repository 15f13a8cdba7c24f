"""Finding dates that name a day, in the forms people write.

A year alone is not an identifier (45 CFR 164.514(b)(2)(i)(C)) and is not looked for. Nothing is
parsed into a calendar: a rule needs to know that a day is named, not which.
"""

# ruff: noqa: PLR2004  # lengths that the cited numbering rules fix

from collections.abc import Iterator
from dataclasses import dataclass

from wellspoken.engines.text import Span, linear

_MONTH = (
    "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_DAY = "[0-3]?[0-9](?:st|nd|rd|th)?"
_YEAR = r"(?:(?:,?\s{1,2}(?:of\s)?|-)((?:1[89]|20)[0-9]{2})\b|,?\s'[0-9]{2})?"

_MONTH_FIRST = linear(rf"\b{_MONTH}\s{{1,2}}(?:the\s)?{_DAY}\b{_YEAR}")
_DAY_FIRST = linear(rf"\b{_DAY}[\s-]{{1,2}}(?:day\s)?(?:of\s)?{_MONTH}{_YEAR}")
_NUMERIC = linear(
    r"\b((?:[0-3]\s?)?[0-9])\s?([/.-])\s?((?:[0-3]\s?)?[0-9])\s?([/.-])\s?"
    r"((?:1\s?[89]|2\s?0)\s?[0-9]\s?[0-9]|[0-9]{2})\b"
)
_YEAR_FIRST = linear(r"\b((?:1[89]|20)[0-9]{2})([/.-])([01]?[0-9])([/.-])([0-3]?[0-9])\b")
_MONTH_AND_DAY = linear(r"\b(?:on|since|from|dob:?)\s([01]?[0-9])/([0-3]?[0-9])\b")


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedDay:
    """A date in the text, with its year where one was written in full."""

    span: Span
    year: int | None


def find_dates(folded: str) -> Iterator[NamedDay]:
    """Yield every date that names a day, in order, without overlap."""
    found = sorted(
        (*_worded(folded), *_numeric(folded)), key=lambda day: (day.span.start, -day.span.end)
    )
    end = 0
    for day in found:
        if day.span.start >= end:
            end = day.span.end
            yield day


def _worded(folded: str) -> Iterator[NamedDay]:
    for pattern in (_MONTH_FIRST, _DAY_FIRST):
        for match in pattern.finditer(folded):
            year = match.group(1)
            if year is None and _is_the_verb(match.group()):
                continue
            end = match.start() + len(match.group().rstrip("."))
            yield NamedDay(span=Span(match.start(), end), year=int(year) if year else None)


def _is_the_verb(words: str) -> bool:
    """ "1 in 5 may have ...", "we may 2 ...", "the 12 march for": not the month."""
    lowered = any(word in words.split() for word in ("may", "march", "mar"))
    return lowered and not any(mark in words for mark in ("st ", "nd ", "rd ", "th ", " of "))


def _numeric(folded: str) -> Iterator[NamedDay]:
    for match in _NUMERIC.finditer(folded):
        first, one, second, two, year = ("".join(part.split()) for part in match.groups())
        if one == two and _is_day_and_month(int(first), int(second)):
            span = Span(*match.span())
            yield NamedDay(span=span, year=int(year) if len(year) == 4 else None)
    for match in _YEAR_FIRST.finditer(folded):
        year, one, month, two, day = match.groups()
        if one == two and 1 <= int(month) <= 12 and 1 <= int(day) <= 31:
            yield NamedDay(span=Span(*match.span()), year=int(year))
    for match in _MONTH_AND_DAY.finditer(folded):
        if _is_day_and_month(int(match.group(1)), int(match.group(2))):
            yield NamedDay(span=Span(match.start(1), match.end(2)), year=None)


def _is_day_and_month(first: int, second: int) -> bool:
    return 1 <= min(first, second) <= 12 and max(first, second) <= 31
