"""How far the words about a name lean to somebody in care, or to staff, guests and figures.

A linear model over the words about a name (`names.about`) and how the name is written. Weights
are in `leaning.txt`, written by `benchmarks/train_leaning.py`; what they were learned from stands
in `MODEL_CARD.md`.
"""

from collections.abc import Iterator
from functools import cache
from typing import Final

from wellspoken.engines.screening.names.about import (
    Weights,
    kinds,
    read_weights,
    seen_as,
    things_about,
)
from wellspoken.engines.screening.names.finder import PersonName
from wellspoken.engines.screening.names.lexicon import SHIFT
from wellspoken.engines.screening.names.tokens import PAD, Tokens

_SEEN: Final = seen_as()
_SCORES: Final = 8
_HUNDRED: Final = 100
_MANY: Final = 4


def leaning(tokens: Tokens, name: PersonName, surface: str, names: int) -> int:
    """Return a hundred times the log-odds that whoever is named is in care, by what is about them.

    `names` is how many names the text has.
    """
    own = of_name(tokens, name, surface, names)
    return _weights().total(tokens, name.first, name.last, _SEEN, own)


def seen(tokens: Tokens, name: PersonName, surface: str, names: int) -> Iterator[str]:
    """Yield all that the model sees of a name, a thing as often as it is there."""
    yield from things_about(tokens, name.first, name.last, _SEEN)
    yield from of_name(tokens, name, surface, names)


def of_name(tokens: Tokens, name: PersonName, surface: str, names: int) -> Iterator[str]:
    """Yield what is seen of the name itself and of what parts it from its neighbours."""
    first, last = name.first, name.last
    before, after = tokens.gap(first), tokens.gap(last + 1)
    opens, ends = first == PAD, last == len(tokens.words) - PAD - 1
    yield f"!words {name.count}"
    yield f"!shape {tokens.shape(first)}"
    for which, at in (("first", first), ("last", last)):
        level, word_class = divmod(tokens.codes[at], SHIFT)
        yield f"!{which} {level} {word_class}"
    yield f"!score {max(-_SCORES, min(_SCORES, name.score // _HUNDRED))}"
    yield f"!gaps {before} {after}"
    yield f"!before {before}"
    yield f"!after {after}"
    yield f"!surface {surface}"
    yield f"!surface {surface} {opens} {ends}"
    yield f"!opens {opens}"
    yield f"!ends {ends}"
    yield f"!names {min(_MANY, names)}"
    yield f"!before {before} {kinds(tokens.lows[first - 1])[-1]}"
    yield f"!after {after} {kinds(tokens.lows[last + 1])[-1]}"


@cache
def _weights() -> Weights:
    return read_weights("wellspoken.engines.screening.names", "leaning.txt")
