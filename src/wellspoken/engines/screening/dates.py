"""Finding dates that name a day, in the forms people write.

A year alone is not an identifier (45 CFR 164.514(b)(2)(i)(C)) and is not looked for. Nothing is
parsed into a calendar: a rule needs to know that a day is named, not which.
"""

# ruff: noqa: PLR2004  # lengths that the cited numbering rules fix

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from wellspoken.engines.text import Span, linear, word_set

_MONTH = (
    "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_MES = (
    "(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre"
    r"|ene|feb|mar|abr|may|jun|jul|ago|sept?|oct|nov|dic)\b\.?"
)
MONTH_WORDS = word_set(
    "jan january feb february mar march apr april may jun june jul july aug august sep sept "
    "september "
    "oct october nov november dec december enero febrero marzo abril mayo junio julio agosto "
    "setiembre "
    "septiembre octubre noviembre diciembre ene abr ago dic"
)
FEAST_WORDS = word_set(
    "day eve night sunday monday tuesday wednesday thursday friday saturday feast hogmanay diwali "
    "morning michaelmas candlemas corpus eid hashanah juneteenth "
    "matariki"
)
_NTH = (
    "(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth"
    "|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth"
    "|(?:twenty|thirty)[ -](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth))"
)
_DAY = rf"(?:[0-3]?[0-9](?:\s?(?:st|nd|rd|th))?|{_NTH})"
_YEAR = r"(?:(?:,?\s{1,2}(?:of\s)?|[-/])((?:1[89]|20)[0-9]{2})\b|,?\s?'[0-9]{2})?"

_MONTH_FIRST = linear(rf"\b{_MONTH}[\s-]{{1,2}}(?:the\s)?{_DAY}\b{_YEAR}")
_DAY_FIRST = linear(rf"\b{_DAY}[\s/-]{{0,2}}(?:day\s)?(?:of\s)?{_MONTH}{_YEAR}")
_YEAR_THEN_MONTH = linear(
    rf"\b((?:1[89]|20)[0-9]{{2}})[\s,/-]{{1,2}}{_MONTH}[\s-][0-3]?[0-9](?:st|nd|rd|th)?\b"
)
_GLUED = linear(
    r"\b[0-3]?[0-9]-?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dic|dec|ene|abr|ago)-?((?:19"
    r"|20)[0-9]{2})\b"
)
_SPANISH = linear(
    rf"\b(?:[0-3]?[0-9]|primero)[.ºo°]?\s(?:de\s)?{_MES}(?:,?\s(?:del?\s)?((?:1[89]"
    rf"|20)[0-9]{{2}})\b)?"
)
_MONTH_ONLY = linear(rf"\b(?:{_MONTH}|{_MES}),?\s(?:of\s|del?\s)?((?:1[89]|20)[0-9]{{2}})\b")
_MONTH_AND_YEAR = linear(r"\b(?:on|in|since|from|of)\s((?:0[1-9]|1[0-2])/[0-9]{2})\b")
_COMPACT = linear(
    r"\b(?:on|date|dob|dos|admitted|seen)[\s:]{1,3}((?:19|20)[0-9]{2})(0[1-9]"
    r"|1[0-2])([0-3][0-9])\b"
)
_NUMERIC = linear(
    r"\b((?:[0-3]\s?)?[0-9])\s?([/.-])\s?((?:[0-3]\s?)?[0-9])\s?([/.-])\s?"
    r"((?:1\s?[89]|2\s?0)\s?[0-9]\s?[0-9]|[0-9]{2})\b"
)
_YEAR_FIRST = linear(
    r"\b((?:1[89]"
    r"|20)[0-9]{2})([/.-])([01]?[0-9])([/.-])([0-3]?[0-9])(?:t[0-9]{2}(?::[0-9]{2}){1,2}z?)?\b"
)
_MONTH_AND_DAY = linear(
    r"\b(?:on|since|from|until|el|dob|admitted|adm|discharged|d/c|dc|dos|seen|surgery|admission"
    r"|discharge|visit|born|died|alta|ingreso)[:\s]{1,2}([0-3]?[0-9])/([0-3]?[0-9])\b"
)
_POINTED = linear(
    r"\b(?:on|since|from|until|by|dob|adm|admitted|discharged|seen|born|died|before|after)[:\s]{1,2}"
    r"([0-3]?[0-9])[.-]([0-3][0-9])\b"
)
_FEAST = linear(
    r"\b(?:(?:the\s)?(?:first|second|third|fourth|fifth|last)\s(?:sun|mon|tues|wednes|thurs|fri"
    r"|satur)day\s(?:of|in|after)\s(?:advent|lent|easter|epiphany|ordinary time)"
    r"|(?:maundy|holy|shrove|ash|palm|whit|advent|mothering)\s(?:sun|mon|tues|wednes"
    r"|thurs|fri|satur)day|(?:midsummer'?s?|st\.? john's|all hallows'?) eve"
    r"|(?:pancake|waitangi|anzac|australia|canada|victoria|melbourne cup|heritage|mandela"
    r"|freedom|republic|jamhuri|madaraka|mashujaa|rizal|merdeka|remembrance|armistice"
    r"|st\.? [a-z]{4,12}'?s|groundhog|columbus|ve|vj|bastille|leap|coronation|derby"
    r"|presidents'?|bonfire"
    r"|all saints'?|all souls'?|workers'?|midsummer'?s?|election|naadam|burns"
    r"|guy fawkes|twelfth|walpurgis)\s(?:day|night)"
    r"|the feast of (?:the )?[a-z]{3,12}(?:\s[a-z]{3,12})?"
    r"|(?:night|day|morning|eve) of (?:diwali|eid|holi|vesak|nowruz|songkran"
    r"|onam|pongal|epiphany|the assumption)|hogmanay|michaelmas|candlemas|corpus christi"
    r"|eid al-[a-z]{4,5}|rosh hashanah|juneteenth|matariki)\b"
)
_WEEKDAY: Final = r"(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?,?"
_WEEKDAY_NUMBERED = linear(
    rf"\b{_WEEKDAY}\s(?:(?:the\s)?[0-3]?[0-9](?:st|nd|rd|th)\b|([0-3]?[0-9])/([01]?[0-9])\b)"
)
_THE_NTH = linear(
    r"\b(the\s[0-3]?[0-9](?:st|nd|rd|th))(?:\s?[.,;:!?)]|\s?$"
    r"|\s(?:at|for|in|and|to|with|from|after|when|as|so|we|you|she|he|please|if|just|but)\b)"
)
_ANY_NUMERIC = linear(r"[0-9]\s?[/.-]\s?[0-9]|[0-9]{8}")

