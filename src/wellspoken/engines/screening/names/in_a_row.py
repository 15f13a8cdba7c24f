"""Who is named in one row with somebody: "thanks to Trish, Mo and the whole of Estates"."""

from collections.abc import Sequence
from typing import Final

from wellspoken.engines.screening.names.finder import PersonName
from wellspoken.engines.screening.names.tokens import AND, COMMA, SPACE, Tokens
from wellspoken.engines.text import word_set

_BETWEEN: Final = word_set(
    "and or plus big little young old wee mr mrs ms miss mx auntie uncle mama kuya ate"
)
_LONGEST: Final = 3
# What may stand after each name of a board: "Tracey 90 days, Olu 41 days".
_COUNTED: Final = word_set("days day weeks week months month years year kg kilos pounds lbs stone")


def in_one_row(tokens: Tokens, one: PersonName, other: PersonName, *, board: bool = False) -> bool:
    """Tell whether nothing but commas, "and" or "Big" stands between two names, in order.

    `board` lets a count stand after a name as well.
    """
    between = range(one.last + 1, other.first)
    if not between:
        return tokens.gap(other.first) in {COMMA, AND}
    most = _LONGEST + 2 if board else _LONGEST
    joined = any(tokens.gap(at) in {COMMA, AND} for at in (*between, other.first))
    if len(between) > most or not (joined or "and" in tokens.lows[one.last + 1 : other.first]):
        return False
    return all(
        tokens.gap(at) in {SPACE, COMMA, AND}
        and (
            tokens.lows[at] in _BETWEEN
            or (board and (tokens.lows[at].isdecimal() or tokens.lows[at] in _COUNTED))
        )
        for at in between
    ) and tokens.gap(other.first) in {SPACE, COMMA, AND}


def rows_of(
    tokens: Tokens, names: Sequence[PersonName], *, board: bool = False
) -> list[tuple[int, int]]:
    """Return the rows of two or more names as places of the first and the last."""
    rows: list[tuple[int, int]] = []
    at = 0
    while at < len(names):
        end = at
        while end + 1 < len(names) and in_one_row(tokens, names[end], names[end + 1], board=board):
            end += 1
        if end > at:
            rows.append((at, end))
        at = end + 1
    return rows
