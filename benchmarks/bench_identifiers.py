"""Identifiers of patients: how many the privacy family sees, of each kind, and how often it errs.

    python benchmarks/bench_identifiers.py [--data ../shared/data/phi]

Read from ASQ-PHI: dense clinical questions, not posts. They are screened as posts all the same,
the strictest choice for us: as messages or exports more would be reported. A span counts as seen
when any finding of the family, to block or to review, shares a character with it; a question
without identifiers counts as flagged when there is one such finding in it.

The halves are told by the hash of the text. The rules were tuned on the first. The second was kept
away, save that some of its misses were once seen by mistake, before most rules were written: so
it is a development figure too, if a fairer one. The same is asked of those peers that
`benchmarks/peers/install.sh` installed.
"""

import argparse
import hashlib
import json
import os
import platform
import sys
from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "src"), str(ROOT)]

from benchmarks.peers.asking import HOW_TO_GET, asked, is_there  # noqa: E402

RESULTS = ROOT / "benchmarks" / "results" / "identifiers.json"
Spans = list[tuple[int, int]]
Finder = Callable[[str], Spans]


def read(path: Path) -> dict[str, list[dict]]:
    """Return the questions in their two halves."""
    halves: dict[str, list[dict]] = {"tuned on": [], "kept away": []}
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        even = hashlib.sha256(row["text"].encode()).digest()[0] % 2 == 0
        halves["tuned on" if even else "kept away"].append(row)
    return halves


def wellspoken() -> Finder:
    """Return what the privacy family would stop or ask about."""
    from wellspoken.engines.screening import Screener, Severity, Subject

    screener = Screener(select=("privacy",))

    def find(text: str) -> Spans:
        return [
            (finding.start, finding.end)
            for finding in screener.screen(Subject(text)).findings
            if finding.family == "privacy" and finding.severity is not Severity.ADVISE
        ]

    return find


PEERS = ("scrubadub", "presidio-analyzer", "philter-ucsf")


def peers(texts: list[str]) -> dict[str, Finder]:
    """Return what each peer that is installed finds in the texts, asked beforehand."""
    found: dict[str, Finder] = {}
    for name in PEERS:
        if not is_there(name):
            print(f"{name}: not there; {HOW_TO_GET}")
            continue
        answer = asked(name, texts)
        known = dict(zip(texts, answer.spans, strict=True))
        found[f"{name} {answer.version}"] = known.__getitem__
    return found


def measure(rows: Iterable[dict], find: Finder) -> dict:
    """Return recall by kind with the misses, and the share of clean questions flagged."""
    golds, seen, misses = Counter(), Counter(), {}
    clean, flagged, told, right = 0, 0, 0, 0
    for row in rows:
        found = find(row["text"])
        if not row["spans"]:
            clean += 1
            flagged += bool(found)
        for span in row["spans"]:
            kind = span["type"]
            golds[kind] += 1
            if any(_touch(span, each) for each in found):
                seen[kind] += 1
            else:
                misses.setdefault(kind, []).append(span["value"])
        told += len(found)
        right += sum(any(_touch(span, each) for span in row["spans"]) for each in found)
    others = [kind for kind in golds if kind != "NAME"]
    return {
        "recall": round(sum(seen.values()) / sum(golds.values()), 4),
        "recall_without_names": round(
            sum(seen[kind] for kind in others) / sum(golds[kind] for kind in others), 4
        ),
        "told": told,
        "told_rightly": round(right / told, 4) if told else None,
        "clean": clean,
        "clean_flagged": flagged,
        "clean_flagged_share": round(flagged / clean, 4),
        "kinds": {
            kind: {
                "spans": golds[kind],
                "seen": seen[kind],
                "recall": round(seen[kind] / golds[kind], 4),
                "misses": misses.get(kind, []),
            }
            for kind in sorted(golds)
        },
    }


def _touch(span: dict, found: tuple[int, int]) -> bool:
    return found[0] < span["end"] and span["start"] < found[1]


def main() -> None:
    """Measure both halves, print a summary, and keep the figures."""
    parser = argparse.ArgumentParser(description="Identifiers on ASQ-PHI.")
    parser.add_argument("--data", default=os.environ.get("WELLSPOKEN_DATA", "../shared/data"))
    options = parser.parse_args()
    base = Path(options.data)
    path = next(
        (each for each in (base / "phi" / "asq-phi", base / "asq-phi") if each.is_dir()), None
    )
    if path is None:
        print(f"Skipped: there is no asq-phi in {base}. Name its place with --data.")
        return
    halves = read(path / "queries.jsonl")
    texts = [row["text"] for rows in halves.values() for row in rows]
    finders = {"wellspoken": wellspoken(), **peers(texts)}
    kept: dict[str, dict] = {}
    for name, find in finders.items():
        for half, rows in halves.items():
            figures = measure(rows, find)
            if name != "wellspoken":
                # Most of the data would be among them.
                for kind in figures["kinds"].values():
                    del kind["misses"]
            kept[f"{name}, {half}"] = figures
            print(
                f"{name}, {half}: recall {figures['recall']} "
                f"(without names {figures['recall_without_names']}), told rightly "
                f"{figures['told_rightly']} of {figures['told']}, clean flagged "
                f"{figures['clean_flagged']} of {figures['clean']}"
            )
    kept["how"] = {
        "command": "python benchmarks/bench_identifiers.py",
        "python": platform.python_version(),
        "cores": os.cpu_count(),
    }
    RESULTS.write_text(json.dumps(kept, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
