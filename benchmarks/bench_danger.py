"""Messages of people in danger: how many are heard, and how many others are taken for them.

    .venv/bin/python benchmarks/bench_danger.py

Reads messages in English and Spanish (`benchmarks/data/crisis_*_apart.jsonl`) by a hand that had
not seen the rules; they are only counted. Each is answered with a word of thanks, and counts as
heard when `suicide-safety.answer` says that the answer does not lead to help. Results:
benchmarks/results/danger.json.
"""

import json
import platform
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "src"), str(ROOT)]

from wellspoken.engines.screening import Screener, Subject  # noqa: E402

THANKS = {"en": "Thank you for writing to us.", "es": "Gracias por escribirnos."}


def measure(language: str) -> dict[str, int]:
    """Count the messages in danger, those heard, the others, and those taken for them."""
    screener = Screener(select=("suicide-safety.answer",))
    path = ROOT / f"benchmarks/data/crisis_{language}_apart.jsonl"
    counts = {"in danger": 0, "heard": 0, "others": 0, "flagged": 0}
    for row in map(json.loads, path.read_text(encoding="utf-8").splitlines()):
        subject = Subject(THANKS[language], "reply", lang=language, in_reply_to=row["text"])
        heard = any(
            one.rule == "suicide-safety.answer" for one in screener.screen(subject).findings
        )
        counts["in danger" if row["bad"] else "others"] += 1
        counts["heard" if row["bad"] else "flagged"] += heard
    return counts


def main() -> None:
    """Count and keep."""
    results: dict[str, object] = {
        "command": ".venv/bin/python benchmarks/bench_danger.py",
        "python": platform.python_version(),
    }
    for language in THANKS:
        counts = results[language] = measure(language)
        print(
            f"{language}: {counts['heard']} of {counts['in danger']} in danger heard, "
            f"{counts['flagged']} of {counts['others']} others flagged"
        )
    path = ROOT / "benchmarks/results/danger.json"
    path.write_text(json.dumps(results, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