# One of these matches wherever a date is found: words first, then figures.
_IN_WORDS: Final = (_MONTH_FIRST, _DAY_FIRST, _YEAR_THEN_MONTH, _GLUED, _SPANISH, _MONTH_ONLY)
DATES: Final = (
    *_IN_WORDS, _NUMERIC, _YEAR_FIRST, _COMPACT, _MONTH_AND_YEAR, _MONTH_AND_DAY,
    _WEEKDAY_NUMBERED, _THE_NTH, _POINTED, _FEAST,
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedDay:
    """A date in the text, with its year where one was written in full.

    `month_only` is for a month with its year, in which no day is named.
    """

    span: Span
    year: int | None
    month_only: bool = False


def find_dates(folded: str, words: frozenset[str] | None = None) -> Iterator[NamedDay]:
    """Yield every date that names a day or a month, in order, without overlap.

    `words` are those of the text in lower case, where the caller has them: without the name of a
    month among them, only figures are looked for.
    """
    found = list(_numeric(folded)) if _ANY_NUMERIC.search(folded) else []
    found += _numbered(folded)
    found += _pointed(folded)
    found += (NamedDay(span=Span(*one.span()), year=None) for one in _FEAST.finditer(folded))
    if words is None or any(_names_month(word) for word in words):
        found += _worded(folded)
    end = 0
    for day in sorted(found, key=lambda day: (day.span.start, -day.span.end)):
        if day.span.start >= end:
            end = day.span.end
            yield day


def _names_month(word: str) -> bool:
    return word in MONTH_WORDS or (word[:1].isdigit() and word.strip("0123456789") in MONTH_WORDS)


def _worded(folded: str) -> Iterator[NamedDay]:
    for pattern in _IN_WORDS:
        for match in pattern.finditer(folded):
            year = match.group(1)
            if year is None and _is_the_verb(match.group()):
                continue
            end = match.start() + len(match.group().rstrip("."))
            yield NamedDay(
                span=Span(match.start(), end),
                year=int(year) if year else None,
                month_only=pattern is _MONTH_ONLY,
            )


def _numbered(folded: str) -> Iterator[NamedDay]:
    """Yield days of a month that is left out, "Fri 14th", "the 19th", and "Tue 30/7"."""
    for match in _WEEKDAY_NUMBERED.finditer(folded):
        day, month = match.group(1), match.group(2)
        if day is None or _is_day_and_month(int(day), int(month)):
            yield NamedDay(span=Span(*match.span()), year=None)
    for match in _THE_NTH.finditer(folded):
        yield NamedDay(span=Span(*match.span(1)), year=None)


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
    for match in _COMPACT.finditer(folded):
        yield NamedDay(span=Span(match.start(1), match.end(3)), year=int(match.group(1)))
    for match in _MONTH_AND_YEAR.finditer(folded):
        yield NamedDay(span=Span(*match.span(1)), year=None, month_only=True)
    for match in _MONTH_AND_DAY.finditer(folded):
        if _is_day_and_month(int(match.group(1)), int(match.group(2))):
            yield NamedDay(span=Span(match.start(1), match.end(2)), year=None)


def _pointed(folded: str) -> Iterator[NamedDay]:
    """Yield days and months with a point between them: "on 22.07."."""
    for match in _POINTED.finditer(folded):
        if folded[match.end() : match.end() + 2].strip(".-")[:1].isdigit():
            continue  # a version, a range
        if _is_day_and_month(int(match.group(1)), int(match.group(2))):
            yield NamedDay(span=Span(match.start(1), match.end(2)), year=None)


def _is_day_and_month(first: int, second: int) -> bool:
    return 1 <= min(first, second) <= 12 and max(first, second) <= 31
