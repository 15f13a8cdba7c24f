"""Finding codes by their shape: letters and digits as no word and no quantity is written.

What a code is called stands before it, behind it or not at all. So the shape comes first here, and
the nearest word that names a code second (`Code.label`).
"""

# ruff: noqa: PLR2004  # how many digits make a code

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from wellspoken.engines.screening.lexicons.code_labels import (
    EMPTY_LABELS,
    OPEN_LABELS,
    PERSONAL_LABELS,
    SHARED_LABELS,
)
from wellspoken.engines.screening.passage import Passage
from wellspoken.engines.screening.phones import find_phones
from wellspoken.engines.text import Span, linear

# Groups of digits with letters among them; what follows a space begins with a digit.
CODE: Final = linear(
    r"\b(?:[a-z]{1,8}[-/.]){0,2}[a-z]{0,6}[0-9][0-9a-z]{0,19}"
    r"(?:[-/.][0-9a-z]{1,14}| [0-9][0-9a-z]{0,11}){0,5}\b"
)
# Quantities, dates, times, years, roads.
_NO_CODE: Final = linear(
    r"^(?:[0-9]{1,3}(?:[,.][0-9]{3}){1,4}"
    r"|[0-9]{1,2}[-/. ][0-9]{1,2}[-/. ](?:[0-9]{4}|[0-9]{2})(?: .{0,20})?"
    r"|[0-9]{4}[-/.][0-9]{1,2}[-/.][0-9]{1,2}(?:t?[0-9]{0,6})?"
    r"|[0-9]{0,2}[-/.]?[a-z]{1,9}[-/.]?(?:1[5-9]|20)[0-9]{2}(?:s|[-/](?:[0-9]{2}|[0-9]{4}))?"
    r"|(?:1[5-9]|20)[0-9]{2}(?:s|[-/](?:[0-9]{2}|[0-9]{4}))?"
    r"|[0-9]{1,2}(?:[.][0-9]{2})?(?:am|pm|h)?(?:[-/][0-9]{1,2}(?:[.][0-9]{2})?(?:am|pm|h)?){0,2}"
    r"|[0-9]{1,4}(?:st|nd|rd|th|am|pm|h|hrs)|[0-9.]{1,9}(?:mg|mcg|ml|[gkmwvxp]|kg|lbs?|cm|mm|km|iu"
    r"|units?|yo|rpm|bpm|k?cal|m?hz|[gm]b|ft|in|oz|pts?|mins?|hours?|pm|am|st|nd|rd|th|hrs)"
    r"|[abm][0-9]{1,4}|[0-9]{1,3}(?:\.[0-9]{1,3}){3}|(?:zip|covid|sars|nct|iso|ipv|cve|http"
    r"|isrctn).{0,60})$"
)
_WORD: Final = linear(r"[^\W_0-9]+|[0-9]+")
_STOPS: Final = linear(r"[!?\n]|\.\s{1,3}[A-Z]", ignore_case=False)
_BEFORE: Final = 60
_AFTER: Final = 28
_WORDS: Final = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class Code:
    """A code where it stands in `folded`, with the nearest word for one, which may be none.

    `personal`: only persons have a number so called; `strong`: its shape alone is telling.
    """

    span: Span
    written: str
    label: str
    personal: bool
    strong: bool


@lru_cache(maxsize=8)
def codes_in(passage: Passage) -> tuple[Code, ...]:
    """Return every code of a passage but those that are open to all, in order."""
    return tuple(_codes(passage))


def _codes(passage: Passage) -> Iterator[Code]:
    folded = passage.folded
    phones: list[Span] | None = None
    for match in CODE.finditer(folded):
        start, end = match.span()
        written = match.group()
        if not _has_form(written) or _is_glued(folded, start, end):
            continue
        if passage.in_link(start, end):
            continue
        if phones is None:
            phones = [phone.span for phone in find_phones(folded)]
        label = _label_before(folded, start)
        called = label in PERSONAL_LABELS
        if not called and any(span.overlaps(Span(start, end)) for span in phones):
            continue
        if label in OPEN_LABELS:
            continue
        label = label or _label_after(folded, end)
        yield Code(
            span=Span(start, end),
            written=written,
            label=label,
            personal=label in PERSONAL_LABELS,
            strong=_is_strong(written),
        )


def _has_form(written: str) -> bool:
    digits = sum(char.isdigit() for char in written)
    if digits < 4 or _NO_CODE.search(written):
        return False
    if any(char.isalpha() for char in written):
        return True
    if written.isdigit():
        return digits >= 5
    return digits >= (9 if "." in written else 6)


def _is_strong(written: str) -> bool:
    """Tell whether letters and digits mix, or many digits are grouped, as only in codes."""
    digits = sum(char.isdigit() for char in written)
    mixed = any(char.isalpha() for char in written)
    groups = sum(not char.isalnum() for char in written) + 1
    return digits >= (5 if mixed else 7) and (mixed or groups >= 3 or written[0] == "0")


def _is_glued(folded: str, start: int, end: int) -> bool:
    """Part of a price, a handle, an address or a longer number."""
    before, after = folded[max(0, start - 1) : start], folded[end : end + 1]
    if before and before in "$£€₹+@_=,:~":
        return True
    if after and after in "%@_€":
        return True
    if before in {"-", "/", "."} and start > 1 and folded[start - 2].isalnum():
        return True
    return after in {",", ":"} and bool(after) and folded[end + 1 : end + 2].isdigit()


def _label_before(folded: str, start: int) -> str:
    clause = folded[max(0, start - _BEFORE) : start]
    cut = 0
    for stop in _STOPS.finditer(clause):
        cut = stop.end() - 1
    words = _WORD.findall(clause[cut:].lower())
    empty = ""
    for word in reversed(words[-_WORDS:]):
        if word in EMPTY_LABELS:
            empty = empty or (word if word in SHARED_LABELS else "")
        elif word in PERSONAL_LABELS or word in SHARED_LABELS or word in OPEN_LABELS:
            return word
    return empty


def _label_after(folded: str, end: int) -> str:
    clause = folded[end : end + _AFTER]
    stop = _STOPS.search(clause)
    words = _WORD.findall((clause[: stop.start()] if stop else clause).lower())
    for word in words[:4]:
        if word in PERSONAL_LABELS or word in SHARED_LABELS:
            return word
    return ""
