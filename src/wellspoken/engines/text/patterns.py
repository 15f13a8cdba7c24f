"""The one door to regular expressions, so that a test can read every pattern we ship.

A social post is hostile input. `linear` accepts only what stays linear in the length of the
text: no lookaround, no back-reference, and every repeat bounded, save one that ends the pattern.
The check runs in the tests over `DECLARED`, not at start-up, where it would cost time.
"""

import re
from typing import Final

Pattern = re.Pattern[str]
DECLARED: Final[list[Pattern]] = []


def linear(pattern: str, *, ignore_case: bool = True) -> Pattern:
    """Compile a pattern and enter it in the list that the linearity test reads."""
    compiled = re.compile(pattern, re.IGNORECASE if ignore_case else 0)
    DECLARED.append(compiled)
    return compiled
