"""Learn the weights by which claims are matched, and write them with their card.

    .venv/bin/python scripts/train_claims.py

Everything it learns from is in the repository: the starter register, whose phrasings stand in for
posts while they are held out of the index, the same phrasings while their whole claim is held
out, phrasings in which one thing was changed for another of its kind, and the labelled posts of
`benchmarks/data/claims_posts.tsv` that are marked for tuning. Plain Python, no randomness that is
not seeded, a few minutes on one core.
"""

import json
import math
import random
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "src"), str(ROOT)]

from benchmarks.claims_posts import labelled_posts

from wellspoken.engines.claims.claim import Claim
from wellspoken.engines.claims.index import Collection
from wellspoken.engines.claims.lexicon import concepts
from wellspoken.engines.claims.matching.features import NAMES
from wellspoken.engines.claims.matching.matcher import Matcher
from wellspoken.engines.claims.matching.model import Model
from wellspoken.engines.claims.register import starter

OUT = ROOT / "src/wellspoken/engines/claims/matching/weights.json"
FOLDS = 4
COMPARED = 8
OWN_POSTS_COUNT = 4.0  # a labelled post is worth more than a phrasing in a post's place
PENALTY = 2.0
SMALL_STEP, LONGEST_STEP = 2e-2, 2.0

Row = tuple[tuple[float, ...], float, float]  # features, about the claim or not, weight


