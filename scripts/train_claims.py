"""Learn the weights by which claims are matched, and write them with their card.

    .venv/bin/python scripts/train_claims.py                     # words alone
    .venv/bin/python scripts/train_claims.py --vectors FOLDER    # words and vectors together

Everything it learns from is in the repository: the starter register, whose phrasings stand in for
posts while they are held out of the index, the same phrasings while their whole claim is held
out, phrasings in which one thing was changed for another of its kind, and the labelled posts of
`benchmarks/data/claims_posts.tsv` that are marked for tuning. Nothing is random that is not seeded;
some minutes on one core.
"""

import argparse
import json
import random
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "src"), str(ROOT)]

from benchmarks.claims_posts import labelled_posts

from wellspoken.engines.claims.claim import Claim
from wellspoken.engines.claims.index import Collection
from wellspoken.engines.claims.lexicon import concepts
from wellspoken.engines.claims.matching.features import MEANING_NAMES, NAMES
from wellspoken.engines.claims.matching.matcher import Matcher
from wellspoken.engines.claims.matching.model import Model
from wellspoken.engines.claims.reading import read
from wellspoken.engines.claims.register import starter

if TYPE_CHECKING:
    from wellspoken.engines.claims.vectors.kept import Kept

FOLDER = ROOT / "src/wellspoken/engines/claims/matching"
FOLDS = 4
COMPARED = 8
OWN_POSTS_COUNT = 4.0  # a labelled post is worth more than a phrasing in a post's place
PENALTY = 2.0
SMALL_STEP, LONGEST_STEP = 1e-4, 2.0

Row = tuple[tuple[float, ...], float, float]  # features, about the claim or not, weight
Post = tuple[str, str, str, float]  # text, language, claim that it is about or "", weight
Lesson = tuple[tuple[Claim, ...], list[Post]]


