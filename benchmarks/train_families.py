"""Train the learned part of the families, and write its weights.

    .venv/bin/python -m benchmarks.train_families [--check] [--only FAMILY ...]

It learns of each family from texts that several hands wrote apart from one another, half of them
what the family is about and half alike and fine (`benchmarks/data/families_*.jsonl`, for privacy
`posts_*.jsonl`); that other families' clean texts are none of it; and that everyday tweets hardly
are, lest it take a casual tone for a fault. The examples of the rules and the posts of their tests
are learned from as well: of boundary and advice the half that was looked at, of the others what is
not held out. Of privacy it learns from clinical questions as well, the half of ASQ-PHI (MIT) that
rules were tuned on. These and tweets are read from the development data (WNUT-17 and Broad Twitter
Corpus, CC BY 4.0; TweeBank, Apache-2.0) and never copied. Sets kept "apart" are not read.

`--check` writes nothing: it leaves out one hand after another and tells the bounds that hold the
share of the clean, of others' clean texts and of tweets kept away, and what is caught above them.
"""

import argparse
import json
import os
import random
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import takewhile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "src"), str(ROOT)]

from benchmarks.bench_identifiers import read as halves  # noqa: E402
from benchmarks.bench_posts import READ  # noqa: E402
from benchmarks.fitting import Fitted, fit  # noqa: E402
from wellspoken.engines.screening.learned.model import FAMILIES  # noqa: E402
from wellspoken.engines.screening.learned.words import features  # noqa: E402
from wellspoken.engines.screening.registry import rules  # noqa: E402
from wellspoken.engines.text import Document  # noqa: E402

DATA = ROOT / "benchmarks/data"
TESTS = ROOT / "tests/engines/screening"
OUTSIDE = Path(os.environ.get("WELLSPOKEN_DATA", ROOT.parent / "shared/data")) / "phi"
TARGET = ROOT / "src/wellspoken/engines/screening/learned/weights"
HANDS = tuple(
    f"families_{hand}.jsonl"
    for hand in (
        "one", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "thirteen",
    )
)  # fmt: skip
POSTS = tuple(f"posts_{name.replace(' ', '_')}.jsonl" for name in READ)
EVERYDAY = ("wnut17/*train*", "broad-twitter-corpus/[abeg].conll", "tweebank-ner/*train*")
KEPT_AWAY = ("wnut17/*dev*", "broad-twitter-corpus/h.conll")
STRENGTH, RAREST, SCALE, SMALLEST = 0.1, 3, 100, 2
OTHERS, TESTED, TWEETS = 0.1, 0.5, 0.05  # how much such a row weighs
TWEETS_READ, FEWEST_WORDS = 3000, 6
SHARES = {"clean": 0.03, "others": 0.015, "tweets": 0.01}
SETTLED = 1e-2


@dataclass(frozen=True)
class Row:
    """A text by what is seen of it, its family and hand, and whether the family is about it."""

    seen: tuple[str, ...]
    family: str
    hand: str
    holds: bool


def read() -> list[Row]:
    """Return the texts of all hands."""
    rows = []
    for name in HANDS:
        for row in lines_of(name):
            if row["family"] in FAMILIES:
                hand = name.removeprefix("families_").removesuffix(".jsonl")
                rows.append(Row(_seen(row["text"]), row["family"], hand, row["bad"]))
    for name in POSTS:
        for row in lines_of(name):
            told = row["label"] == "identifying"
            rows.append(Row(_seen(row["text"]), "privacy", hand_of(row), told))
    return [*rows, *_examples(), *_of_tests(), *_questions()]


def _questions() -> Iterator[Row]:
    """Yield clinical questions, with a person's identifiers and without."""
    path = OUTSIDE / "asq-phi/queries.jsonl"
    for row in halves(path)["tuned on"] if path.exists() else ():
        yield Row(_seen(row["text"]), "privacy", "questions", bool(row["spans"]))


def _examples() -> Iterator[Row]:
    """Yield the examples of the rules, without those of the learned part itself."""
    for rule in rules():
        if rule.family in FAMILIES and not rule.code.endswith(".likely"):
            for example in (*rule.bad, *rule.good):
                if (
                    example.subject.lang == "en"
                    and example.subject.text
                    and not example.subject.media
                ):
                    seen = _seen(example.subject.text)
                    yield Row(seen, rule.family, "examples", example in rule.bad)


def _of_tests() -> Iterator[Row]:
    """Yield the posts by which tests hold the families."""
    for family in FAMILIES:
        for path, holds in (
            (TESTS / f"corpora/{family}-clean.txt", False),
            (TESTS / f"corpora/{family}-marked.txt", True),
            (TESTS / f"{family}/clean.txt", False),
            (TESTS / f"{family}/flagged.txt", True),
        ):
            lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
            if path.name == "flagged.txt":
                lines = lines[::2]
            for line in takewhile(lambda line: line != "# held out", lines):
                if line.strip() and not line.startswith("# "):
                    yield Row(_seen(line), family, "tests", holds)


