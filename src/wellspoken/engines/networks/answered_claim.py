"""The health claim that a publication answers, as its page tells readers and machines.

It is part of the frozen content: what a page says of a claim was approved with its words.
"""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, Self


@dataclass(frozen=True, slots=True, kw_only=True)
class CitedSource:
    """A source that the answer rests on; `checked` is the ISO date when somebody read it."""

    name: str
    url: str = ""
    checked: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AnsweredClaim:
    """A claim, our verdict on it, and the sources.

    `verdict` is the verdict's name on our own scale, `verdict_name` the same in the words of the
    page's language, `rating` its place from 1 (false) to 5 (true).
    """

    claim: str
    verdict: str
    verdict_name: str
    rating: int
    sources: tuple[CitedSource, ...] = ()

    def canonical(self) -> dict[str, Any]:
        """Return the JSON form that the content hash covers."""
        return {**asdict(self), "sources": [asdict(source) for source in self.sources]}

    @classmethod
    def of(cls, told: Mapping[str, Any] | None) -> Self | None:
        """Return what a canonical form tells, None for none."""
        if told is None:
            return None
        sources = tuple(CitedSource(**source) for source in told["sources"])
        return cls(**{**told, "sources": sources})
