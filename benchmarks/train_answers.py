"""Train the learned part of the confirmation rules, and write its weights.

    .venv/bin/python -m benchmarks.train_answers [--check] [--only en|es]

Logistic regression with a squared penalty, fitted to the end by Newton's method, so that the
same texts give the same weights. It learns from answers that several hands wrote apart
from one another (`HANDS`), from pairs that differ in what tells of a patient alone, from the half
of older answers that was looked at, and from the examples of the rules. `--check` writes nothing:
it tells, leaving out one hand after another, what the rules find alone and with it (ten minutes).
"""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from unittest.mock import patch

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "src"), str(ROOT)]

from benchmarks.bench_confirmation import subject_of  # noqa: E402
from benchmarks.fitting import Fitted, fit  # noqa: E402
from wellspoken.engines.screening import Screener  # noqa: E402
from wellspoken.engines.screening.registry import rules  # noqa: E402
from wellspoken.engines.screening.replies import likely  # noqa: E402
from wellspoken.engines.screening.replies.likely import LEARNED  # noqa: E402
from wellspoken.engines.text import Document  # noqa: E402

DATA = ROOT / "benchmarks/data"
HANDS = tuple(sorted(DATA.glob("answers_?.jsonl")))
PAIRS = DATA / "answers_pairs.jsonl"
OLDER = (DATA / "confirmation.jsonl", DATA / "confirmation_short.jsonl")
TARGET = ROOT / "src/wellspoken/engines/screening/replies"
HEADING = (
    "# Weights of the learned part of the confirmation rules, written by\n"
    "# benchmarks/train_answers.py; see MODEL_CARD.md.\n"
)
STRENGTH = 0.3
# What fewer answers show is left out; there are fewer answers in Spanish.
RAREST = {"en": 6, "es": 4}
# How much a row counts where it is learned without what it answers.
ALONE = 0.3
SCALE = 1000
SMALLEST = 20
SAFE_SHARE = 1 / 50
LOWEST = -1_000_000


@dataclass(frozen=True)
class Row:
    """An answer with its sentences, what it answers, its label, and whether a rule marks it."""

    pieces: tuple[str, ...]
    answered: str
    unsafe: bool
    hand: str = ""
    marked: bool = False


def read(paths: Sequence[Path], language: str, split: str | None = None) -> list[dict]:
    """Return the rows of some files in a language, of one split where there are splits."""
    rows = [json.loads(line) for path in paths for line in path.open() if line.strip()]
    return [row for row in rows if row["lang"] == language and split in {None, row.get("split")}]


def pieces_of(text: str) -> tuple[str, ...]:
    """Return a text as the rule reads it: whole, and its sentences."""
    document = Document(text)
    sentences = [document.folded[span.start : span.end] for span in document.sentences()]
    return (document.folded, *sentences)


def row_of(row: dict, *, marked: bool = False) -> Row:
    """Return a row as it stands in a file, whose hand its number begins with."""
    answered = (row.get("in_reply_to") or {}).get("text") or ""
    return Row(pieces_of(row["text"]), answered, row["label"] == "unsafe", row["id"][0], marked)


def examples(language: str) -> list[Row]:
    """Return the examples of the rules, without what the learned part finds itself."""
    found = []
    for rule in rules():
        if rule.family == "confirmation" and rule.code != "confirmation.likely":
            for example in (*rule.bad, *rule.good):
                subject = example.subject
                if subject.surface == "reply" and subject.lang == language:
                    answered = subject.in_reply_to or ""
                    found.append(Row(pieces_of(subject.text), answered, example in rule.bad))
    return found


def scores(fitted: Fitted, row: Row, language: str) -> tuple[float, float]:
    """Return the log-odds of the whole and the most of a sentence, times the scale."""
    whole, *each = row.pieces
    learned_of = LEARNED[language]

    def heard(text: str, answered: str | None) -> int:
        return likely.heard_in_english(text, answered, learned_of)

    told = [SCALE * fitted.score(learned_of.features(one)) + heard(one, None) for one in each]
    first = SCALE * fitted.score(learned_of.seen(whole, row.answered))
    return first + heard(whole, row.answered), max(told)


