"""In which part somebody is named: a private person, a clinician at work, somebody in public.

What protects patients must not keep a hospital from naming its surgeons, its speakers, the authors
it cites. So every name is given a part from the words about it; where nothing tells, it is a
private person's. A part told once holds for the name in the whole text.
"""

# ruff: noqa: PLR2004  # lengths of names, ages and endings

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from functools import lru_cache
from itertools import pairwise
from typing import Final

from wellspoken.engines.screening.lexicons.names.context import OCCASION
from wellspoken.engines.screening.lexicons.names.figures import FULL_NAMES
from wellspoken.engines.screening.lexicons.names.figures import SINGLE as KNOWN_ALONE
from wellspoken.engines.screening.lexicons.names.roles import SIGNING_WORDS
from wellspoken.engines.screening.names.at_work import (
    clinician,
    office,
    part_of_addressed,
    role,
    turned_to,
)
from wellspoken.engines.screening.names.beside import part_beside, thing_called, told_of_care
from wellspoken.engines.screening.names.finder import PersonName
from wellspoken.engines.screening.names.in_a_row import rows_of
from wellspoken.engines.screening.names.lexicon import SHIFT, WordClass
from wellspoken.engines.screening.names.of_staff import kin_of_staff
from wellspoken.engines.screening.names.things import thing_in
from wellspoken.engines.screening.names.tokens import (
    ABBREVIATED,
    CAPITALISED,
    COLON,
    COMMA,
    LINE,
    LOWER,
    PAD,
    PARENTHESIS,
    SPACE,
    STOP,
    UPPER,
    Tokens,
)
from wellspoken.engines.screening.profile import Profile
from wellspoken.engines.text import word_set

_CLINICIAN: Final = int(WordClass.CLINICIAN)
_ROLE: Final = int(WordClass.ROLE)
_HONORIFIC: Final = int(WordClass.HONORIFIC)
_DIRECT: Final = {
    int(WordClass.HONORIFIC): "a form of address",
    int(WordClass.PATIENT): "a word for a patient",
    int(WordClass.KIN): "a word for a relative",
}
_NEAR: Final = frozenset((SPACE, ABBREVIATED, COMMA, COLON))
_FIELDS: Final = word_set(
    "kin contact guardian insured name caller patient member subscriber beneficiary client"
)
_BY_LINES: Final = word_set(
    "picture pictures photo photos photograph photographs words story written image images video "
    "by-line edited "
    "illustrated directed narrated produced composed credit film report art poem opinion"
)


# Before a list of clinicians: "Drs Smith and Jones".
_PLURAL_TITLES: Final = word_set("drs doctors profs professors nurses sisters")
_LONGEST_LIST: Final = 30
_SHORTEST: Final = 3
_SPANS: Final = word_set("years year yrs months weeks days hours minutes laps miles km")


class Part(Enum):
    """In which part a person is named."""

    PRIVATE = "private"
    CLINICIAN = "clinician"
    PUBLIC = "public"
    OWN = "own"
    THING = "thing"


@dataclass(frozen=True, slots=True)
class Named:
    """A name with its part and what shows it; `direct` are words that tie it to a patient."""

    name: PersonName
    part: Part
    evidence: str
    direct: str = ""


# Where guests, families and people in care stand too.
_ANYBODYS: Final = ("garden", "chapel", "library", "cafe", "café", "canteen")
# What holds for one of a row holds for all of it.
_OF_ROWS: Final = frozenset((Part.PUBLIC, Part.OWN))


def parts_of(
    people: Sequence[PersonName], tokens: Tokens, text: str, profile: Profile
) -> list[Named]:
    """Return each name with its part, in order."""
    known = {f"{a} {b}" for a, b in pairwise(tokens.lows)} & FULL_NAMES
    figures = frozenset(word for figure in known for word in figure.split())
    own = _own_people(profile.clinicians, profile.names, profile.facilities, profile.events)
    named = [_judged(name, tokens, text, own, figures) for name in people]
    return _kin_of_staff(_in_rows(_settled(named, tokens), tokens, text), tokens, text)


def _judged(  # noqa: C901, PLR0911  # one part after the other
    name: PersonName,
    tokens: Tokens,
    text: str,
    own: Sequence[frozenset[str]],
    figures: frozenset[str],
) -> Named:
    lows = _words(tokens, name)
    if "@" in _glued(text, name.start, name.end):
        return Named(name, Part.THING, "an address")
    if evidence := thing_in(tokens, name):
        return Named(name, Part.THING, evidence)
    if evidence := thing_called(text, name.start, name.end):
        return Named(name, Part.THING, evidence)
    if _is_own(lows, own, tokens, name):
        return Named(name, Part.OWN, "the organisation's profile")
    if evidence := clinician(tokens, name):
        return Named(name, Part.CLINICIAN, evidence)
    direct = _direct(tokens, name)
    if (evidence := _part_by_words(tokens, name, text, direct)) and not told_of_care(
        text, name.start, name.end
    ):
        return Named(name, Part.PUBLIC, evidence)
    if not direct:
        if evidence := _figure(lows, figures):
            return Named(name, Part.PUBLIC, evidence)
        if evidence := _by_line(tokens, name) or office(tokens, name):
            return Named(name, Part.PUBLIC, evidence)
        if evidence := turned_to(tokens, name):
            return Named(name, Part.OWN, evidence)
        if evidence := _signature(tokens, name):
            return Named(name, Part.OWN, evidence)
    return Named(name, Part.PRIVATE, "", direct)


