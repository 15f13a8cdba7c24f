"""Names that name no person here: diseases, signs, scores, houses, streets, storms, towns.

Each function returns the words that show it, or an empty string.
"""

from functools import cache
from typing import Final

from wellspoken.engines.screening.lexicons.names.eponyms import MEDICAL_TAILS, PHRASES, SINGLE
from wellspoken.engines.screening.lexicons.names.houses import HOUSES
from wellspoken.engines.screening.lexicons.names.roles import THING_HEADS
from wellspoken.engines.screening.lexicons.names.things import STATES
from wellspoken.engines.screening.names.finder import PersonName
from wellspoken.engines.screening.names.lexicon import SHIFT, NameLevel, WordClass
from wellspoken.engines.screening.names.no_names import no_name
from wellspoken.engines.screening.names.tokens import (
    ABBREVIATED,
    APOSTROPHE,
    CAPITALISED,
    COMMA,
    DASH,
    INITIAL,
    LOWER,
    LOWER_CASE,
    PAD,
    SPACE,
    UPPER,
    Tokens,
)
from wellspoken.engines.text import word_set

# Eponyms that are used alone: "living with Crohn's".
_ALONE: Final = word_set(
    "alzheimer crohn parkinson hodgkin huntington hashimoto asperger addison graves cushing "
    "raynaud tourette hirschsprung marfan sjogren kawasaki lyme behcet chagas ebola kegel mohs "
    "wilms downs duchenne gaucher fabry pompe turner klinefelter babinski chaddock romberg "
    "guillain barre gleason framingham glasgow apgar heimlich braden bechdel barthel norton "
    "waterlow"
)
# Medicine's nouns that a person may own as well: "Maria's surgery" is not an eponym.
_OWNED: Final = word_set(
    "surgery procedure operation test tests risk patient patients exercise exercises body tumor "
    "tumour fever fracture ulcer cyst hernia tube catheter scores score dementia arthritis cells "
    "cell node nodes sheath drain splint monitor block position ring stage psychosis neuropathy "
    "disorder disease diseases anemia anaemia stent graft sarcoma lymphoma"
)
_ANIMALS: Final = word_set(
    "dog dogs puppy puppies pup pups cat cats kitten kittens pony horse horses rabbit retriever "
    "labrador labradoodle poodle canine k9 robot mascot hamster parrot llama alpaca goldfish fish "
    "tortoise donkey hen hens whippet greyhound spaniel collie terrier beagle cockapoo lurcher "
    "corgi budgie cockatiel hedgehog duck goose geese swan peacock goat goats"
)
_OWNERS: Final = frozenset(("his", "her", "with"))
_TAIL: Final = int(WordClass.TAIL)
_HONORED: Final = frozenset((int(WordClass.HONORIFIC), int(WordClass.PATIENT), int(WordClass.KIN)))
_LARGE: Final = frozenset((CAPITALISED, UPPER))
_LONGEST: Final = 5


def thing_in(tokens: Tokens, name: PersonName) -> str:
    """Return the words that show anything but a person."""
    return (
        no_name(tokens, name)
        or eponym_in(tokens, name)
        or house_in(tokens, name)
        or place_in(tokens, name)
        or animal_in(tokens, name)
    )


def eponym_in(tokens: Tokens, name: PersonName) -> str:  # noqa: PLR0911  # early answers
    """Return the eponym that the name is part of: "Wilson's disease", "Lou Gehrig's"."""
    if phrase := _phrase(tokens, name, _phrases()):
        return phrase
    low = tokens.lows[name.last]
    after = name.last + 1
    owned = tokens.gap(after) == APOSTROPHE and tokens.lows[after] == "s"
    if owned:
        after += 1
    tail = tokens.lows[after] if tokens.gap(after) in {SPACE, DASH} else ""
    known = low in SINGLE
    if name.count > 1 and not known:
        return ""
    if tokens.codes[name.first - 1] in _HONORED and tokens.gap(name.first) == SPACE:
        return ""
    first_name = tokens.codes[name.first] // SHIFT >= NameLevel.BOTH
    if name.count > 1 and first_name and owned:
        return ""
    if tail in MEDICAL_TAILS:
        person = owned and not known and (tail in _OWNED or first_name)
        person = person or (tail in _OWNED and not owned and not known)
        if not person:
            return f"{low} {tail}"
    if low in _ALONE and name.count == 1 and (owned or not first_name):
        return low
    if tail in {"and", "or"} and known and tokens.lows[after + 2] in MEDICAL_TAILS:
        return f"{low} {tail}"
    return ""


