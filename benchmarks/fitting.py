"""Logistic regression with a squared penalty, fitted to the end by Newton's method.

The same rows give the same weights. Shared by the scripts that train the learned parts.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import numpy as np

STEPS = 50


@dataclass(frozen=True)
class Fitted:
    """A bias, and a weight for each thing seen; `usual` as it was fitted."""

    bias: float
    weights: dict[str, float]
    usual: int = 0

    def score(self, seen: Iterable[str]) -> float:
        """Return the log-odds of a row; what is seen twice counts twice."""
        told = list(seen)
        return self.bias + _size(len(told), self.usual) * sum(
            self.weights.get(one, 0.0) for one in told
        )


def _size(count: int, usual: int) -> float:
    """Return how much each thing counts in a row that shows so many."""
    return float(np.sqrt(usual / count)) if usual and count else 1.0


def fit(
    rows: Sequence[Iterable[str]],
    holds: Sequence[bool],
    strength: float,
    rarest: int,
    *,
    shares: Sequence[float] | None = None,
    settled: float = 1e-4,
    usual: int = 0,
) -> Fitted:
    """Fit the weights to rows of what is seen, of which the label `holds` or not.

    `strength` is how much the rows weigh against the penalty, `shares` how much each of them does.
    What fewer than `rarest` rows show is left out. Where shares are given, the bias is not held.
    With `usual`, each thing counts less in a row that shows more than so many, by the root.
    """
    seen = [list(row) for row in rows]
    counts = Counter(each for one in seen for each in set(one))
    names = [each for each in sorted(counts) if counts[each] >= rarest]
    places = {name: at for at, name in enumerate(names)}
    row_of = np.concatenate([np.full(len(one), at) for at, one in enumerate(seen)])
    column = np.array([places.get(each, -1) for one in seen for each in sorted(one)])
    row_of, column = row_of[column >= 0], column[column >= 0]
    size = np.array([_size(len(one), usual) for one in seen])[row_of]
    sign = np.where(np.array(holds), 1.0, -1.0)
    weigh = strength * (np.ones(len(rows)) if shares is None else np.array(shares))
    held = np.ones(len(names) + 1)
    held[-1] = 1.0 if shares is None else 1e-3

    def shown(weights: np.ndarray) -> np.ndarray:
        return np.bincount(row_of, size * weights[column], len(rows)) + weights[-1]

    def gathered(each: np.ndarray) -> np.ndarray:
        return np.append(np.bincount(column, size * each[row_of], len(names)), each.sum())

    weights = np.zeros(len(names) + 1)
    for _ in range(STEPS):
        missed = 1 / (1 + np.exp(np.clip(sign * shown(weights), -500, 500)))
        slope = held * weights - gathered(weigh * sign * missed)
        if np.linalg.norm(slope) < settled:
            break
        bend = weigh * missed * (1 - missed)
        weights = weights - _solved(
            lambda step, bend=bend: held * step + gathered(bend * shown(step)),
            slope,
            held + gathered(bend),
        )
    return Fitted(float(weights[-1]), dict(zip(names, map(float, weights), strict=False)), usual)


def _solved(
    bent: Callable[[np.ndarray], np.ndarray], slope: np.ndarray, scale: np.ndarray
) -> np.ndarray:
    """Return the step that a bend turns into the slope, by conjugate gradients."""
    step = np.zeros_like(slope)
    left = slope.copy()
    eased = left / scale
    way, size = eased, left @ eased
    wanted = np.linalg.norm(slope) / 100
    while np.linalg.norm(left) > wanted:
        turned = bent(way)
        far = size / (way @ turned)
        step += far * way
        left -= far * turned
        eased = left / scale
        size, before = left @ eased, size
        way = eased + size / before * way
    return step