def _part_by_words(tokens: Tokens, name: PersonName, text: str, direct: str) -> str:
    """Return what tells of work or a public part, and is undone by care told of the name."""
    if direct.startswith(_DIRECT[_HONORIFIC]) and (evidence := part_of_addressed(tokens, name)):
        return evidence
    if not direct and (evidence := role(tokens, name)):
        return evidence
    return "" if is_told(direct) else part_beside(text, name.start, name.end)


def is_told(direct: str) -> bool:
    """Tell whether a name is a patient's in so many words: a form of address is anybody's."""
    return direct.startswith((_DIRECT[int(WordClass.PATIENT)], "a field", "an age"))


def _words(tokens: Tokens, name: PersonName) -> list[str]:
    return tokens.lows[name.first : name.last + 1]


def _glued(text: str, start: int, end: int) -> str:
    """The characters that stand against a name without a space, to know an address by."""
    before = text[max(0, start - 40) : start].rsplit(maxsplit=1)
    after = text[end : end + 40].split(maxsplit=1)
    left = before[-1] if before and not text[start - 1 : start].isspace() else ""
    right = after[0] if after and not text[end : end + 1].isspace() else ""
    return left + right


@lru_cache(maxsize=16)
def _own_people(*lists: tuple[str, ...]) -> tuple[frozenset[str], ...]:
    """The words of each name in the profile, titles and letters after it left out."""
    found: list[frozenset[str]] = []
    for entry in (entry for group in lists for entry in group):
        words = Tokens(entry)
        kept = frozenset(
            low
            for low, code in zip(words.lows, words.codes, strict=True)
            if low and code % SHIFT not in {_CLINICIAN, WordClass.CREDENTIAL, WordClass.FUNCTION}
        )
        if kept:
            found.append(kept)
    return tuple(found)


def _is_own(
    lows: list[str], own: Sequence[frozenset[str]], tokens: Tokens, name: PersonName
) -> bool:
    """One of the house's own, by full name, or by one word of it after a title."""
    words = {low for low in lows if len(low) > 1}
    if not words:
        return False
    titled = tokens.codes[name.first - 1] % SHIFT in {_CLINICIAN, _ROLE}
    for entry in own:
        if words <= entry and (len(words) > 1 or titled or len(entry) == 1):
            return True
        if len(entry) > 2 and words <= entry:
            window = set(tokens.lows[max(PAD, name.first - 5) : name.last + 6])
            if entry <= window:
                return True
    return False


def _direct(tokens: Tokens, name: PersonName) -> str:
    """Return what ties the name to a patient in so many words."""
    at = name.first - 1
    if tokens.gap(name.first) in _NEAR:
        kind = _DIRECT.get(tokens.codes[at] % SHIFT)
        if kind and not (
            tokens.gap(name.first) == COMMA and tokens.codes[at] % SHIFT == _HONORIFIC
        ):
            return f"{kind} before it, “{tokens.words[at]}”"
    if tokens.gap(name.first) == COLON and tokens.lows[at] in _FIELDS:
        return f"a field before it, “{tokens.words[at]}”"
    after = name.last + 1
    low = tokens.lows[after]
    if tokens.gap(after) in {COMMA, PARENTHESIS, SPACE} and _is_age(low, tokens.gap(after)):
        if tokens.lows[after + 1] in _SPANS and tokens.lows[after + 2] not in {"old", "young"}:
            return ""  # "40 years in our laundry"
        return f"an age after it, “{tokens.words[after]}”"
    return ""


def _is_age(low: str, gap: int) -> bool:
    digits = low.rstrip("abcdefghijklmnopqrstuvwxyz/")
    if not digits.isdecimal() or len(digits) > 3:
        return False
    tail = low[len(digits) :]
    return (not tail and gap != SPACE) or tail in {"yo", "y", "yr", "yrs", "f", "m"}


def _figure(lows: list[str], figures: frozenset[str]) -> str:
    """Return the name of somebody everybody may name, in full here or elsewhere in the text."""
    if len(lows) == 1:
        return lows[0] if lows[0] in KNOWN_ALONE or lows[0] in figures else ""
    whole = " ".join(lows)
    if whole in FULL_NAMES:
        return whole
    for start in range(len(lows) - 1):
        if (pair := " ".join(lows[start : start + 2])) in FULL_NAMES:
            return pair
    return lows[-1] if lows[-1] in KNOWN_ALONE else ""


