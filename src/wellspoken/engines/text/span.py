"""A stretch of text, told by where it begins and where it ends.

Its own module because every engine speaks of spans and none should own the word.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Half-open character offsets: `text[start:end]`, with `0 <= start <= end`."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"A span must satisfy 0 <= start <= end, not {self.start}:{self.end}.")

    def __len__(self) -> int:
        return self.end - self.start

    def overlaps(self, other: "Span") -> bool:
        """Tell whether the two share at least one character."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: "Span") -> bool:
        """Tell whether `other` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end


class Stretches:
    """Stretches of a text that are taken, asked in a time that hardly grows with their number."""

    __slots__ = ("_ends", "_starts")

    def __init__(self, spans: Iterable[Span] = ()) -> None:
        """Take some spans, in any order; they may overlap."""
        self._starts: list[int] = []
        self._ends: list[int] = []
        for span in spans:
            self.add(span)

    def add(self, span: Span) -> None:
        """Take a span as well; one without a character takes nothing."""
        if span.start == span.end:
            return
        first = bisect_right(self._ends, span.start)
        last = bisect_left(self._starts, span.end)
        start, end = span.start, span.end
        if first < last:
            start, end = min(start, self._starts[first]), max(end, self._ends[last - 1])
        self._starts[first:last] = [start]
        self._ends[first:last] = [end]

    def overlap(self, span: Span) -> bool:
        """Tell whether any of them shares a character with the span."""
        return bisect_right(self._ends, span.start) < bisect_left(self._starts, span.end)