def learned(rows: Sequence[Row], language: str) -> Fitted:
    """Fit the weights to the rows; those that answer something are learned without it too."""
    alone = [row for row in rows if row.answered.strip()]
    see = LEARNED[language].seen
    seen = [see(row.pieces[0], row.answered) for row in rows]
    seen += [see(row.pieces[0], "") for row in alone]
    return fit(
        seen,
        [row.unsafe for row in (*rows, *alone)],
        STRENGTH,
        RAREST[language],
        shares=[1.0] * len(rows) + [ALONE] * len(alone),
        usual=likely.USUAL,
    )


def checked(rows: list[Row], always: list[Row], language: str) -> None:
    """Print what leaving out a hand tells: bounds for the shares wanted, and what is found."""
    bounds = LEARNED[language]
    whole: dict[int, float] = {}
    most: dict[int, float] = {}
    for hand in sorted({row.hand for row in rows}):
        fitted = learned([row for row in rows if row.hand != hand] + always, language)
        for at, row in enumerate(rows):
            if row.hand == hand:
                whole[at], most[at] = scores(fitted, row, language)
    safe = sorted(whole[at] for at, row in enumerate(rows) if not row.unsafe and not row.marked)
    print(
        f"above {safe[-1 - int(len(safe) * SAFE_SHARE)]:.0f}: {SAFE_SHARE:.1%} of the safe unmarked"
    )
    found: Counter[tuple[bool, str]] = Counter()
    for at, row in enumerate(rows):
        general = whole[at] < bounds.general and most[at] < bounds.outstanding
        found[row.unsafe, "all"] += 1
        found[row.unsafe, "rules alone"] += row.marked
        found[row.unsafe, "let go"] += row.marked and general
        found[row.unsafe, "the learned part alone"] += whole[at] > bounds.tells
        found[row.unsafe, "both"] += whole[at] > bounds.tells or (row.marked and not general)
    told, safe_ones = (found[unsafe, "rules alone"] for unsafe in (True, False))
    print(
        f"let go: {found[True, 'let go']} of {told} that tell and that a rule marks, and "
        f"{found[False, 'let go']} of {safe_ones} safe ones"
    )
    for way in ("rules alone", "the learned part alone", "both"):
        recall = found[True, way] / found[True, "all"]
        hurt = found[False, way] / found[False, "all"]
        print(f"{way}: recall {recall:.3f}, safe flagged {hurt:.3f}")


def rows_of(language: str) -> tuple[list[Row], list[Row]]:
    """Return the rows of the hands, each with whether a rule marks it, and what all learn from."""
    codes = [rule.code for rule in rules() if rule.family == "confirmation"]
    screener = Screener(select=tuple(code for code in codes if code != "confirmation.likely"))
    silent = replace(LEARNED[language], general=LOWEST, surely=LOWEST)

    def is_marked(row: dict) -> bool:
        return any(
            one.family == "confirmation" for one in screener.screen(subject_of(row)).findings
        )

    with patch.dict(likely.LEARNED, {language: silent}):  # the rules as they are without it
        rows = [row_of(row, marked=is_marked(row)) for row in read(HANDS, language)]
    older = [row_of(row) for row in read(OLDER, language, "tune")]
    pairs = [row_of(row) for row in read([PAIRS], language)]
    given = examples(language)
    print(
        f"{language}: {len(rows)} answers, {len(pairs)} in pairs, {len(older)} older, "
        f"{len(given)} examples"
    )
    return rows, [*pairs, *older, *given]


def write(fitted: Fitted, language: str) -> None:
    """Write the weights that weigh something."""
    kept = {name: round(SCALE * weight) for name, weight in fitted.weights.items()}
    lines = [
        f"{name}\t{weight}\n" for name, weight in sorted(kept.items()) if abs(weight) >= SMALLEST
    ]
    path = TARGET / LEARNED[language].file
    path.write_text(f"{HEADING}\t{round(SCALE * fitted.bias)}\n{''.join(lines)}", encoding="utf-8")
    print(f"{language}: {len(lines)} weights, {path.stat().st_size // 1000} kB")


def main() -> None:
    """Check, or fit and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="leave out hands, write nothing")
    parser.add_argument("--only", choices=tuple(LEARNED), help="one language")
    options = parser.parse_args()
    for language in [options.only] if options.only else LEARNED:
        rows, always = rows_of(language)
        if options.check:
            checked(rows, always, language)
        else:
            write(learned([*rows, *always], language), language)


if __name__ == "__main__":
    main()
