"""Who is told to be at work: the title, the office or the department beside a name."""

from dataclasses import replace
from typing import Final

from wellspoken.engines.screening.lexicons.names.roles import CREDENTIALS
from wellspoken.engines.screening.names.finder import PersonName
from wellspoken.engines.screening.names.lexicon import SHIFT, WordClass
from wellspoken.engines.screening.names.tokens import (
    ABBREVIATED,
    APOSTROPHE,
    COLON,
    COMMA,
    DASH,
    INITIAL,
    LINE,
    LOWER,
    MIXED,
    PAD,
    PARENTHESIS,
    SPACE,
    STOP,
    UPPER,
    Tokens,
)  # fmt: skip
from wellspoken.engines.text import word_set

_CLINICIAN: Final = int(WordClass.CLINICIAN)
_ROLE: Final = int(WordClass.ROLE)
_LOOK_AHEAD: Final = 8
# Offices before a name; away from it more often a house, a saint, a verb.
_NO_OFFICE: Final = word_set(
    "st saint general major head lead leads guest father chair justice principal resident "
    "residents intern fellow king queen prince np pa"
)
_OF_TITLES: Final = word_set(
    "year years year's month months week weeks team department unit ward hospital nursing "
    "medicine surgery care health"
)
# What people play where they live: its champions are residents.
_GAMES: Final = word_set(
    "cribbage crib bingo whist dominoes draughts checkers bowls boccia quiz crossword scrabble "
    "karaoke knitting bridge euchre canasta mahjong carpet darts skittles table walking s floor"
)
# Who is told after a name with one of these before is somebody else.
_NO_APPOSITION: Final = word_set(
    "who whose by seen treated and to your you i we he she they him his her their if when"
)
_GROUPS: Final = word_set("team teams department unit ward staff group class students clinic")
# Parts of the house in which people work and nobody lies, and words that lead to them.
_OFFICES: Final = word_set(
    "activities admin administration estates maintenance portering hr payroll finance reception "
    "recruitment phlebotomy catering housekeeping switchboard communications comms fundraising "
    "volunteering chaplaincy facilities procurement supplies stores transport laundry kitchen "
    "library security training it admissions scheduling registration outreach pals records "
    "theatres theatre accounts coding governance audit pathology biochemistry decontamination "
    "sterile dietetics"
)
# Where people lie or are treated as well; a capital letter tells of a department.
_DEPARTMENTS: Final = word_set(
    "physio physiotherapy radiology cardiology oncology pharmacy outpatients audiology imaging "
    "maternity paediatrics pediatrics orthotics dietitians ot"
)
_INTO_OFFICES: Final = word_set("from in of at on our the")
_OF_THEMSELVES: Final = frozenset(("her", "his", "him", "their", "she", "he"))
_TURN_TO: Final = word_set("ask contact call ring email phone see find message text")


def clinician(tokens: Tokens, name: PersonName) -> str:
    """Return the title or the letters that show a clinician at work."""
    at = name.first - 1
    if tokens.words[at] == "Sister" and tokens.gap(name.first) == SPACE:
        return tokens.words[at]  # of a ward; somebody's own is written small
    if tokens.lows[at] in {"i'm", "m", "am"} and (role := _introduced(tokens, name)):
        return role
    if tokens.gap(name.first) in {SPACE, ABBREVIATED} and tokens.codes[at] % SHIFT == _CLINICIAN:
        return tokens.words[at]
    own = tokens.codes[name.first]
    if own == _CLINICIAN or (own % SHIFT == _CLINICIAN and name.count > 1):
        return tokens.words[name.first]
    after = name.last + 1
    if tokens.gap(after) in {COMMA, SPACE, PARENTHESIS}:
        word = tokens.words[after]
        if tokens.lows[after] in CREDENTIALS and tokens.shape(after) in {UPPER, MIXED}:
            return word
    return _apposition(tokens, name, _CLINICIAN) or _leading(tokens, name, _CLINICIAN)


def _introduced(tokens: Tokens, name: PersonName) -> str:
    """Return the role in which a speaker introduces themself: "I'm Rory, your new nurse"."""
    for at in range(name.last + 1, min(name.last + 1 + _LOOK_AHEAD, len(tokens.words) - PAD)):
        if tokens.gap(at) in {STOP, LINE}:
            return ""
        if tokens.codes[at] % SHIFT in {_CLINICIAN, _ROLE}:
            return tokens.words[at]
    return ""


def role(tokens: Tokens, name: PersonName) -> str:
    """Return the office or occupation beside the name."""
    at = name.first - 1
    if tokens.shape(at) == INITIAL and tokens.lows[at - 1] != "i":
        at -= 1  # "Nurse Manager T. Pillay"
    if tokens.gap(at + 1) in {SPACE, ABBREVIATED} and tokens.codes[at] % SHIFT == _ROLE:
        return tokens.words[at]
    if tokens.codes[name.first] % SHIFT == _ROLE and name.count > 1:
        return tokens.words[name.first]
    if tokens.lows[at] == "is" and tokens.codes[at - 1] % SHIFT == _ROLE:
        return tokens.words[at - 1]  # "our data protection officer is Helen"
    return _apposition(tokens, name, _ROLE) or _leading(tokens, name, _ROLE)


