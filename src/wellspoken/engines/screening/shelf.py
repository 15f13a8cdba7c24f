"""Which of many lists has one of its wordings in a text, told for all of them at once."""

from collections.abc import Iterable
from itertools import pairwise
from typing import Final

from wellspoken.engines.screening.passage import Passage
from wellspoken.engines.screening.spoken import neighbours_in
from wellspoken.engines.text.literals import EVERYDAY

_PAIR: Final = 2


class Shelf:
    """Several lists of wordings, looked through together; a wording is its words in order.

    A wording is looked up by two of its words that stand side by side, so that a list of thousands
    costs a text no more than a list of ten.
    """

    __slots__ = ("_alone", "_longer", "_pairs")

    def __init__(self, lists: Iterable[tuple[int, Iterable[tuple[str, ...]]]]) -> None:
        """Put up lists of wordings, each list with a bit that tells of it."""
        self._alone: dict[str, int] = {}
        self._pairs: dict[tuple[str, ...], int] = {}
        self._longer: dict[tuple[str, ...], list[tuple[int, tuple[str, ...], int]]] = {}
        for bit, wordings in lists:
            for words in wordings:
                if len(words) == 1:
                    self._alone[words[0]] = self._alone.get(words[0], 0) | bit
                elif len(words) == _PAIR:
                    self._pairs[words] = self._pairs.get(words, 0) | bit
                else:
                    at = min(words.index(rarest(words)), len(words) - _PAIR)
                    self._longer.setdefault(words[at : at + _PAIR], []).append((bit, words, at))

    def standing_in(self, passage: Passage) -> int:
        """Return the bits of the lists of which a wording stands in a passage, meant or not."""
        found = 0
        words, pairs = neighbours_in(passage)
        for word in self._alone.keys() & frozenset(words):
            found |= self._alone[word]
        for pair in self._pairs.keys() & pairs:
            found |= self._pairs[pair]
        if begun := self._longer.keys() & pairs:
            for place, pair in enumerate(pairwise(words)):
                if pair in begun:
                    for bit, wording, at in self._longer[pair]:
                        if words[max(0, place - at) : place - at + len(wording)] == wording:
                            found |= bit
        return found


def rarest(words: tuple[str, ...]) -> str:
    """Return the word by which to notice a wording: the longest that is not an everyday one."""
    return max(words, key=_telling)


def telling(words: Iterable[str]) -> tuple[bool, int]:
    """Tell how well a text is told from others by the word of some that tells least."""
    return min(map(_telling, words))


def _telling(word: str) -> tuple[bool, int]:
    return word not in EVERYDAY, len(word)
