"""Cues: turns of phrase that give something away, looked for only where their words stand.

An answer to a person is read by many expressions. Each names the words without which it cannot
match, so that most are never run; those that are run on the lowered text, which is quicker than
ignoring case.
"""

from bisect import bisect_left
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

from wellspoken.engines.screening.passage import Passage
from wellspoken.engines.text import (
    CannotTellError,
    Pattern,
    Span,
    linear,
    linear_later,
    words_needed,
)
from wellspoken.engines.text.patterns import lowered

_WORD = linear(r"[a-z0-9\u00c0-\u024f]+", ignore_case=False)
_REACH: Final = 600


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """One turn of phrase: what it tells, how it reads, and the words of which one must stand.

    A group in the expression, where it has one, is what the span covers. `firm` cues hold whoever
    is spoken to; others are dropped where the talk is plainly of something else than care.
    `shield` is an expression that, found in the sentence, shows another meaning. `needed` are whole
    words of which the expression needs one.
    """

    tells: str
    pattern: Pattern
    anchors: frozenset[str] = frozenset()
    firm: bool = False
    past: bool = False
    shield: Pattern | None = None
    needed: frozenset[str] = frozenset()

    def may_stand_among(self, words: frozenset[str]) -> bool:
        """Tell from a passage's words whether the cue can stand there at all."""
        if self.anchors and self.anchors.isdisjoint(words):
            return False
        return not self.needed or not self.needed.isdisjoint(words)


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A cue met in a sentence, with the span of the words in the passage's folded text.

    `sentence` is as much of the sentence as is read about the words: a bound keeps a text without
    full stops linear.
    """

    cue: Cue
    span: Span
    sentence: Span
    text: str


def cue(
    tells: str,
    pattern: str,
    anchors: str = "",
    *,
    firm: bool = False,
    past: bool = False,
    shield: str = "",
) -> Cue:
    """Write a cue; `anchors` are words separated by spaces."""
    expression = linear_later(pattern)
    needed = _words_of(expression)
    return Cue(
        tells=tells,
        pattern=expression,
        needed=needed if all(map(str.isalnum, needed)) else frozenset(),
        anchors=frozenset(anchors.split()),
        firm=firm,
        past=past,
        shield=linear_later(shield) if shield else None,
    )


@dataclass(frozen=True, slots=True)
class Lowered:
    """A passage in lower case, offset for offset, with the set of its words."""

    passage: Passage
    text: str = field(init=False)
    words: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        text, words = _lowered(self.passage.folded)
        object.__setattr__(self, "text", text)
        object.__setattr__(self, "words", words)

    def hits(
        self, cues: Iterable[Cue], standing: Container[Pattern] | None = None
    ) -> Iterator[Hit]:
        """Yield every cue that stands in the passage, sentence by sentence.

        `standing` are the expressions that may stand there, where that is known.
        """
        words = self.words
        if standing is not None:
            cues = (one for one in cues if one.pattern in standing)
        chosen = [one for one in cues if one.may_stand_among(words)]
        if not chosen:
            return
        for sentence in self.passage.sentences:
            piece = self.text[sentence.start : sentence.end]
            for one in chosen:
                yield from _in_sentence(one, piece, sentence)


@lru_cache(maxsize=8)
def _lowered(folded: str) -> tuple[str, frozenset[str]]:
    """Return a text in lower case, letter for letter, and the words that cues are looked up by."""
    text = lowered(folded)
    if len(text) != len(folded):
        text = "".join(small if len(small := char.lower()) == 1 else char for char in folded)
    return text, frozenset(_WORD.findall(text))


def _in_sentence(one: Cue, piece: str, sentence: Span) -> Iterator[Hit]:
    shielded: bool | None = None
    for found in one.pattern.finditer(piece):
        if one.shield is not None:
            if shielded is None:
                shielded = one.shield.search(piece) is not None
            if shielded:
                return
        group = 1 if found.re.groups and found.group(1) is not None else 0
        start, end = found.span(group)
        yield Hit(
            cue=one,
            span=Span(sentence.start + start, sentence.start + end),
            sentence=Span(
                max(sentence.start, sentence.start + start - _REACH),
                min(sentence.end, sentence.start + end + _REACH),
            ),
            text=piece[start:end],
        )


def anchors_of(cues: Iterable[Cue]) -> frozenset[str]:
    """Return the words without which none of the cues stands; none where one tells no word."""
    return _every(one.anchors or _words_of(one.pattern) for one in cues)


def patterns_of(cues: Iterable[Cue]) -> tuple[Pattern, ...]:
    """Return the cues' expressions, of which one must stand for any of them to be met."""
    return tuple(one.pattern for one in cues)


def _every(sets: Iterable[frozenset[str]]) -> frozenset[str]:
    listed = tuple(sets)
    return frozenset().union(*listed) if all(listed) else frozenset()


def _words_of(pattern: Pattern) -> frozenset[str]:
    try:
        needed = words_needed(pattern)
    except CannotTellError:
        return frozenset()
    # A word that may stand inside another is looked for in the whole text: that costs too much.
    return frozenset() if any(word.startswith("*") for word in needed) else needed


def without_overlaps(hits: list[Hit]) -> list[Hit]:
    """Return the hits in reading order; of those that share characters the longest."""
    kept: list[Hit] = []
    for hit in sorted(hits, key=lambda one: (-len(one.span), one.span.start)):
        # What is kept stands in order and apart, so that only the neighbours can overlap.
        at = bisect_left(kept, hit.span.start, key=lambda one: one.span.start)
        if not any(hit.span.overlaps(other.span) for other in kept[max(0, at - 1) : at + 1]):
            kept.insert(at, hit)
    return kept
