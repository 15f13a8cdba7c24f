"""The words of a text one by one, those of #JoinedHashtags apart, and who stands by whom."""

from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from wellspoken.engines.screening.passage import Passage
from wellspoken.engines.text import Match, hashtag_words, linear

_WORD = linear(r"[^\W_]+")
_POINTS = linear(r"\.[a-z]\.", ignore_case=False)
_DOTTED = linear(r"\b(?:[a-z]\.){2,4}", ignore_case=False)


class Words(NamedTuple):
    """The words of a folded text in lower case, and where each begins and ends."""

    lowered: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]


class Neighbours(NamedTuple):
    """The words of a passage in order, and the pairs that stand side by side."""

    words: tuple[str, ...]
    pairs: frozenset[tuple[str, str]]


@lru_cache(maxsize=8)
def spoken_words(folded: str) -> Words:
    """Return the words of a folded text in order, those of #JoinedHashtags one by one."""
    tags = {parts[0].start: parts for parts in hashtag_words(folded)}
    spans: list[tuple[int, int]] = []
    for found in _WORD.finditer(folded):
        span = found.span()
        if span[0] in tags:
            spans += [(part.start, part.end) for part in tags[span[0]]]
        else:
            spans.append(span)
    lowered = tuple([folded[start:end].lower() for start, end in spans])
    return Words(lowered, tuple(spans))


@lru_cache(maxsize=8)
def neighbours_in(passage: Passage) -> Neighbours:
    """Return who stands by whom in a passage, whatever stands between two words.

    What is written with points ("the U.S. team") is there with them and once more without.
    """
    words = passage.in_order
    if "#" in passage.folded:
        words = spoken_words(passage.folded).lowered
    if _POINTS.search(passage.lowered):
        words = (*words, "", *_WORD.findall(_DOTTED.sub(_without_points, passage.lowered)))
    return Neighbours(words, frozenset(pairwise(words)))


def _without_points(dotted: Match) -> str:
    return dotted.group().replace(".", "")
