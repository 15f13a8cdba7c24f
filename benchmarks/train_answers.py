"""Train the learned part of the confirmation rules, and write its weights.

    .venv/bin/python -m benchmarks.train_answers [--dry-run]

Logistic regression with a squared penalty, fitted to the end by accelerated gradient descent, so
that the same texts give the same weights. It learns from answers of our own writing (`TRAINED`),
from the half of older ones that was looked at, and from the examples of the rules. Before it writes
it tells by eightfold cross-validation what the rules find alone and with it.
"""

import argparse
import json
import math
import random
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from unittest.mock import patch

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "src"), str(ROOT)]

from benchmarks.bench_confirmation import subject_of  # noqa: E402
from wellspoken.engines.screening import Screener  # noqa: E402
from wellspoken.engines.screening.registry import rules  # noqa: E402
from wellspoken.engines.screening.replies import likely  # noqa: E402
from wellspoken.engines.text import Document  # noqa: E402

DATA = ROOT / "benchmarks/data"
TRAINED = tuple(sorted(DATA.glob("answers_[a-s].jsonl")))
OLDER = (DATA / "confirmation.jsonl", DATA / "confirmation_short.jsonl")
TARGET = ROOT / "src/wellspoken/engines/screening/replies/likely_weights.txt"
HEADING = (
    "# Weights of the learned part of the confirmation rules, written by\n"
    "# benchmarks/train_answers.py; see MODEL_CARD.md.\n"
)
STRENGTH = 0.1
RAREST = 2
SCALE = 100
SMALLEST = 2
ROUNDS = 600
FOLDS = 8
SAFE_SHARE, TOLD_SHARE = 1 / 60, 1 / 40


@dataclass(frozen=True)
class Row:
    """An answer with its sentences, its label, and whether a rule marks it."""

    pieces: tuple[str, ...]
    unsafe: bool
    marked: bool = False


def read(paths: Sequence[Path], split: str | None = None) -> list[dict]:
    """Return the English rows of some files, of one split where there are splits."""
    rows = [json.loads(line) for path in paths for line in path.open() if line.strip()]
    return [row for row in rows if row["lang"] == "en" and split in {None, row.get("split")}]


def pieces_of(text: str) -> tuple[str, ...]:
    """Return a text as the rule reads it: whole, and its sentences."""
    document = Document(text)
    sentences = [document.folded[span.start : span.end] for span in document.sentences()]
    return (document.folded, *sentences)


def examples() -> list[Row]:
    """Return the examples of the rules, without what the learned part finds itself."""
    found = []
    for rule in rules():
        if rule.family == "confirmation" and rule.code != "confirmation.likely":
            for example in (*rule.bad, *rule.good):
                subject = example.subject
                if subject.surface == "reply" and subject.lang == "en":
                    found.append(Row(pieces_of(subject.text), example in rule.bad))
    return found


@dataclass(frozen=True)
class Fitted:
    """A bias, and a weight for each feature."""

    bias: float
    weights: dict[str, float]

    def score(self, text: str) -> float:
        """Return the log-odds that the text tells of a patient, times the scale."""
        told = sum(self.weights.get(each, 0.0) for each in likely.features(text))
        return SCALE * (self.bias + told)


def fit(rows: Sequence[Row]) -> Fitted:
    """Fit the weights to the rows."""
    seen = [likely.features(row.pieces[0]) for row in rows]
    counts = Counter(each for one in seen for each in one)
    places = {each: at for at, each in enumerate(sorted(counts)) if counts[each] >= RAREST}
    names = list(places)
    places = {name: at for at, name in enumerate(names)}
    row_of = np.concatenate([np.full(len(one), at) for at, one in enumerate(seen)])
    column = np.array([places.get(each, -1) for one in seen for each in sorted(one)])
    row_of, column = row_of[column >= 0], column[column >= 0]
    sign = np.array([1.0 if row.unsafe else -1.0 for row in rows])

    def shown(weights: np.ndarray) -> np.ndarray:
        return np.bincount(row_of, weights[column], len(rows)) + weights[-1]

    def gathered(each: np.ndarray) -> np.ndarray:
        return np.append(np.bincount(column, each[row_of], len(names)), each.sum())

    vector = np.ones(len(names) + 1)
    for _ in range(20):
        vector = gathered(shown(vector))
        size = np.linalg.norm(vector)
        vector /= size
    steepest = 1 + STRENGTH * size / 4
    momentum = (np.sqrt(steepest) - 1) / (np.sqrt(steepest) + 1)
    weights = before = np.zeros(len(names) + 1)
    for _ in range(ROUNDS):
        ahead = weights + momentum * (weights - before)
        slope = -sign / (1 + np.exp(sign * shown(ahead)))
        before, weights = weights, ahead - (ahead + STRENGTH * gathered(slope)) / steepest
    return Fitted(float(weights[-1]), dict(zip(names, map(float, weights), strict=False)))