def main() -> None:
    """Gather, learn, write."""
    rows = list(gathered())
    weights, bias = learnt(rows)
    posts = sum(weight for _f, _y, weight in rows)
    card = {
        "what": "Logistic weights for matching a post with a known claim.",
        "learnt_from": "The starter register's own phrasings held out of the index, with and "
        "without their claim in it, swapped things as counter-examples, and the posts of "
        "benchmarks/data/claims_posts.tsv marked “tune”. No text of anybody else.",
        "not_for": "Judging whether a text is true.",
        "made_by": "scripts/train_claims.py",
        "on": date.today().isoformat(),  # noqa: DTZ011
        "rows": len(rows),
        "rows_weighed": round(posts),
    }
    told = {
        "card": card,
        "features": list(NAMES),
        "weights": [round(weight, 5) for weight in weights],
        "bias": round(bias, 5),
        "prior": 0.5,
    }
    OUT.write_text(json.dumps(told, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    for name, weight in sorted(zip(NAMES, weights, strict=True), key=lambda one: -abs(one[1])):
        sys.stdout.write(f"{weight:8.3f}  {name}\n")


def gathered() -> Iterator[Row]:
    """Yield the rows that the weights are learnt from."""
    claims = starter().claims
    for fold in range(FOLDS):
        yield from _phrasings_held_out(claims, fold)
        yield from _claims_held_out(claims, fold)
    yield from _as_written(claims)
    yield from _numbers(claims)
    matcher = _matcher(claims)
    for post in labelled_posts():
        if post.split != "tune":
            continue
        yield from _rows(matcher, post.text, post.lang, post.claim, OWN_POSTS_COUNT)


def _phrasings_held_out(claims: tuple[Claim, ...], fold: int) -> Iterator[Row]:
    """Posts are the phrasings that the index lacks; in half the claims it lacks all of them."""
    kept, posts = [], []
    for number, claim in enumerate(claims):
        bare = (number + fold) % 2 == 0
        chosen = {}
        for lang, texts in (("en", claim.phrasings), *claim.phrasings_in.items()):
            chosen[lang] = tuple(
                text for at, text in enumerate(texts) if not bare and at % FOLDS != fold
            )
            posts += [(claim.id, lang, text) for at, text in enumerate(texts) if at % FOLDS == fold]
        english = chosen.pop("en")
        kept.append(replace(claim, phrasings=english, phrasings_in=chosen))
    matcher = _matcher(tuple(kept))
    for claim_id, lang, text in posts:
        yield from _rows(matcher, text, lang, claim_id, 1.0)


def _claims_held_out(claims: tuple[Claim, ...], fold: int) -> Iterator[Row]:
    """Posts are what people say of claims that the index has not, and things swapped."""
    kept = tuple(
        # Many registers have nothing but the sentence: half the claims here are such.
        claim if (at // FOLDS) % 2 else replace(claim, phrasings=(), phrasings_in={})
        for at, claim in enumerate(claims)
        if at % FOLDS != fold
    )
    matcher = _matcher(kept)
    for at, claim in enumerate(claims):
        if at % FOLDS == fold:
            for text in (claim.claim, *claim.phrasings[::2]):
                yield from _rows(matcher, text, claim.lang, "", 1.0)
        elif at % FOLDS == (fold + 1) % FOLDS:
            for text in (claim.claim, *claim.phrasings[:3]):
                if swapped := _swapped(text, seed=at):
                    yield from _rows(matcher, swapped, "en", "", 1.0)


def _as_written(claims: tuple[Claim, ...]) -> Iterator[Row]:
    """People also say a claim in its own words, beside other words, in any register."""
    for every, bare in ((1, False), (2, True), (3, True)):
        kept = tuple(
            replace(claim, phrasings=(), phrasings_in={}) if bare and at % every == 0 else claim
            for at, claim in enumerate(claims)
        )
        matcher = _matcher(kept)
        for at, claim in enumerate(claims):
            around = ("{}", "So my neighbour was right. {} Good night all.", "{} #health")[at % 3]
            yield from _rows(matcher, around.format(claim.claim), claim.lang, claim.id, 1.0)


def _numbers(claims: tuple[Claim, ...]) -> Iterator[Row]:
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
            posts.append((claim.id, shape.format(text, number)))
            posts.append(("", shape.format(text, other)))
    matcher = _matcher(tuple(kept))
    for claim_id, text in posts:
        yield from _rows(matcher, text, "en", claim_id, 1.0)


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


def _matcher(claims: tuple[Claim, ...]) -> Matcher:
    return Matcher(Collection.of(claims), model=Model((0.0,) * len(NAMES), 0.0, 0.5))


def _rows(matcher: Matcher, text: str, lang: str, claim_id: str, weight: float) -> Iterator[Row]:
    _query, ranked = matcher.ranked(text, lang)
    ranked.sort(key=lambda one: -(one[1].best_score + one[1].bm25 / 100))
    for place, (_score, candidate, features) in enumerate(ranked):
        about = claim_id in {candidate.record.id, *candidate.record.also}
        if about or place < COMPARED:
            yield features, float(about), weight


# Which way a feature may speak. What is shared can only speak for a match and what clashes only
# against it: a weight of the wrong sign would be an accident of features that go together, and
# would fail on other registers.
AGAINST = {"missing", "clash", "number_clash"}
EITHER = {"short", "long_post"}
# So alike to "cover", "profile" and "mass" that with them in, those come out with wrong signs.
ALIKE = {"cover_exact", "cover_sentence", "order", "explained", "explained_all", "cover_x_mass",
         "support", "best_three", "key_least"}  # fmt: skip


def learnt(rows: list[Row]) -> tuple[list[float], float]:
    """Return weights and bias of the ridge logistic regression under the signs above.

    A feature whose weight comes out with the wrong sign is left out, and the rest learnt again.
    """
    used = [i for i, name in enumerate(NAMES) if name not in ALIKE]
    beta = [0.0] * (len(NAMES) + 1)
    while True:
        narrow = [(tuple(f[i] for i in used), about, weight) for f, about, weight in rows]
        found = _newton(narrow, [0.0] * (len(used) + 1))
        beta = [0.0] * (len(NAMES) + 1)
        beta[-1] = found[-1]
        for i, weight in zip(used, found, strict=False):
            beta[i] = weight
        wrong = [i for i in used if _is_wrong(NAMES[i], beta[i])]
        if not wrong:
            return beta[:-1], beta[-1]
        # Features that go together are mended by leaving out the worst of them first.
        wrong.sort(key=lambda i: -abs(beta[i]))
        for i in wrong[: (len(wrong) + 1) // 2]:
            used.remove(i)
            sys.stderr.write(f"left out: {NAMES[i]}\n")


def _is_wrong(name: str, weight: float) -> bool:
    if name in EITHER:
        return False
    return weight > 0.0 if name in AGAINST else weight < 0.0


def _newton(rows: list[Row], beta: list[float]) -> list[float]:
    width = len(beta)
    for turn in range(12):
        gradient = [0.0] * width
        curve = [[0.0] * width for _ in range(width)]
        for features, about, weight in rows:
            full = (*features, 1.0)
            odds = sum(b * x for b, x in zip(beta, full, strict=True))
            chance = 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, odds))))
            error = (about - chance) * weight
            bend = max(chance * (1.0 - chance), 1e-6) * weight
            for i, x in enumerate(full):
                if x == 0.0:
                    continue
                gradient[i] += error * x
                row, scaled = curve[i], bend * x
                for j in range(i + 1):
                    row[j] += scaled * full[j]
        for i in range(width):
            for j in range(i):
                curve[j][i] = curve[i][j]
            if i < width - 1:
                gradient[i] -= PENALTY * beta[i]
                curve[i][i] += PENALTY
            curve[i][i] += 1e-6
        step = solved(curve, gradient)
        largest = max(abs(s) for s in step)
        # A full step from far away can overshoot for good.
        short = min(1.0, LONGEST_STEP / largest)
        beta = [b + short * s for b, s in zip(beta, step, strict=True)]
        sys.stderr.write(f"turn {turn}: largest step {largest:.4f}\n")
        if largest < SMALL_STEP:
            break
    return beta


def solved(matrix: list[list[float]], right: list[float]) -> list[float]:
    """Solve a linear system by elimination with pivots."""
    size = len(right)
    rows = [[*matrix[i], right[i]] for i in range(size)]
    for i in range(size):
        pivot = max(range(i, size), key=lambda k: abs(rows[k][i]))
        rows[i], rows[pivot] = rows[pivot], rows[i]
        for k in range(i + 1, size):
            factor = rows[k][i] / rows[i][i]
            for j in range(i, size + 1):
                rows[k][j] -= factor * rows[i][j]
    answer = [0.0] * size
    for i in range(size - 1, -1, -1):
        known = sum(rows[i][j] * answer[j] for j in range(i + 1, size))
        answer[i] = (rows[i][size] - known) / rows[i][i]
    return answer


if __name__ == "__main__":
    main()
