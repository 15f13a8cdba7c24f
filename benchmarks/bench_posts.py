"""Identifiers in what organisations publish: how many are seen, and how many clean texts hurt.

    .venv/bin/python benchmarks/bench_posts.py [--list]

Reads files in benchmarks/data, by hands that had not seen the rules: posts, replies, pages and
messages with the identifiers of patients marked, and as many clean ones that look alike. Those
kept "apart" are only counted: all of "a", "e", "k" and "w", and halves of three hands whose other
halves were read. The learned part was learned from the others, some of which were read while the
rules were mended. Where the development data is there, real posts of health authorities are read
as well, which say nothing of anybody in care save now and then of a first case.
An identifier counts as seen when a finding of the privacy family, to block or to review, shares a
character with it; a clean text counts as flagged when there is one. There is no profile, so that
nothing is known of the organisation. Results: benchmarks/results/posts.json; `--list` prints the
misses of the sets that may be read.
"""

import argparse
import csv
import json
import os
import platform
import sys
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "src"), str(ROOT)]

from wellspoken.engines.screening import Finding, Screener, Severity, Subject  # noqa: E402

OUTSIDE = Path(os.environ.get("WELLSPOKEN_DATA", ROOT.parent / "shared/data"))
SEEN = 1000  # of the real posts, those whose findings were looked at
# What may be read and is learned from; `train_families.py` takes the list from here.
READ = (
    *("looked at", "in pairs", *"bcdfghijlmnostuvxyz"),
    *("aa", "bb", "cc", "dd", "ee", "ff", "gg", "hh", "ii", "jj", "kk", "ll", "mm", "nn"),
)
APART = ("a apart", "e apart", "k apart", "apart", "u apart", "v apart", "w apart")
# In Spanish; of the first four the words, not the labels, were used for the glossary.
SPANISH = ("es one", "es two", "es three", "es four", "es apart")
SETS = {
    name: ROOT / f"benchmarks/data/posts_{name.replace(' ', '_')}.jsonl"
    for name in (*APART, *READ, *SPANISH)
}


def stretches(text: str, wanted: str) -> list[tuple[int, int]]:
    """Return where a stretch stands in a text, each time."""
    found, at = [], text.find(wanted)
    while at >= 0:
        found.append((at, at + len(wanted)))
        at = text.find(wanted, at + 1)
    return found


def sees(findings: list[Finding], text: str, wanted: str) -> bool:
    """Tell whether a finding touches the stretch."""
    return any(
        one.start < end and start < one.end
        for start, end in stretches(text, wanted)
        for one in findings
    )


def measure(rows: list[dict], screener: Screener, *, listing: bool) -> dict[str, object]:
    """Count what is seen by kind, the texts in which anything is, and the clean ones flagged."""
    kinds: Counter[str] = Counter()
    seen: Counter[str] = Counter()
    texts = caught = clean = flagged = 0
    for row in rows:
        subject = Subject(row["text"], surface=row["surface"], lang=row.get("lang", "en"))
        report = screener.screen(subject)
        findings = [
            one
            for one in report.findings
            if one.severity is not Severity.ADVISE and one.family == "privacy"
        ]
        if row["label"] == "clean":
            clean += 1
            flagged += bool(findings)
            if findings and listing:
                print("flagged", row["id"], [(one.rule, one.text) for one in findings])
            continue
        texts += 1
        hits = [sees(findings, row["text"], one["text"]) for one in row["identifiers"]]
        caught += any(hits)
        for one, hit in zip(row["identifiers"], hits, strict=True):
            kinds[one["kind"]] += 1
            seen[one["kind"]] += hit
            if listing and not hit:
                print("missed", row["id"], one["kind"], one["text"])
    return {
        "identifying texts": texts,
        "of them caught": caught,
        "identifiers": kinds.total(),
        "of them seen": seen.total(),
        "recall": round(seen.total() / kinds.total(), 3),
        "clean texts": clean,
        "of them flagged": flagged,
        "by kind": {kind: f"{seen[kind]}/{count}" for kind, count in sorted(kinds.items())},
    }


def authorities() -> dict[str, list[str]]:
    """Return real posts of health authorities, which name nobody in care, where they are there."""
    path = OUTSIDE / "claims/constraint2021/train.csv"
    if not path.exists():
        print(f"No posts of health authorities in {OUTSIDE}: set WELLSPOKEN_DATA.")
        return {}
    with path.open(encoding="utf-8", newline="") as lines:
        texts = [row["tweet"] for row in csv.DictReader(lines) if row["label"] == "real"]
    return {"authorities": texts[:SEEN], "authorities apart": texts[SEEN:]}


def flagged_of(texts: list[str], screener: Screener) -> dict[str, object]:
    """Count the texts that are stopped or asked about, and by which rules."""
    rules: Counter[str] = Counter()
    flagged = 0
    for text in texts:
        findings = screener.screen(Subject(text)).findings
        codes = {one.rule for one in findings if one.severity is not Severity.ADVISE}
        flagged += bool(codes)
        rules.update(codes)
    return {"texts": len(texts), "flagged": flagged, "by rule": dict(rules.most_common())}


def main() -> None:
    """Measure the sets and keep the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--list", action="store_true", help="print what is missed and flagged")
    options = parser.parse_args()
    screener = Screener(select=("privacy",))
    results: dict[str, object] = {
        "command": ".venv/bin/python benchmarks/bench_posts.py",
        "python": platform.python_version(),
    }
    for name, path in SETS.items():
        rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        found = measure(rows, screener, listing=options.list and "apart" not in name)
        results[name] = found
        print(
            f"{name}: {found['of them caught']} of {found['identifying texts']} texts caught, "
            f"identifiers {found['recall']:.3f} ({found['of them seen']} of "
            f"{found['identifiers']}), clean flagged {found['of them flagged']} of "
            f"{found['clean texts']}"
        )
    for name, texts in authorities().items():
        for what, chosen in (("privacy", screener), ("all families", Screener())):
            told = flagged_of(texts, chosen)
            results[f"{name}, {what}"] = told
            print(f"{name}, {what}: {told['flagged']} of {told['texts']} flagged")
    path = ROOT / "benchmarks/results/posts.json"
    path.write_text(json.dumps(results, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
