"""Texts as runs of letters, which still meet where words are misspelt or differ in their ending.

Runs of four, across words: "can i get" and "can you get" share more than their terms do, which
leave "can", "i" and "you" out.
"""

import math
from collections import Counter
from dataclasses import dataclass

RUN = 4


def runs_of(spelling: str) -> frozenset[str]:
    """Return the runs of letters of a text."""
    padded = f" {spelling} "
    return frozenset(padded[at : at + RUN] for at in range(len(padded) - RUN + 1))


@dataclass(frozen=True, slots=True)
class Letters:
    """The runs of a claim's wordings, each for itself and as a middle of all."""

    wordings: tuple[frozenset[str], ...]
    shares: dict[str, float]
    norm: float

    @classmethod
    def of(cls, runs: list[frozenset[str]]) -> "Letters":
        """Work out the middle of some wordings."""
        counts = Counter(run for wording in runs for run in wording)
        shares = {run: count / len(runs) for run, count in counts.items()}
        return cls(tuple(runs), shares, math.sqrt(sum(share**2 for share in shares.values())))

    def likeness(self, runs: frozenset[str]) -> tuple[float, float]:
        """Return the cosine with the middle, and the mean of the three best wordings' cosines."""
        if not runs or not self.norm:
            return 0.0, 0.0
        length = math.sqrt(len(runs))
        shares = self.shares
        middle = sum(shares[run] for run in runs & shares.keys()) / (length * self.norm)
        single = sorted(
            (len(runs & one) / (length * math.sqrt(len(one))) for one in self.wordings if one),
            reverse=True,
        )[:3]
        return middle, sum(single) / len(single)
