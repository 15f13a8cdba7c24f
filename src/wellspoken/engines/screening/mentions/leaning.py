"""How far the words about a room, a day, an age or a place lean to somebody in care.

A linear model over the words about the mention (`names.about`), which are also seen as about its
kind, and over its own words. Weights are in `leaning.txt`, written by
`benchmarks/train_mentions.py`; what they were learned from stands in `MODEL_CARD.md`.
"""

from collections.abc import Iterator
from functools import cache
from typing import Final

from wellspoken.engines.screening.mentions.found import Kind, Mention
from wellspoken.engines.screening.names.about import (
    Seen,
    Weights,
    kinds,
    read_weights,
    seen_as,
    things_about,
)
from wellspoken.engines.screening.names.tokens import PAD, Tokens

_SEEN: Final[dict[Kind, Seen]] = {
    "room": seen_as("room"),
    "date": seen_as("date"),
    "age": seen_as("age"),
    "place": seen_as("place"),
}
_MANY: Final = 6


def leaning(tokens: Tokens, mention: Mention, surface: str, mentions: int) -> int:
    """Return a hundred times the log-odds that what is mentioned is somebody's in care.

    `mentions` is how many there are in the text.
    """
    own = of_mention(tokens, mention, surface, mentions)
    return _weights().total(tokens, mention.first, mention.last, _SEEN[mention.kind], own)


def seen(tokens: Tokens, mention: Mention, surface: str, mentions: int) -> Iterator[str]:
    """Yield all that the model sees of a mention, a thing as often as it is there."""
    yield from things_about(tokens, mention.first, mention.last, _SEEN[mention.kind])
    yield from of_mention(tokens, mention, surface, mentions)


def of_mention(tokens: Tokens, mention: Mention, surface: str, mentions: int) -> Iterator[str]:
    """Yield what is seen of the mention itself and of what parts it from its neighbours."""
    kind, first, last = mention.kind, mention.first, mention.last
    for at in range(first, last + 1):
        for one in kinds(tokens.lows[at]):
            yield f"{kind}|own {one}"
    yield f"!{kind}"
    yield f"!{kind} {surface}"
    yield f"!surface {surface}"
    yield f"!{kind} words {last - first}"
    yield f"!{kind} shape {tokens.shape(first)}"
    yield f"!{kind} gaps {tokens.gap(first)} {tokens.gap(last + 1)}"
    yield f"!{kind} opens {first == PAD}"
    yield f"!{kind} ends {last == len(tokens.words) - PAD - 1}"
    yield f"!many {min(_MANY, mentions)}"


@cache
def _weights() -> Weights:
    return read_weights("wellspoken.engines.screening.mentions", "leaning.txt")
