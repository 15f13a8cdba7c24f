"""What each family marks of texts that it should mark, and of those that it should leave alone.

    .venv/bin/python benchmarks/bench_families.py [--list [FAMILY ...]]

Reads texts of fifteen hands that had not seen the rules: for each family those that a careful
reviewer would mark, and as many that look alike and are fine. "apart" and "usual" are only counted;
all others were looked at or learned from. The texts go through `wellspoken check`, with no profile.
A text counts as marked when the family has a finding in it, whether it blocks, asks for review or
advises. Where the development data is there, everyday tweets and posts of health authorities tell
how often the learned part finds fault with those. Results: benchmarks/results/families.json;
`--list` prints what went wrong in the sets that may be read.
"""

import argparse
import csv
import json
import os
import platform
import subprocess
import sys
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
DATA = ROOT / "benchmarks/data"
APART = ("apart", "usual", "fresh")
LOOKED_AT = (
    "one", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen",
)  # fmt: skip
OUTSIDE = Path(os.environ.get("WELLSPOKEN_DATA", ROOT.parent / "shared/data"))
EVERYDAY = 1000
FIELDS = ("text", "surface", "in_reply_to", "media")


def checked(rows: list[dict]) -> list[dict[str, list[str]]]:
    """Return of each text, by family, the rules that `wellspoken check` finds broken in it."""
    lines = [
        json.dumps({"id": at} | {field: row[field] for field in FIELDS if field in row})
        for at, row in enumerate(rows)
    ]
    command = [sys.executable, "-m", "wellspoken.cli", "check", "-", "--format", "jsonl"]
    done = subprocess.run(
        command, input="\n".join(lines), capture_output=True, text=True, check=False
    )
    found = []
    for line in done.stdout.splitlines():
        codes: dict[str, list[str]] = {}
        for finding in json.loads(line)["findings"]:
            codes.setdefault(finding["family"], []).append(finding["rule"])
        found.append(codes)
    if len(found) != len(rows):
        raise SystemExit(f"{len(rows)} texts, {len(found)} reports: {done.stderr}")
    return found


def measure(rows: list[dict], listed: set[str]) -> dict[str, dict[str, int]]:
    """Count of each family what is marked; print what went wrong in those listed."""
    counts: dict[str, Counter[str]] = {}
    for row, codes in zip(rows, checked(rows), strict=True):
        family, marked = row["family"], row["family"] in codes
        count = counts.setdefault(family, Counter())
        count["bad" if row["bad"] else "clean"] += 1
        count["caught" if row["bad"] else "flagged"] += marked
        if marked != row["bad"] and family in listed:
            rules = ", ".join(codes.get(family, ())) or " | ".join(row.get("marks", ()))
            print(f"{'flagged' if marked else 'missed'} {family} [{rules}] {row['text']!r}")
    return {family: dict(count) for family, count in sorted(counts.items())}


def everyday() -> dict[str, list[str]]:
    """Return texts that were not written for this, where the development data is there."""
    posts = OUTSIDE / "claims/constraint2021/train.csv"
    tweets = sorted((OUTSIDE / "phi/wnut17").glob("*dev*"))
    if not (posts.exists() and tweets):
        print(f"No everyday texts in {OUTSIDE}: set WELLSPOKEN_DATA to the development data.")
        return {}
    with posts.open(encoding="utf-8", newline="") as lines:
        real = [row["tweet"] for row in csv.DictReader(lines) if row["label"] == "real"]
    blocks = tweets[0].read_text(encoding="utf-8").split("\n\n")
    words = [[line.split("\t")[0] for line in block.splitlines() if line] for block in blocks]
    return {
        "tweets": [" ".join(row) for row in words if row][:EVERYDAY],
        "posts of health authorities": real[:EVERYDAY],
    }


def main() -> None:
    """Count and keep."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--list", nargs="*", metavar="FAMILY", help="print what went wrong")
    options = parser.parse_args()
    results: dict[str, object] = {"python": platform.python_version()}
    for name in (*APART, *LOOKED_AT):
        path = DATA / f"families_{name}.jsonl"
        rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        listed = set(options.list or {row["family"] for row in rows})
        found = measure(rows, listed if options.list is not None and name not in APART else set())
        results[name] = found
        total = Counter()
        for family, count in found.items():
            total.update(count)
            print(
                f"{name}: {family}: {count['caught']} of {count['bad']} caught, "
                f"{count['flagged']} of {count['clean']} clean flagged"
            )
        print(f"{name}: all: {total['caught'] / total['bad']:.3f} caught, "
              f"{total['flagged'] / total['clean']:.3f} of the clean flagged")  # fmt: skip
    for name, texts in everyday().items():
        marked = [codes for codes in checked([{"text": text} for text in texts]) if codes]
        rules = [{rule for found in codes.values() for rule in found} for codes in marked]
        flagged = sum(any(rule.endswith(".likely") for rule in one) for one in rules)
        results[name] = {"texts": len(texts), "flagged by the learned part": flagged}
        print(f"{name}: the learned part finds fault with {flagged} of {len(texts)}")
    path = ROOT / "benchmarks/results/families.json"
    path.write_text(json.dumps(results, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
