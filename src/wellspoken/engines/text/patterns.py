"""The one door to regular expressions, so that a test can read every pattern we ship.

A social post is hostile input. `linear` accepts only what stays linear in the length of the
text: no lookaround, no back-reference, and every repeat bounded, save one that ends the pattern.
The check runs in the tests over `DECLARED`, not at start-up, where it would cost time; and a
pattern is compiled when it is first used, since most texts need few of the hundreds there are.
"""

import re
from typing import Any, Final, cast

Pattern = re.Pattern[str]
_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "split", "sub", "subn", "groups")


class _Later:
    """Stands in for a compiled pattern, and becomes as fast as one when it is first used."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern = pattern
        self.flags = flags

    def __getattr__(self, name: str) -> Any:
        if name not in _METHODS:
            raise AttributeError(name)
        compiled = re.compile(self.pattern, self.flags)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


DECLARED: Final[list[Pattern]] = []


def linear(pattern: str, *, ignore_case: bool = True) -> Pattern:
    """Enter a pattern in the list that the linearity test reads; it is compiled on first use."""
    flags = re.UNICODE | re.IGNORECASE if ignore_case else re.UNICODE
    declared = cast("Pattern", _Later(pattern, int(flags)))
    DECLARED.append(declared)
    return declared


def linear_later(pattern: str) -> Pattern:
    """Enter a pattern for lowered text in the same list."""
    return linear(pattern, ignore_case=False)
