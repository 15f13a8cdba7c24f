"""Reading a text word by word and telling which words name a person.

A linear model over the features of `features`, decoded from left to right. Its weights are data,
learned by `scripts/names/train.py`; `data/CARD.md` says from what, how well it does and where it
fails.
"""

import json
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from wellspoken.engines.screening.names.features import Words, features, kind
from wellspoken.engines.text import Span, linear

_WORD = linear(r"[^\W_]{1,40}(?:['-][^\W_]{1,40}){0,3}|[^\w\s]|_")
_OUT, _NAME = "O", "P"
_LARGE = frozenset({"X", "X1", "Xx", "xX"})
# Learned from balanced mistakes, the model misses more than it invents; a missed name costs more.
_LEANING = 2.0
# What rare names miss in the corpora, the lists know.
_IN_LISTS = 3.0


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedPerson:
    """A name where it stands in the folded text; `margin` is how sure the model is, above 0."""

    span: Span
    words: tuple[str, ...]
    margin: float
    known: int


@cache
def weights() -> dict[str, float]:
    """Return the learned weight of each feature; a sum above 0 means a name."""
    packed = (files(__package__) / "data" / "weights.json.z").read_bytes()
    table: dict[str, list[str]] = json.loads(zlib.decompress(packed))
    return {name: int(value) / 10 for value, names in table.items() for name in names}


def split(folded: str) -> list[Span]:
    """Return the words and signs of a text."""
    return [Span(*found.span()) for found in _WORD.finditer(folded)]


def tag(words: Sequence[str], table: dict[str, float]) -> list[float]:
    """Return for each word how much speaks for its naming a person; above 0 it does.

    Words that could not be a name by their look are not weighed.
    """
    looked = Words(words)
    pairs = _pairs(looked)
    get = table.get
    scores = []
    before = _OUT
    for at in range(len(words)):
        if not _may_name(looked, at):
            before = _OUT
            scores.append(-9.0)
            continue
        score = _LEANING + _IN_LISTS if at in pairs else _LEANING
        for feature in features(looked, at, before):
            score += get(feature, 0.0)
        before = _NAME if score > 0 else _OUT
        scores.append(score)
    return scores


def _pairs(words: Words) -> set[int]:
    """Return the words of which a known given and a known family name stand side by side."""
    shape, given, family = words.shape, words.given, words.family
    pairs: set[int] = set()
    for at in range(len(shape) - 1):
        if given[at] and family[at + 1] and shape[at] == shape[at + 1] == "Xx":
            pairs |= {at, at + 1}
    return pairs


def _may_name(words: Words, at: int) -> bool:
    shape = words.shape[at]
    if shape == "x":
        known = words.given[at] > 0 or words.family[at] > 1
        return known or (at > 0 and words.family[at - 1] > 1)
    return shape in _LARGE


def find_names(folded: str, *, least: float = 0.0) -> list[NamedPerson]:
    """Return the names of people in a text, in order, each as one stretch.

    `least` is the margin that the surest word of a name must exceed.
    """
    spans = split(folded)
    if not spans:
        return []
    written = [folded[span.start : span.end] for span in spans]
    scores = tag(written, weights())
    names: list[NamedPerson] = []
    at = 0
    while at < len(spans):
        if scores[at] <= 0:
            at += 1
            continue
        end = at + 1
        while end < len(spans) and _goes_on(written, scores, spans, end):
            end += 1
        first = _after_titles(written, at, end)
        if first < end and (margin := max(scores[first:end])) > least:
            names.append(_name(written, spans, first, end, margin))
        at = end
    return names


def _goes_on(written: list[str], scores: list[float], spans: list[Span], at: int) -> bool:
    """Tell whether a name goes on: with another word of it, or the stop after an initial."""
    apart = spans[at].start - spans[at - 1].end
    if scores[at] > 0:
        return apart <= 1
    return written[at] == "." and apart == 0 and len(written[at - 1]) == 1


def _after_titles(written: list[str], first: int, end: int) -> int:
    """Return where a name begins behind "Dr.", "Mrs" and their like."""
    while first < end and (kind(written[first].lower()) in {"mr", "dr"} or written[first] == "."):
        first += 1
    return first


def _name(
    written: list[str], spans: list[Span], first: int, end: int, margin: float
) -> NamedPerson:
    looked = Words(written[first:end])
    last = spans[end - 1].end
    if written[end - 1][-2:] in {"'s", "'S"}:
        last -= 2
    return NamedPerson(
        span=Span(spans[first].start, last),
        words=tuple(written[first:end]),
        margin=margin,
        known=max(g + f for g, f in zip(looked.given, looked.family, strict=True)),
    )
