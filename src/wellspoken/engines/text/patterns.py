"""The one door to regular expressions, so that a test can read every pattern we ship.

A social post is hostile input. `linear` accepts only what stays linear in the length of the
text: no lookaround, no back-reference, and every repeat bounded, save one that ends the pattern.
The check runs in the tests over `DECLARED`, not at start-up, where it would cost time.
"""

import re
from collections.abc import Iterator
from typing import Final

Pattern = re.Pattern[str]


class Later:
    """A pattern that is compiled when it is first used: for long ones that few texts need."""

    __slots__ = ("_compiled", "flags", "pattern")

    def __init__(self, pattern: str) -> None:
        self.pattern: Final = pattern
        self.flags: Final = int(re.UNICODE)
        self._compiled: Pattern | None = None

    def search(self, text: str) -> re.Match[str] | None:
        """Search as a compiled pattern does."""
        return self._ready().search(text)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Find all as a compiled pattern does."""
        return self._ready().finditer(text)

    def _ready(self) -> Pattern:
        if self._compiled is None:
            self._compiled = re.compile(self.pattern)
        return self._compiled


DECLARED: Final[list[Pattern | Later]] = []


def linear(pattern: str, *, ignore_case: bool = True) -> Pattern:
    """Compile a pattern and enter it in the list that the linearity test reads."""
    compiled = re.compile(pattern, re.IGNORECASE if ignore_case else 0)
    DECLARED.append(compiled)
    return compiled


def linear_later(pattern: str) -> Later:
    """Enter a pattern for lowered text in the same list, and compile it on first use."""
    declared = Later(pattern)
    DECLARED.append(declared)
    return declared
