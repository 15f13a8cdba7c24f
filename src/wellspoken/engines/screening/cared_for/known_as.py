"""By what somebody is known in a town: "the man rescued from the quarry", "our codebreaker"."""

from collections.abc import Iterator
from typing import Final

from wellspoken.engines.screening.cared_for.traits import OFFICES
from wellspoken.engines.screening.cared_for.words import (
    BREAK,
    HEAD,
    STAFF_WORD,
    Sentence,
    read,
)
from wellspoken.engines.text import Span, word_set

_LONGEST: Final = 6
_SAVED: Final = word_set("rescued pulled saved winched dug freed cut lifted airlifted")
_MISHAPS: Final = word_set(
    "collapse crash fire blaze flood floods explosion wreck wreckage mine quarry landslide "
    "mudslide "
    "avalanche siege derailment capsize shipwreck sinking cave cliff tunnel tower rubble "
    "earthquake "
    "cyclone bushfire hostage stampede crush pile-up shooting"
)
_WERE: Final = word_set("former retired ex one-time")
# Trades of which a town has one, or the country few.
_RARE: Final = OFFICES | word_set(
    "codebreaker stoker ballerina astronaut cosmonaut lamplighter spy trapeze clown acrobat "
    "wrestler boxer bullfighter stuntman diplomat ambassador consul commando paratrooper gunner "
    "tailgunner navigator dambuster suffragette landgirl munitionette steeplejack whaler "
    "lighthouse "
    "bell-ringer balloonist pearl-diver ombudsman coroner gaoler hangman puppeteer "
    "ventriloquist shotputter sprinter cricketer footballer golfer jockey cyclist spitfire "
    "weathercaster newscaster newsman commentator evangelist archbishop abbot abbess postie"
)
_AIRED: Final = word_set("show radio station channel breakfast tv television news bulletin podcast")
_PLAYERS: Final = word_set(
    "bass guitar drum drums keyboard cello violin fiddle trumpet sax saxophone harp flute tuba "
    "football rugby cricket netball hockey lead"
)
_OF: Final = word_set("from of on in for with at")
_LAST: Final = word_set(
    "last this year's season's season winning national olympic eurovision final"
)
_OWNERS: Final = word_set(
    "school's club's station's parish's band's choir's team's town's village's city's county's "
    "college's university's state's cathedral's church's mosque's temple's island's channel's"
)
_FOLK: Final = word_set("lady man guy gent fella bloke woman lad couple chap gentleman girl boy")
_ART: Final = word_set("the our a an this that which")
# One of these stands wherever somebody is known by what this module finds.
KNOWN_WORDS: Final = (
    _SAVED | _WERE | _AIRED | _PLAYERS | OFFICES
    | frozenset(word.removesuffix("'s") for word in _OWNERS) | _FOLK
)  # fmt: skip


def find_known(text: str) -> Iterator[Span]:
    """Yield what somebody is known by, as spans of a text."""
    sentence = read(text)
    at = 0
    while at < len(sentence.lows):
        end = (
            _saved(sentence, at)
            or _once(sentence, at)
            or _on_air(sentence, at)
            or _of_the_town(sentence, at)
            or _nicknamed(sentence, at)
            or _in_for(sentence, at)
        )
        if end:
            first = _opening(sentence, at)
            yield Span(sentence.spans[first][0], sentence.spans[end][1])
            at = end
        at += 1


def _opening(sentence: Sentence, at: int) -> int:
    """Take in the words before up to "the": "the weather presenter"."""
    for place in range(at - 1, max(-1, at - 4), -1):
        if sentence.kind(place) & BREAK:
            break
        if sentence.low(place) in _ART:
            return place
    return at


def _saved(sentence: Sentence, at: int) -> int:
    """Return the end of "the man rescued from the quarry collapse", or 0."""
    if not sentence.kind(at) & HEAD or sentence.low(at + 1) not in _SAVED:
        return 0
    return _reach(sentence, at + 2, _MISHAPS)


def _reach(sentence: Sentence, first: int, wanted: frozenset[str]) -> int:
    """Return the last word of those wanted within a few, before anything breaks off; or 0."""
    found = 0
    for place in range(first, first + _LONGEST):
        if sentence.kind(place) & BREAK:
            break
        if sentence.low(place) in wanted:
            found = place
        elif found:
            break
    return found


def _once(sentence: Sentence, at: int) -> int:
    """Return the end of "former Bletchley codebreaker", or 0; a former nurse is no rarity."""
    if sentence.low(at) not in _WERE:
        return 0
    for place in range(at + 1, at + 4):
        if sentence.kind(place) & (BREAK | STAFF_WORD):
            return 0
        large = (
            place > at + 1
            and sentence.text[
                sentence.spans[place - 1][0] : sentence.spans[place - 1][0] + 1
            ].isupper()
        )
        if sentence.low(place) in _RARE or (large and sentence.kind(place) & HEAD):
            return place  # a former pilot is one of many, a former Spitfire pilot is not
    return 0


def _on_air(sentence: Sentence, at: int) -> int:
    """Return the end of "weather presenter on the breakfast show", "bass player from last ..."."""
    low = sentence.low(at)
    if low in OFFICES and sentence.low(at - 1) in _AIRED:
        return at
    player = low == "player" and sentence.low(at - 1) in _PLAYERS
    if not (player or low in OFFICES) or sentence.low(at + 1) not in _OF:
        return 0
    return _reach(sentence, at + 2, _LAST if player else _AIRED)


def _of_the_town(sentence: Sentence, at: int) -> int:
    """Return the end of "the high school's head football coach", or 0."""
    if sentence.low(at) not in _OWNERS:
        return 0
    for place in range(at + 1, at + 5):
        if sentence.kind(place) & (BREAK | STAFF_WORD):
            return 0
        if sentence.low(place) in OFFICES:
            return place
    return 0


def _nicknamed(sentence: Sentence, at: int) -> int:
    """Return the end of "the parrot lady with the four macaws", said to somebody; or 0."""
    low, owned = sentence.low(at), sentence.low(at + 2)
    if low not in _FOLK or sentence.low(at - 2) != "the" or sentence.low(at + 1) != "with":
        return 0
    if owned not in {"the", "all", "those"} or sentence.kind(at + 3) & BREAK:
        return 0
    last = at + 4 if not sentence.kind(at + 4) & BREAK else at + 3
    return last if sentence.low(last).endswith("s") else 0


def _in_for(sentence: Sentence, at: int) -> int:
    """Return the place of an office whose holder is a patient: "the bishop is in for his"."""
    if sentence.low(at) not in OFFICES or sentence.low(at - 1) not in {"the", "our"}:
        return 0
    following = [sentence.low(at + step) for step in range(1, 5)]
    if following[0] in {"is", "was"} and following[1:3] == ["in", "for"]:
        return at if following[3] in {"his", "her"} else 0
    return 0
