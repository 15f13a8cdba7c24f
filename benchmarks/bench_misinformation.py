"""How many posts that repeat a known false claim the screener reports, and how many others.

    .venv/bin/python benchmarks/bench_misinformation.py

Reads benchmarks/data/claims_posts.tsv, which was written for the claims engine (its matcher was
tuned on half of it) and of which this rule's bounds saw the counts only; and the posts by which the
rule was made, tests/engines/screening/corpora/misinformation-*.txt. The figures are kept in
benchmarks/results/misinformation.json.
"""

import json
import platform
import sys
import time
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "src"), str(ROOT)]

from wellspoken.engines.claims.answering import starter_claims  # noqa: E402
from wellspoken.engines.screening import Screener, Subject  # noqa: E402

POSTS = ROOT / "benchmarks/data/claims_posts.tsv"
CORPORA = ROOT / "tests/engines/screening/corpora"


def posts() -> list[tuple[str, str, str]]:
    """Return kind, language and text of every post."""
    found = []
    for line in POSTS.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            _claim, kind, lang, text = line.split("\t")
            found.append((kind, lang, text))
    for kind in ("marked", "missed", "clean"):
        lines = (CORPORA / f"misinformation-{kind}.txt").read_text(encoding="utf-8").splitlines()
        name = "own, clean" if kind == "clean" else "own, repeats"
        found += [(name, "en", line) for line in lines if line and not line.startswith("#")]
    return found


def main() -> None:
    """Count what is reported of each kind and keep the figures."""
    screener = Screener(select=("misinformation",), ignore=("language",), claims=starter_claims)
    every = posts()
    screener.screen(Subject("Garlic cures covid."))
    counts, reported, flagged = Counter(), Counter(), []
    began = time.process_time()
    for kind, lang, text in every:
        found = screener.screen(Subject(text, lang=lang)).findings
        counts[kind] += 1
        reported[kind] += bool(found)
        if found and "repeats" not in kind:
            flagged.append({"kind": kind, "text": text, "said": found[0].evidence})
    took = time.process_time() - began
    results = {
        "command": ".venv/bin/python benchmarks/bench_misinformation.py",
        "python": platform.python_version(),
        "reported": {kind: f"{reported[kind]} of {count}" for kind, count in counts.items()},
        "microseconds_each": round(took / len(every) * 1e6),
        "flagged": flagged,
    }
    for kind, told in results["reported"].items():
        print(f"{kind}: {told}")
    path = ROOT / "benchmarks/results/misinformation.json"
    path.write_text(json.dumps(results, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
