"""Train the learned part of the confirmation rules, and write its weights.

    .venv/bin/python -m benchmarks.train_answers [--dry-run]

Logistic regression with a squared penalty, fitted to the end by Newton's method, so that the
same texts give the same weights. It learns from answers that several hands wrote apart
from one another (`HANDS`), from pairs that differ in what tells of a patient alone, from the half
of older answers that was looked at, and from the examples of the rules. Before it writes it tells,
leaving out one hand after another, what the rules find alone and with it.
"""

import argparse
import json
import math
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from unittest.mock import patch

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "src"), str(ROOT)]

from benchmarks.bench_confirmation import subject_of  # noqa: E402
from benchmarks.fitting import Fitted, fit  # noqa: E402
from wellspoken.engines.screening import Screener  # noqa: E402
from wellspoken.engines.screening.registry import rules  # noqa: E402
from wellspoken.engines.screening.replies import likely  # noqa: E402
from wellspoken.engines.screening.replies.seen import features  # noqa: E402
from wellspoken.engines.text import Document  # noqa: E402

DATA = ROOT / "benchmarks/data"
HANDS = tuple(sorted(DATA.glob("answers_?.jsonl")))
PAIRS = DATA / "answers_pairs.jsonl"
OLDER = (DATA / "confirmation.jsonl", DATA / "confirmation_short.jsonl")
TARGET = ROOT / "src/wellspoken/engines/screening/replies/likely_weights.txt"
HEADING = (
    "# Weights of the learned part of the confirmation rules, written by\n"
    "# benchmarks/train_answers.py; see MODEL_CARD.md.\n"
)
STRENGTH = 0.3
RAREST = 6
# How much a row counts where it is learned without what it answers.
ALONE = 0.3
SCALE = 1000
SMALLEST = 20
SAFE_SHARE = 1 / 50


@dataclass(frozen=True)
class Row:
    """An answer with its sentences, what it answers, its label, and whether a rule marks it."""

    pieces: tuple[str, ...]
    answered: str
    unsafe: bool
    hand: str = ""
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


def row_of(row: dict, *, marked: bool = False) -> Row:
    """Return a row as it stands in a file, whose hand its number begins with."""
    answered = (row.get("in_reply_to") or {}).get("text") or ""
    return Row(pieces_of(row["text"]), answered, row["label"] == "unsafe", row["id"][0], marked)


def examples() -> list[Row]:
    """Return the examples of the rules, without what the learned part finds itself."""
    found = []
    for rule in rules():
        if rule.family == "confirmation" and rule.code != "confirmation.likely":
            for example in (*rule.bad, *rule.good):
                subject = example.subject
                if subject.surface == "reply" and subject.lang == "en":
                    answered = subject.in_reply_to or ""
                    found.append(Row(pieces_of(subject.text), answered, example in rule.bad))
    return found


def scores(fitted: Fitted, row: Row) -> tuple[float, float]:
    """Return the log-odds of the whole and the most of a sentence, times the scale."""
    whole, *each = row.pieces
    told = [fitted.score(seen) for seen in (likely.seen(whole, row.answered), *map(features, each))]
    return SCALE * told[0], SCALE * max(told[1:])


def learned(rows: Sequence[Row]) -> Fitted:
    """Fit the weights to the rows; those that answer something are learned without it too."""
    alone = [row for row in rows if row.answered.strip()]
    seen = [likely.seen(row.pieces[0], row.answered) for row in rows]
    seen += [likely.seen(row.pieces[0], "") for row in alone]
    return fit(
        seen,
        [row.unsafe for row in (*rows, *alone)],
        STRENGTH,
        RAREST,
        shares=[1.0] * len(rows) + [ALONE] * len(alone),
        usual=likely.USUAL,
    )


def checked(rows: list[Row], always: list[Row]) -> None:
    """Print what leaving out a hand tells: bounds for the shares wanted, and what is found."""
    whole: dict[int, float] = {}
    most: dict[int, float] = {}
    for hand in sorted({row.hand for row in rows}):
        fitted = learned([row for row in rows if row.hand != hand] + always)
        for at, row in enumerate(rows):
            if row.hand == hand:
                whole[at], most[at] = scores(fitted, row)
    safe = sorted(whole[at] for at, row in enumerate(rows) if not row.unsafe and not row.marked)
    print(
        f"above {safe[-1 - int(len(safe) * SAFE_SHARE)]:.0f}: {SAFE_SHARE:.1%} of the safe unmarked"
    )
    found: Counter[tuple[bool, str]] = Counter()
    for at, row in enumerate(rows):
        general = whole[at] < likely.GENERAL and most[at] < likely.OUTSTANDING
        found[row.unsafe, "all"] += 1
        found[row.unsafe, "rules alone"] += row.marked
        found[row.unsafe, "let go"] += row.marked and general
        found[row.unsafe, "the learned part alone"] += whole[at] > likely.TELLS
        found[row.unsafe, "both"] += whole[at] > likely.TELLS or (row.marked and not general)
    told, safe_ones = (found[unsafe, "rules alone"] for unsafe in (True, False))
    print(
        f"let go: {found[True, 'let go']} of {told} that tell and that a rule marks, and "
        f"{found[False, 'let go']} of {safe_ones} safe ones"
    )
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
    with patch.multiple(
        likely, GENERAL=-math.inf, SURELY=-math.inf
    ):  # the rules as they are without it
        rows = [
            row_of(row, marked=bool(screener.screen(subject_of(row)).findings))
            for row in read(HANDS)
        ]
    older = [row_of(row) for row in read(OLDER, "tune")]
    pairs = [row_of(row) for row in read([PAIRS])]
    given = examples()
    print(f"{len(rows)} answers, {len(pairs)} in pairs, {len(older)} older, {len(given)} examples")
    always = [*pairs, *older, *given]
    checked(rows, always)
    if options.dry_run:
        return
    fitted = learned([*rows, *always])
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
