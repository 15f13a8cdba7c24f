"""Which of many lists has one of its wordings in a text, told for all of them at once."""

from collections.abc import Iterable, Mapping
from itertools import pairwise
from typing import Final

from wellspoken.engines.screening.passage import Passage
from wellspoken.engines.screening.spoken import neighbours_in
from wellspoken.engines.text.literals import EVERYDAY

Wording = tuple[str, ...]
_PAIR: Final = 2


class Shelf:
    """Several lists of wordings, looked through together; a wording is its words in order.

    A wording is looked up by two of its words that stand side by side, so that a list of thousands
    costs a text no more than a list of ten.
    """

    __slots__ = ("_alone", "_longer", "_pairs")

    def __init__(self, lists: Iterable[tuple[int, Mapping[Wording, str]]]) -> None:
        """Put up lists, each with a bit that tells of it: wordings with their rarest word."""
        self._alone: dict[str, int] = {}
        self._pairs: dict[Wording, int] = {}
        self._longer: dict[Wording, list[tuple[int, Wording, int]]] = {}
        for bit, rarest_of in lists:
            for words, rarest in rarest_of.items():
                if len(words) == 1:
                    self._alone[rarest] = self._alone.get(rarest, 0) | bit
                elif len(words) == _PAIR:
                    self._pairs[words] = self._pairs.get(words, 0) | bit
                else:
                    at = min(words.index(rarest), len(words) - _PAIR)
                    self._longer.setdefault(words[at : at + _PAIR], []).append((bit, words, at))

    def standing_in(self, passage: Passage) -> int:
        """Return the bits of the lists of which a wording stands in a passage, meant or not."""
        found = 0
        for word in self._alone.keys() & passage.words:
            found |= self._alone[word]
        words, pairs = neighbours_in(passage)
        for pair in self._pairs.keys() & pairs:
            found |= self._pairs[pair]
        if begun := self._longer.keys() & pairs:
            for place, pair in enumerate(pairwise(words)):
                if pair in begun:
                    for bit, wording, at in self._longer[pair]:
                        if words[max(0, place - at) : place - at + len(wording)] == wording:
                            found |= bit
        return found


def rarest(words: Wording) -> str:
    """Return the word by which to notice a wording: the longest that is not an everyday one."""
    return max(words, key=_telling) if len(words) > 1 else words[0]


def telling(words: Iterable[str]) -> tuple[bool, int]:
    """Tell how well a text is told from others by the word of some that tells least."""
    return min(map(_telling, words))


def _telling(word: str) -> tuple[bool, int]:
    return word not in EVERYDAY, len(word)
