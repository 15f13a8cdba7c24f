"""Words that the register does not know, taken for those that they may be a misspelling of."""

from collections.abc import Iterator

from wellspoken.engines.claims.index import Collection
from wellspoken.engines.claims.reading.terms import MARK

LEAST_LETTERS, TWO_EDITS_FROM = 5, 7
_BEGINNING = 2  # people seldom get the first letters of a word wrong
_LOOKED_AT = 600


def meant_by(word: str, collection: Collection) -> Iterator[str]:
    """Yield the register's terms that are one edit from an unknown word, two where it is long.

    An edit is a letter more, less or other, or two letters that changed places (Damerau, 1964).
    """
    if len(word) < LEAST_LETTERS or not word.isalpha():
        return
    most = 2 if len(word) >= TWO_EDITS_FROM else 1
    for mark in ("", MARK):
        for term in collection.beginning(mark + word[:_BEGINNING], _LOOKED_AT):
            spelt = term.removeprefix(MARK)
            if abs(len(spelt) - len(word)) <= most and edits(word, spelt, most) <= most:
                yield term


def edits(one: str, other: str, most: int) -> int:
    """Return how many edits part two words, or some number above `most`."""
    before: list[int] = []
    line = list(range(len(other) + 1))
    for i, mine in enumerate(one, start=1):
        new = [i]
        for j, theirs in enumerate(other, start=1):
            least = min(line[j] + 1, new[-1] + 1, line[j - 1] + (mine != theirs))
            if i > 1 and j > 1 and mine == other[j - 2] and one[i - 2] == theirs:
                least = min(least, before[j - 2] + 1)
            new.append(least)
        if min(new) > most:
            return most + 1
        before, line = line, new
    return line[-1]
