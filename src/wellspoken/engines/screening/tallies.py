"""Does a text count cases, tests, deaths, places? Then its figures, days and towns are nobody's.

Health authorities publish such tallies every day: "57-Lagos 27-Kano", "2,461,190 confirmed cases,
1,751,555 recovered". Their numbers have the form of codes and their towns stand beside words of
care.
"""

from bisect import bisect_left
from functools import lru_cache
from typing import Final

from wellspoken.engines.screening.passage import Passage
from wellspoken.engines.text import Span, linear

_KIND: Final = (
    r"(?:(?:new|more|further|total|confirmed|active|positive|reported|daily|laboratory|of the"
    r"|close|related|highest number of|#?covid(?:[_ -]?19)?)\s){0,3}"
)
_COUNTED: Final = linear(
    rf"\b[0-9][0-9.,]{{0,12}}\s{_KIND}(?:cases?|deaths?|tests?|samples?|doses?|jabs|contacts"
    r"|vaccinations?|infections?|recover(?:y|ies|ed)|admissions|confirmed|discharged|participants"
    r"|patients|people|residents|swabs|applications?|exemptions|of (?:those|these|whom|which))\b"
    r"|[0-9]\s?%\s(?:cured|recovered|discharged|active|deaths?|of)\b"
    r"|\b(?:deaths|discharged|recovered|confirmed|cases|tested|positive|negative)\s?:\s?[0-9]"
)
# Of so many nobody is one.
_MANY: Final = (
    r"\b(?:[1-9][0-9]{0,2}(?:,[0-9]{2,3}){1,3}|[1-9][0-9]{3,8}|[0-9]{1,3}\s?(?:lakhs?|crores?"
    r"|million|thousand))\s"
)
_TOTAL: Final = linear(
    r"\b(?:deaths|births|cases|infections)\s(?:registered|reported|recorded|announced)\b"
    r"|\b(?:number|total)\sof\s(?:tests|cases|deaths|samples|doses|people|patients)\b"
    r"|\btotal\s(?:to|is|was|stands at)\s[0-9]"
    rf"|{_MANY}{_KIND}(?:cases|deaths|tests|samples|infections|recover(?:y|ies|ed)|contacts"
    r"|participants|patients have|people have|swabs)\b"
)
_PAIR: Final = linear(
    r"\b(?:[A-Z][A-Za-z]{1,14}-[0-9]{1,6}|[0-9]{1,6}-[A-Z][A-Za-z]{1,14}"
    r"|[0-9]{1,5}\sin\s[A-Z][A-Za-z]{2,14})\b",
    ignore_case=False,
)
_COUNTS: Final = 2
_PAIRS: Final = 4
# A post of figures is about as long; what a page counts elsewhere says nothing of what stands here.
_NEAR: Final = 280


@lru_cache(maxsize=8)
def _counted(passage: Passage) -> tuple[tuple[int, ...], ...]:
    """Return where totals, counts and pairs of a place and a figure begin."""
    return tuple(
        tuple(found.start() for found in pattern.finditer(passage.folded))
        for pattern in (_TOTAL, _COUNTED, _PAIR)
    )


def counts_in(passage: Passage, stretch: Span) -> bool:
    """Tell whether a stretch of a text counts, so that what it says is of many."""
    totals, counts, pairs = (
        bisect_left(begun, stretch.end) - bisect_left(begun, stretch.start)
        for begun in _counted(passage)
    )
    return totals > 0 or counts >= _COUNTS or pairs >= _PAIRS


def counts_near(passage: Passage, start: int) -> bool:
    """Tell whether the text about an offset of `folded` counts."""
    return counts_in(passage, Span(max(0, start - _NEAR), start + _NEAR))
