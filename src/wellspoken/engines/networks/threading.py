"""Parting a text that is too long for one post into the posts of a thread.

Nothing is cut: every word stands in one of the posts, in order. A text is parted where its writer
paused: between paragraphs, else between sentences, else between words.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import replace

from wellspoken.engines.networks.counting import utf8
from wellspoken.engines.networks.limits import Limits
from wellspoken.engines.networks.publication import Publication
from wellspoken.engines.networks.wording import worded

# Where a text may be parted, the best place first, and what stands there within one post.
_PAUSES = (
    (re.compile(r"\n[^\S\n]*\n"), "\n\n"),
    (re.compile(r"\n"), "\n"),
    (re.compile(r"(?<=[.!?…])\s"), " "),
    (re.compile(r"\s"), " "),
)

Measure = Callable[[Publication], int]


def thread_of(publication: Publication, limits: Limits, measure: Measure) -> tuple[str, ...]:
    """Return the posts of the thread that a publication makes; none where one post holds it.

    `measure` is the network's own. A word that is longer than a post stands in a post alone and
    is told of as too long by whoever checks the limits.
    """
    whole = worded(publication)
    if not limits.takes_thread or _fits(whole, publication, limits, measure):
        return ()

    def fits(text: str) -> bool:
        return _fits(text, publication, limits, measure)

    return tuple(_packed(_pieces(whole, fits), fits))


def _fits(text: str, publication: Publication, limits: Limits, measure: Measure) -> bool:
    alone = replace(publication, text=text, link="", hashtags=(), parts=())
    if limits.max_text is not None and measure(alone) > limits.max_text:
        return False
    return limits.max_text_bytes is None or utf8(text) <= limits.max_text_bytes


def _pieces(
    text: str, fits: Callable[[str], bool], *, joint: str = "\n\n", level: int = 0
) -> Iterable[tuple[str, str]]:
    """Yield pieces that fit, each with what joins it to the one before it."""
    if fits(text) or level == len(_PAUSES):
        yield joint, text
        return
    pause, between = _PAUSES[level]
    for piece in filter(None, (part.strip() for part in pause.split(text))):
        yield from _pieces(piece, fits, joint=joint, level=level + 1)
        joint = between


def _packed(pieces: Iterable[tuple[str, str]], fits: Callable[[str], bool]) -> Iterable[str]:
    """Yield posts, each as full as it can be."""
    post = ""
    for joint, piece in pieces:
        longer = f"{post}{joint}{piece}" if post else piece
        if post and not fits(longer):
            yield post
            post = piece
        else:
            post = longer
    if post:
        yield post
