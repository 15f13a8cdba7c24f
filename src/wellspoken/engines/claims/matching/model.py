"""The learned weights, and the probability that they give."""

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from wellspoken.engines.claims.matching.features import MEANING_NAMES, NAMES


@dataclass(frozen=True, slots=True)
class Model:
    """A logistic model over the features of `NAMES`, or of these and `MEANING_NAMES`.

    `prior` is the share of its training posts that had a claim of the register.
    """

    weights: tuple[float, ...]
    bias: float
    prior: float

    def score(self, features: Sequence[float]) -> float:
        """Return the log-odds that the post is about the claim, at the training's base rate."""
        total = self.bias
        for weight, value in zip(self.weights, features, strict=True):
            total += weight * value
        return total

    def probability(self, score: float, base_rate: float) -> float:
        """Return the probability where `base_rate` of the posts are about a claim."""
        shift = _log_odds(base_rate) - _log_odds(self.prior)
        return 1.0 / (1.0 + math.exp(-max(-40.0, min(40.0, score + shift))))


def _log_odds(share: float) -> float:
    return math.log(share / (1.0 - share))


def from_json(text: str, names: tuple[str, ...] = NAMES) -> Model:
    """Read the weights that `scripts/train_claims.py` wrote."""
    told = json.loads(text)
    if tuple(told["features"]) != names:
        raise ValueError("These weights were learned for other features: train them anew.")
    return Model(tuple(told["weights"]), told["bias"], told["prior"])


@cache
def shipped() -> Model:
    """Return the weights that come with the engine; their card says how they came about."""
    return from_json((files(__package__) / "weights.json").read_text(encoding="utf-8"))


@cache
def shipped_with_meaning() -> Model:
    """Return the weights for words and vectors together."""
    text = (files(__package__) / "weights_with_vectors.json").read_text(encoding="utf-8")
    return from_json(text, (*NAMES, *MEANING_NAMES))
