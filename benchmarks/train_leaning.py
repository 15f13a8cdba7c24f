"""Learn how far the words about a name lean to somebody in care, and write the weights.

    .venv/bin/python -m benchmarks.train_leaning [--check]

Every name that the finder sees in the posts of all hands (`benchmarks/data/posts_*.jsonl`), surely
or hardly a name, is one row: it is a patient's, a resident's or one of theirs, or anybody else's.
Sets kept "apart" are not read. `--check` writes nothing: it leaves out one hand after another,
learns the text's score and this one anew, and counts what the privacy family then says of that
hand's texts.
"""

import argparse
import sys
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from unittest import mock

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "src"), str(ROOT)]

from benchmarks import train_families  # noqa: E402
from benchmarks.bench_posts import measure, stretches  # noqa: E402
from benchmarks.fitting import Fitted, fit  # noqa: E402
from wellspoken.engines.screening import Screener, Severity, Subject  # noqa: E402
from wellspoken.engines.screening.learned import likely  # noqa: E402
from wellspoken.engines.screening.learned.model import scores_of  # noqa: E402
from wellspoken.engines.screening.names import leaning  # noqa: E402
from wellspoken.engines.screening.names.about import Weights  # noqa: E402
from wellspoken.engines.screening.names.finder import people_of  # noqa: E402
from wellspoken.engines.screening.names.in_care import named_in  # noqa: E402
from wellspoken.engines.screening.names.parts import Part, parts_of  # noqa: E402
from wellspoken.engines.screening.names.tokens import Tokens  # noqa: E402
from wellspoken.engines.screening.passage import read  # noqa: E402
from wellspoken.engines.screening.profile import Profile  # noqa: E402
from wellspoken.engines.screening.registry import rules  # noqa: E402

TARGET = ROOT / "src/wellspoken/engines/screening/names/leaning.txt"
STRENGTH, RAREST, SCALE, SMALLEST = 0.1, 2, 100, 2
HARDLY_NAMES = -300


@dataclass(frozen=True)
class Row:
    """A name, or another mention: what is seen about it, its hand, whether it is one's in care."""

    seen: tuple[str, ...]
    hand: str
    in_care: bool


def rows_of(post: Mapping) -> Iterator[Row]:
    """Yield the names of a post."""
    subject = Subject(post["text"], surface=post["surface"])
    passage = read(subject, Profile()).passages[0]
    tokens = Tokens(passage.folded)
    found = named_in(tokens, passage, Profile())
    taken = {at for one in found for at in range(one.name.first, one.name.last + 1)}
    hardly = [
        name
        for name in people_of(tokens, passage.folded, shift=HARDLY_NAMES)
        if taken.isdisjoint(range(name.first, name.last + 1))
    ]
    marked = [
        stretch for one in post["identifiers"] for stretch in stretches(post["text"], one["text"])
    ]
    for named in (*found, *parts_of(hardly, tokens, passage.folded, Profile())):
        span = passage.document.origin(named.name.start, named.name.end)
        in_care = any(start < span.end and span.start < end for start, end in marked)
        if named.part is not Part.OWN:
            seen = leaning.seen(tokens, named.name, post["surface"], len(found))
            yield Row(tuple(seen), train_families.hand_of(post), in_care)


def examples(codes: Collection[str] = ("privacy.name",)) -> Iterator[dict]:
    """Yield the examples of some rules in English as posts."""
    chosen = [rule for rule in rules() if rule.code in codes]
    for code, example in ((rule.code, one) for rule in chosen for one in (*rule.bad, *rule.good)):
        subject = example.subject
        if subject.lang == "en" and example.profile == Profile():
            in_care = example.marked and example.severity is not Severity.ADVISE
            marked = [{"text": example.marked, "kind": code}] if in_care else []
            yield {
                "id": "-example",
                "text": subject.text,
                "surface": subject.surface,
                "identifiers": marked,
            }


def learned(rows: list[Row]) -> dict[str, int]:
    """Return the weights in hundredths, the bias under an empty string."""
    fitted = fit([row.seen for row in rows], [row.in_care for row in rows], STRENGTH, RAREST)
    return in_hundredths(fitted)


def in_hundredths(fitted: Fitted) -> dict[str, int]:
    """Return the weights that weigh something, the bias under an empty string."""
    whole = {thing: round(SCALE * weight) for thing, weight in fitted.weights.items()}
    kept = {thing: weight for thing, weight in whole.items() if abs(weight) >= SMALLEST}
    return {"": round(SCALE * fitted.bias), **kept}


def write(weights: Mapping[str, int], target: Path, what: str, script: str) -> None:
    """Write the weights of the words about a thing, and by which script."""
    lines = [f"{thing}\t{weights[thing]}\n" for thing in sorted(weights)]
    heading = (
        f"# How far the words about {what} lean to somebody in care, written by\n"
        f"# benchmarks/{Path(script).name}; see MODEL_CARD.md.\n"
    )
    target.write_text(f"{heading}{''.join(lines)}", encoding="utf-8")
    print(f"{len(lines)} weights, {target.stat().st_size // 1000} kB")


def check(posts: list[dict], rows: list[Row]) -> None:
    """Leave out one hand after another and count."""
    texts = train_families.read()
    everyday = train_families.tweets(train_families.EVERYDAY, train_families.TWEETS_READ)
    # What is told in passing has a check of its own, `train_mentions.py --check`.
    screener = Screener(select=("privacy",), ignore=("privacy.told-in-passing",))
    total: Counter[str] = Counter()
    for hand in sorted(set(map(train_families.hand_of, posts))):
        others = [row for row in texts if row.hand != hand]
        of_text = train_families.learned("privacy", others, everyday)
        of_names = Weights(learned([row for row in rows if row.hand != hand]))

        with (
            mock.patch.object(likely, "_scores", partial(scores_by, of_text)),
            mock.patch.object(leaning, "_weights", lambda of_names=of_names: of_names),
        ):
            found = measure(
                [one for one in posts if train_families.hand_of(one) == hand],
                screener,
                listing=False,
            )
        counts = {name: value for name, value in found.items() if isinstance(value, int)}
        total.update(counts)
        print(hand, _told(counts), flush=True)
    print("all", _told(total))


def scores_by(of_text: Fitted, text: str) -> dict[str, int]:
    """Return a text's scores, that of privacy by other weights."""
    score = of_text.score(train_families.features(text))
    return {**scores_of(text), "privacy": round(SCALE * score)}


def _told(counts: Mapping[str, int]) -> str:
    return (
        f"{counts['of them caught'] / counts['identifying texts']:.3f} of texts caught, "
        f"{counts['of them seen'] / counts['identifiers']:.3f} of identifiers, "
        f"{counts['of them flagged'] / counts['clean texts']:.3f} of clean flagged"
    )


def main() -> None:
    """Check or write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="leave out hands, write nothing")
    options = parser.parse_args()
    posts = [post for name in train_families.POSTS for post in train_families.lines_of(name)]
    rows = [row for post in (*posts, *examples()) for row in rows_of(post)]
    print(f"{len(posts)} posts, {len(rows)} names, {sum(row.in_care for row in rows)} in care")
    if options.check:
        check(posts, rows)
    else:
        write(learned(rows), TARGET, "a name", __file__)


if __name__ == "__main__":
    main()
