"""Rooms, days, ages and places that a text mentions, somebody's in care or anybody's.

Found by their form alone, so that most of them are nobody's: whose they are, the words about them
tell (`mentions.leaning`). Nothing is found twice, and each is a few words.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal

from wellspoken.engines.screening.dates import FEAST_WORDS, MONTH_WORDS, find_dates
from wellspoken.engines.screening.lexicons.names.things import COUNTRIES
from wellspoken.engines.screening.lexicons.places import STATES
from wellspoken.engines.screening.names.tokens import (
    APOSTROPHE,
    CAPITALISED,
    DASH,
    FIGURES,
    MIXED,
    PAD,
    SPACE,
    UPPER,
    Tokens,
)
from wellspoken.engines.text import word_set

Kind = Literal["room", "date", "age", "place"]

_ROOMS: Final = word_set(
    "room rooms rm bed beds bay bays cubicle unit suite ward wards icu nicu picu ccu hdu itu pod "
    "bassinet crib cot trolley gurney cabin chair flat apartment bungalow isolette incubator "
    "isolation wing floor level lounge corridor sideroom sr isolation postnatal antenatal theatre "
    "theater lodge"
)
_PARTS: Final = word_set(
    "corner end window side far last front back garden attic annexe turret middle second third "
    "quiet sun"
)
_FURNITURE: Final = word_set("room bed bay cubicle chair cot flat bedroom suite window")
_LEADS: Final = word_set("in to of from on number no")
_NUMBERS: Final = word_set(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen twenty"
)
_WINGS: Final = word_set("north south east west")
_MOST_FIGURES: Final = 4
_COUNTING: Final = frozenset("%°")
_WITHIN: Final = frozenset((".", ",", "/", ":", "-", " "))
_DAYS: Final = word_set(
    "monday tuesday wednesday thursday friday saturday sunday mon tues weds thurs fri yesterday "
    "tonight today tomorrow overnight tomoz tmrw tmr yday christmas easter halloween hogmanay "
    "boxing diwali eid ramadan thanksgiving"
)
_TIMES: Final = word_set("night morning afternoon evening week weekend day")
_WHICH: Final = word_set("last this that next")
_OF_DAYS: Final = (
    _DAYS | frozenset(f"{day}s" for day in _DAYS) | _TIMES | _WHICH | MONTH_WORDS | FEAST_WORDS
)
_ORDINALS: Final = ("st", "nd", "rd", "th")
_EVERYDAY_MONTHS: Final = word_set("may march mar")
# Who was born or died before it is nobody's patient.
_EARLIEST: Final = 1910
_LAST_OF_MONTH: Final = 31
_YOUNGEST, _OLDEST = 90, 112
_OLD_WORDS: Final = word_set(
    "ninety hundred ninetieth hundredth centenarian nonagenarian supercentenarian nineties"
)
_UNITS: Final = word_set(
    "one two three four five six seven eight nine first second third fourth fifth sixth seventh "
    "eighth ninth and"
)
_AGED: Final = ("yo", "y", "yr", "yrs", *_ORDINALS)
_WHERE: Final = word_set(
    "in from at of near to off on outside past around over by above behind beside up down round "
    "past through across into"
)
_SIDES: Final = word_set("north south east west northern southern eastern western central the")
_WIDE: Final = STATES | frozenset(
    (
        "new zealand", "hong kong", "sri lanka", "saudi arabia", "sierra leone", "ivory coast",
        "costa rica", "el salvador", "czech republic", "dominican republic", "papua new guinea",
        "united kingdom", "great britain", "puerto rico", "burkina faso", "cape verde",
        "san marino", "solomon islands", "trinidad and tobago", "middle east",
    )
)  # fmt: skip
_JOINING: Final = word_set("of the on upon de la le del st and")
_NAMELIKE: Final = frozenset((CAPITALISED, UPPER, MIXED))
_JOINTS: Final = frozenset((SPACE, APOSTROPHE, DASH))
_LONGEST: Final = 5


@dataclass(frozen=True, slots=True)
class Mention:
    """A few words of a text, from the first to the last, and what they may tell of somebody."""

    kind: Kind
    first: int
    last: int


def mentions_in(tokens: Tokens, folded: str) -> list[Mention]:
    """Return what a text mentions, in order; of two that share a word the first kind counts."""
    found: list[Mention] = []
    taken: set[int] = set()
    for each in (_days, _ages, _rooms, _places):
        for one in each(tokens, folded):
            words = range(one.first, one.last + 1)
            if taken.isdisjoint(words):
                taken.update(words)
                found.append(one)
    found.sort(key=lambda one: one.first)
    return found


def _words(tokens: Tokens) -> range:
    return range(PAD, len(tokens.words) - PAD)


def _days(tokens: Tokens, folded: str) -> Iterator[Mention]:
    if not any(low in _OF_DAYS or low[:1].isdigit() for low in tokens.lows):
        return
    named, long_ago = _dates(tokens, folded)
    at = PAD
    while at < len(tokens.words) - PAD:
        first = at
        if at in named:
            at = named[at] + 1
        while at < first + _LONGEST and at not in long_ago and _is_day(tokens, at):
            at += 1
            if tokens.gap(at) not in _JOINTS:
                break
        if at > first:
            yield Mention("date", first, at - 1)
        else:
            at += 1


def _dates(tokens: Tokens, folded: str) -> tuple[dict[int, int], set[int]]:
    """Return the first words of dates with their last, and the words of those of long ago."""
    named: dict[int, int] = {}
    long_ago: set[int] = set()
    has_figures = any(low[:1].isdigit() for low in tokens.lows)
    dates = list(find_dates(folded, frozenset(tokens.lows))) if has_figures else []
    if not dates:
        return named, long_ago
    spans = [tokens.span(at) for at in _words(tokens)]
    begins = {start: at for at, (start, _) in enumerate(spans, PAD)}
    ends = {end: at for at, (_, end) in enumerate(spans, PAD)}
    for day in dates:
        first, last = begins.get(day.span.start), ends.get(day.span.end)
        if first is None or last is None:
            continue
        if day.year is not None and day.year < _EARLIEST:
            long_ago.update(range(first, last + 1))
        else:
            named[first] = last
    return named, long_ago


def _is_day(tokens: Tokens, at: int) -> bool:
    """Tell whether a word names a day or a month, or goes on to: "Easter Monday", "last night"."""
    low, before = tokens.lows[at], tokens.lows[at - 1]
    if low not in _OF_DAYS:
        return low[:1].isdigit() and _is_numbered(low)
    if low in _DAYS or low.removesuffix("s") in _DAYS:
        return True
    if low in _WHICH:
        return tokens.lows[at + 1] in _TIMES or tokens.lows[at + 1] in _DAYS
    if low in _TIMES:
        return before in _WHICH or before.removesuffix("s") in _DAYS
    if low in MONTH_WORDS:
        return (
            tokens.shape(at) == CAPITALISED if low in _EVERYDAY_MONTHS else len(low) > _MOST_FIGURES
        )
    return low in FEAST_WORDS and tokens.shape(at) == CAPITALISED


def _is_numbered(low: str) -> bool:
    figures = low[:-2]
    return low.endswith(_ORDINALS) and figures.isdecimal() and int(figures) <= _LAST_OF_MONTH


def _ages(tokens: Tokens, _folded: str) -> Iterator[Mention]:
    lows = tokens.lows
    for at in _words(tokens):
        low = lows[at]
        if low in _OLD_WORDS:
            last = at
            while lows[last + 1] in _UNITS and last < at + 2:
                last += 1
            while lows[last] == "and":
                last -= 1
            yield Mention("age", at, last)
        elif low[:1].isdigit() and _is_age(low) and _stands_alone(tokens, at):
            yield Mention("age", at, at)


def _is_age(low: str) -> bool:
    figures = low.rstrip("abcdefghijklmnopqrstuvwxyz")
    return (
        figures.isdecimal()
        and len(figures) < _MOST_FIGURES
        and _YOUNGEST <= int(figures) <= _OLDEST
        and (len(figures) == len(low) or low[len(figures) :] in _AGED)
    )


def _stands_alone(tokens: Tokens, at: int) -> bool:
    """Tell whether a number is no part of a longer one and counts no hundredths or degrees."""
    if tokens.lows[at + 1][:1].isdigit() or tokens.gaps[at + 1][:1] in _COUNTING:
        return False
    return not (tokens.lows[at - 1][-1:].isdigit() and tokens.gaps[at] in _WITHIN)


def _rooms(tokens: Tokens, _folded: str) -> Iterator[Mention]:
    lows = tokens.lows
    for at in _words(tokens):
        low, before = lows[at], lows[at - 1]
        if low in _FURNITURE:
            if before in _PARTS:
                yield Mention("room", at - 1, at)
        elif _is_number(low, tokens.words[at]) and _stands_alone(tokens, at):
            if (before in _ROOMS and tokens.gap(at) in _JOINTS) or _calls_room(tokens, at):
                yield Mention("room", at - 1, at)
            elif (
                _has_letter(low)
                or lows[at + 1] in _WINGS
                or (low[:1].isdigit() and before in _LEADS and lows[at + 1] not in MONTH_WORDS)
            ):
                yield Mention("room", at, at)


def _calls_room(tokens: Tokens, at: int) -> bool:
    """Tell whether a word in capitals stands before a number as the name of a part of the house."""
    low = tokens.lows[at]
    return (
        tokens.shape(at - 1) == CAPITALISED
        and tokens.gap(at) == SPACE
        and tokens.lows[at - 1] not in MONTH_WORDS
        and not (low.isdecimal() and len(low) == _MOST_FIGURES)
    )


def _is_number(low: str, word: str) -> bool:
    if low in _NUMBERS:
        return True
    if len(word) == 1 and word.isupper() and word not in {"I", "A"}:
        return True
    if not (low[:1].isdigit() or low[-1:].isdigit()) or len(low) > _MOST_FIGURES + 1:
        return False
    return (low.isdecimal() and len(low) <= _MOST_FIGURES) or _has_letter(low)


def _has_letter(low: str) -> bool:
    """Tell whether a word is a number and a letter, as rooms have: 12b, b12."""
    return len(low) > 1 and (
        (low[:-1].isdecimal() and low[-1].isalpha()) or (low[1:].isdecimal() and low[0].isalpha())
    )


def _places(tokens: Tokens, _folded: str) -> Iterator[Mention]:
    lows = tokens.lows
    at = PAD
    end = len(tokens.words) - PAD
    while at < end:
        first = at + 1
        if lows[at] in _WHERE:
            if lows[first] == "the" or tokens.shape(first) == FIGURES:
                first += 1
            last = _run(tokens, first, end)
            if last >= first and not _is_no_place(lows[first : last + 1]):
                yield Mention("place", first, last)
                at = last
        at += 1


def _is_no_place(words: list[str]) -> bool:
    """Tell whether this is a day, or a state or a country, which may be told."""
    if words[0] in MONTH_WORDS or words[0] in _DAYS:
        return True
    return " ".join(words) in _WIDE or all(word in COUNTRIES or word in _SIDES for word in words)


def _run(tokens: Tokens, first: int, end: int) -> int:
    """Return the last of the words in capitals that follow one another from the first."""
    last, at = first - 1, first
    while at < min(end, first + _LONGEST):
        joined = at == first or tokens.gap(at) in _JOINTS
        if not joined:
            break
        if tokens.shape(at) in _NAMELIKE:
            last = at
        elif tokens.lows[at] not in _JOINING and tokens.gap(at) != APOSTROPHE:
            break
        at += 1
    return last
