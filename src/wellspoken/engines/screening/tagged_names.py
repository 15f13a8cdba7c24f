"""Names of people inside hashtags and handles: #PrayForMariaLopez, @maria_lopez.

Inside a tag a name has no sentence about it, only the words it is joined to. So a tag is taken
apart, those words are set aside, and what is left must be known as a name, or be capitalised and
known as nothing else where the words leave no doubt that a person follows.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from wellspoken.engines.screening.lexicons.english import is_hashtag_word, is_word, parted
from wellspoken.engines.screening.lexicons.name_cues import (
    GRAVE_AFTER,
    GRAVE_BEFORE,
    LIGHT_BEFORE,
)
from wellspoken.engines.screening.lexicons.names.houses import HOUSES
from wellspoken.engines.screening.names.lexicon import SHIFT, NameLevel, WordClass, entries
from wellspoken.engines.text import Span, hashtag_words, linear, word_set

_HASHTAG: Final = linear(r"#([^\W_]{4,60})")
_HANDLE: Final = linear(r"(?:^|[\s(.,;:!?\"'/])@([A-Za-z][A-Za-z0-9_.]{2,38}[A-Za-z0-9])")
_PIECE: Final = linear(r"[A-Z]?[a-z]{1,30}|[A-Z]{1,30}", ignore_case=False)
_GIVEN: Final = frozenset((NameLevel.GIVEN, NameLevel.BOTH, NameLevel.RARE_GIVEN))
_FAMILY: Final = frozenset((NameLevel.FAMILY, NameLevel.BOTH, NameLevel.RARE_FAMILY))
_COMMON_GIVEN: Final = frozenset((NameLevel.GIVEN, NameLevel.BOTH))
_COMMON_FAMILY: Final = frozenset((NameLevel.FAMILY, NameLevel.BOTH))
_NOT_NAMES: Final = frozenset(
    (WordClass.PLACE, WordClass.ORGANISATION, WordClass.MEDICAL, WordClass.CALENDAR,
     WordClass.FUNCTION, WordClass.ROLE, WordClass.CREDENTIAL, WordClass.TAIL)
)  # fmt: skip
_CLINICAL: Final = frozenset(("dr", "doctor", "nurse", "rn", "md", "prof", "professor", "dra"))
_EPITHETS: Final = word_set(
    "team baby little big sweet our mr mrs ms miss grandma grandpa granny nana mama papa mom dad "
    "mum aunt auntie uncle coach officer sister brother tia tio abuela abuelo"
)
_CRADLE: Final = frozenset(("baby", "little", "tiny", "mini"))
_KIN_WORDS: Final = word_set("family fam jr sr van de la del an thi")
_SHORTEST, _LONGEST, _LEAST_JOINED = 3, 4, 4
_NOBODY: Final = frozenset(("jesus", "christ", "santa", "israel", "allah", "mary", "peace"))


@dataclass(frozen=True, slots=True)
class TaggedName:
    """A tag that holds a name: its characters, the name's words, and the words beside it.

    `sure` tells that the words are known as a name of given and family name, or as one that is
    no other word. `grave` tells that the words beside it speak of illness or death; `cue` are they.
    """

    span: Span
    words: tuple[str, ...]
    sure: bool = True
    grave: bool = False
    cue: str = ""
    handle: bool = False
    clinician: bool = False


def names_in_tags(folded: str) -> Iterator[TaggedName]:
    """Yield the tags and handles of a folded text that hold the name of a person."""
    parts = {each[0].start - 1: each for each in hashtag_words(folded)}
    for found in _HASHTAG.finditer(folded):
        span = Span(*found.span())
        if found.start() in parts:
            words = [folded[part.start : part.end] for part in parts[found.start()]]
            # A number may be so long that it is taken for two words.
            name = None if all(map(str.isdigit, words)) else _of_words(words, span)
        else:
            name = _of_joined(found.group(1).lower(), span)
        if name is not None:
            yield name
    for found in _HANDLE.finditer(folded):
        name = _of_handle(found.group(1), Span(found.start(1) - 1, found.end(1)))
        if name is not None:
            yield name


def _of_words(  # noqa: C901  # one sign after the other
    words: list[str], span: Span
) -> TaggedName | None:
    lows = tuple(word.lower() for word in words if not word.isdigit())
    if len(lows) != len(words):
        words = [word for word in words if not word.isdigit()]
    for cues, grave in ((GRAVE_BEFORE, True), (LIGHT_BEFORE, False)):
        for cue in sorted(cues, key=len, reverse=True):
            if lows[: len(cue)] == cue and (rest := lows[len(cue) :]):
                return _after_cue(rest, words[len(cue) :], span, " ".join(cue), grave=grave)
    if lows[0] == "bring" and lows[-1] == "home" and len(lows) > 2:  # noqa: PLR2004
        return _after_cue(lows[1:-1], words[1:-1], span, "bring home", grave=True)
    for cue in sorted(GRAVE_AFTER, key=len, reverse=True):
        if lows[-len(cue) :] == cue and (rest := lows[: -len(cue)]):
            name = _after_cue(rest, words[: -len(cue)], span, " ".join(cue), grave=True)
            # "#BostonStrong": after the name only a known one counts.
            return name if name is not None and name.sure else None
    if lows[0] in _CRADLE and len(lows) == 2 and _is_name_alone(lows[1]):  # noqa: PLR2004
        return TaggedName(span, lows[1:], cue=lows[0])
    clinician = lows[0] in _CLINICAL
    if clinician:
        lows = lows[1:]
    if _is_full_name(lows) and " ".join(lows) not in HOUSES:
        return TaggedName(span, lows, clinician=clinician)
    return None


def _after_cue(
    lows: tuple[str, ...], written: list[str], span: Span, cue: str, *, grave: bool
) -> TaggedName | None:
    """Return what follows a cue as a name, if it is one or can hardly be anything else."""
    clinician = lows[0] in _CLINICAL and len(lows) > 1
    if clinician or (lows[0] in _EPITHETS and len(lows) > 1):
        lows, written = lows[1:], written[1:]
    if len(lows) > _LONGEST or not lows:
        return None
    if " ".join(lows) in HOUSES:
        return None
    rest_may = len(lows) == 1 or all(low in _KIN_WORDS or _is_name(low) for low in lows[1:])
    if _is_full_name(lows) or (rest_may and _is_name_alone(lows[0])):
        return TaggedName(span, lows, grave=grave, cue=cue, clinician=clinician)
    if grave and (_is_given_besides(lows) or all(map(_may_be_name, lows, written))):
        return TaggedName(span, lows, sure=False, grave=grave, cue=cue, clinician=clinician)
    return None


def _of_joined(joined: str, span: Span) -> TaggedName | None:
    """Take a tag in small letters apart: a cue and a name, or a given and a family name."""
    parts = parted(joined)
    if is_word(joined) or (parts and all(map(is_hashtag_word, parts))):
        return None
    for cues, grave in ((GRAVE_BEFORE, True), (LIGHT_BEFORE, False)):
        for cue in sorted(cues, key=lambda cue: -len("".join(cue))):
            rest = joined.removeprefix("".join(cue))
            if rest != joined and (words := _joined_name(rest, alone=True)):
                return TaggedName(span, words, grave=grave, cue=" ".join(cue))
    for cue in sorted(GRAVE_AFTER, key=lambda cue: -len("".join(cue))):
        rest = joined.removesuffix("".join(cue))
        if rest != joined and (words := _joined_name(rest, alone=True)):
            return TaggedName(span, words, grave=True, cue=" ".join(cue))
    words = _joined_name(joined, alone=False)
    return TaggedName(span, words) if words else None


def _of_handle(handle: str, span: Span) -> TaggedName | None:
    lows = tuple(piece.lower() for piece in _PIECE.findall(handle))
    if not lows:
        return None
    clinician = lows[0] in _CLINICAL or lows[-1] in _CLINICAL
    lows = tuple(low for low in lows if low not in _CLINICAL)
    if len(lows) == 1:
        lows = _joined_name(lows[0], alone=False)
    if not lows or not _is_full_name(lows):
        return None
    return TaggedName(span, lows, handle=True, clinician=clinician)


def _joined_name(joined: str, *, alone: bool) -> tuple[str, ...]:
    """Split small letters into a common given and a common family name."""
    if alone and _is_name_alone(joined):
        return (joined,)
    for at in range(_LEAST_JOINED, len(joined) - _LEAST_JOINED + 1):
        pair = joined[:at], joined[at:]
        levels = [entries().get(low, 0) // SHIFT for low in pair]
        if levels[0] in _COMMON_GIVEN and levels[1] in _COMMON_FAMILY and _is_full_name(pair):
            return pair
    return ()


def _is_full_name(lows: tuple[str, ...]) -> bool:
    """Tell whether the words are a given name and one to three family names, and nothing else."""
    if not 2 <= len(lows) <= _LONGEST or any(len(low) < 2 for low in lows):  # noqa: PLR2004
        return False
    known = [divmod(entries().get(low, 0), SHIFT) for low in lows]
    if known[0][0] not in _GIVEN or known[-1][0] not in _FAMILY:
        return False
    if any(word_class in _NOT_NAMES for _, word_class in known):
        return False
    return not all(is_word(low) for low in lows)


def _is_name(low: str) -> bool:
    level, word_class = divmod(entries().get(low, 0), SHIFT)
    return level != NameLevel.NONE and word_class not in _NOT_NAMES


def _is_name_alone(low: str) -> bool:
    level, word_class = divmod(entries().get(low, 0), SHIFT)
    if len(low) < _SHORTEST or low in _NOBODY or word_class in _NOT_NAMES or is_word(low):
        return False
    return level in {NameLevel.GIVEN, NameLevel.BOTH, NameLevel.FAMILY}


def _is_given_besides(lows: tuple[str, ...]) -> bool:
    """Tell whether one word is a given name and besides a word that tags seldom have: "Lily"."""
    level, word_class = divmod(entries().get(lows[0], 0), SHIFT)
    rare = not is_hashtag_word(lows[0]) and word_class not in _NOT_NAMES
    return len(lows) == 1 and rare and level in _COMMON_GIVEN


def _may_be_name(low: str, written: str) -> bool:
    """Tell whether a word is capitalised as a name is and known as nothing else."""
    if len(low) < _SHORTEST or low in _NOBODY or is_word(low):
        return False
    if not (written[0].isupper() and written[1:].islower()):
        return False
    return entries().get(low, 0) % SHIFT == WordClass.UNKNOWN
