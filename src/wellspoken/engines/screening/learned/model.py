"""How likely it is, by its words, that a text is what a family is about.

One linear model a family; the weights lie in `weights/`, written by `benchmarks/train_families.py`,
and what they were learned from stands in `MODEL_CARD.md`. All families are summed at once: the
weights of a word lie side by side in one whole number, a lane a family, and a sum of such numbers
is the sum of each lane. Its time is linear in the text.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from itertools import pairwise, starmap
from typing import Final

from wellspoken.engines.screening.learned.words import kinds_of, of_word, words_of

FAMILIES: Final = (
    "advice",
    "boundary",
    "claim",
    "disclosure",
    "employment",
    "misinformation",
    "privacy",
    "professionalism",
    "self-diagnosis",
    "stigma",
    "suicide-safety",
)
# A score is a hundred times the log-odds; a lane holds that of the longest text there may be.
_LANE: Final = 40
_MASK: Final = (1 << _LANE) - 1
_MIDDLE: Final = 1 << (_LANE - 1)
_EVEN: Final = sum(_MIDDLE << (_LANE * lane) for lane in range(len(FAMILIES)))
_LANES: Final = tuple((family, _LANE * lane) for lane, family in enumerate(FAMILIES))
_BIAS: Final = ""
_REMEMBERED: Final = 8192
_NOTHING: Final[Mapping[str, int]] = {}


@cache
def weights() -> dict[str, int]:
    """Return the shipped weights by what is seen, those of all families in one number."""
    table: dict[str, int] = {}
    folder = files("wellspoken.engines.screening.learned") / "weights"
    for family, shift in _LANES:
        for line in (folder / f"{family}.txt").read_text(encoding="utf-8").split("\n"):
            seen, tab, weight = line.rpartition("\t")
            if tab:  # the heading has none
                table[seen] = table.get(seen, 0) + (int(weight) << shift)
    return table


@cache
def _following() -> Mapping[str, Mapping[str, int]]:
    """Return the weights of pairs by their first, so that a pair costs no string of its own."""
    rows: dict[str, dict[str, int]] = {}
    for seen, weight in weights().items():
        first, space, second = seen.partition(" ")
        if space:
            rows.setdefault(first, {})[second] = weight
    return rows


@dataclass(frozen=True, slots=True)
class _Known:
    """What a word is in a pair, and what may follow it (`words.of_pair`)."""

    kinds: tuple[str, ...]
    following: tuple[Mapping[str, int], ...]


@lru_cache(maxsize=_REMEMBERED)
def _known(word: str) -> _Known:
    rows, kinds = _following(), kinds_of(word)
    return _Known(
        kinds=kinds,
        following=tuple(rows.get(kind, _NOTHING) for kind in kinds),
    )


@lru_cache(maxsize=_REMEMBERED)
def _alone(word: str) -> int:
    table = weights()
    return sum(table.get(seen, 0) for seen in of_word(word))


def scores_of(text: str) -> dict[str, int]:
    """Return of each family a hundred times the log-odds that a text is what it is about."""
    return _apart(weights()[_BIAS] + _summed(words_of(text)))


def weight_of(word: str, family: str) -> int:
    """Return what a word alone adds to a family's score."""
    return _apart(_alone(word))[family]


def _summed(words: list[str]) -> int:
    return sum(map(_alone, set(words))) + sum(starmap(_of_pair, set(pairwise(words))))


@lru_cache(maxsize=4 * _REMEMBERED)
def _of_pair(word_before: str, word_after: str) -> int:
    """Return what two neighbours weigh together: what `words.of_pair` names, looked up."""
    rows, kinds = _known(word_before).following, _known(word_after).kinds
    row, word = rows[0], kinds[0]
    total = row.get(word, 0)
    if len(kinds) > 1:
        total += row.get(kinds[1], 0) + row.get(kinds[2], 0)
    if len(rows) > 1:
        fine, wide = rows[1], rows[2]
        total += fine.get(word, 0) + wide.get(word, 0)
        if len(kinds) > 1:
            total += fine.get(kinds[1], 0) + wide.get(kinds[2], 0)
    return total


def _apart(total: int) -> dict[str, int]:
    even = total + _EVEN
    return {family: (even >> shift & _MASK) - _MIDDLE for family, shift in _LANES}


def telling_words(text: str, family: str, most: int = 3) -> Iterable[str]:
    """Return the words of a text that add most to a family's score, the heaviest first."""
    weighed = sorted(
        ((weight_of(word, family), word) for word in set(words_of(text))), reverse=True
    )
    return [word for weight, word in weighed[:most] if weight > 0 and word[0].isalpha()]
