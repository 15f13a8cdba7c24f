"""One look-up for every word: how far it is a name, and what else it is known as.

A word's entry is `NAME * 16 + CLASS`, two small numbers in one, because the tagger's features are
keyed by it. A word that is nothing we know is 0, which is itself telling.
"""

from enum import IntEnum
from functools import cache
from importlib.resources import files
from typing import Final

from wellspoken.engines.screening.lexicons.care import KIN
from wellspoken.engines.screening.lexicons.names import family, given, roles, things
from wellspoken.engines.screening.lexicons.names.function_words import (
    FUNCTION_WORDS,
    NAMES_FIRST,
    NAMING_WORDS,
    OTHER_KIN,
    PATIENT_WORDS,
    SOCIAL_WORDS,
)

SHIFT: Final = 16
# Longer than letters after a name ("rn", "cfo"), whose plural would be another word.
_LONGEST_LETTERS: Final = 4


class NameLevel(IntEnum):
    """How far a word is known as a name."""

    NONE = 0
    RARE_FAMILY = 1
    FAMILY = 2
    BOTH = 3
    RARE_GIVEN = 4
    GIVEN = 5


class WordClass(IntEnum):
    """What a word is besides; of several the last listed that fits."""

    UNKNOWN = 0
    WORD = 1
    FUNCTION = 2
    PLACE = 3
    ORGANISATION = 4
    MEDICAL = 5
    CALENDAR = 6
    HONORIFIC = 7
    CLINICIAN = 8
    ROLE = 9
    KIN = 10
    CREDENTIAL = 11
    TAIL = 12
    PATIENT = 13
    NUMBER = 14
    NAMING = 15


# The order in which a word's classes are entered: later ones win.
_CLASSES: Final = (
    (WordClass.PLACE, things.PLACES),
    (WordClass.ORGANISATION, things.ORGANISATIONS),
    (WordClass.CREDENTIAL, roles.CREDENTIALS),
    (WordClass.TAIL, roles.THING_TAILS),
    (WordClass.ROLE, roles.PUBLIC_ROLES),
    (WordClass.NAMING, NAMING_WORDS),
    (WordClass.MEDICAL, things.CONDITIONS | things.MEDICINES),
    (WordClass.CALENDAR, things.CALENDAR),
    (WordClass.CLINICIAN, roles.CLINICIANS),
    (WordClass.PATIENT, PATIENT_WORDS),
    (WordClass.HONORIFIC, roles.HONORIFICS),
    (WordClass.FUNCTION, FUNCTION_WORDS),
)


@cache
def entries() -> dict[str, int]:
    """Return the entry of every known word; built once, at the first look-up."""
    levels = _name_levels()
    classes: dict[str, int] = dict.fromkeys(table("words.txt")["word"], WordClass.WORD)
    classes.update(dict.fromkeys(SOCIAL_WORDS, WordClass.WORD))
    for name in NAMES_FIRST:
        classes.pop(name, None)
    for word_class, members in _CLASSES:
        classes.update(dict.fromkeys(members, word_class))
        if word_class in {WordClass.ROLE, WordClass.CLINICIAN}:
            plurals = (f"{member}s" for member in members if len(member) > _LONGEST_LETTERS)
            classes.update(dict.fromkeys(plurals, word_class))
    classes.update(dict.fromkeys(_kin(), WordClass.KIN))
    for word in FUNCTION_WORDS:
        levels.pop(word, None)
    return {
        word: levels.get(word, 0) * SHIFT + classes.get(word, 0)
        for word in levels.keys() | classes.keys()
    }


def is_given(low: str) -> bool:
    """Tell whether a word in lower case is a common given name, and no other word."""
    level, word_class = divmod(entries().get(low, 0), SHIFT)
    return level in {NameLevel.BOTH, NameLevel.GIVEN} and word_class == WordClass.UNKNOWN


def _name_levels() -> dict[str, int]:
    census = table("census.txt")
    common_given = {*census["given common"], *given.GIVEN}
    common_family = {*census["family common"], *family.FAMILY}
    levels: dict[str, int] = {}
    levels.update(dict.fromkeys(census["family"], NameLevel.RARE_FAMILY))
    levels.update(dict.fromkeys(census["given"], NameLevel.RARE_GIVEN))
    levels.update(dict.fromkeys(common_family, NameLevel.FAMILY))
    levels.update(dict.fromkeys(common_given, NameLevel.GIVEN))
    levels.update(dict.fromkeys(common_given & common_family, NameLevel.BOTH))
    return levels


def _kin() -> frozenset[str]:
    """The words of kinship, their alternatives written out."""
    words = KIN.replace("(?:y|ies)", "y|babies").replace("fianc[eé]e?", "fiance|fiancee|fiancé")
    plain = (word.replace("s?", "") for word in words.split("|") if "(" not in word)
    return frozenset(word for word in plain if word.isalpha()) | OTHER_KIN


def table(name: str) -> dict[str, list[str]]:
    """Read a table of the lexicon: headings in brackets, words under them, # for remarks."""
    source = files("wellspoken.engines.screening.lexicons.names") / name
    sections: dict[str, list[str]] = {}
    current: list[str] = []
    for line in source.read_text(encoding="ascii").splitlines():
        if line.startswith("["):
            current = sections.setdefault(line.strip("[]"), [])
        elif not line.startswith("#"):
            current.extend(line.split())
    return sections
