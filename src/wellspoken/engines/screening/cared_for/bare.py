"""Somebody in care whom the sentence does not name: "new heart on", "nine surgeries and"."""

from typing import Final

from wellspoken.engines.screening.cared_for.words import (
    BREAK,
    HOUSE_WORD,
    LYING,
    ORGAN,
    STAFF_WORD,
    Sentence,
)
from wellspoken.engines.text import word_set

_BIRTHS: Final = word_set("twins triplets quads quadruplets quintuplets")
_COMING: Final = word_set("coming arrived arriving born arrive here due")
_NUMBERS: Final = word_set("two three four five six seven eight nine ten eleven twelve twenty")
_TIMES: Final = word_set("surgeries operations ops transfusions grafts rounds procedures")
_SPANS: Final = word_set("days nights weeks months")
_OUR: Final = word_set("our the your")
_HELD_ON: Final = word_set(
    "nicu icu picu itu hdu scbu ward hospital unit hospice incubator isolation rehab"
)
_RETURNED: Final = word_set("sight hearing vision speech eyesight")
_AFTER_ORGAN: Final = word_set("on in at last since and ,")
_AFTER_TIMES: Final = word_set("and of later ,")
# Without one of these, or an organ, nothing is told here.
_CUES: Final = (
    _TIMES | _SPANS | _RETURNED | _BIRTHS | word_set("labour labor remission traction recovering")
)
_HELD_IN: Final = word_set("labour labor remission traction")


def told_of_nobody_named(sentence: Sentence) -> str:
    """Return what befell somebody who is not named, or nothing."""
    if not sentence.together & ORGAN and _CUES.isdisjoint(sentence.lows):
        return ""
    for at in range(len(sentence.lows) - 1):
        if _replaced(sentence, at) or _counted(sentence, at) or _born_or_held(sentence, at):
            return sentence.said(at, at + 1)
    return ""


def _replaced(sentence: Sentence, at: int) -> bool:
    """Tell whether a new organ or a sense regained opens a clause: "New hip, new life"."""
    low, follows = sentence.low(at), sentence.low(at + 1)
    if low == "new" and sentence.kind(at - 1) & BREAK and sentence.kind(at + 1) & ORGAN:
        return sentence.low(at + 2) in _AFTER_ORGAN
    return low in _RETURNED and follows in {"restored", "regained", "saved"}


def _counted(sentence: Sentence, at: int) -> bool:
    """Tell whether operations are counted: "nine surgeries and still smiling"."""
    low = sentence.low(at)
    number = low in _NUMBERS or low.isdigit()
    if number and sentence.low(at + 1) in _SPANS and sentence.low(at + 2) == "in":
        if sentence.together & (STAFF_WORD | HOUSE_WORD) or sentence.low(at + 3) not in _OUR:
            return False
        return any(sentence.low(at + step) in _HELD_ON for step in (4, 5))
    if number and sentence.low(at + 1) in _TIMES:
        return sentence.low(at + 2) in _AFTER_TIMES
    return False


def _born_or_held(sentence: Sentence, at: int) -> bool:
    """Tell whether somebody is born, in labour or in remission: "Twins coming"."""
    low, follows = sentence.low(at), sentence.low(at + 1)
    if low in _BIRTHS and (follows in _COMING or sentence.low(at + 2) in _COMING):
        before = sentence.low(at - 1)
        return bool(sentence.kind(at - 1) & BREAK) or before in {"our", "the", "her"}
    if low == "in" and follows in _HELD_IN:
        return bool(sentence.kind(at + 2) & BREAK) and not sentence.kind(at + 2) & LYING
    return low == "recovering" and follows in {"on", "in"} and bool(sentence.kind(at - 1) & BREAK)