def _apposition(  # noqa: PLR0911  # early answers
    tokens: Tokens, name: PersonName, wanted: int
) -> str:
    """Return a role told after the name: ", our new chief nurse," or "(director of ...)"."""
    place = name.last + 1
    gap = tokens.gap(place)
    if gap not in {COMMA, PARENTHESIS, DASH} and not (
        gap == SPACE and tokens.lows[place] in {"is", "was", "as", "the", "our", "has"}
    ):
        return ""
    for at in range(place, min(place + _LOOK_AHEAD, len(tokens.words) - PAD)):
        if at > place and tokens.gap(at) not in {SPACE, DASH, APOSTROPHE}:
            return ""
        heads = tokens.lows[at] == "head" and tokens.lows[at + 1] == "of" and wanted == _ROLE
        if heads or (tokens.codes[at] % SHIFT == wanted and tokens.lows[at] not in _NO_OFFICE):
            if tokens.lows[at - 1] in _GAMES:
                return ""  # of the day room, not of the world
            if tokens.lows[at - 1] in {"by", "with", "from"} or tokens.lows[at + 1] == "s":
                return ""
            return "" if tokens.lows[at + 1] in _GROUPS else tokens.words[at]
        if tokens.lows[at] == "lead" and at > place and tokens.gap(at + 1) != SPACE:
            return tokens.words[at]
        if tokens.lows[at] in _NO_APPOSITION:
            return ""
    return ""


def _leading(tokens: Tokens, name: PersonName, wanted: int) -> str:
    """Return a role told before the name and a comma: "our nurse of the year, Anna Lee"."""
    if tokens.gap(name.first) not in {COMMA, COLON, DASH}:
        return ""
    for at in range(name.first - 1, max(PAD, name.first - _LOOK_AHEAD) - 1, -1):
        if tokens.codes[at] % SHIFT == wanted and tokens.lows[at] not in _NO_OFFICE:
            return tokens.words[at]
        known = tokens.lows[at] in _OF_TITLES or tokens.lows[at].isdecimal()
        if tokens.codes[at] % SHIFT != WordClass.FUNCTION and not known:
            return ""
        if tokens.gap(at) != SPACE:
            return ""
    return ""


def part_of_addressed(tokens: Tokens, name: PersonName) -> str:
    """Return the role of somebody with a form of address: "our matron of old, Mrs Gale"."""
    titled = replace(name, first=name.first - 1)
    before = name.first - 2
    if tokens.codes[before] % SHIFT in {_CLINICIAN, _ROLE} and tokens.gap(name.first - 1) == SPACE:
        return tokens.words[before]  # "Inspector Ms Gale", "actor Mr Gale"
    return (
        _apposition(tokens, name, _ROLE) or office(tokens, name) or _leading(tokens, titled, _ROLE)
    )


def office(tokens: Tokens, name: PersonName) -> str:
    """Return the part of the house that somebody works in: "Tom from Portering"."""
    at = name.last + 1
    if tokens.gap(at) not in {SPACE, COMMA} or tokens.lows[at] not in _INTO_OFFICES:
        return ""
    for place in (at + 1, at + 2):
        if tokens.lows[place] in _OFFICES and tokens.gap(place) == SPACE:
            return tokens.words[place]
        if (
            tokens.lows[place] in _DEPARTMENTS
            and tokens.shape(place) != LOWER
            and tokens.lows[at] in {"from", "in"}
        ):
            return tokens.words[place]
        if tokens.lows[place] not in _INTO_OFFICES:
            break
    return ""


def turned_to(tokens: Tokens, name: PersonName) -> str:
    """Return what asks the reader to turn to the name: "Ask for Orla", "Questions to Hamish"."""
    at = name.first - 1
    before = tokens.lows[at]
    if tokens.gap(name.first) != SPACE:
        return ""
    after = name.last + 1
    if not _OF_THEMSELVES.isdisjoint(tokens.lows[after : after + _LOOK_AHEAD]):
        return ""  # "call Maria on 201-4477 about her scan"
    if before in _TURN_TO - {"find", "see"} and (
        tokens.lows[after] in {"on", "at", "via", "from", "in"} or tokens.lows[after].isdecimal()
    ):
        return tokens.words[at]
    if before in {"for", "with", "to"} and tokens.lows[at - 1] in _TURN_TO | {
        "questions", "enquiries", "inquiries", "applications", "chat", "speak", "rsvp",
    }:  # fmt: skip
        return f"{tokens.words[at - 1]} {tokens.words[at]}"
    return ""
