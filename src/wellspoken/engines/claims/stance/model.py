"""The learned weights of the signs, and the probabilities that they give."""

import json
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class StanceModel:
    """A weight for each sign and stance; a sign that was never learned counts nothing."""

    stances: tuple[str, ...]
    bias: tuple[float, ...]
    weights: Mapping[str, tuple[float, ...]]

    def probabilities(self, signs: Iterable[str]) -> dict[str, float]:
        """Return how probable each stance is."""
        totals = list(self.bias)
        for sign in signs:
            if (known := self.weights.get(sign)) is not None:
                totals = [total + weight for total, weight in zip(totals, known, strict=True)]
        most = max(totals)
        shares = [math.exp(total - most) for total in totals]
        whole = sum(shares)
        return {stance: share / whole for stance, share in zip(self.stances, shares, strict=True)}

    def speaking_for(self, stance: str, signs: Iterable[str]) -> list[str]:
        """Return the signs that speak for a stance, the strongest first."""
        at = self.stances.index(stance)
        rated = [
            (known[at] - sum(known) / len(known), sign)
            for sign in signs
            if (known := self.weights.get(sign)) is not None
        ]
        return [sign for rating, sign in sorted(rated, reverse=True) if rating > 0.0]


def from_json(text: str) -> StanceModel:
    """Read the weights that `scripts/train_stance.py` wrote."""
    told = json.loads(text)
    return StanceModel(
        tuple(told["stances"]),
        tuple(told["bias"]),
        {sign: tuple(weights) for sign, weights in told["weights"].items()},
    )


@cache
def shipped() -> StanceModel:
    """Return the weights that come with the engine; their card says how they came about."""
    return from_json((files(__package__) / "weights.json").read_text(encoding="utf-8"))
