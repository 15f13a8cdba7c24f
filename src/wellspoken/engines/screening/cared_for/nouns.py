"""Somebody in care, told by what stands beside the word for them: "our scoliosis teen"."""

from collections.abc import Iterator
from typing import Final

from wellspoken.engines.screening.cared_for.words import (
    ANY,
    BRAVE_ONE,
    BREAK,
    BROKEN,
    DETERMINER,
    DEVICE,
    DONE,
    HAVING,
    HEAD,
    ILLNESS,
    LYING,
    OWNED,
    PART,
    PATIENT,
    SEVERAL,
    SMALL_ONE,
    STAFF_WORD,
    STATE,
    STOP,
    SURELY,
    UNIT,
    Sentence,
)
from wellspoken.engines.screening.lexicons.cared_states import COMPOUNDS, PLAIN_DEVICES
from wellspoken.engines.text import word_set

_BEFORE: Final = 5
_AFTER: Final = 6
_OURS: Final = frozenset(("our", "this", "my"))
_PAIRS: Final = frozenset(
    (one, two)
    for one, twos in (
        ("day", "centre center case surgery hospital care"), ("long", "stay term"),
        ("short", "stay"), ("mental", "health"), ("intensive", "care"), ("high", "dependency"),
        ("special", "care"), ("end", "of"), ("open", "heart"), ("gastric", "band bypass sleeve"),
        ("home", "birth oxygen dialysis"), ("waiting", "list"),
    )
    for two in twos.split()
)  # fmt: skip
_BEHIND_HEADS: Final = COMPOUNDS - word_set("waiting walk run ride swim act leads risks drive film")
_NO_PART: Final = word_set("head hand hands back voice face arm foot mouth heart heel chest eye")
_HIT: Final = word_set(
    "bitten stung burned burnt injured hurt hit struck attacked trapped rescued airlifted rushed "
    "crushed shot stabbed scalded knocked thrown found pulled winched"
)
_PROUD: Final = word_set("client resident recipient survivor boarder evacuee casualty enrollee")
_PARENTS: Final = word_set("mum mom mummy mommy mam dad daddy parent parents")
_IN: Final = word_set("in on under off into onto at from by")
_GENERIC: Final = word_set("may can should must might could would will cannot can't needs need")
_OF_BOTH: Final = word_set("one two another three some")
_WE: Final = word_set("we we've our")


def heads(sentence: Sentence) -> Iterator[tuple[int, int, str]]:
    """Yield each word for one person: its place, where its phrase begins, its determiner."""
    for at, kind in enumerate(sentence.kinds):
        if not kind & HEAD or kind & STAFF_WORD:
            continue
        after = sentence.kind(at + 1)
        if sentence.low(at + 1) in _BEHIND_HEADS or after & (HEAD | STAFF_WORD):
            continue  # "patient portal", "survivor stories", "the student nurse"
        first = at
        while first and at - first < _BEFORE and _modifies(sentence, first - 1):
            first -= 1
        before = sentence.kind(first - 1)
        if before & DETERMINER or before & OWNED:
            yield at, first - 1, sentence.low(first - 1)
        elif before & BREAK:
            yield at, first, ""


def _modifies(sentence: Sentence, at: int) -> bool:
    kind = sentence.kind(at)
    return not kind & (BREAK | DETERMINER | OWNED) and (not kind & STOP or bool(kind & UNIT))


def told_by_noun(sentence: Sentence, *, inside: bool) -> str:
    """Return the words by which somebody is told to be in care, or nothing."""
    for at, first, determiner in heads(sentence):
        if determiner in {"your", "some"}:
            continue
        if _within(sentence, first, at, determiner) or (
            determiner and _behind(sentence, at, determiner, inside=inside)
        ):
            return sentence.said(first, at)
    return _one_of_ours(sentence)


def _within(sentence: Sentence, first: int, at: int, determiner: str) -> bool:
    """Tell whether the words before the person tell: "our little NICU graduate"."""
    kinds = 0
    for place in range(first, at):
        kinds |= sentence.kind(place)
        if (sentence.low(place), sentence.low(place + 1)) in _PAIRS:
            kinds |= UNIT
        elif sentence.low(place) in PLAIN_DEVICES:
            kinds &= ~DEVICE
        elif sentence.kind(place) & PART and sentence.low(place) not in _NO_PART:
            own = determiner in {"our", "the"} or bool(sentence.kind(at) & PATIENT)
            kinds |= UNIT if own else 0
    if is_general(sentence, at, determiner):
        return False
    head = sentence.kind(at)
    if kinds & (STATE | UNIT | SURELY) and not kinds & STAFF_WORD:
        return bool(determiner) or bool(head & PATIENT)
    if head & PATIENT and determiner in _OURS and sentence.low(at) not in _PROUD:
        return True
    if head & BRAVE_ONE and kinds & SMALL_ONE:
        return determiner in _OURS
    if sentence.low(at) in _PARENTS and sentence.low(at - 1) == "new":
        return determiner in {"the", "our", "this"}
    return False


