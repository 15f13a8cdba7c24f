"""Where people are named in a text, whoever they are and in whatever part."""

from dataclasses import dataclass
from typing import Final

from wellspoken.engines.screening.names.lexicon import SHIFT, NameLevel, WordClass
from wellspoken.engines.screening.names.tagger import Weights, tag
from wellspoken.engines.screening.names.tokens import (
    ABBREVIATED,
    APOSTROPHE,
    CAPITALISED,
    DASH,
    INITIAL,
    PAD,
    SENTENCE_CASE,
    SPACE,
    Tokens,
)

_JOINS: Final = frozenset((SPACE, ABBREVIATED, DASH, APOSTROPHE))
_SYLLABLE: Final = 2
_GENERATIONS: Final = frozenset(("jr", "sr", "ii", "iii"))


@dataclass(frozen=True, slots=True)
class PersonName:
    """A name of a person: its words by place (`last` included), its characters, its score."""

    first: int
    last: int
    start: int
    end: int
    score: int

    @property
    def count(self) -> int:
        """How many words the name has."""
        return self.last - self.first + 1


def find_people(text: str, tables: Weights | None = None) -> list[PersonName]:
    """Return every name of a person in a folded text, in order."""
    return people_of(Tokens(text), text, tables)


def people_of(
    tokens: Tokens, text: str, tables: Weights | None = None, shift: int = 0
) -> list[PersonName]:
    """Return the names among the words of a text; a negative `shift` takes in less sure ones."""
    scores = tag(tokens, tables, shift)
    if not scores:
        return []
    found: list[PersonName] = []
    places = sorted(scores)
    index = 0
    while index < len(places):
        first = last = places[index]
        best = scores[first]
        index += 1
        while index < len(places) and places[index] == last + 1 and _joins(tokens, last + 1):
            last += 1
            best = max(best, scores[last])
            index += 1
        first, last = _with_neighbours(tokens, first, last)
        last = _with_initial(tokens, last)
        while index < len(places) and places[index] <= last:  # taken in above
            index += 1
        start, end = tokens.span(first)[0], tokens.span(last)[1]
        if text[end : end + 1] == "." and _abbreviates(tokens, last):
            end += 1
        found.append(PersonName(first, last, start, end, best))
    return found


def _joins(tokens: Tokens, at: int) -> bool:
    """Tell whether a word goes on with the name before it."""
    gap = tokens.gap(at)
    if gap == APOSTROPHE:
        return tokens.lows[at] != "s"
    return gap in _JOINS


def _with_neighbours(tokens: Tokens, first: int, last: int) -> tuple[int, int]:
    """Take in words that are names as well, where capital letters and order allow it."""
    before = tokens.codes[first - 1]
    if (
        before >= NameLevel.BOTH * SHIFT
        and before % SHIFT in {0, WordClass.WORD, WordClass.PLACE}
        and tokens.gap(first) == SPACE
        and tokens.shape(first - 1) == CAPITALISED
        and tokens.shape(first) == CAPITALISED
        and tokens.codes[first] // SHIFT < NameLevel.BOTH
    ):
        first -= 1
    if tokens.gap(first) == DASH and tokens.shape(first - 1) == CAPITALISED:
        first -= 1
    if tokens.gap(last + 1) == DASH and tokens.shape(last + 1) == CAPITALISED:
        last += 1
    for following in (last + 1, last + 2):
        code = tokens.codes[following]
        short = code % SHIFT == WordClass.FUNCTION and len(tokens.lows[following]) == _SYLLABLE
        if (
            tokens.gap(following) != SPACE
            or tokens.shape(following) != CAPITALISED
            or tokens.casing != SENTENCE_CASE
            or not (code >= SHIFT or short)
            or code % SHIFT in {WordClass.TAIL, WordClass.CALENDAR}
        ):
            break
        last = following
    return first, last


def _with_initial(tokens: Tokens, last: int) -> int:
    """Take in what is left of a shortened family name, and a generation: "Robert L.", "Jr"."""
    following = last + 1
    if following >= len(tokens.words) - PAD or tokens.gap(following) != SPACE:
        return last
    if tokens.lows[following] in _GENERATIONS:
        return following
    if tokens.shape(following) == INITIAL and len(tokens.lows[last]) > 1:
        after = tokens.gaps[following + 1]
        if after[:1] in {".", ",", ";", ")", "'", "?", "!", ":"} or not after:
            return following
    return last


def _abbreviates(tokens: Tokens, at: int) -> bool:
    low = tokens.lows[at]
    return (len(low) == 1 and tokens.codes[at] < 2 * SHIFT) or low in _GENERATIONS
