"""Learn how far the words about a room, a day, an age or a place lean to somebody in care.

    .venv/bin/python -m benchmarks.train_mentions [--check]

Every mention that the finder sees in the posts of all hands (`benchmarks/data/posts_*.jsonl`) is
one row: it is part of what was marked as somebody's, or anybody's. So are those in the examples of
the rules on such things. Sets kept "apart" are not read.
`--check` writes nothing: it leaves out a sixth of the hands after another, learns the text's score
and this one anew, and counts what is asked about above some bounds.
"""

import argparse
import sys
from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path
from unittest import mock

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "src"), str(ROOT)]

from benchmarks import train_families, train_leaning  # noqa: E402
from benchmarks.bench_posts import stretches  # noqa: E402
from wellspoken.engines.screening import Subject  # noqa: E402
from wellspoken.engines.screening.learned import likely  # noqa: E402
from wellspoken.engines.screening.mentions import leaning  # noqa: E402
from wellspoken.engines.screening.mentions.asked import weighed_mentions  # noqa: E402
from wellspoken.engines.screening.mentions.found import mentions_in  # noqa: E402
from wellspoken.engines.screening.names.about import Weights  # noqa: E402
from wellspoken.engines.screening.names.tokens import Tokens  # noqa: E402
from wellspoken.engines.screening.passage import Passage, read  # noqa: E402
from wellspoken.engines.screening.profile import Profile  # noqa: E402
from wellspoken.engines.text import Span  # noqa: E402

TARGET = ROOT / "src/wellspoken/engines/screening/mentions/leaning.txt"
# Whose examples are learned from as well.
RULES = frozenset(
    f"privacy.{name}"
    for name in ("room", "age", "date-with-person", "relative-date", "place-with-person",
                 "told-in-passing")
)  # fmt: skip
PARTS = 6
BOUNDS = (0, 50, 75, 100)


def passage_of(post: Mapping) -> Passage:
    """Return a post as it is read."""
    return read(Subject(post["text"], surface=post["surface"]), Profile()).passages[0]


def marked_kinds(post: Mapping, span: Span) -> set[str]:
    """Return the kinds of what was marked where a stretch of the post stands."""
    return {
        one["kind"]
        for one in post["identifiers"]
        for start, end in stretches(post["text"], one["text"])
        if start < span.end and span.start < end
    }


def rows_of(post: Mapping) -> Iterator[train_leaning.Row]:
    """Yield the mentions of a post, without those that are part of a name."""
    passage = passage_of(post)
    tokens = Tokens(passage.folded)
    found = mentions_in(tokens, passage.folded)
    for mention in found:
        start, end = tokens.span(mention.first)[0], tokens.span(mention.last)[1]
        kinds = marked_kinds(post, passage.document.origin(start, end))
        if kinds != {"name"}:
            seen = tuple(leaning.seen(tokens, mention, post["surface"], len(found)))
            yield train_leaning.Row(seen, train_families.hand_of(post), bool(kinds))


def check(posts: list[dict], rows: list[train_leaning.Row]) -> None:
    """Leave out some hands after others and count."""
    texts = train_families.read()
    everyday = train_families.tweets(train_families.EVERYDAY, train_families.TWEETS_READ)
    hands = sorted(set(map(train_families.hand_of, posts)))
    asked = dict.fromkeys(BOUNDS, 0)
    clean = dict.fromkeys(BOUNDS, 0)
    every = sum(row.in_care for row in rows if row.hand in hands)
    for part in range(PARTS):
        away = set(hands[part::PARTS])
        of_text = train_families.learned(
            "privacy", [row for row in texts if row.hand not in away], everyday
        )
        weights = Weights(train_leaning.learned([row for row in rows if row.hand not in away]))
        with (
            mock.patch.object(likely, "_scores", partial(train_leaning.scores_by, of_text)),
            mock.patch.object(leaning, "_weights", lambda weights=weights: weights),
        ):
            for post in posts:
                if train_families.hand_of(post) in away:
                    passage = passage_of(post)
                    tales = [
                        (
                            one.tale,
                            marked_kinds(
                                post, passage.document.origin(one.span.start, one.span.end)
                            ),
                        )
                        for one in weighed_mentions(passage, post["surface"])
                    ]
                    for bound in BOUNDS:
                        above = [kinds for tale, kinds in tales if tale > bound]
                        asked[bound] += sum(bool(kinds - {"name"}) for kinds in above)
                        clean[bound] += bool(above) and post["label"] == "clean"
    whole = sum(post["label"] == "clean" for post in posts)
    for bound in BOUNDS:
        print(
            f"above {bound}: {asked[bound] / every:.3f} of somebody's mentions, "
            f"{clean[bound] / whole:.3f} of clean texts"
        )


def main() -> None:
    """Check or write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="leave out hands, write nothing")
    options = parser.parse_args()
    posts = [post for name in train_families.POSTS for post in train_families.lines_of(name)]
    rows = [row for post in (*posts, *train_leaning.examples(RULES)) for row in rows_of(post)]
    print(f"{len(posts)} posts, {len(rows)} mentions, {sum(row.in_care for row in rows)} in care")
    if options.check:
        check(posts, rows)
    else:
        train_leaning.write(
            train_leaning.learned(rows), TARGET, "a room, a day, an age or a place", __file__
        )


if __name__ == "__main__":
    main()
