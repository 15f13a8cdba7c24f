"""Whether a text can hold a number at all: most cannot, and need not be read for one."""

from functools import lru_cache

from wellspoken.engines.text import linear

_DIGIT = linear(r"[0-9]")
_NAMED = linear(r"\b(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)\b")


@lru_cache(maxsize=8)
def may_hold_number(folded: str) -> bool:
    """Tell whether a digit stands in a folded text, or the name of one."""
    return bool(_DIGIT.search(folded) or _NAMED.search(folded))
