"""The words without which a pattern matches nothing, told from the pattern itself.

Whether one of some words stands in a text is told far sooner than whether a long expression
matches it, and for all expressions at once (Cox, "Regular Expression Matching with a Trigram
Index", 2012, has the idea). Words are as gates look them up: whole ("sponsor") or by their
beginning ("recommend*"); "0" stands for any digit.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any, Final

from wellspoken.engines.text.patterns import Pattern, linear, lowered
from wellspoken.engines.text.wordlist import word_set
from wellspoken.engines.text.worked_out import worked_out

from re import _constants as c, _parser  # type: ignore[attr-defined]  # isort: skip

ANY_DIGIT: Final = "0"
_EDGE: Final = "\0"
_SPELLINGS: Final = 64
_STEM: Final = 4
_CLASS: Final = 4
_WAYS: Final = 64
_SETS: Final = 3
_WORD: Final = linear(r"[^\W_]+")
EVERYDAY: Final = word_set(
    "a about after all also am an and any are as at be been before but by can could d did do does "
    "don down each every for from get go got had has have he her here him his how i if in into is "
    "it its just ll like m make me more most much my new no not now of off on one only or other "
    "our out over own people re s she should so some t than that the their them then there these "
    "they this those time to today too up us ve was we well were what when where which who will "
    "with would you your year years day days"
)

_PASS: Final = EVERYDAY | {ANY_DIGIT}
# So many words that a look for them is worth its time.
_QUICK: Final = 200

Item = tuple[Any, Any]
Sets = tuple[frozenset[str], ...]


class CannotTellError(ValueError):
    """A pattern may match without any word that a gate could look for."""


def words_needed(*patterns: Pattern) -> frozenset[str]:
    """Return words of which at least one stands in every text that one of the patterns matches.

    Raises `CannotTellError` where a pattern can match without any: it needs a gate by hand.
    """
    needed: set[str] = set()
    for pattern in patterns:
        found = _needed_by_one(pattern)
        if found is None:
            raise CannotTellError(f"No word is needed by {pattern.pattern[:80]!r}.")
        needed |= found
    return frozenset(needed)


@cache
def _needed_by_one(pattern: Pattern) -> frozenset[str] | None:
    kept = worked_out().get(pattern.pattern)
    if kept is not None:
        return kept[0]
    found = _needed(_tree(pattern))
    return None if found is None else found[1]


def _tree(pattern: Pattern) -> list[Item]:
    return list(_parser.parse(pattern.pattern, pattern.flags & ~re.UNICODE.value))


@dataclass(frozen=True, slots=True)
class Needed:
    """The words that some patterns need, ready to be looked for in one text after another."""

    words: frozenset[str]
    parts: tuple[str, ...] = ()

    def stands_in(self, words: frozenset[str], text: str) -> bool:
        """Tell whether one of them stands in a text, given in lower case with its words."""
        if not self.words.isdisjoint(words):
            return True
        return any(part in text for part in self.parts)


def needed_by(*patterns: Pattern) -> Needed:
    """Return what `words_needed` returns, to look for it without a gate."""
    needed = words_needed(*patterns)
    starred = frozenset(word for word in needed if "*" in word)
    digits = tuple("0123456789") if ANY_DIGIT in needed else ()
    parts = (*sorted(word.strip("*") for word in starred), *digits)
    return Needed(needed - starred - {ANY_DIGIT}, parts)


@lru_cache(maxsize=64)
def _words_in(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(lowered(text)))


def words_look(pattern: Pattern) -> Callable[[str], bool] | None:
    """Return what tells by words that a pattern does not stand in a text; None where all pass."""
    words = _needed_by_one(pattern)
    if words is None or not words.isdisjoint(_PASS) or len(words) > _QUICK:
        return None
    needed = needed_by(pattern)
    stands_in = needed.stands_in

    def may_stand(text: str) -> bool:
        return stands_in(_words_in(text), lowered(text))

    return may_stand


@cache
def ways(pattern: Pattern) -> tuple[Sets, ...] | None:
    """Return the ways in which a pattern can match: of each, sets of words that all give one.

    So `(?:we|they) treated you|your (?:visit|stay)` has two ways, one of three sets. None where the
    pattern may match without any word. At most three sets are told of a way, the most telling.
    """
    kept = worked_out().get(pattern.pattern)
    if kept is not None:
        return kept[1]
    told: set[Sets] = set()
    for items in _parted(_tree(pattern)):
        every = set(_every_needed(items))
        sets = sorted(every, key=lambda one: (-one[0], len(one[1]), sorted(one[1])))
        if not sets:
            return None
        told.add(tuple(words for _worth, words in sets[:_SETS]))
    return tuple(sorted(told, key=lambda sets: [sorted(words) for words in sets]))


def _parted(items: list[Item], most: int = _WAYS) -> list[list[Item]]:
    """Part a sequence at its alternatives that cannot be spelled out, while they are few."""
    for place, (op, value) in enumerate(items):
        if op is c.SUBPATTERN:
            inner = list(value[-1])
            branches = [inner] if _spellings((op, value)) is None else []
        elif op is c.BRANCH and _spellings((op, value)) is None:
            branches = [list(branch) for branch in value[1]]
        else:
            continue
        if not branches or len(branches) > most or (op is c.SUBPATTERN and not _branches(inner)):
            continue
        share = most // len(branches)
        return [
            way
            for branch in branches
            for way in _parted([*items[:place], *branch, *items[place + 1 :]], share)
        ]
    return [items]


def _branches(items: list[Item]) -> bool:
    """Tell whether alternatives stand in a sequence that are not plain words."""
    return any(
        (op is c.BRANCH and _spellings((op, value)) is None)
        or (op is c.SUBPATTERN and _branches(list(value[-1])))
        for op, value in items
    )


# How telling the words are, and the words.
_Needed = tuple[int, frozenset[str]]


def _needed(items: list[Item], *, begins: bool = False, ends: bool = False) -> _Needed | None:
    """Return the most telling words of which a match of the sequence holds one.

    `begins` and `ends` tell that no word can go on beyond that end of it.
    """
    found = _every_needed(items, begins=begins, ends=ends)
    return max(found, key=lambda needed: (needed[0], -len(needed[1])), default=None)


def _every_needed(items: list[Item], *, begins: bool = False, ends: bool = False) -> list[_Needed]:
    """Return each set of words of which a match of the sequence holds one."""
    found: list[_Needed] = []
    run = frozenset({_EDGE if begins else ""})
    for place, item in enumerate(items):
        spelled = _spellings(item)
        if spelled is not None and len(run) * len(spelled) <= _SPELLINGS:
            run = frozenset(before + after for before in run for after in spelled)
            continue
        follows = ends if place + 1 == len(items) else _is_edge(items[place + 1])
        at_edge = all(text and not _WORD.match(text[-1]) for text in run)
        found += _in_every(frozenset(text + _EDGE for text in run) if _is_edge(item) else run)
        inner = _inside(item, begins=at_edge, ends=follows)
        if inner is not None:
            found.append(inner)
        if spelled is not None:
            run = frozenset((_EDGE if at_edge else "") + text for text in spelled)
        elif _is_edge(item) or (at_edge and _parts_words(item) is not None):
            run = frozenset({_EDGE})
        else:
            run = frozenset({""})
    found += _in_every(frozenset(text + _EDGE for text in run) if ends else run)
    return found


def _is_edge(item: Item) -> bool:
    """Tell whether a word that stands before the item must end there."""
    op, value = item
    if op is c.AT:
        return value is not c.AT_NON_BOUNDARY
    if op is c.LITERAL:
        return not _WORD.match(chr(value))
    if op is c.SUBPATTERN:
        inner = list(value[-1])
        return bool(inner) and _is_edge(inner[0])
    if op is c.BRANCH:
        return all(branch and _is_edge(next(iter(branch))) for branch in value[1])
    return _parts_words(item) == 1


def _in_every(spellings: frozenset[str]) -> list[_Needed]:
    """Return one word of each spelling, or nothing where one of them has none."""
    chosen = [max(_words(spelling), default=None) for spelling in spellings]
    words = [word for word in chosen if word is not None]
    if len(words) < len(chosen):
        return []
    return [(min(words)[0], frozenset(word for _worth, word in words))]


def _words(spelling: str) -> Iterator[tuple[int, str]]:
    """Yield each word of a spelling that a gate can look up, with how telling it is."""
    for found in _WORD.finditer(spelling):
        start, end = found.span()
        word = found.group()
        # At either end of a spelling more of the word may stand beside it.
        if start > 0 and end < len(spelling):
            yield (0 if word in EVERYDAY else 20 + len(word)), word
        elif start > 0 and len(word) >= _STEM:
            yield 10 + len(word), f"{word}*"
        elif len(word) >= _STEM:
            yield 5 + len(word), f"*{word}*"


def _parts_words(item: Item) -> int | None:
    """Return how often, 0 or 1 times at least, only signs that part words stand here."""
    op, value = item
    if op in {c.MAX_REPEAT, c.MIN_REPEAT} and len(value[2]) == 1:
        return None if _parts_words(value[2][0]) is None else min(1, value[0])
    if op is not c.IN:
        return None
    parting = all(
        (kind is c.CATEGORY and what in {c.CATEGORY_SPACE, c.CATEGORY_NOT_WORD})
        or (kind is c.LITERAL and not _WORD.match(chr(what)))
        for kind, what in value
    )
    return 1 if parting else None


def _inside(item: Item, *, begins: bool, ends: bool) -> _Needed | None:
    """Return what every match of one item holds, where it cannot be spelled out."""
    op, value = item
    if op is c.SUBPATTERN:
        return _needed(list(value[-1]), begins=begins, ends=ends)
    if op in {c.MAX_REPEAT, c.MIN_REPEAT}:
        return _needed(list(value[2])) if value[0] > 0 else None
    if op is c.BRANCH:
        every = [_needed(list(branch), begins=begins, ends=ends) for branch in value[1]]
        known = [found for found in every if found is not None]
        if len(known) < len(every):
            return None
        return min(worth for worth, _ in known), frozenset().union(*(words for _, words in known))
    if op is c.IN and value in _DIGITS:
        return -1, frozenset({ANY_DIGIT})
    return None


_DIGITS: Final = (
    [(c.RANGE, (ord("0"), ord("9")))],
    [(c.CATEGORY, c.CATEGORY_DIGIT)],
)


def _spellings(item: Item) -> frozenset[str] | None:
    """Return all the ways in which one item can be written, where they are few."""
    op, value = item
    if op is c.LITERAL:
        return frozenset({chr(value).lower()})
    if op is c.AT:
        return frozenset({"" if value is c.AT_NON_BOUNDARY else _EDGE})
    if op is c.IN:
        return _of_class(value)
    if op is c.BRANCH:
        return _one_of([list(branch) for branch in value[1]])
    if op is c.SUBPATTERN:
        return _together(list(value[-1]))
    optional = op is c.MAX_REPEAT and (value[0], value[1]) == (0, 1)
    found = _together(list(value[2])) if optional else None
    return None if found is None else found | {""}


def _of_class(items: list[Item]) -> frozenset[str] | None:
    if items == [(c.CATEGORY, c.CATEGORY_SPACE)]:
        return frozenset({" "})
    if len(items) <= _CLASS and all(kind is c.LITERAL for kind, _ in items):
        return frozenset(chr(char).lower() for _, char in items)
    return None


def _one_of(branches: list[list[Item]]) -> frozenset[str] | None:
    every: frozenset[str] = frozenset()
    for branch in branches:
        found = _together(branch)
        if found is None or len(every) + len(found) > _SPELLINGS:
            return None
        every |= found
    return every


def _together(items: list[Item]) -> frozenset[str] | None:
    run = frozenset({""})
    for item in items:
        spelled = _spellings(item)
        if spelled is None or len(run) * len(spelled) > _SPELLINGS:
            return None
        run = frozenset(before + after for before in run for after in spelled)
    return run