def is_general(sentence: Sentence, at: int, determiner: str) -> bool:
    """Tell whether anybody is meant: "a stroke patient may", "if the diabetic patient"."""
    if determiner in {"our", "this", "my"}:
        return False
    if sentence.together & ANY:
        return True
    if determiner != "the":
        return any(sentence.low(place) in _GENERIC for place in range(at + 1, at + 7))
    return sentence.low(at + 1) in _GENERIC - {"needs", "need"}


def _behind(  # noqa: PLR0911  # one way after the other
    sentence: Sentence, at: int, determiner: str, *, inside: bool
) -> bool:
    """Tell whether the words after the person tell: "the gent with the ICD", "in plaster"."""
    if is_general(sentence, at, determiner):
        return False
    vague = determiner in {"a", "an", "one", "another", "that"} and not inside
    low = sentence.low(at + 1)
    if low == "with":
        return not vague and _holds(sentence, at + 2, STATE) > 0
    if low in _IN:
        end = _holds(sentence, at + 2, LYING | UNIT | DEVICE)
        if end and _is_in_bed(sentence, end):
            return not vague or inside
        if low == "from" and _holds(sentence, at + 2, ILLNESS):
            return not vague
        return _room(sentence, at + 2)
    if low in _WE:
        return any(sentence.kind(place) & DONE for place in range(at + 2, at + 5))
    if sentence.kind(at + 1) & SURELY or (
        low in _HIT and sentence.low(at + 2) in {"by", "in", "at", "on", "when", "from", "off"}
    ):
        return True
    if low in {"recovering", "awaiting", "needing", "undergoing", "having", "waiting"}:
        return _holds(sentence, at + 2, STATE | PART) > 0
    return False


def _is_in_bed(sentence: Sentence, at: int) -> bool:
    """Tell whether the ward or the device is where somebody lies, and no part of another word."""
    low, after = sentence.low(at), sentence.low(at + 1)
    if low in PLAIN_DEVICES - {"cast", "plaster", "brace", "halo"}:
        return False
    if after in {"ward", "unit", "care", "bed", "room", "bay", "suite"}:
        return True
    return after not in COMPOUNDS


def _holds(sentence: Sentence, first: int, wanted: int) -> int:
    """Return where one of the kinds stands within a few words, before anything breaks off."""
    for place in range(first, first + _AFTER):
        kind = sentence.kind(place)
        if kind & (BREAK | STAFF_WORD) or (kind & HAVING and place > first and kind & STOP):
            return 0
        if kind & wanted and not (kind & BROKEN and sentence.kind(place + 1) & ILLNESS):
            return place
    return 0


def _room(sentence: Sentence, first: int) -> bool:
    """Tell whether a room or a bed with its number comes next."""
    for place in range(first, first + 3):
        if sentence.low(place) in {"room", "rm", "bed", "bay", "cubicle", "chair", "ward"}:
            number = sentence.low(place + 1)
            return number[:1].isdigit() or len(number) == 1 or number[-1:].isdigit()
    return False


def _one_of_ours(sentence: Sentence) -> str:
    """Return "one of our spinal patients" where it stands, or nothing."""
    for at, low in enumerate(sentence.lows):
        if low != "of" or sentence.low(at + 1) not in {"our", "the", "my", "these"}:
            continue
        if sentence.low(at - 1) not in _OF_BOTH and sentence.low(at - 2) not in _OF_BOTH:
            continue
        kinds = 0
        for place in range(at + 2, at + 2 + _BEFORE):
            kind = sentence.kind(place)
            if kind & (BREAK | STAFF_WORD):
                break
            kinds |= kind
            if kind & SEVERAL or sentence.low(place) in {"patients", "twins"}:
                own = sentence.low(at + 1) != "the" and sentence.low(place).startswith(
                    ("patient", "inpatient", "resident", "client", "graduate", "grads")
                )
                if own or kinds & (STATE | UNIT):
                    return sentence.said(max(0, at - 1), place)
                break
    return ""
