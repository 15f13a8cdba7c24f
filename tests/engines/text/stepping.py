"""A small backtracking matcher that counts its steps, so that growth is measured without a clock.

It follows Python's own parsed patterns and tries alternatives in the same order as `re`, without
its shortcuts; so its counts bound what the real engine does.
"""

import re
from collections.abc import Callable, Iterator
from functools import cache

from re import _constants as c, _parser  # type: ignore[attr-defined]  # isort: skip

Tree = list[tuple[object, object]]
Then = Callable[[int], int | None]


@cache
def parsed(pattern: str, flags: int) -> Tree:
    """Return the pattern as Python parses it."""
    return list(_parser.parse(pattern, flags & ~re.UNICODE.value))


def count_steps(tree: Tree, text: str, flags: int) -> int:
    """Return how many steps it takes to find every match in the text."""
    steps = Steps(text, flags)
    at = 0
    while (found := steps.search(tree, at)) is not None:
        at = max(found[1], found[0] + 1)
    return steps.taken


def looks_only_near(tree: Tree, unit: str, flags: int, *, size: int) -> bool:
    """Return whether no match of the repeated unit looks far ahead of where it starts.

    Where every start in the first half of `size` characters ends its search before the text
    ends, a longer text of the same unit only adds starts of the same cost: that is linear.
    """
    text = unit * (size // len(unit))
    steps = Steps(text, flags)
    for at in range(len(text) // 2):
        steps.search_at(tree, at)
        if steps.furthest >= len(text) - 1:
            return False
    return True


class Steps:
    """One text being matched, and the steps taken so far."""

    def __init__(self, text: str, flags: int) -> None:
        self.text = text
        self.ignore_case = bool(flags & re.IGNORECASE)
        self.taken = 0
        self.furthest = 0

    def search(self, tree: Tree, start: int = 0) -> tuple[int, int] | None:
        """Return the leftmost match at or after `start`, as `re` would find it."""
        for at in range(start, len(self.text) + 1):
            if (end := self.search_at(tree, at)) is not None:
                return at, end
        return None

    def search_at(self, tree: Tree, at: int) -> int | None:
        """Return where a match that starts at this place ends, or None."""
        return self._run(tree, 0, at, lambda end: end)

    def _run(self, tree: Tree, index: int, at: int, then: Then) -> int | None:
        self.taken += 1
        self.furthest = max(self.furthest, at)
        if index == len(tree):
            return then(at)
        op, value = tree[index]

        def rest(end: int) -> int | None:
            return self._run(tree, index + 1, end, then)

        if op in {c.LITERAL, c.NOT_LITERAL, c.ANY, c.IN}:
            return rest(at + 1) if at < len(self.text) and self._is(op, value, at) else None
        if op is c.AT:
            return rest(at) if self._stands(value, at) else None
        if op is c.SUBPATTERN:
            return self._run(list(value[-1]), 0, at, rest)  # type: ignore[index]
        if op is c.BRANCH:
            return self._first(list(branch) for branch in value[1])(at, rest)  # type: ignore[index]
        if op is c.MAX_REPEAT:
            least, most, body = value  # type: ignore[misc]
            return self._repeat(list(body), least, most, at, rest)
        raise AssertionError(f"{op} is not known here; the patterns must not use it")

    def _first(self, branches: Iterator[Tree]) -> Callable[[int, Then], int | None]:
        def run(at: int, then: Then) -> int | None:
            for branch in branches:
                if (end := self._run(branch, 0, at, then)) is not None:
                    return end
            return None

        return run

    def _repeat(self, body: Tree, least: int, most: int, at: int, then: Then) -> int | None:
        if len(body) == 1 and body[0][0] in {c.LITERAL, c.NOT_LITERAL, c.ANY, c.IN}:
            return self._repeat_one(body[0], least, most, at, then)

        def again(count: int, here: int) -> int | None:
            if count < most:
                tried = self._run(
                    body, 0, here, lambda end: again(count + 1, end) if end > here else None
                )
                if tried is not None:
                    return tried
            return then(here) if count >= least else None

        return again(0, at)

    def _repeat_one(
        self, item: tuple[object, object], least: int, most: int, at: int, then: Then
    ) -> int | None:
        end = at
        while end < len(self.text) and end - at < most and self._is(*item, end):
            end += 1
            self.taken += 1
        self.furthest = max(self.furthest, end)
        while end - at >= least:
            if (found := then(end)) is not None:
                return found
            end -= 1
            self.taken += 1
        return None

    def _is(self, op: object, value: object, at: int) -> bool:
        char = self.text[at]
        if op is c.ANY:
            return char != "\n"
        if op is c.IN:
            return self._in(value, char)
        same = char in _cases(value, ignore=self.ignore_case)
        return same if op is c.LITERAL else not same

    def _in(self, items: object, char: str) -> bool:
        negated = False
        found = False
        for op, value in items:  # type: ignore[attr-defined]
            if op is c.NEGATE:
                negated = True
            elif op is c.LITERAL:
                found = found or char in _cases(value, ignore=self.ignore_case)
            elif op is c.RANGE:
                forms = {char, char.lower(), char.upper()} if self.ignore_case else {char}
                found = found or any(
                    len(form) == 1 and value[0] <= ord(form) <= value[1] for form in forms
                )
            else:
                found = found or _CATEGORIES[value](char)
        return found != negated

    def _stands(self, value: object, at: int) -> bool:
        if value is c.AT_BEGINNING:
            return at == 0
        if value is c.AT_END:
            return at == len(self.text) or (at == len(self.text) - 1 and self.text[at] == "\n")
        before = at > 0 and _is_word(self.text[at - 1])
        after = at < len(self.text) and _is_word(self.text[at])
        return (before != after) is (value is c.AT_BOUNDARY)


@cache
def _cases(value: int, *, ignore: bool) -> frozenset[str]:
    char = chr(value)
    return frozenset({char, char.lower(), char.upper()}) if ignore else frozenset({char})


def _is_word(char: str) -> bool:
    return char.isalnum() or char == "_"


_CATEGORIES: dict[object, Callable[[str], bool]] = {
    c.CATEGORY_WORD: _is_word,
    c.CATEGORY_NOT_WORD: lambda char: not _is_word(char),
    c.CATEGORY_SPACE: str.isspace,
    c.CATEGORY_NOT_SPACE: lambda char: not char.isspace(),
    c.CATEGORY_DIGIT: str.isdecimal,
    c.CATEGORY_NOT_DIGIT: lambda char: not char.isdecimal(),
}
