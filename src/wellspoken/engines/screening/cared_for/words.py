"""The words of a sentence, each with the kinds that the lists give it."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from wellspoken.engines.screening.lexicons.cared_people import (
    ANYBODY,
    BRAVE,
    HOUSE,
    PATIENTS,
    PEOPLE,
    SMALL,
    STAFF,
    TRADES,
)
from wellspoken.engines.screening.lexicons.cared_states import (
    BODY,
    CARED,
    COMPOUNDS,
    DEVICES,
    ENDINGS,
    HAD,
    HARMED,
    HURT,
    ILL,
    MENDED,
    ORGANS,
    SURE,
    TREATED,
    UNIT_PLACES,
    UNITS,
)
from wellspoken.engines.text import linear, word_set

PERSON: Final = 1
PATIENT: Final = 1 << 1
BRAVE_ONE: Final = 1 << 2
ILLNESS: Final = 1 << 3
TREATMENT: Final = 1 << 4
DEVICE: Final = 1 << 5
UNIT: Final = 1 << 6
LYING: Final = 1 << 7
PART: Final = 1 << 8
BROKEN: Final = 1 << 9
REPAIRED: Final = 1 << 10
INJURED: Final = 1 << 11
HAVING: Final = 1 << 12
DONE: Final = 1 << 13
STAFF_WORD: Final = 1 << 14
HOUSE_WORD: Final = 1 << 15
ANY: Final = 1 << 16
OWNED: Final = 1 << 17
SUBJECT: Final = 1 << 18
DETERMINER: Final = 1 << 19
STOP: Final = 1 << 20
BREAK: Final = 1 << 21
SMALL_ONE: Final = 1 << 22
ORGAN: Final = 1 << 23
SURELY: Final = 1 << 24
SEVERAL: Final = 1 << 25

HEAD: Final = PERSON | PATIENT | BRAVE_ONE
STATE: Final = ILLNESS | TREATMENT | DEVICE

_TOKEN: Final = linear(r"[^\W_]{1,40}(?:'[a-z]{1,3}\b)?|[.,;:!?()\"/|\n]")
_STOPS: Final = word_set(
    "of in on at by for from and or not no with who that to into onto off out up down over under "
    "about after before during until while as than but so because is are was were be been being "
    "has had have having do does did will would can could may might must shall should it they we "
    "you i he she them us him me then there here when where which what how why like via near per "
    "says said say thanks thank gave gives goes went came comes told tells asks asked wants needs "
    "let lets put puts took takes got gets made makes lost found brought left left's"
)
_TRADE_ENDINGS: Final = (
    "teacher", "smith", "keeper", "maker", "driver", "fisher", "fighter", "farmer", "singer",
    "boarder", "grower", "monger", "seller", "dresser", "herder", "wright", "lodger", "swoman",
    "rman", "erwoman", "layer", "jumper", "lifter", "ologist's",
)  # fmt: skip
_SEVERAL: Final = word_set("men women ladies gentlemen children babies boys girls mums moms dads")
_TO: Final = word_set(
    "with to by for told thanked thanks asked hugged kissed beat taught surprised"
)
_FAILING: Final = word_set("attack failure disease problem problems trouble arrest bug defect")
_ATTACKS: Final = word_set("heart asthma panic kidney liver lung cardiac renal heart's hip artery")


def _kinds() -> dict[str, int]:
    kinds: dict[str, int] = {}
    for words, bit in (
        (PEOPLE | TRADES, PERSON), (PATIENTS, PATIENT), (BRAVE, BRAVE_ONE), (ILL, ILLNESS),
        (TREATED, TREATMENT), (DEVICES, DEVICE), (UNITS, UNIT), (UNIT_PLACES, LYING),
        (BODY, PART), (HURT, BROKEN), (MENDED, REPAIRED), (HARMED, INJURED), (HAD, HAVING),
        (CARED, DONE), (STAFF, STAFF_WORD), (HOUSE, HOUSE_WORD), (ANYBODY, ANY),
        (frozenset(("his", "her", "whose")), OWNED),
        (frozenset(("he", "she", "he's", "she's", "he'd", "she'd", "he'll", "she'll")), SUBJECT),
        (word_set("the our a an this that another one your my some"), DETERMINER),
        (_STOPS, STOP), (frozenset('.,;:!?()"/|\n'), BREAK), (SMALL, SMALL_ONE),
        (ORGANS, ORGAN), (SURE, SURELY),
    ):  # fmt: skip
        for word in words:
            kinds[word] = kinds.get(word, 0) | bit
    for word in PATIENTS | BRAVE | PEOPLE | TRADES:
        if not word.endswith("s"):
            kinds[f"{word}s"] = kinds.get(f"{word}s", 0) | SEVERAL
            kinds[f"{word}'s"] = OWNED
    for word in _SEVERAL:
        kinds[word] = kinds.get(word, 0) | SEVERAL
    return kinds


KINDS: Final = _kinds()
# Without one of these, or an ending of an illness, nothing tells of care.
TELLING: Final[frozenset[str]] = (
    ILL | TREATED | DEVICES | UNITS | UNIT_PLACES | BODY | PATIENTS | BRAVE | SURE | CARED
    | word_set(
        "attack patients residents clients twins triplets quads crew paramedics midwives intensive "
        "weighed weighs sober clean"
    )
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Sentence:
    """The words of a sentence in lower case with their kinds, and all kinds together."""

    text: str
    lows: tuple[str, ...]
    kinds: tuple[int, ...]
    spans: tuple[tuple[int, int], ...]
    together: int

    def kind(self, at: int) -> int:
        """Return what kinds of word stands there; beyond the ends, a break."""
        return self.kinds[at] if 0 <= at < len(self.kinds) else BREAK

    def low(self, at: int) -> str:
        """Return the word that stands there in lower case; beyond the ends, none."""
        return self.lows[at] if 0 <= at < len(self.lows) else ""

    def said(self, first: int, last: int) -> str:
        """Return the text from one word to another."""
        return " ".join(self.text[self.spans[first][0] : self.spans[last][1]].split())


def may_tell(words: Iterable[str]) -> bool:
    """Tell cheaply whether any of the words can tell of care."""
    return any(word in TELLING or word.endswith(ENDINGS) for word in words)


@lru_cache(maxsize=64)
def read(text: str) -> Sentence:
    """Lay out a sentence: illnesses in two words put together, those of the house's left out."""
    spans = tuple(found.span() for found in _TOKEN.finditer(text))
    lows = tuple([text[start:end].lower() for start, end in spans])
    kinds = [_kind(low) for low in lows]
    for at, low in enumerate(lows):
        before = kinds[at - 1] if at else 0
        fails = low in _FAILING and (before & PART or lows[at - 1] in _ATTACKS)
        if fails or (kinds[at] & PART and before & BROKEN):
            kinds[at] |= ILLNESS
        elif kinds[at] & STAFF_WORD and _is_object(lows, at):
            kinds[at] &= ~STAFF_WORD
    for at in range(len(kinds) - 1):
        if kinds[at] & (STATE | PART) and lows[at + 1] in COMPOUNDS:
            kinds[at] &= ~(STATE | PART)
    together = 0
    for kind in kinds:
        together |= kind
    return Sentence(text, lows, tuple(kinds), spans, together)


def _is_object(lows: tuple[str, ...], at: int) -> bool:
    """Tell whether staff are only those with or for whom something is done: "with our nurses"."""
    if at and lows[at - 1] in _TO:
        return True
    return at > 1 and lows[at - 1] in {"our", "the", "his", "her", "my"} and lows[at - 2] in _TO


def _kind(low: str) -> int:
    kind = KINDS.get(low)
    if kind is None:
        if low.endswith(ENDINGS):
            return ILLNESS
        if low.endswith(_TRADE_ENDINGS):
            return PERSON
        if low.endswith("s") and KINDS.get(low[:-1], 0) & DEVICE:
            return DEVICE
        return 0
    return kind
