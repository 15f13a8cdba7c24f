"""How well posts are matched with known claims, beside plain BM25.

    .venv/bin/python benchmarks/bench_claims.py [--only checkthat,vira,constraint,own]
        [--vectors installed|FOLDER] [--kept FOLDER]

The public sets are read at ../shared/data/claims beside the checkout, or where WELLSPOKEN_DATA
says; a part whose data is not there is skipped with a message. Nothing of them is in the weights.
With --vectors words and sentence vectors are measured together; --kept is a folder where computed
vectors are kept, since those of CheckThat! take a quarter of an hour on a core of its own.
How time and memory grow is measured by benchmarks/grow_claims.py. Results are written to
benchmarks/results/claims.json; a part that was not run keeps its last figures.
"""

import argparse
import csv
import json
import math
import os
import platform
import random
import re
import sys
import time
from collections import Counter, defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "src"), str(ROOT)]

from benchmarks.claims_posts import labelled_posts  # noqa: E402
from wellspoken.engines.claims import Claim, Collection, Matcher, starter  # noqa: E402

DATA = Path(os.environ.get("WELLSPOKEN_DATA", ROOT.parent / "shared" / "data")) / "claims"
OUT = ROOT / "benchmarks" / "results" / "claims.json"
STRONG = Matcher(Collection.of([])).settings.strong


class PlainBM25:
    """What anybody would write first: lower-case words, BM25, nothing else."""

    def __init__(self, claims):
        self.ids = [claim.id for claim in claims]
        texts = [" ".join(text for _, text in claim.wordings()) for claim in claims]
        counts = [Counter(self.words(text)) for text in texts]
        lengths = [sum(count.values()) for count in counts]
        average = sum(lengths) / len(lengths)
        self.postings = defaultdict(list)
        for number, (count, length) in enumerate(zip(counts, lengths, strict=True)):
            for word, times in count.items():
                weight = times * 2.2 / (times + 1.2 * (0.25 + 0.75 * length / average))
                self.postings[word].append((number, weight))

    @staticmethod
    def words(text):
        return re.findall(r"\w+", text.lower())

    def ranked(self, text):
        scores = defaultdict(float)
        for word in set(self.words(text)):
            found = self.postings.get(word, ())
            rarity = math.log(1 + (len(self.ids) - len(found) + 0.5) / (len(found) + 0.5))
            for number, weight in found:
                scores[number] += rarity * weight
        best = sorted(scores.items(), key=lambda pair: (-pair[1], pair[0]))[:20]
        return [self.ids[number] for number, _ in best]


def measures(ranked, gold):
    """Return MAP@5, MRR and recall@1 over all queries."""
    average = reciprocal = first = 0.0
    for found, wanted in zip(ranked, gold, strict=True):
        hits = total = 0.0
        for place, claim in enumerate(found[:5], start=1):
            if claim in wanted:
                hits += 1
                total += hits / place
        average += total / min(len(wanted), 5)
        reciprocal += next((1 / p for p, c in enumerate(found, 1) if c in wanted), 0.0)
        first += bool(found) and found[0] in wanted
    count = len(gold)
    return {
        "map5": round(average / count, 4),
        "mrr": round(reciprocal / count, 4),
        "recall1": round(first / count, 4),
        "queries": count,
    }


FOLDS = 5  # how many of VIRA's five folds are measured
KEPT = None  # what computes vectors and keeps them, where vectors are measured


def matcher_of(claims):
    """Return a matcher, with vectors where they are measured."""
    if KEPT is None:
        return Matcher(Collection.of(claims))
    from wellspoken.engines.claims.vectors.meaning import RegisterMeaning

    return Matcher(Collection.of(claims), meaning=RegisterMeaning(KEPT, progress))


def progress(done, of):
    print(f"vectors: {done} of {of}", file=sys.stderr, flush=True)