def lines_of(name: str) -> Iterator[dict]:
    """Yield the rows of a set."""
    for line in (DATA / name).read_text(encoding="utf-8").splitlines():
        yield json.loads(line)


def hand_of(post: Mapping) -> str:
    """Return by whom a post was written: the letters of its number."""
    return post["id"].rstrip("0123456789")


def _seen(text: str) -> tuple[str, ...]:
    return tuple(features(Document(text).folded))


def tweets(patterns: Sequence[str], most: int) -> list[tuple[str, ...]]:
    """Return what is seen of everyday tweets, always the same ones."""
    texts = []
    for path in (path for pattern in patterns for path in sorted(OUTSIDE.glob(pattern))):
        for block in path.read_text(encoding="utf-8").split("\n\n"):
            words = [
                line.split("\t")[0] for line in block.splitlines() if line[:1] not in {"", "#"}
            ]
            if len(words) >= FEWEST_WORDS:
                texts.append(" ".join(words))
    random.Random(5).shuffle(texts)
    return [_seen(text) for text in texts[:most]]


def learned(family: str, rows: Sequence[Row], everyday: Sequence[tuple[str, ...]]) -> Fitted:
    """Fit one family's weights."""
    given = [row for row in rows if row.family == family or not row.holds]
    shares = [_share(row, family) for row in given]
    return fit(
        [*(row.seen for row in given), *everyday],
        [row.holds and row.family == family for row in given] + [False] * len(everyday),
        STRENGTH,
        RAREST,
        shares=[*shares, *([TWEETS] * len(everyday))],
        settled=SETTLED,
    )


def _share(row: Row, family: str) -> float:
    """Return how much a row weighs; the clean posts of the tests are clean for every family."""
    if row.family == family:
        few_words = family == "privacy" and row.hand == "examples"
        return TESTED if few_words or row.hand == "questions" else 1.0
    return TESTED if row.hand == "tests" else OTHERS


def check(family: str, rows: list[Row], everyday: list, kept_away: list) -> None:
    """Print what leaving out a hand tells of a family."""
    scores: dict[str, list[float]] = {"bad": [], "clean": [], "others": [], "tweets": []}
    for hand in sorted({row.hand for row in rows if row.family == family}):
        fitted = learned(family, [row for row in rows if row.hand != hand], everyday)
        for row in rows:
            if row.hand == hand and (row.family == family or not row.holds):
                kind = "others" if row.family != family else "bad" if row.holds else "clean"
                scores[kind].append(SCALE * fitted.score(row.seen))
        scores["tweets"] += [SCALE * fitted.score(one) for one in kept_away]
    bounds = {kind: _bound(scores[kind], share) for kind, share in SHARES.items() if scores[kind]}
    bound = max(bounds.values())
    caught = sum(score > bound for score in scores["bad"]) / len(scores["bad"])
    told = ", ".join(f"{kind} {value:.0f}" for kind, value in bounds.items())
    print(f"{family}: bounds {told}; above {bound:.0f} {caught:.3f} caught", flush=True)


def _bound(scores: list[float], share: float) -> float:
    return sorted(scores, reverse=True)[int(len(scores) * share)]


def write(family: str, fitted: Fitted) -> None:
    """Write a family's weights, those that weigh something."""
    whole = {name: round(SCALE * weight) for name, weight in fitted.weights.items()}
    kept = [f"{name}\t{whole[name]}\n" for name in sorted(whole) if abs(whole[name]) >= SMALLEST]
    heading = (
        f"# Weights of the learned part for {family}, written by benchmarks/train_families.py;\n"
        "# see MODEL_CARD.md.\n"
    )
    path = TARGET / f"{family}.txt"
    bias = f"\t{round(SCALE * fitted.bias)}\n"
    path.write_text(f"{heading}{bias}{''.join(kept)}", encoding="utf-8")
    print(f"{family}: {len(kept)} weights, {path.stat().st_size // 1000} kB", flush=True)


def main() -> None:
    """Check or write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="leave out hands, write nothing")
    parser.add_argument("--only", nargs="+", choices=FAMILIES, default=FAMILIES)
    options = parser.parse_args()
    rows = read()
    everyday = tweets(EVERYDAY, TWEETS_READ)
    if not everyday:
        sys.exit(f"No tweets in {OUTSIDE}: set WELLSPOKEN_DATA to the development data.")
    kept_away = tweets(KEPT_AWAY, 1000)
    print(f"{len(rows)} texts, {len(everyday)} tweets, {len(kept_away)} kept away", flush=True)
    for family in options.only:
        if options.check:
            check(family, rows, everyday, kept_away)
        else:
            write(family, learned(family, rows, everyday))


if __name__ == "__main__":
    main()