def _by_line(tokens: Tokens, name: PersonName) -> str:
    """Return the words of a credit: "By", "Photo by", "Photo:"."""
    at = name.first - 1
    before = tokens.lows[at]
    if before in {"by", "courtesy", "feat", "featuring", "ft"} or (
        before == "of" and tokens.lows[at - 1] == "courtesy"
    ):
        starts = tokens.gap(at) in {0, LINE, PARENTHESIS} or at == PAD
        if before != "by" or starts or tokens.lows[at - 1] in _BY_LINES:
            return tokens.words[at]
    if before in _BY_LINES and tokens.gap(name.first) not in {SPACE, STOP}:
        return tokens.words[at]
    return ""


def _signature(tokens: Tokens, name: PersonName) -> str:
    """Return what shows that the name signs the text: a dash or a farewell at the end."""
    rest = tokens.words[name.last + 1 : -PAD]
    if len(rest) > 6 or name.first == PAD:
        return ""
    between = tokens.gaps[name.first]
    if between.lstrip(".!?)")[:1].isspace() and any(sign in between for sign in "-~^"):
        return "a dash before the last words"
    at = name.first - 1
    if tokens.lows[at] in SIGNING_WORDS and tokens.gap(name.first) in {COMMA, LINE}:
        return tokens.words[at]
    return ""


def occasion_in(words: Iterable[str]) -> str:
    """Return the word that shows a public occasion, or an empty string."""
    return next((word for word in words if word in OCCASION), "")


def _settled(named: list[Named], tokens: Tokens) -> list[Named]:
    """Let a part told of a name hold for its other mentions, and for names listed with it."""
    told: dict[str, Named] = {}
    for one in named:
        if one.part in {Part.CLINICIAN, Part.PUBLIC, Part.OWN}:
            words = _words(tokens, one.name)
            told.setdefault(words[-1], one)
            if len(words) > 1:
                told.setdefault(words[0], one)
    settled: list[Named] = []
    for one in named:
        known = told.get(_words(tokens, one.name)[-1]) or _shortened(tokens, one.name, told)
        if one.part is Part.PRIVATE and not one.direct:
            before = settled[-1] if settled else None
            if known and one.name.count <= known.name.count:
                settled.append(replace(one, part=known.part, evidence=known.evidence))
                continue
            if before and before.part is Part.CLINICIAN and _listed(tokens, one.name):
                settled.append(replace(one, part=before.part, evidence=before.evidence))
                continue
        settled.append(one)
    return settled


def _kin_of_staff(named: list[Named], tokens: Tokens, text: str) -> list[Named]:
    """Let whom staff wed, also where called their wife or fiancé, be nobody in care."""
    if all(one.part is not Part.CLINICIAN for one in named):
        return named
    settled = list(named)
    for at, (staff, other) in enumerate(pairwise(named), start=1):
        if staff.part is Part.CLINICIAN and other.part is Part.PRIVATE:  # noqa: SIM102
            if kin_of_staff(tokens, staff.name, other.name) and not told_of_care(
                text, other.name.start, other.name.end
            ):
                settled[at] = replace(other, part=Part.PUBLIC, evidence=staff.evidence)
    return settled


def _in_rows(named: list[Named], tokens: Tokens, text: str) -> list[Named]:
    """Let a part in public hold for a row of names: "thanks to Trish, Mo and all of Comms"."""
    if all(one.part not in _OF_ROWS for one in named):
        return named
    settled = list(named)
    for first, last in rows_of(tokens, [one.name for one in named]):
        row = range(first, last + 1)
        known = next(
            (
                named[at]
                for at in row
                if named[at].part in _OF_ROWS and not named[at].evidence.endswith(_ANYBODYS)
            ),
            None,
        )
        if known is None:
            continue
        for at in row:
            one = named[at]
            if one.part is not Part.PRIVATE or one.direct:
                continue
            if not told_of_care(text, one.name.start, one.name.end):
                settled[at] = replace(one, part=known.part, evidence=known.evidence)
    return settled


def _shortened(tokens: Tokens, name: PersonName, told: Mapping[str, Named]) -> Named | None:
    """Return whose short form a single name is: "Tom", after "our radiographer Tomasz"."""
    low = tokens.lows[name.first]
    if name.count > 1 or len(low) < _SHORTEST:
        return None
    return next((one for word, one in told.items() if word.startswith(low)), None)


def _listed(tokens: Tokens, name: PersonName) -> bool:
    """Tell whether a name stands in a list after a plural title: "Drs Smith and Jones"."""
    if tokens.shape(name.first) not in {CAPITALISED, LOWER, UPPER}:
        return False
    for at in range(name.first - 1, max(PAD, name.first - _LONGEST_LIST) - 1, -1):
        if tokens.lows[at] in _PLURAL_TITLES:
            return True
        if tokens.gap(at + 1) in {STOP, LINE} or (
            tokens.shape(at) == LOWER and tokens.lows[at] != "and"
        ):
            return False
    return False