def compared(claims, posts, gold, lang="en"):
    """Measure plain BM25, and the whole matcher, in one run."""
    plain, matcher = PlainBM25(claims), matcher_of(claims)
    matcher.match(posts[0], lang)  # vectors of the register are computed before the clock runs
    began = time.process_time()
    answers = [[m.claim for m in matcher.match(post, lang, top=10).matches] for post in posts]
    spent = time.process_time() - began
    return {
        "plain_bm25": measures([plain.ranked(read_only(post)) for post in posts], gold),
        "matcher": measures(answers, gold),
        "cpu_ms_a_post": round(spent / len(posts) * 1000, 2),
    }


def read_only(post):
    """Strip the author, as judging asks; everything else stays as typed."""
    return re.sub(r"— [^—]*\(@\w+\)[^—]*$", "", post)


def checkthat():
    folder = DATA / "checkthat2022"
    lines = (folder / "verified_claims.jsonl").read_text().splitlines()
    told = [json.loads(line) for line in lines]
    wanted = defaultdict(set)
    for line in (folder / "dev.qrels.tsv").read_text().splitlines():
        query, _, claim, _ = line.split("\t")
        wanted[query].add(claim)
    rows = list(csv.reader((folder / "dev.queries.tsv").open(), delimiter="\t"))
    posts, gold = [row[1] for row in rows], [wanted[row[0]] for row in rows]
    found = {}
    for name, fields in (
        ("claim", ()),
        ("claim_title", ("title",)),
        ("claim_title_subtitle", ("title", "subtitle")),
    ):
        if KEPT is not None and name == "claim":
            continue  # its vectors tell no more than those of the other two
        claims = [
            Claim(
                id=one["vclaim_id"],
                claim=one["vclaim"] or one["title"],
                phrasings=tuple(one[field] for field in fields if one.get(field)),
            )
            for one in told
        ]
        found[name] = compared(claims, posts, gold)
    return found


def vira():
    rows = [
        (row["sentence"], row["label"]) for row in csv.DictReader((DATA / "vira/train.csv").open())
    ]
    random.Random(3).shuffle(rows)
    labels = sorted({label for _, label in rows})
    found = {"folds_of_five": FOLDS, "posts": sum(len(rows[fold::5]) for fold in range(FOLDS))}
    for name, most in (("no_examples", 0), ("all_phrasings", None)):
        parts = []
        for fold in range(FOLDS):
            examples = defaultdict(list)
            for at, (sentence, label) in enumerate(rows):
                if at % 5 != fold:
                    examples[label].append(sentence)
            claims = [
                Claim(id=label, claim=label, phrasings=tuple(examples[label][:most]))
                for label in labels
            ]
            held = rows[fold::5]
            parts.append(compared(claims, [s for s, _ in held], [{label} for _, label in held]))
        found[name] = {
            system: {
                key: round(sum(part[system][key] for part in parts) / len(parts), 4)
                for key in ("map5", "mrr", "recall1")
            }
            for system in ("plain_bm25", "matcher")
        }
    return found


def libraries():
    """Return the misconceptions of the public libraries as a register."""
    claims = []
    for line in (DATA / "libraries/covidlies_misconceptions.jsonl").read_text().splitlines():
        told = json.loads(line)
        wordings = told["pos_variations"] or [told["canonical_sentence"]]
        claims.append(Claim(id=f"CL{told['id']}", claim=wordings[0], phrasings=tuple(wordings[1:])))
    for name in ("covid19", "hpv"):
        told = json.loads((DATA / f"libraries/vaccinelies_{name}_misinfo.json").read_text())
        claims += [Claim(id=key, claim=value["text"]) for key, value in told.items()]
    return claims


def constraint():
    matcher = matcher_of(libraries())
    posts = [row["tweet"] for row in csv.DictReader((DATA / "constraint2021/train.csv").open())][
        ::3
    ]
    first = [matches[0] for post in posts if (matches := matcher.match(post).matches)]
    strong = [match for match in first if match.probability >= STRONG]
    probe = list(csv.DictReader((DATA / "probe.tsv").open(), delimiter="\t"))
    hits = Counter()
    for row in probe:
        found = matcher.match(row["post"]).matches
        at = next((m.probability for m in found if m.claim == row["claim_id"]), 0.0)
        hits[row["verdict"], at >= STRONG] += 1
    return {
        "posts": len(posts),
        "strong_share": round(len(strong) / len(posts), 4),
        "strong_and_repeats_share": round(
            sum(match.stance == "repeats" for match in strong) / len(posts), 4
        ),
        "what_this_is": "an upper bound of false alarms: true repeats are among them",
        "probe_strong": {
            kind: f"{hits[kind, True]} of {hits[kind, True] + hits[kind, False]}"
            for kind in ("match", "wrong_claim", "debunk_or_report")
        },
    }


