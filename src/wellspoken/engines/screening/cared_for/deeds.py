"""Somebody in care, told by what befell them or was done: "had a heart attack", "her leg ulcer"."""

from typing import Final

from wellspoken.engines.screening.cared_for.bare import told_of_nobody_named
from wellspoken.engines.screening.cared_for.helped import told_by_help
from wellspoken.engines.screening.cared_for.nouns import heads, is_general
from wellspoken.engines.screening.cared_for.words import (
    ANY,
    BREAK,
    DEVICE,
    HAVING,
    HEAD,
    HOUSE_WORD,
    ILLNESS,
    INJURED,
    LYING,
    OWNED,
    PART,
    PERSON,
    REPAIRED,
    STAFF_WORD,
    STATE,
    STOP,
    SUBJECT,
    SURELY,
    TREATMENT,
    Sentence,
)
from wellspoken.engines.screening.lexicons.cared_people import TEAMS
from wellspoken.engines.screening.lexicons.cared_states import COMPOUNDS, PLAIN_DEVICES
from wellspoken.engines.text import word_set

_FAR: Final = 11
_NEAR: Final = 6
_OFF: Final = word_set("off weaned")
_AT_WORK: Final = word_set(
    "works worked working work helps helped helping runs ran running trained training teaches paid "
    "gave gives bought made built knitted donated sent sewed crocheted painted decorated raised "
    "handed brought brings delivered baked installed opened opens welcomed inspects fixed repaired "
    "mended checked cleaned serviced manages managed cleans visits reads sings plays performed "
    "entertains knits delivers"
)
_INTO: Final = word_set("in on into under left leaves leaving off to out with from")
_TO_US: Final = frozenset(("to", "left", "leaving", "leaves"))
_WARDS: Final = word_set(
    "ward icu itu nicu picu hdu ccu resus unit hospital hospice theatre clinic"
)
_HELD_BY: Final = word_set("ventilator vent oxygen ecmo dialysis drip cpap bypass sedation life")
_NOT_OWNED: Final = PLAIN_DEVICES | word_set(
    "op ops ms discharge lumbar repair replacement recovery procedure radiation"
)
_GENERAL: Final = word_set("repair replacement procedure retainer fusion injection jab jabs")


def told_by_deed(sentence: Sentence) -> str:
    """Return the words that tell what befell one person or was done for them, or nothing."""
    return (
        _subject_and_verb(sentence)
        or _possessed(sentence)
        or told_by_help(sentence)
        or told_of_nobody_named(sentence)
    )


def _subjects(sentence: Sentence) -> list[int]:
    found = [
        at
        for at, first, determiner in heads(sentence)
        if determiner not in {"your", "some", "his", "her"}
        and (determiner or sentence.kind(at) & PERSON)
        and not is_general(sentence, at, determiner)
        and not _is_staff(sentence, first, at)
    ]
    if not sentence.together & (STAFF_WORD | ANY):
        found += [at for at, kind in enumerate(sentence.kinds) if kind & SUBJECT]
    return found


def _is_staff(sentence: Sentence, first: int, at: int) -> bool:
    return any(sentence.kind(place) & STAFF_WORD for place in range(first, at + 3))


def _subject_and_verb(sentence: Sentence) -> str:
    """Return subject, verb and what befell: "the cabbie who had a heart attack"."""
    for at in _subjects(sentence):
        for place in range(at + 1, at + _FAR):
            kind, low = sentence.kind(place), sentence.low(place)
            if kind & BREAK and low != ",":
                break
            if kind & SURELY:
                return sentence.said(at, place)
            if kind & HAVING and (end := _object(sentence, place)):
                return sentence.said(at, end)
            if kind & INJURED and (end := _found(sentence, place, PART, _NEAR - 2)):
                return sentence.said(at, end)
            if low in _OFF and _held(sentence, place):
                return sentence.said(at, place + 1)
            if low in _AT_WORK:
                break
            if low in _INTO and (end := _in_our_hands(sentence, place)):
                return sentence.said(at, end)
    return _mended(sentence)


def _in_our_hands(sentence: Sentence, at: int) -> int:
    """Return where a ward or our care is told after "in", "on" or "left"; or 0."""
    if sentence.low(at + 1) == "us":
        return at + 1 if sentence.low(at) in _TO_US else 0
    own = sentence.low(at + 1)
    for place in range(at + 1, at + _NEAR):
        kind = sentence.kind(place)
        if kind & (BREAK | STAFF_WORD | HOUSE_WORD):
            return 0
        low = sentence.low(place)
        if low in _WARDS or (kind & LYING and low not in {"physio", "opd"}):
            after = sentence.low(place + 1)
            if after in COMPOUNDS and (low, after) != ("intensive", "care"):
                return 0
            return place if own == "our" or kind & LYING else 0
        if low == "care" and own == "our":
            return place
    return 0


def _object(sentence: Sentence, verb: int) -> int:
    """Return where the illness or the treatment that somebody had stands, or 0."""
    for place in range(verb + 1, verb + _NEAR):
        kind = sentence.kind(place)
        if kind & (BREAK | STAFF_WORD | HEAD) or sentence.low(place) in {"our", "your", "their"}:
            return 0
        if kind & (ILLNESS | TREATMENT) and sentence.low(place) not in _GENERAL:
            return place
        if kind & DEVICE and sentence.low(place) not in _NOT_OWNED:
            return place
    return 0


def _found(sentence: Sentence, verb: int, wanted: int, reach: int) -> int:
    for place in range(verb + 1, verb + 1 + reach):
        kind = sentence.kind(place)
        if kind & BREAK:
            return 0
        if kind & wanted:
            return place
    return 0


def _held(sentence: Sentence, at: int) -> bool:
    return any(sentence.low(place) in _HELD_BY for place in range(at + 1, at + 4))


def _mended(sentence: Sentence) -> str:
    """Return a part of somebody's body and what is done to it: "having his knee scoped"."""
    if not sentence.together & REPAIRED or not sentence.together & PART:
        return ""
    for at, kind in enumerate(sentence.kinds):
        if not kind & REPAIRED or not sentence.kind(at - 1) & PART:
            continue
        for place in range(at - 2, at - _NEAR, -1):
            if sentence.kind(place) & OWNED or sentence.low(place) == "my":
                if sentence.kind(place - 1) & HAVING:
                    return sentence.said(place, at)
                break
    return ""


def _possessed(sentence: Sentence) -> str:
    """Return whose illness or treatment it is: "her leg ulcer", "the driver's stroke"."""
    if sentence.together & (STAFF_WORD | ANY):
        return ""
    for at, kind in enumerate(sentence.kinds):
        if not kind & OWNED:
            continue
        for place in range(at + 1, at + 5):
            here = sentence.kind(place)
            if here & (BREAK | STOP | HEAD) or sentence.low(place) in TEAMS:
                break
            if here & STATE and sentence.low(place) not in _NOT_OWNED:
                return sentence.said(at, place)
    return ""
