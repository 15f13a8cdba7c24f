"""Finding numbers by the words before them: "policy no. HPN-456789", "plate ABC 1234".

Most numbers look alike; what they are called tells what they are. A label is an expression; what
links it to its number, and what a number may look like, is the same for all.
"""

# ruff: noqa: PLR2004  # lengths

from collections.abc import Iterator
from dataclasses import dataclass

from wellspoken.engines.screening.numbers import may_hold_number
from wellspoken.engines.text import Pattern, Span, linear

_ONE = r"(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)"
_SIGN = r"[\s:#=(\"'.-]{0,4}"
_LINK = (
    rf"{_SIGN}(?:(?:numbers?|num|nos?|nr|ids?|code|n[uú]mero|n[uú]m|n\.?[ºo°])\b\.?)?{_SIGN}"
    r"(?:(?:is|was|are|of|es|era|shows?|reads?|ends in|ending in|ending|terminad[oa] en)\b)?"
    r"(?:(?:for|of|from|on|de|del)\s(?:[a-z'-]{1,20}\s){0,4}[a-z'-]{1,20}(?:\s(?:is|was|es)\b|:))?"
    rf"{_SIGN}(?:(?:id|no|number)\b\.?)?{_SIGN}"
)
# Groups of letters and digits; each group after the first holds a digit near its beginning.
_VALUE = (
    r"((?:(?:[a-z]{1,4}-){0,2}[a-z]{1,10}[-_/. ]?"
    r"|[0-9]{0,3}[a-z]{1,4}-)?[0-9x*]{0,4}[0-9][a-z0-9]{0,19}"
    r"(?:[-_/. ]{1,2}[a-z]{0,4}[0-9][a-z0-9]{0,11}|-[a-z]{1,6}\b){0,5}"
    rf"|{_ONE}(?:[\s,.-]{{1,3}}{_ONE}){{3,15}})"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Labelled:
    """A number as a span of the folded text, how it is written, and the words before it."""

    span: Span
    written: str
    label: str

    @property
    def digits(self) -> int:
        """How many digits it has; spelt out ones count."""
        figures = sum(char.isdigit() for char in self.written)
        return figures or len(self.written.replace("-", " ").split())


def labelled(label: str) -> Pattern:
    """Return the expression for numbers that this label, an expression without groups, names."""
    return linear(rf"\b(?:{label}){_LINK}{_VALUE}")


def find_labelled(pattern: Pattern, folded: str, *, least: int = 4) -> Iterator[Labelled]:
    """Yield each labelled number with at least so many digits, in order, years left out."""
    if not may_hold_number(folded):
        return
    for match in pattern.finditer(folded):
        start, end = match.span(1)
        if folded[end : end + 1].isalnum() or folded[end : end + 1] in {"%", "@"}:
            continue
        label = folded[match.start() : start]
        found = Labelled(
            span=Span(start, end), written=match.group(1), label=label.strip(" :#=('\"-")
        )
        if found.digits < least or _is_year(match.group(1), label):
            continue
        yield found


def _is_year(written: str, label: str) -> bool:
    """ "Policy 2024", "plan 2025-2030": years, unless the label says number."""
    if any(mark in label.lower() for mark in ("#", "no", "num", "id", "nº")):
        return False
    first = written[:4]
    whole = len(written) in {4, 7, 9} and first.isdigit() and "1900" <= first <= "2100"
    return whole and (len(written) == 4 or written[4] in "-/")
