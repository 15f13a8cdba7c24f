"""Learn to tell messages of people in danger, and write the weights.

    .venv/bin/python -m benchmarks.train_danger [--check]

It learns from messages that three hands for each language wrote apart from one another
(`benchmarks/data/crisis_*.jsonl`), half of them by people in danger or worried about somebody, half
complaints, idioms, grief and news; and that reviews and comments which practices answer
(`answers_*.jsonl`) are hardly any of them. `--check` writes nothing: it leaves out one hand after
another and tells what is caught above the bound.
"""

import argparse
import json
import random
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "src"), str(ROOT)]

from benchmarks.fitting import Fitted, fit  # noqa: E402
from wellspoken.engines.screening.crisis.danger import (  # noqa: E402
    IN_DANGER,
    SEEN,
    USUAL,
    weights_file,
)
from wellspoken.engines.text import Document  # noqa: E402

DATA = ROOT / "benchmarks/data"
TARGET = ROOT / "src/wellspoken/engines/screening/crisis"
STRENGTH, RAREST, SCALE, SMALLEST = 0.3, 2, 100, 2
# How much a review weighs, and how many are read.
REVIEW, REVIEWS = 0.3, 3000
SETTLED = 1e-2


@dataclass(frozen=True)
class Row:
    """A message by what is seen of it, its hand, and whether somebody is in danger."""

    seen: frozenset[str]
    hand: str
    holds: bool
    share: float = 1.0


def messages(language: str) -> list[Row]:
    """Return the messages of all hands in a language."""
    return [
        Row(SEEN[language](Document(row["text"], language).folded), path.stem, row["bad"])
        for path in sorted(DATA.glob(f"crisis_{language}_*.jsonl"))
        if not path.stem.endswith("apart")
        for row in map(json.loads, path.read_text(encoding="utf-8").splitlines())
        if row["by"] == "person"
    ]


def reviews(language: str) -> list[Row]:
    """Return what practices answer, always the same ones."""
    texts = {
        answered["text"]
        for path in sorted(DATA.glob("answers_?.jsonl"))
        for row in map(json.loads, path.read_text(encoding="utf-8").splitlines())
        if row["lang"] == language and (answered := row.get("in_reply_to")) and answered["text"]
    }
    chosen = sorted(texts)
    random.Random(1).shuffle(chosen)
    see = SEEN[language]
    return [
        Row(see(Document(text, language).folded), "reviews", holds=False, share=REVIEW)
        for text in chosen[:REVIEWS]
    ]


def learned(rows: Sequence[Row]) -> Fitted:
    """Fit the weights."""
    return fit(
        [sorted(row.seen) for row in rows],
        [row.holds for row in rows],
        STRENGTH,
        RAREST,
        shares=[row.share for row in rows],
        settled=SETTLED,
        usual=USUAL,
    )


def check(language: str, rows: list[Row], others: list[Row]) -> None:
    """Print what leaving out a hand tells."""
    hands = sorted({row.hand for row in rows})
    caught = flagged = marked = 0
    for number, hand in enumerate(hands):
        fitted = learned(
            [row for row in rows if row.hand != hand]
            + [row for at, row in enumerate(others) if at % len(hands) != number]
        )
        for row in rows:
            if row.hand == hand and SCALE * fitted.score(row.seen) > IN_DANGER:
                caught += row.holds
                flagged += not row.holds
        marked += sum(SCALE * fitted.score(row.seen) > IN_DANGER
                      for row in others[number :: len(hands)])  # fmt: skip
    danger = sum(row.holds for row in rows)
    print(
        f"{language}: {caught} of {danger} in danger caught, {flagged} of {len(rows) - danger} "
        f"that sound alike flagged, {marked} of {len(others)} reviews",
        flush=True,
    )


def write(language: str, fitted: Fitted) -> None:
    """Write the weights that weigh something."""
    whole = {name: round(SCALE * weight) for name, weight in fitted.weights.items()}
    kept = [f"{name}\t{whole[name]}\n" for name in sorted(whole) if abs(whole[name]) >= SMALLEST]
    heading = (
        "# Weights by which messages of people in danger are told, written by\n"
        "# benchmarks/train_danger.py; see MODEL_CARD.md.\n"
    )
    path = TARGET / weights_file(language)
    path.write_text(f"{heading}\t{round(SCALE * fitted.bias)}\n{''.join(kept)}", encoding="utf-8")
    print(f"{language}: {len(kept)} weights, {path.stat().st_size // 1000} kB")


def main() -> None:
    """Check or write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="leave out hands, write nothing")
    options = parser.parse_args()
    for language in SEEN:
        rows, others = messages(language), reviews(language)
        print(f"{language}: {len(rows)} messages, {len(others)} reviews")
        if options.check:
            check(language, rows, others)
        else:
            write(language, learned([*rows, *others]))


if __name__ == "__main__":
    main()
