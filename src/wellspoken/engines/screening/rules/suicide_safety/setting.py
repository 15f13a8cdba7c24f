"""Is a text about suicide, though no word in it says so? The line that it names tells.

A text that ends in "Samaritans, 116 123" speaks to people at risk, so the words before it are read
as they read them: "he jumped", "at peace now", "one text was all it took".
"""

from typing import Final

from wellspoken.engines.screening.lexicons.crisis_lines import (
    LINES,
    SERVICES,
    SERVICES_IN_CAPITALS,
)
from wellspoken.engines.screening.passage import Passage, Reading
from wellspoken.engines.screening.suicide import topic_of
from wellspoken.engines.text import linear

_SERVICE: Final = linear(rf"\b(?:{SERVICES})\b")
_IN_CAPITALS: Final = linear(rf"\b(?:{SERVICES_IN_CAPITALS})", ignore_case=False)
_NUMBER: Final = linear(r"\d[\d\s().-]{0,22}\d")
_CHUNK: Final = linear(r"\d+")
ANY: Final = frozenset().union(*LINES.values())
# Short numbers that other services answer too.
_SHARED: Final = frozenset({"111", "113", "024", "104", "6264", "2919", "4202", "1166", "1190"})
_SPOKEN: Final = linear(
    r"\b(?:crisis|suicide|distress) (?:text ?line|help ?line|lines?|hot ?line|number)\b"
)
_LONG: Final = 900


def names_service(everything: str) -> bool:
    """Tell whether a text names a service that readers find by its name."""
    return bool(_SERVICE.search(everything) or _IN_CAPITALS.search(everything))


def lines_in(everything: str) -> set[str]:
    """Return the numbers in a text, each written run of digits and each part of it."""
    found: set[str] = set()
    for number in _NUMBER.finditer(everything):
        chunks = _CHUNK.findall(number.group())
        for first in range(len(chunks)):
            for last in range(first + 1, len(chunks) + 1):
                found.add("".join(chunks[first:last]))
    return found


def is_set(reading: Reading, passage: Passage) -> bool:
    """Tell whether a passage as short as a post, or what it answers, is about suicide."""
    if len(passage.folded) > _LONG:
        return False
    answered = (reading.subject.in_reply_to or "")[:_LONG]
    if topic_of(passage.folded) or (answered and topic_of(answered)):
        return True
    if names_service(passage.folded) or _SPOKEN.search(passage.folded):
        return True
    own = {"".join(filter(str.isdecimal, line)) for line in reading.profile.help_lines}
    return bool(lines_in(passage.folded) & ((ANY | own) - _SHARED - {""}))
