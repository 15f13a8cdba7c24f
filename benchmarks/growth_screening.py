"""Which rules take more than their share of time for a longer text.

    .venv/bin/python benchmarks/growth_screening.py [--without-re2]

Each rule reads its own bad examples, repeated to 4,000 and to 16,000 characters, once with a space
between them and once with a sign that no word has (U+FFFD). Four times the text should take four
times as long; what takes over six and a half times, and over 10 ms, is told with its worst example.
The text is laid out before the clock starts, so this is the rule's own time.
"""

import argparse
import sys
import time
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "src"), str(ROOT)]
SHORT, LONG = 4000, 16_000
BETWEEN = (" ", " \ufffd ")
TIMES, LEAST_SECONDS = 6.5, 0.01


def seconds(rule: object, unit: str, length: int, subject: object) -> float:
    """Return the seconds that a rule takes for a text repeated to a length, the best of two."""
    from wellspoken.engines.screening import Subject
    from wellspoken.engines.screening.passage import read
    from wellspoken.engines.screening.profile import Profile

    text = unit * (length // len(unit) + 1)
    reading = read(Subject(text, surface=subject.surface, lang=subject.lang), Profile())
    took = []
    for _again in range(2):
        began = time.process_time()
        list(rule.findings(reading))
        took.append(time.process_time() - began)
    return min(took)


def grown() -> Iterator[tuple[float, float, str, str]]:
    """Yield the seconds for the long and the short text, the rule's code, and what was repeated."""
    from wellspoken.engines.screening import rules

    for rule in rules():
        worst = (0.0, 0.0, rule.code, "")
        for example in rule.bad:
            for between in BETWEEN if example.subject.text else ():
                unit = example.subject.text + between
                short, long = (
                    seconds(rule, unit, length, example.subject) for length in (SHORT, LONG)
                )
                if long > max(LEAST_SECONDS, TIMES * short):
                    worst = max(worst, (long, short, rule.code, unit))
        if worst[0]:
            yield worst


def main() -> None:
    """Print the rules whose time grows faster than the text, the worst first."""
    parser = argparse.ArgumentParser(description="Time that grows faster than the text.")
    parser.add_argument("--without-re2", action="store_true")
    if parser.parse_args().without_re2:
        sys.modules["re2"] = None
    found = sorted(grown(), reverse=True)
    for long, short, code, unit in found:
        print(
            f"{code:32} {1000 * short:7.1f} ms for {SHORT:,}, {1000 * long:7.1f} for {LONG:,} "
            f"(x{long / short:.1f}): {unit!r}"
        )
    print(f"{len(found)} rules take more than their share.")


if __name__ == "__main__":
    main()