def house_in(tokens: Tokens, name: PersonName) -> str:  # noqa: C901  # one sign after the other
    """Return the house, street, storm or place that bears the name."""
    if phrase := _phrase(tokens, name, HOUSES):
        return phrase
    named_first = tokens.codes[name.first] // SHIFT >= NameLevel.BOTH
    if name.count > 1 and tokens.codes[name.last] % SHIFT == _TAIL and not named_first:
        return f"{tokens.lows[name.first]} {tokens.lows[name.last]}"  # "Jenner Ward"
    after = name.last + 1
    gap = tokens.gap(after)
    if gap == APOSTROPHE and tokens.lows[after] == "s":
        after += 1
        gap = tokens.gap(after)
    if gap == SPACE:
        for place in (after, after + 1):
            large = tokens.shape(place) in _LARGE or tokens.casing == LOWER_CASE
            if tokens.codes[place] % SHIFT == _TAIL and large and tokens.gap(place) == SPACE:
                return f"{tokens.lows[name.last]} {tokens.lows[place]}"
            if tokens.shape(place) not in _LARGE:
                break
    before = tokens.lows[name.first - 1]
    if tokens.shape(name.first - 1) != LOWER and tokens.gap(name.first) in {SPACE, ABBREVIATED}:
        if before in THING_HEADS and name.count == 1:
            return f"{before} {tokens.lows[name.first]}"
        if before in {"hurricane", "storm", "cyclone", "typhoon"}:
            return f"{before} {tokens.lows[name.first]}"
    return ""


def animal_in(tokens: Tokens, name: PersonName) -> str:
    """Return the word that shows an animal: "Meet Biscuit, our therapy dog"."""
    for at in range(max(PAD, name.first - 4), min(len(tokens.lows) - PAD, name.last + 7)):
        if tokens.lows[at] in _ANIMALS and name.count == 1:
            if not _OWNERS.isdisjoint(tokens.lows[name.last + 1 : at]):
                return ""  # "Wilf and his whippet"
            return tokens.lows[at]
    return ""


def place_in(tokens: Tokens, name: PersonName) -> str:  # noqa: PLR0911  # early answers
    """Return the place or organisation that a single word names rather than a person."""
    if name.count > 1:
        return ""
    after = name.last + 1
    in_state = tokens.gap(after) == COMMA and tokens.lows[after] in STATES
    if in_state and tokens.shape(after) in _LARGE and tokens.lows[after] not in {"ma", "md"}:
        return f"{tokens.lows[name.first]} {tokens.lows[after]}"
    level, word_class = divmod(tokens.codes[name.first], SHIFT)
    if not level and tokens.lows[name.first].endswith(_TOWNS):
        return tokens.lows[name.first]
    if level < NameLevel.BOTH and (beside := _place_beside(tokens, name.first)):
        return f"{tokens.lows[name.first]} beside {beside}"
    if word_class not in {WordClass.PLACE, WordClass.ORGANISATION, WordClass.CALENDAR}:
        return ""
    before = tokens.lows[name.first - 1]
    if before in _BEFORE_PLACES:
        return f"{before} {tokens.lows[name.first]}"
    if beside := _place_beside(tokens, name.first):
        return f"{tokens.lows[name.first]} beside {beside}"
    return ""


def _place_beside(tokens: Tokens, at: int) -> str:
    """Return the place that a word is listed with: "Austin or Madison", "Reno, Nevada"."""
    for place, gap in ((at - 1, at), (at + 1, at + 1)):
        if tokens.codes[place] % SHIFT == WordClass.PLACE and tokens.gap(gap) == COMMA:
            return tokens.lows[place]
    for place, joint in ((at - 2, at - 1), (at + 2, at + 1)):
        if tokens.codes[place] % SHIFT == WordClass.PLACE and tokens.lows[joint] in {"and", "or"}:
            return tokens.lows[place]
    return ""


_TOWNS: Final = ("ville", "burg", "burgh", "shire", "town", "borough", "bury", "polis", "stan")
_BEFORE_PLACES: Final = word_set(
    "in from at near of across around outside downtown to visit visiting leaving serving "
    "throughout north south east west central greater"
)


@cache
def _phrases() -> frozenset[str]:
    return frozenset(PHRASES)


def _phrase(tokens: Tokens, name: PersonName, phrases: frozenset[str]) -> str:
    """Return a listed phrase of which the name is part, the words about it included."""
    lows = tokens.lows
    low = max(2, name.first - 2)
    for start in range(low, name.first + 1):
        for end in range(name.last, min(len(lows), start + _LONGEST)):
            phrase = " ".join(lows[start : end + 1])
            if phrase not in phrases:
                continue
            if start == end and tokens.shape(start) == INITIAL:
                continue
            return phrase
    return ""