def checked(rows: list[Row], always: list[Row]) -> None:
    """Print what cross-validation tells: bounds for the shares wanted, and what is found."""
    order = list(range(len(rows)))
    random.Random(1).shuffle(order)
    whole: dict[int, float] = {}
    most: dict[int, float] = {}
    for fold in range(FOLDS):
        kept = set(order[fold::FOLDS])
        fitted = fit([row for at, row in enumerate(rows) if at not in kept] + always)
        for at in kept:
            whole[at], *each = map(fitted.score, rows[at].pieces)
            most[at] = max(each)
    safe = sorted(whole[at] for at, row in enumerate(rows) if not row.unsafe and not row.marked)
    told = sorted(whole[at] for at, row in enumerate(rows) if row.unsafe)
    print(
        f"above {safe[-1 - int(len(safe) * SAFE_SHARE)]:.0f}: {SAFE_SHARE:.1%} of the safe unmarked"
    )
    print(f"below {told[int(len(told) * TOLD_SHARE)]:.0f}: {TOLD_SHARE:.1%} of those that tell")
    found: Counter[tuple[bool, str]] = Counter()
    for at, row in enumerate(rows):
        general = whole[at] < likely.GENERAL and most[at] < likely.OUTSTANDING
        found[row.unsafe, "all"] += 1
        found[row.unsafe, "rules alone"] += row.marked
        found[row.unsafe, "the learned part alone"] += whole[at] > likely.TELLS
        found[row.unsafe, "both"] += whole[at] > likely.TELLS or (row.marked and not general)
    for way in ("rules alone", "the learned part alone", "both"):
        recall = found[True, way] / found[True, "all"]
        hurt = found[False, way] / found[False, "all"]
        print(f"{way}: recall {recall:.3f}, safe flagged {hurt:.3f}")


def main() -> None:
    """Check, fit and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--dry-run", action="store_true", help="check only, write nothing")
    options = parser.parse_args()
    codes = [rule.code for rule in rules() if rule.family == "confirmation"]
    screener = Screener(select=tuple(code for code in codes if code != "confirmation.likely"))
    with patch.object(likely, "GENERAL", -math.inf):  # the rules as they are without it
        rows = [
            Row(
                pieces_of(row["text"]),
                row["label"] == "unsafe",
                bool(screener.screen(subject_of(row)).findings),
            )
            for row in read(TRAINED)
        ]
    older = [Row(pieces_of(row["text"]), row["label"] == "unsafe") for row in read(OLDER, "tune")]
    always = [*older, *examples()]
    print(f"{len(rows)} answers, {len(older)} older ones, {len(always) - len(older)} examples")
    checked(rows, always)
    if options.dry_run:
        return
    fitted = fit([*rows, *always])
    kept = {name: round(SCALE * weight) for name, weight in fitted.weights.items()}
    lines = [
        f"{name}\t{weight}\n" for name, weight in sorted(kept.items()) if abs(weight) >= SMALLEST
    ]
    TARGET.write_text(
        f"{HEADING}\t{round(SCALE * fitted.bias)}\n{''.join(lines)}", encoding="utf-8"
    )
    print(f"{len(lines)} weights, {TARGET.stat().st_size // 1000} kB")


if __name__ == "__main__":
    main()
