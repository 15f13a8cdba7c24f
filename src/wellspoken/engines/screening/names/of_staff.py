"""Whom staff married or welcomed: their own people, who are told of at work and not in care."""

from typing import Final

from wellspoken.engines.screening.names.finder import PersonName
from wellspoken.engines.screening.names.tokens import LINE, PAD, STOP, Tokens
from wellspoken.engines.text import word_set

_REACH: Final = 8
_AFTER: Final = 5
_THEIRS: Final = word_set("his her their married marries weds wed")
_JOY: Final = word_set(
    "married marries marry wed weds wedded engaged proposed welcomed welcome welcomes expecting "
    "celebrated tied"
)


def kin_of_staff(tokens: Tokens, staff: PersonName, other: PersonName) -> bool:
    """Tell whether somebody at work is told to have wed or welcomed the other name."""
    between = range(staff.last + 1, other.first)
    if not between or len(between) > _REACH or other.first >= len(tokens.lows) - PAD:
        return False
    if any(tokens.gap(at) in {STOP, LINE} for at in (*between, other.first)):
        return False
    near = tokens.lows[staff.last + 1 : other.last + 1 + _AFTER]
    return not _JOY.isdisjoint(near) and not _THEIRS.isdisjoint(tokens.lows[at] for at in between)
