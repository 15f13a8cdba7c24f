"""Texts that a pattern matches, made up from the pattern itself."""

import random
from typing import Any

from re import _constants as c, _parser  # type: ignore[attr-defined]  # isort: skip


def written(items: Any, dice: random.Random) -> str:
    """Return a text that a parsed pattern may match, chosen at random."""
    return "".join(_piece(op, value, dice) for op, value in items)


def _piece(op: Any, value: Any, dice: random.Random) -> str:
    if op is c.LITERAL:
        return dice.choice([chr(value), chr(value).upper()])
    if op is c.IN:
        return _member(value, dice)
    if op in {c.ANY, c.NOT_LITERAL}:
        return dice.choice("ax 1")
    if op in {c.MAX_REPEAT, c.MIN_REPEAT}:
        times = dice.randint(value[0], min(value[1], value[0] + 2))
        return "".join(written(value[2], dice) for _time in range(times))
    if op is c.AT:
        return ""
    return written(dice.choice(value[1]) if op is c.BRANCH else value[-1], dice)


def _member(items: Any, dice: random.Random) -> str:
    if items[0][0] is c.NEGATE:
        return dice.choice("ax1 .-")
    kind, value = dice.choice(items)
    if kind is c.LITERAL:
        return chr(value)
    if kind is c.RANGE:
        return chr(dice.randint(*value))
    return {c.CATEGORY_SPACE: " ", c.CATEGORY_DIGIT: "7", c.CATEGORY_WORD: "k"}.get(value, "-")


def texts_for(pattern: Any, count: int) -> list[str]:
    dice = random.Random(pattern.pattern)
    tree = list(_parser.parse(pattern.pattern, 0))
    made = (f"{dice.choice(['', 'so ', '('])}{written(tree, dice)}{dice.choice(['', ' it', '.'])}"
            for _time in range(count))  # fmt: skip
    return [text for text in made if pattern.search(text)]
