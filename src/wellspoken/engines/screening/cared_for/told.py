"""Does a sentence, or a short text, tell of one person in care?

Words for the house itself, its guests, givers and courses, undo it;
so does what may befall anybody.
"""

from functools import lru_cache
from typing import Final

from wellspoken.engines.screening.cared_for.deeds import told_by_deed
from wellspoken.engines.screening.cared_for.marks import MARK_WORDS, told_by_mark
from wellspoken.engines.screening.cared_for.nouns import told_by_noun
from wellspoken.engines.screening.cared_for.words import (
    BRAVE_ONE,
    BREAK,
    DONE,
    HOUSE_WORD,
    INJURED,
    LYING,
    PART,
    PATIENT,
    SEVERAL,
    STATE,
    STOP,
    SURELY,
    TELLING,
    UNIT,
    may_tell,
    read,
)
from wellspoken.engines.screening.passage import Passage
from wellspoken.engines.text import linear, word_set

_MORE: Final = MARK_WORDS | word_set("crew paramedics midwives gastric stay mental intensive")
_TELLING: Final = TELLING | _MORE
_TELLING_KINDS: Final = (
    STATE | UNIT | LYING | PART | PATIENT | BRAVE_ONE | SURELY | DONE | SEVERAL | INJURED
)
_SHORT: Final = 700
_REACH: Final = 480
# A year in which nobody in care today was.
_LONG_AGO: Final = linear(r"\b(?:1[5-8][0-9]{2}|19[0-3][0-9])\b")
_GREETED: Final = linear(
    r"^\W{0,3}(?:hi|hello|hiya|dear|good (?:morning|day|afternoon|evening)|hey|namaste"
    r"|a chara|hola)\b"
)
_OPENING: Final = 40
_YOUR: Final = frozenset(("your", "ur"))
_ENCOUNTERS: Final = word_set(
    "appointment appointments appt visit check-up checkup review results result bloods scan "
    "fitting session slot crown filling root cataract colposcopy smear cleaning consultation "
    "consult follow-up followup stay test tests pills tablets gallbladder hip knee pregnancy"
)
_INVITES: Final = linear(
    r"\b(?:join us|sign up|book (?:your|a|now)|register|tickets|rsvp|open day|drop[ -]in|apply"
    r"|walk[ -]ins?|all welcome|everyone(?:'s)? welcome|hiring|vacanc(?:y|ies)|free (?:talk|class"
    r"|workshop|event|session))\b"
)


@lru_cache(maxsize=8)
def may_tell_of_care(passage: Passage) -> bool:
    """Tell cheaply whether a passage holds any word that can tell of care."""
    return not _TELLING.isdisjoint(passage.words) or may_tell(passage.words)


@lru_cache(maxsize=64)
def cared_for_in(sentence: str, *, inside: bool = False) -> str:
    """Return the words of a sentence that tell of one person in care, or nothing.

    `inside` is for what staff write to one another: "a lady in bed four" is somebody there.
    """
    words = read(sentence)
    if not words.together & _TELLING_KINDS and _MORE.isdisjoint(words.lows):
        return ""
    if words.together & HOUSE_WORD or _LONG_AGO.search(sentence):
        return ""
    return told_by_noun(words, inside=inside) or told_by_deed(words) or told_by_mark(words)


@lru_cache(maxsize=8)
def _told_elsewhere(passage: Passage, *, inside: bool) -> str:
    for span in passage.sentences:
        if told := cared_for_in(passage.folded[span.start : span.end][:_REACH], inside=inside):
            return told
    return ""


def cared_for_about(passage: Passage, start: int, end: int, *, inside: bool = False) -> str:
    """Return what a short text tells of one person in care outside the sentence of a stretch.

    Nothing where that sentence speaks of the house, or the text invites.
    """
    folded = passage.folded
    if len(folded) > _SHORT or not may_tell_of_care(passage) or _INVITES.search(folded):
        return ""
    told = _told_elsewhere(passage, inside=inside)
    if told and read(passage.around(start, end)).together & HOUSE_WORD:
        return ""
    return told


def care_of_addressee(passage: Passage) -> str:
    """Return the words by which a message tells its reader of their own care, or nothing."""
    if not _GREETED.search(passage.folded[:_OPENING]) or "your" not in passage.words:
        return ""
    words = read(passage.folded[:_REACH])
    for at, low in enumerate(words.lows):
        if low not in _YOUR:
            continue
        for place in range(at + 1, at + 5):
            kind = words.kind(place)
            if kind & (BREAK | HOUSE_WORD | STOP):
                break
            if kind & STATE or words.low(place) in _ENCOUNTERS:
                return words.said(at, place)
    return ""
