"""What only one person is or did: "the village's only piper", "the man who won the regatta"."""

from collections.abc import Iterator
from typing import Final

from wellspoken.engines.screening.cared_for.words import (
    BREAK,
    DONE,
    HAVING,
    HEAD,
    INJURED,
    OWNED,
    STAFF_WORD,
    SURELY,
    Sentence,
    read,
)
from wellspoken.engines.text import Span, linear, word_set


def _either(words: frozenset[str]) -> str:
    return "|".join(sorted(words))


_REACH: Final = 8
_LONGEST: Final = 12
_ONLY: Final = word_set("only first last oldest youngest sole tallest loudest longest-serving")
_NEAR: Final = word_set(
    "town's village's county's state's city's island's valley's parish's district's region's "
    "country's school's club's league's nation's province's shire's suburb's borough's team's "
    "world's area's neighbourhood's neighborhood's street's estate's tribe's church's"
)
OFFICES: Final[frozenset[str]] = word_set(
    "singer frontman guitarist bassist mayor sheriff headmistress headmaster headteacher principal "
    "vicar priest rabbi imam bishop organist bellringer postmistress postmaster postman "
    "stationmaster harbourmaster lighthouse goalkeeper goalie captain skipper coxswain striker "
    "quarterback flyhalf scrum-half drummer bugler piper blacksmith farrier ferryman lollipop "
    "conductor choirmaster bandmaster akela scoutmaster weatherman weathergirl presenter "
    "newsreader anchor anchorman host dj coach umpire referee chief constable sergeant magistrate "
    "judge provost laird chieftain elder councillor alderman senator founder landlord landlady "
    "publican undertaker beekeeper rainmaker town-crier champion winner runner-up queen king "
    "medallist medalist olympian astronaut novelist jockey headman matriarch patriarch soloist "
    "ringmaster zookeeper librarian warden cornet trombonist busker magician"
)
FAMED: Final[frozenset[str]] = word_set(
    "struck bitten pulled arrested trapped won wins founded invented wrote built let scored scores "
    "fly flies flew hit hosts presents plays played conducts rings rescued swam rowed climbed ran "
    "runs drives drove sang sings collapsed came survived taught teaches captained coached carved "
    "painted designed opened crossed walked cycled broke holds held caught landed saved discovered "
    "robbed shot owns owned sold bowled beat lit rode rides carries carried reads leads led fell "
    "crashed"
)
_ONE_WHO: Final = ("er", "or", "ist", "man", "woman", "smith", "ian", "ress")
_NO_ONE: Final = word_set(
    "centre center theatre cancer number order computer other water winter member scanner printer "
    "provider helicopter shelter doctor floor corridor tractor motor chapter paper caterer "
    "stretcher newspaper over ever never under better bigger trauma manor"
)
_WHO: Final = frozenset(("who", "that"))
_OF: Final = word_set("of from at on in for opposite")
_PARTICULAR: Final = word_set(
    "diocese last this year's season weekend night year town village county here world national "
    "olympic first only record marathon cup prize award lottery jackpot powerball final finals "
    "title league school church island bridge station million every both all band club fair fete "
    "show"
)
# One of these stands wherever a trait does.
TRAITS: Final = linear(
    rf"\b[a-z]{{3,14}}'s (?:{_either(_ONLY)})\b"
    rf"|\b(?:who|that)\W{{1,4}}(?:(?:was|were|got)\W{{1,4}})?(?:{_either(FAMED)})\b"
    rf"|\b(?:{_either(OFFICES)})\W{{1,4}}(?:player\W{{1,4}})?(?:{_either(_OF)})\b"
)
TRAIT_WORDS: Final = OFFICES | FAMED | frozenset(word.removesuffix("'s") for word in _NEAR)


def find_traits(text: str) -> Iterator[Span]:
    """Yield what fits one person only, as spans of a text."""
    if not TRAITS.search(text):
        return
    sentence = read(text)
    at = 0
    while at < len(sentence.lows):
        end = _near_only(sentence, at) or _known_by(sentence, at) or _holder(sentence, at)
        if end:
            first = _opening(sentence, at)
            yield Span(sentence.spans[first][0], sentence.spans[end][1])
            at = end
        at += 1


def _opening(sentence: Sentence, at: int) -> int:
    """Take in the words before: "the town's", "the twin"."""
    for place in range(at - 1, max(-1, at - 4), -1):
        if sentence.kind(place) & BREAK:
            return place + 1
        if sentence.low(place) in {"the", "our", "a", "that", "this"}:
            return place
    return at


def _near_only(sentence: Sentence, at: int) -> int:
    """Return the end of "the state's only female blacksmith", or 0."""
    if sentence.low(at) not in _NEAR or sentence.low(at + 1) not in _ONLY:
        return 0
    for place in range(at + 2, at + 6):
        kind = sentence.kind(place)
        if kind & BREAK:
            return 0
        if (kind & HEAD or _names_one(sentence.low(place))) and not kind & STAFF_WORD:
            return place
    return 0


def _names_one(low: str) -> bool:
    return low in OFFICES or (low.endswith(_ONE_WHO) and low not in _NO_ONE)


def _known_by(sentence: Sentence, at: int) -> int:
    """Return the end of "the goalkeeper who let in nine last weekend", or 0."""
    kind = sentence.kind(at)
    verb = at + 3 if sentence.low(at + 2) in {"was", "were", "got"} else at + 2
    if sentence.low(at + 1) not in _WHO or sentence.low(verb) not in FAMED:
        return 0
    plural = sentence.low(at) in {"sisters", "brothers", "twins", "couple"}
    if not (kind & HEAD or sentence.low(at) in OFFICES or plural) or kind & STAFF_WORD:
        return 0
    if sentence.low(_opening(sentence, at)) not in {"the", "our", "that", "this"}:
        return 0
    first = _opening(sentence, at)
    particular = any(
        sentence.text[sentence.spans[place][0]].isupper() for place in range(first + 1, at)
    )
    last = verb
    for place in range(verb + 1, min(at + _LONGEST, len(sentence.lows))):
        if sentence.kind(place) & BREAK or sentence.low(place) in {"is", "was", "has", "had"}:
            break
        last = place
        start = sentence.spans[place][0]
        particular = particular or (
            sentence.low(place) in _PARTICULAR or not sentence.text[start].islower()
        )
    return last if particular else 0


def _holder(sentence: Sentence, at: int) -> int:
    """Return the end of "the headmistress of the school opposite", or 0."""
    if sentence.low(at) not in OFFICES:
        return 0
    if sentence.low(at + 1) == "player":
        at += 1
    if sentence.low(at + 1) not in _OF:
        return 0
    last = 0
    particular = False
    for place in range(at + 2, min(at + _REACH, len(sentence.lows))):
        low = sentence.low(place)
        if sentence.kind(place) & BREAK or low in {"is", "was", "has", "had", "who", "to", "and"}:
            break
        if sentence.kind(place) & (HAVING | INJURED | DONE | SURELY | OWNED):
            break
        last = place
        start = sentence.spans[place][0]
        particular = particular or not sentence.text[start].islower()
        particular = particular or low in {"school", "church", "opposite", "village", "town"}
    return last if particular else 0