def main() -> None:
    """Gather, learn, write."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--vectors", type=Path, help="the folder of the model")
    parser.add_argument("--kept", type=Path, help="a folder where computed vectors are kept")
    asked = parser.parse_args()
    kept = _kept(asked.vectors, asked.kept) if asked.vectors else None
    names = (*NAMES, *MEANING_NAMES) if kept else NAMES
    rows = [row for row in gathered(kept) if len(row[0]) == len(names)]
    weights, bias = learnt(rows, names)
    card = {
        "what": "Logistic weights for matching a post with a known claim"
        + (", by its words and by sentence vectors." if kept else ", by its words."),
        "learnt_from": "The starter register's own phrasings held out of the index, with and "
        "without their claim in it, swapped things as counter-examples, and the posts of "
        "benchmarks/data/claims_posts.tsv marked “tune”. No text of anybody else.",
        "not_for": "Judging whether a text is true.",
        "made_by": "scripts/train_claims.py" + (" --vectors" if kept else ""),
        "on": date.today().isoformat(),  # noqa: DTZ011
        "rows": len(rows),
        "rows_weighed": round(sum(weight for _f, _y, weight in rows)),
    }
    if kept:
        card["vectors"] = (
            "all-MiniLM-L6-v2 (sentence-transformers), Apache-2.0 by its model card, English; "
            "not part of this package. Its own weights are used as they are."
        )
        card["vectors_fingerprint"] = kept.encoder.fingerprint
    told = {
        "card": card,
        "features": list(names),
        "weights": [round(weight, 5) for weight in weights],
        "bias": round(bias, 5),
        "prior": 0.5,
    }
    out = FOLDER / ("weights_with_vectors.json" if kept else "weights.json")
    out.write_text(json.dumps(told, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    for name, weight in sorted(zip(names, weights, strict=True), key=lambda one: -abs(one[1])):
        sys.stdout.write(f"{weight:8.3f}  {name}\n")


def _kept(model: Path, folder: Path | None) -> "Kept":
    from wellspoken.engines.claims.vectors.kept import Kept
    from wellspoken.engines.claims.vectors.minilm import Encoder

    return Kept(Encoder(model), folder)


def gathered(kept: "Kept | None") -> Iterator[Row]:
    """Yield the rows that the weights are learnt from."""
    claims = starter().claims
    for claims_there, posts in [
        *(_phrasings_held_out(claims, fold) for fold in range(FOLDS)),
        *(_claims_held_out(claims, fold) for fold in range(FOLDS)),
        *_as_written(claims),
        _numbers(claims),
        _own_posts(claims),
    ]:
        matcher = _matcher(claims_there, kept, posts)
        for text, lang, claim_id, weight in posts:
            yield from _rows(matcher, text, lang, claim_id, weight)


def _own_posts(claims: tuple[Claim, ...]) -> Lesson:
    tuned = [post for post in labelled_posts() if post.split == "tune"]
    return claims, [(post.text, post.lang, post.claim, OWN_POSTS_COUNT) for post in tuned]


def _phrasings_held_out(claims: tuple[Claim, ...], fold: int) -> Lesson:
    """Posts are the phrasings that the index lacks; in half the claims it lacks all of them."""
    kept, posts = [], []
    for number, claim in enumerate(claims):
        bare = (number + fold) % 2 == 0
        chosen = {}
        for lang, texts in (("en", claim.phrasings), *claim.phrasings_in.items()):
            chosen[lang] = tuple(
                text for at, text in enumerate(texts) if not bare and at % FOLDS != fold
            )
            posts += [
                (text, lang, claim.id, 1.0) for at, text in enumerate(texts) if at % FOLDS == fold
            ]
        english = chosen.pop("en")
        kept.append(replace(claim, phrasings=english, phrasings_in=chosen))
    return tuple(kept), posts


def _claims_held_out(claims: tuple[Claim, ...], fold: int) -> Lesson:
    """Posts are what people say of claims that the index has not, and things swapped."""
    kept = tuple(
        # Many registers have nothing but the sentence: half the claims here are such.
        claim if (at // FOLDS) % 2 else replace(claim, phrasings=(), phrasings_in={})
        for at, claim in enumerate(claims)
        if at % FOLDS != fold
    )
    posts: list[Post] = []
    for at, claim in enumerate(claims):
        if at % FOLDS == fold:
            posts += [(text, claim.lang, "", 1.0) for text in (claim.claim, *claim.phrasings[::2])]
        elif at % FOLDS == (fold + 1) % FOLDS:
            for text in (claim.claim, *claim.phrasings[:3]):
                if swapped := _swapped(text, seed=at):
                    posts.append((swapped, "en", "", 1.0))
    return kept, posts


def _as_written(claims: tuple[Claim, ...]) -> Iterator[Lesson]:
    """People also say a claim in its own words, beside other words, in any register."""
    for every, bare in ((1, False), (2, True), (3, True)):
        kept = tuple(
            replace(claim, phrasings=(), phrasings_in={}) if bare and at % every == 0 else claim
            for at, claim in enumerate(claims)
        )
        around = ("{}", "So my neighbour was right. {} Good night all.", "{} #health")
        yield (
            kept,
            [
                (around[at % 3].format(claim.claim), claim.lang, claim.id, 1.0)
                for at, claim in enumerate(claims)
            ],
        )


def _numbers(claims: tuple[Claim, ...]) -> Lesson:
    """Claims that turn on a number, and posts with that number or with another."""
    chooser = random.Random(5)
    kept, posts = [], []
    for at, claim in enumerate(claims[::3]):
        form = ("{0} It is so in {1}% of people.", "{0} It takes {1} days.", "In {1} of 1000: {0}")
        number = chooser.choice((1, 2, 5, 7, 10, 15, 20, 50, 90))
        other = chooser.choice([n for n in (1, 3, 6, 10, 30, 70, 100) if n != number])
        shape = form[at % len(form)]
        kept.append(
            replace(claim, claim=shape.format(claim.claim, number), phrasings=(), phrasings_in={})
        )
        for text in (claim.claim, *claim.phrasings[:1]):
            posts.append((shape.format(text, number), "en", claim.id, 1.0))
            posts.append((shape.format(text, other), "en", "", 1.0))
    return tuple(kept), posts


def _swapped(text: str, *, seed: int) -> str:
    """Return the text about another thing of the same kind, or nothing where it names none."""
    lowered = text.lower()
    chooser = random.Random(seed)
    for line in concepts():
        for name in line.names["en"]:
            if len(name) > 3 and name in lowered.split():
                others = [
                    other.name
                    for other in concepts()
                    if other.kind == line.kind and other.name != line.name
                ]
                return lowered.replace(name, chooser.choice(others))
    return ""


def _matcher(claims: tuple[Claim, ...], kept: "Kept | None", posts: list[Post]) -> Matcher:
    nothing = Model((0.0,) * len(NAMES), 0.0, 0.5)
    if kept is None:
        return Matcher(Collection.of(claims), model=nothing)
    from wellspoken.engines.claims.vectors.meaning import RegisterMeaning

    # All at once takes a third of the time that one after the other does.
    readings = [read(text, lang) for text, lang, _claim, _weight in posts]
    kept.ensure([reading.text for reading in readings if reading.lang == "en" and reading.text])
    return Matcher(
        Collection.of(claims),
        model=nothing,
        meaning=RegisterMeaning(kept),
        meaning_model=Model((0.0,) * (len(NAMES) + len(MEANING_NAMES)), 0.0, 0.5),
    )


def _rows(matcher: Matcher, text: str, lang: str, claim_id: str, weight: float) -> Iterator[Row]:
    _query, ranked = matcher.ranked(text, lang)
    ranked.sort(
        key=lambda one: (
            -(
                one[1].best_score
                + one[1].bm25 / 100
                + (one[1].alike.wording if one[1].alike else 0.0)
            )
        )
    )
    for place, (_score, candidate, features) in enumerate(ranked):
        about = claim_id in {candidate.record.id, *candidate.record.also}
        if about or place < COMPARED:
            yield features, float(about), weight


# Which way a feature may speak. What is shared can only speak for a match and what clashes only
# against it: a weight of the wrong sign would be an accident of features that go together, and
# would fail on other registers.
AGAINST = {"missing", "clash", "number_clash"}
EITHER = {"short", "long_post"}


def learnt(rows: list[Row], names: tuple[str, ...]) -> tuple[list[float], float]:
    """Return weights and bias of the ridge logistic regression under the signs above.

    The likelihood is concave and the signs are bounds, so there is one best answer, whatever the
    order of the features: Newton's steps, each under the bounds.
    """
    features = np.array([(*row[0], 1.0) for row in rows])
    about, weight = np.array([row[1] for row in rows]), np.array([row[2] for row in rows])
    penalty = np.array([PENALTY] * len(names) + [1e-6])
    low = np.array([-np.inf if n in AGAINST | EITHER else 0.0 for n in names] + [-np.inf])
    high = np.array([0.0 if n in AGAINST else np.inf for n in names] + [np.inf])
    beta = np.zeros(len(low))
    for _turn in range(60):
        chance = 1.0 / (1.0 + np.exp(-np.clip(features @ beta, -30.0, 30.0)))
        bend = np.maximum(chance * (1.0 - chance), 1e-4) * weight
        slope = features.T @ ((about - chance) * weight) - penalty * beta
        curve = (features * bend[:, None]).T @ features + np.diag(penalty)
        step = _bounded(curve, slope, low - beta, high - beta)
        largest = float(np.abs(step).max())
        # A full step from far away can overshoot for good.
        beta = beta + min(1.0, LONGEST_STEP / max(largest, 1e-12)) * step
        if largest < SMALL_STEP:
            break
    return beta[:-1].tolist(), float(beta[-1])


def _bounded(curve: np.ndarray, slope: np.ndarray, low: np.ndarray, high: np.ndarray) -> np.ndarray:
    """Return the step that is best for a quadratic within bounds, one number at a time."""
    step = np.zeros(len(slope))
    for _turn in range(2000):
        before = step.copy()
        for i in range(len(step)):
            wanted = step[i] + (slope[i] - curve[i] @ step) / curve[i, i]
            step[i] = min(max(wanted, low[i]), high[i])
        if np.abs(step - before).max() < SMALL_STEP / 10:
            break
    return step


if __name__ == "__main__":
    main()
