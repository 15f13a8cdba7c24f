"""Somebody in care, told by who helped them: "we fixed the wrist of", "thanks our flight crew"."""

from typing import Final

from wellspoken.engines.screening.cared_for.nouns import heads
from wellspoken.engines.screening.cared_for.words import (
    BREAK,
    DONE,
    HEAD,
    HOUSE_WORD,
    OWNED,
    PART,
    STAFF_WORD,
    STOP,
    Sentence,
)
from wellspoken.engines.screening.lexicons.cared_people import TEAMS
from wellspoken.engines.text import word_set

_NEAR: Final = 6
_AGENTS: Final = word_set(
    "we we've we'd team teams surgeons crew paramedics nurses midwives medics unit ward department "
    "hospital"
)
_THANKING: Final = word_set("thanks thanked hugged surprised visited hugs owes")
_DELIVERS: Final = word_set("delivered removed replaced")


def told_by_help(sentence: Sentence) -> str:
    """Return what the house did for one person, or how they thank it; or nothing."""
    return _acted_upon(sentence) or _thanks(sentence)


def _acted_upon(sentence: Sentence) -> str:
    if not sentence.together & DONE:
        return ""
    for at, low in enumerate(sentence.lows):
        if low not in _AGENTS:
            continue
        for verb in range(at + 1, at + 4):
            if sentence.kind(verb) & DONE and (end := _helped(sentence, verb)):
                return sentence.said(at, end)
    return ""


def _helped(sentence: Sentence, verb: int) -> int:
    """Return where the person or the part of the body stands that was helped, or 0."""
    for place in range(verb + 1, verb + _NEAR):
        kind = sentence.kind(place)
        if kind & (BREAK | HOUSE_WORD | STAFF_WORD):
            return 0
        if sentence.low(place) in {"him", "her"} and not sentence.kind(place + 1) & HEAD:
            return place
        if kind & PART and _stands_alone(sentence, place):
            return place
        if kind & HEAD and sentence.low(verb) not in _DELIVERS:
            return place
    return 0


def _stands_alone(sentence: Sentence, at: int) -> bool:
    """Tell whether a part of the body is somebody's, and no part of another word."""
    own = sentence.low(at - 1) in {"the", "a", "his", "her", "both", "that", "this"}
    return (own or bool(sentence.kind(at - 1) & OWNED)) and bool(
        sentence.kind(at + 1) & (BREAK | STOP)
    )


def _thanks(sentence: Sentence) -> str:
    """Return how somebody thanks who cared for them: "a logger thanks our flight crew"."""
    for at, low in enumerate(sentence.lows):
        if low not in _THANKING or sentence.low(at + 1) not in {"our", "the", "all"}:
            continue
        if not any(sentence.low(place) in TEAMS for place in range(at + 2, at + 5)):
            continue
        for head, first, determiner in heads(sentence):
            if first < at and determiner in {"a", "an", "the", "this", "our"} and head < at:
                return sentence.said(first, at)
    return ""
