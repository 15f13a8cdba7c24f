"""Wordings that are said of somebody in care whoever is named, and only count beside a person."""

from typing import Final

from wellspoken.engines.screening.cared_for.words import (
    ANY,
    BREAK,
    HEAD,
    OWNED,
    SEVERAL,
    STAFF_WORD,
    STATE,
    SUBJECT,
    Sentence,
)
from wellspoken.engines.screening.phrases import expanded
from wellspoken.engines.text import word_set

# A slash parts words for one place, a question mark ends one that may be left out.
_WORDINGS: Final = (
    "waters broke, had his/hers/her done/out/off/removed/fitted, "
    "rang/rings/ringing the bell, first steps since/after/with/without/on, "
    "learnt/learned/learning/learns to walk/talk/swallow/speak again, gave/giving/gives birth, "
    "heart stopped, heart stops, out of the? hospital/traction/surgery/theatre/icu, "
    "out of the? nicu/danger/woods, "
    "out of intensive care, home from hospital/surgery/theatre, on the mend, back on his/her feet, "
    "passed away, slipped away, casts? came off, cast/casts came/comes off, "
    "wrist/wrists/arm/leg/ankle in plaster/cast, "
    "cast/stitches is/are off/out, "
    "doctor's orders, bitten by, stung by, attacked by a/the, struck by lightning/a, hit by a/the, "
    "knocked off his/her, knocked down by, pulled from the, thrown from, fell from, fell off, "
    "arrived/came/brought/flown/rushed/taken by helicopter/ambulance, arrived/came in by "
    "helicopter/ambulance, resting/recovering/healing/mending/staying up? with us, "
    "in? his/her final hours/days/weeks, months/weeks/days/years sober/clean, weeks/months "
    "seizure free, on light duty, last/first/final nicu/chemo/dialysis/radiotherapy/treatment day, "
    "baby girl/boy? is? due, baby is due, expecting twins/triplets, was brought in, brought in "
    "unconscious/after/with, wheeled in/out, stretchered in/off, on life support, came round, "
    "woke up from, under the knife, in good hands here, discharge papers/folder/letter, "
    "waiting/waited for a liver/kidney/heart/lung/transplant, got a new? liver/kidney/heart, "
    "got a new lung/knee/hip, in our care, under our care, into our care, left our care, "
    "his/her hospital bed, refused the wheelchair, nil by mouth, bed rest, last visit with us, "
    "never walk again, given six/two/three months, first day/week/month home/off, off the list, "
    "on the transplant/waiting list, saved his/her life/leg/foot/arm/hand/sight, still in casts, "
    "lost consciousness, stopped breathing, turned blue, collapsed at/in/on/outside/during"
)
_SPENT: Final = word_set("spent spends spending stayed stays")
_SPANS: Final = word_set("day days week weeks month months hours nights")
_SINCE: Final = word_set("after post since following into")
_ONE: Final = HEAD | SUBJECT | OWNED


def _by_first() -> dict[str, tuple[tuple[str, ...], ...]]:
    found: dict[str, tuple[tuple[str, ...], ...]] = {}
    for wording in expanded(_WORDINGS.replace("doctor's", "doctors")):
        found[wording[0]] = (*found.get(wording[0], ()), wording)
    return found


_MARKS: Final = _by_first()
_COMMON: Final = word_set(
    "since after with without on again first last final home there still his her the his/her "
    "started speak down back from came into walk talk days weeks months years off in out of lost "
    "hand good under given around list"
)
# One of these stands wherever one of them does.
MARK_WORDS: Final = frozenset(
    max(wording, key=lambda word: (word not in _COMMON, len(word)))
    for wordings in _MARKS.values()
    for wording in wordings
) | frozenset(("spent", "stayed"))


def told_by_mark(sentence: Sentence) -> str:
    """Return a wording said of somebody in care in a sentence that has one person, or nothing."""
    kinds = sentence.together
    if not kinds & _ONE or kinds & (STAFF_WORD | ANY | SEVERAL):
        return ""
    for at, low in enumerate(sentence.lows):
        plain = low.replace("'", "")
        for wording in _MARKS.get(plain, ()):
            if all(
                sentence.low(at + place).replace("'", "") == word
                for place, word in enumerate(wording)
            ):
                return sentence.said(at, at + len(wording) - 1)
        if low in _SPENT and (end := _with_us(sentence, at)):
            return sentence.said(at, end)
        if low in _SPANS and sentence.low(at + 1) in _SINCE and (end := _state(sentence, at + 2)):
            return sentence.said(at, end)
    return ""


def _with_us(sentence: Sentence, at: int) -> int:
    for place in range(at + 1, at + 8):
        if sentence.kind(place) & BREAK:
            return 0
        if sentence.low(place) == "with" and sentence.low(place + 1) in {"us", "our"}:
            return place + 1
        if sentence.low(place) == "in" and sentence.low(place + 1) == "our":
            return place + 1
    return 0


def _state(sentence: Sentence, first: int) -> int:
    for place in range(first, first + 5):
        if sentence.kind(place) & BREAK:
            return 0
        if sentence.kind(place) & STATE:
            return place
    return 0
