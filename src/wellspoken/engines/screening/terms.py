"""Rules that are lists of words: a term, what to write instead, and when it is meant otherwise.

All terms of a list are one expression, so that a text is read once however long the list.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.passage import Passage
from wellspoken.engines.text import Pattern, Span, linear


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """One way of putting it, as a linear expression without groups that capture.

    `instead` is what may stand in its place. `unless` is an expression that, found in the same
    sentence, shows another meaning. `severity` where it differs from the rule's. Expressions
    begin and end at a word's edge; `open_end` is for those that end in a sign ("100 %").
    """

    pattern: str
    instead: str
    unless: Pattern | None = None
    severity: Severity | None = None
    open_end: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Met:
    """A term met in a passage, as a span of its folded text, with the sentence about it."""

    term: Term
    span: Span
    written: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Terms:
    """A list of terms, read for in one pass; of two at the same place the earlier listed wins."""

    listed: tuple[Term, ...]
    _one: Pattern = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        either = "|".join(
            rf"({term.pattern})" if term.open_end else rf"({term.pattern})\b"
            for term in self.listed
        )
        object.__setattr__(self, "_one", linear(rf"\b(?:{either})"))
        plain = either.replace(r"\(", "")
        if plain.count("(") - plain.count("(?") != len(self.listed):
            raise ValueError("A term's expression must not capture: write (?:...).")

    def find(self, passage: Passage) -> Iterator[Met]:
        """Yield each term that stands in the passage in the sense that is meant."""
        for found in self._one.finditer(passage.folded):
            assert found.lastindex is not None
            term = self.listed[found.lastindex - 1]
            span = Span(*found.span())
            sentence = passage.around(span.start, span.end)
            if term.unless is not None and term.unless.search(sentence):
                continue
            yield Met(term=term, span=span, written=found.group(), sentence=sentence)