def own():
    matcher = matcher_of(starter().claims)
    found = {}
    for half in ("tune", "held"):
        posts = [post for post in labelled_posts() if post.split == half]
        answers = [matcher.match(post.text, post.lang).matches for post in posts]
        pairs = list(zip(posts, answers, strict=True))
        about = [(post, matches) for post, matches in pairs if post.claim]
        swaps = [(post, matches) for post, matches in pairs if post.kind == "swap"]
        stances = Counter(
            f"{post.stance} called {match.stance}"
            for post, matches in about
            for match in matches
            if match.claim == post.claim
        )
        found[half] = {
            "posts": len(posts),
            "first_is_right": share(m[:1] and m[0].claim == p.claim for p, m in about),
            "strong_and_right": share(
                m[:1] and m[0].claim == p.claim and m[0].probability >= STRONG for p, m in about
            ),
            "true_repeats_strong": share(
                m[:1] and m[0].claim == p.claim and m[0].probability >= STRONG
                for p, m in about
                if p.stance == "repeats"
            ),
            "swap_strong": share(strongly(m, p.near, STRONG) for p, m in swaps),
            "swap_suggested": share(
                strongly(m, p.near, matcher.settings.suggest) for p, m in swaps
            ),
            "debunks_called_repeats": round(
                stances["rebuts called repeats"]
                / sum(n for name, n in stances.items() if name.startswith("rebuts called")),
                3,
            ),
            "stances": dict(sorted(stances.items())),
        }
    return found


def strongly(matches, claim, threshold):
    return any(match.claim == claim and match.probability >= threshold for match in matches)


def share(those):
    known = [bool(one) for one in those]
    return round(sum(known) / len(known), 3)


PARTS = {"own": own, "checkthat": checkthat, "constraint": constraint, "vira": vira}
NEED_DATA = {"checkthat", "constraint", "vira"}


def main():
    global FOLDS, KEPT  # noqa: PLW0603
    parser = argparse.ArgumentParser()
    parser.add_argument("--only", default=",".join(PARTS))
    parser.add_argument("--vectors", help="the model's folder, or “installed”")
    parser.add_argument("--kept", type=Path, help="where computed vectors are kept")
    parser.add_argument("--quick", action="store_true", help="only what is in the repository")
    parser.add_argument("--folds", type=int, default=FOLDS, help="of VIRA's five, to save time")
    asked, _unknown = parser.parse_known_args()
    FOLDS = asked.folds
    if asked.vectors:
        from wellspoken.engines.claims.vectors.finding import model_in
        from wellspoken.engines.claims.vectors.kept import Kept

        KEPT = Kept(model_in(asked.vectors), asked.kept)
    for name in asked.only.split(","):
        if name in NEED_DATA and (asked.quick or not DATA.exists()):
            print(f"{name}: skipped, no data at {DATA}; set WELLSPOKEN_DATA.")
            continue
        measured = PARTS[name]()
        called = f"{name}_with_vectors" if asked.vectors else name
        print(called, json.dumps(measured, indent=1, ensure_ascii=False), flush=True)
        saved(called, measured)


def saved(name, measured):
    """Write a part's figures; those of the other parts stay."""
    result = json.loads(OUT.read_text()) if OUT.exists() else {}
    result[name] = measured
    result["made_by"] = {
        "command": "benchmarks/bench_claims.py and benchmarks/grow_claims.py",
        "python": platform.python_version(),
        "cores": os.cpu_count(),
        "strong": STRONG,
    }
    OUT.write_text(json.dumps(result, indent=1, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
