"""How likely it is, by its words, that a text is what a family is about.

One linear model a family; the weights lie in `weights/`, written by `benchmarks/train_families.py`,
and what they were learned from stands in `MODEL_CARD.md`. All families are summed at once: the
weights of a word lie side by side in one whole number, a lane a family, and a sum of such numbers
is the sum of each lane. Its time is linear in the text.
"""

from collections.abc import Iterable
from functools import cache, lru_cache
from importlib.resources import files
from itertools import pairwise, repeat
from typing import Final

from wellspoken.engines.screening.learned.words import of_pair, of_word, words_of

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
_BIAS: Final = ""


@cache
def weights() -> dict[str, int]:
    """Return the shipped weights by what is seen, those of all families in one number."""
    table: dict[str, int] = {}
    folder = files("wellspoken.engines.screening.learned") / "weights"
    for lane, family in enumerate(FAMILIES):
        shift = _LANE * lane
        for line in (folder / f"{family}.txt").read_text(encoding="utf-8").split("\n"):
            seen, tab, weight = line.rpartition("\t")
            if tab:  # the heading has none
                table[seen] = table.get(seen, 0) + (int(weight) << shift)
    return table


@lru_cache(maxsize=8192)
def _of_word(word: str) -> int:
    return sum(map(weights().get, of_word(word), repeat(0)))


@lru_cache(maxsize=16384)
def _of_pair(word: str, following: str) -> int:
    return sum(map(weights().get, of_pair(word, following), repeat(0)))


def scores_of(text: str) -> dict[str, int]:
    """Return of each family a hundred times the log-odds that a text is what it is about."""
    return _apart(weights()[_BIAS] + _summed(words_of(text)))


def weight_of(word: str, family: str) -> int:
    """Return what a word alone adds to a family's score."""
    return _apart(_of_word(word))[family]


def _summed(words: list[str]) -> int:
    pairs = set(pairwise(words))
    return sum(map(_of_word, set(words))) + sum(_of_pair(*pair) for pair in pairs)


def _apart(total: int) -> dict[str, int]:
    even = total + _EVEN
    return {
        family: (even >> (_LANE * lane) & _MASK) - _MIDDLE for lane, family in enumerate(FAMILIES)
    }


def telling_words(text: str, family: str, most: int = 3) -> Iterable[str]:
    """Return the words of a text that add most to a family's score, the heaviest first."""
    weighed = sorted(
        ((weight_of(word, family), word) for word in set(words_of(text))), reverse=True
    )
    return [word for weight, word in weighed[:most] if weight > 0 and word[0].isalpha()]
