"""What stands about a few words of a text, by how far from them it stands, and what it weighs.

Names and other mentions are told to be somebody's by their neighbours: linear models over the words
before and after, their groups of like meaning and where they stand. A mention costs time linear in
the eighty words about it, however long the text is.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from wellspoken.engines.screening.learned.words import kinds_of
from wellspoken.engines.screening.names.tokens import PAD, Tokens
from wellspoken.engines.screening.weights import read_table

# A word is seen by how far it stands from the mention: at its place, among the nearest, on its
# side, anywhere about.
_EXACT: Final = 4
_SIDE: Final = 9
_REACH: Final = 40
_FIGURES: Final = 4
_REMEMBERED: Final = 4096

Places = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Seen:
    """What each word before a mention and after it is seen as, the nearest first."""

    before: tuple[Places, ...]
    after: tuple[Places, ...]


def seen_as(kind: str = "") -> Seen:
    """Return how words about a mention are seen; about one of a `kind` also as about its like."""
    return Seen(_places("b", "l", kind), _places("a", "r", kind))


def _places(near: str, side: str, kind: str) -> tuple[Places, ...]:
    alike = f"{kind}|" if kind else ""

    def of(*places: str) -> Places:
        return (*places, "t", *(f"{alike}{place}" for place in places if alike))

    return (
        *(of(f"{near}{far}", near, side) for far in range(1, _EXACT + 1)),
        *((of(side),) * (_SIDE - _EXACT)),
        *((("t",),) * (_REACH - _SIDE)),
    )


def about(tokens: Tokens, first: int, last: int, seen: Seen) -> tuple[list[str], list[Places]]:
    """Return the words about a mention from its first to its last, and what each is seen as."""
    lows = tokens.lows
    before = lows[max(PAD - 1, first - _REACH) : first]
    after = lows[last + 1 : min(len(lows) - PAD + 1, last + 1 + _REACH)]
    before.reverse()
    return before + after, [*seen.before[: len(before)], *seen.after[: len(after)]]


def things_about(tokens: Tokens, first: int, last: int, seen: Seen) -> Iterator[str]:
    """Yield all that a model sees about a mention, a thing as often as it is there."""
    for word, places in zip(*about(tokens, first, last, seen), strict=True):
        for kind in kinds(word):
            for place in places:
                yield f"{place} {kind}"


@lru_cache(maxsize=_REMEMBERED)
def kinds(word: str) -> tuple[str, ...]:
    """Return what a word is taken for: itself and its groups; figures by their count."""
    if not word:
        return ("<>",)
    return ("0" * min(len(word), _FIGURES),) if word.isdigit() else kinds_of(word)


class Weights:
    """Hundredths of log-odds by what is seen, the bias under an empty string."""

    __slots__ = ("of_word", "table")

    def __init__(self, table: Mapping[str, int]) -> None:
        self.table = table
        self.of_word = lru_cache(maxsize=8 * _REMEMBERED)(self._of_word)

    def _of_word(self, word: str, places: Places) -> int:
        weights = self.table
        return sum(weights.get(f"{place} {kind}", 0) for kind in kinds(word) for place in places)

    def total(self, tokens: Tokens, first: int, last: int, seen: Seen, own: Iterable[str]) -> int:
        """Return what the bias, the words about a mention and what is its `own` weigh together."""
        total = self.table[""] + sum(map(self.of_word, *about(tokens, first, last, seen)))
        for one in own:
            total += self.table.get(one, 0)
        return total


def read_weights(package: str, name: str) -> Weights:
    """Return the weights that a package ships in a file."""
    return Weights(read_table(package, name))
