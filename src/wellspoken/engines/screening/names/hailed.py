"""Names after a farewell or a hail, whatever they look like: "Sleep tight Alf Birtwhistle"."""

from collections.abc import Iterator, Sequence
from typing import Final

from wellspoken.engines.screening.lexicons.english import is_word
from wellspoken.engines.screening.names.finder import PersonName
from wellspoken.engines.screening.names.lexicon import SHIFT, NameLevel, WordClass
from wellspoken.engines.screening.names.tokens import (
    CAPITALISED,
    COMMA,
    PAD,
    SENTENCE_CASE,
    SPACE,
    Tokens,
)
from wellspoken.engines.text import word_set

# By the last word of a hail, what may stand before it.
_HAILS: Final[dict[str, frozenset[str]]] = {
    "tight": word_set("sleep"), "easy": word_set("rest"), "peace": word_set("in"),
    "high": word_set("fly soar"), "travels": word_set("safe happy"), "journey": word_set("safe"),
    "home": word_set("welcome"), "back": word_set("welcome"), "you": word_set("bless miss love"),
    "to": word_set("goodbye farewell bye shoutout"), "of": word_set("proud"),
    "night": word_set("night"),
    "birthday": word_set("happy"), "well": word_set("sleep rest"),
}  # fmt: skip
_ALONE: Final = word_set("goodnight godspeed farewell slán adieu hurrah bravo")
_BUT: Final = frozenset(
    int(kind)
    for kind in (
        WordClass.FUNCTION, WordClass.PLACE, WordClass.ORGANISATION, WordClass.MEDICAL,
        WordClass.CALENDAR, WordClass.CLINICIAN, WordClass.ROLE, WordClass.TAIL, WordClass.KIN,
        WordClass.NUMBER, WordClass.PATIENT, WordClass.HONORIFIC, WordClass.NAMING,
    )
)  # fmt: skip
_GAPS: Final = frozenset((SPACE, COMMA))
_LONGEST: Final = 3


def with_hailed(tokens: Tokens, people: Sequence[PersonName]) -> list[PersonName]:
    """Return the names found, and those after a hail that were not, in order."""
    if tokens.casing != SENTENCE_CASE:
        return list(people)
    taken = {at for one in people for at in range(one.first, one.last + 1)}
    more = [one for one in _hailed(tokens) if taken.isdisjoint(range(one.first, one.last + 1))]
    return sorted((*people, *more), key=lambda one: one.first) if more else list(people)


def _hailed(tokens: Tokens) -> Iterator[PersonName]:
    for at in range(PAD, len(tokens.lows) - PAD - 1):
        low = tokens.lows[at]
        if low not in _ALONE and tokens.lows[at - 1] not in _HAILS.get(low, ()):
            continue
        last = at
        while last < at + _LONGEST and _is_called(tokens, last + 1, first=last == at):
            last += 1
        if last > at:
            start, end = tokens.span(at + 1)[0], tokens.span(last)[1]
            yield PersonName(at + 1, last, start, end, 0)


def _is_called(tokens: Tokens, at: int, *, first: bool) -> bool:
    """Tell whether a word reads as a name there: large, and no common word unless a given name."""
    if at >= len(tokens.lows) - PAD or tokens.shape(at) != CAPITALISED:
        return False
    if tokens.gap(at) not in _GAPS or (not first and tokens.gap(at) != SPACE):
        return False
    level, kind = divmod(tokens.codes[at], SHIFT)
    if kind in _BUT:
        return False
    return level >= NameLevel.BOTH or not is_word(tokens.lows[at])
