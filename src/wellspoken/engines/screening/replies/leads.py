"""Leads: words that make of a thing named after them a verdict, an order or an offer.

An expression that spells out both the words and the things grows with their product. Here the
things are found first, and only the words just before and after each are read.
"""

from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from wellspoken.engines.screening.replies.cues import Cue, Hit, Lowered
from wellspoken.engines.text import Pattern, Span, linear_later

_BEFORE: Final = 110
_AFTER: Final = 60
_REACH: Final = 600


@dataclass(frozen=True, slots=True, kw_only=True)
class Lead:
    """The words before a thing, as a cue whose expression ends where the thing begins.

    `things` finds what is named; `after`, where there is one, must stand right behind it.
    """

    cue: Cue
    things: Pattern
    after: Pattern | None = None


def lead(
    tells: str,
    before: str,
    things: Pattern,
    *,
    after: str = "",
    shield: str = "",
    firm: bool = False,
    past: bool = False,
) -> Lead:
    """Write a lead; `before` and `after` need no anchors."""
    return Lead(
        cue=Cue(
            tells=tells,
            pattern=linear_later(rf"(?:{before})$"),
            shield=linear_later(shield) if shield else None,
            firm=firm,
            past=past,
        ),
        things=things,
        after=linear_later(rf"^(?:{after})") if after else None,
    )


def lead_hits(
    lowered: Lowered, leads: Iterable[Lead], standing: Container[Pattern] | None = None
) -> Iterator[Hit]:
    """Yield what each lead makes of the things named in a passage, sentence by sentence.

    `standing` are the expressions that may stand there, where that is known.
    """
    by_things: dict[Pattern, list[Lead]] = {}
    for one in leads:
        by_things.setdefault(one.things, []).append(one)
    for things, ones in by_things.items():
        if standing is not None and things not in standing:
            continue
        for sentence in lowered.passage.sentences:
            piece = lowered.text[sentence.start : sentence.end]
            for found in things.finditer(piece):
                yield from _led(piece, found.span(), sentence, ones)


def _led(piece: str, at: tuple[int, int], sentence: Span, ones: list[Lead]) -> Iterator[Hit]:
    start, end = at
    first = max(0, start - _BEFORE)
    before, after = piece[first:start], piece[end : end + _AFTER]
    for one in ones:
        led = one.cue.pattern.search(before)
        if led is None or (one.after is not None and one.after.search(after) is None):
            continue
        shield = one.cue.shield
        if shield is not None and shield.search(piece[max(0, start - _REACH) : end + _REACH]):
            continue
        begin = first + led.start()
        while begin < start and not piece[begin].isalnum():
            begin += 1
        yield Hit(
            cue=one.cue,
            span=Span(sentence.start + begin, sentence.start + end),
            sentence=Span(
                max(sentence.start, sentence.start + begin - _REACH),
                min(sentence.end, sentence.start + end + _REACH),
            ),
            text=piece[begin:end],
        )


def things_of(leads: Iterable[Lead]) -> tuple[Pattern, ...]:
    """Return the expressions of which one must stand for any of the leads to be met."""
    return tuple(dict.fromkeys(one.things for one in leads))
