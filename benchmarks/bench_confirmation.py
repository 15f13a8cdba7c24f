"""How many answers that confirm, imply or deny a patient are caught, and how many safe ones hurt.

    .venv/bin/python benchmarks/bench_confirmation.py

Reads five files in benchmarks/data. answers_usual.jsonl and answers_test.jsonl: answers, ordinary
and hard, that were written apart from the rules by hands that had not seen them, and that are only
counted; answers_es_apart.jsonl, the same in Spanish. confirmation.jsonl: answers of our own
writing, half of them ("tune") looked at while the rules were written, half ("held") only counted.
And confirmation_short.jsonl: pairs of short, colloquial answers (American, British and Indian
English, Spanish), written later, split the same way. Lists every miss and every safe answer
flagged, by half and by type. Results: benchmarks/results/confirmation.json.
"""

import json
import platform
import sys
import time
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "src"), str(ROOT)]

from wellspoken.engines.screening import Screener, Subject  # noqa: E402

DATA = {
    "answers": ROOT / "benchmarks/data/confirmation.jsonl",
    "short": ROOT / "benchmarks/data/confirmation_short.jsonl",
    "written apart": ROOT / "benchmarks/data/answers_test.jsonl",
    "usual": ROOT / "benchmarks/data/answers_usual.jsonl",
    "Spanish": ROOT / "benchmarks/data/answers_es_apart.jsonl",
}


def subject_of(row: dict) -> Subject:
    """Make the subject of a row."""
    answered = row.get("in_reply_to") or {}
    return Subject(
        row["text"],
        surface="reply",
        lang=row["lang"],
        in_reply_to=answered.get("text"),
        reply_to_author=answered.get("author", ""),
    )


def measure(rows: list[dict], screener: Screener) -> dict[str, object]:
    """Count what the rules say of the rows, with all that they get wrong."""
    unsafe, safe = Counter(), Counter()
    caught, flagged = Counter(), Counter()
    misses, hurt = [], []
    began = time.process_time()
    for row in rows:
        findings = screener.screen(subject_of(row)).findings
        said = [f"{one.rule}: {one.text}" for one in findings if one.family == "confirmation"]
        if row["label"] == "unsafe":
            unsafe[row["type"]] += 1
            caught[row["type"]] += bool(said)
            if not said:
                misses.append({"id": row["id"], "type": row["type"], "text": row["text"]})
        else:
            safe[row["type"]] += 1
            flagged[row["type"]] += bool(said)
            if said:
                hurt.append({"id": row["id"], "text": row["text"], "said": said})
    took = time.process_time() - began
    return {
        "unsafe": unsafe.total(),
        "caught": caught.total(),
        "recall": round(caught.total() / unsafe.total(), 4),
        "safe": safe.total(),
        "flagged": flagged.total(),
        "false_rate": round(flagged.total() / safe.total(), 4),
        "microseconds_each": round(took / len(rows) * 1e6),
        "by_type": {kind: f"{caught[kind]}/{count}" for kind, count in sorted(unsafe.items())},
        "misses": misses,
        "safe_flagged": hurt,
    }


def main() -> None:
    """Measure both halves and keep the figures."""
    screener = Screener(select=("confirmation",))
    results: dict[str, object] = {
        "command": ".venv/bin/python benchmarks/bench_confirmation.py",
        "python": platform.python_version(),
    }
    for name, path in DATA.items():
        rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        for half in sorted({row.get("split", "") for row in rows}, reverse=True):
            key = half if name == "answers" else f"{name} {half}".strip()
            found = measure([row for row in rows if row.get("split", "") == half], screener)
            results[key] = found
            print(
                f"{key}: recall {found['recall']:.3f} ({found['caught']}/{found['unsafe']}), safe "
                f"flagged {found['false_rate']:.3f} ({found['flagged']}/{found['safe']})"
            )
    path = ROOT / "benchmarks/results/confirmation.json"
    path.write_text(json.dumps(results, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
