"""How far a message reads as if somebody were in danger from suicide or self-harm.

A linear model over the words, their neighbours and letters, one for English and one for Spanish.
Weights are in `danger_en.txt` and `danger_es.txt`, written by `benchmarks/train_danger.py`; what
they were learned from, and how many it misses, stands in `MODEL_CARD.md`. Its time is linear in
the text. The score only says whom to look at first: it decides about nobody.
"""

import math
from collections.abc import Callable, Mapping
from functools import cache, lru_cache
from typing import Final

from wellspoken.engines.screening.replies import seen, spanish_seen
from wellspoken.engines.screening.weights import read_table

SEEN: Final[Mapping[str, Callable[[str], frozenset[str]]]] = {
    "en": seen.features,
    "es": spanish_seen.features,
}
# Each thing seen counts less in a long message: by the root of how many more than this are seen.
USUAL: Final = 150
# A score is a hundred times the log-odds. Above it lie two of three messages of people in danger,
# by hands left out of the training, one of ten that only sound alike, and one of a hundred reviews.
IN_DANGER: Final = 60
# Of one sentence among others more is asked, since idioms are short.
IN_DANGER_ALONE: Final = 150


def weights_file(language: str) -> str:
    """Return the name of the file of a language's weights."""
    return f"danger_{language}.txt"


@cache
def weights(language: str) -> dict[str, int]:
    """Return the shipped weights of a language by what is seen; the empty one is the bias."""
    return read_table("wellspoken.engines.screening.crisis", weights_file(language))


@lru_cache(maxsize=32)
def danger_in(folded: str, language: str) -> int:
    """Return a hundred times the log-odds that whoever writes, or one of theirs, is in danger.

    `language` is "en" or "es"; of others nothing is known, and the score is far below any bound.
    """
    if language not in SEEN or not folded.strip():
        return -1000
    found, table = SEEN[language](folded), weights(language)
    told = sum(table.get(each, 0) for each in found)
    return table[""] + round(told * math.sqrt(USUAL / len(found)))
