"""How well and how fast names of people are found.

    .venv/bin/python benchmarks/bench_names.py [--misses N] [--only SET] [--keep]

Two questions. The recogniser: is every name found, whoever bears it (strict spans, and any
overlap)? The rule: does a clean post stay clean, is a name beside care blocked? Beside them a
baseline that needs no model: capitalised words that a list of given names knows, with those that
follow. Reads the corpora of `WELLSPOKEN_DATA`; without them only the project's own texts.
"""

import argparse
import json
import platform
import re
import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.names import corpora
from benchmarks.names.corpora import Marked
from wellspoken.engines.screening import Profile, Screener, Severity, Subject
from wellspoken.engines.screening.names import find_people
from wellspoken.engines.screening.names.lexicon import SHIFT, NameLevel, entries
from wellspoken.engines.screening.passage import read
from wellspoken.engines.screening.rules.privacy import name as name_rule
from wellspoken.engines.text import Document

ROOT = Path(__file__).resolve().parents[1]
RESULTS = ROOT / "benchmarks" / "results" / "names.json"
OWN = ROOT / "tests" / "engines" / "screening" / "privacy"
Find = Callable[[str], list[tuple[int, int]]]


def ours(text: str) -> list[tuple[int, int]]:
    """The names that the recogniser sees, whoever bears them, in the original text."""
    document = Document(text)
    origins = (document.origin(name.start, name.end) for name in find_people(document.folded))
    return [(span.start, span.end) for span in origins]


def listed(text: str) -> list[tuple[int, int]]:
    """The baseline: a capitalised given name of the list, and capitalised words that follow."""
    known = entries()
    found: list[tuple[int, int]] = []
    for run in re.finditer(r"[A-Z][\w'-]*\.?(?: [A-Z][\w'-]*\.?)*", text):
        for word in re.finditer(r"[\w'-]+", run.group()):
            if known.get(word.group().lower(), 0) // SHIFT >= NameLevel.BOTH:
                found.append((run.start() + word.start(), run.end()))
                break
    return found


def measured(texts: list[Marked], find: Find, show: int = 0) -> dict[str, float]:
    """Strict and overlapping precision and recall; handles are left out of both sides."""
    gold = found = exact = covered = right = 0
    for marked in texts:
        seen = [span for span in find(marked.text) if not _is_handle(marked.text, span)]
        missed = [name for name in marked.names if not any(_meets(name, s) for s in seen)]
        wrong = [span for span in seen if not any(_meets(n, span) for n in marked.names)]
        gold += len(marked.names)
        found += len(seen)
        exact += len(set(seen) & set(marked.names))
        covered += len(marked.names) - len(missed)
        right += len(seen) - len(wrong)
        if show > 0 and (missed or wrong):
            show -= 1
            text = marked.text
            print("missed", [text[a:b] for a, b in missed], "wrong", [text[a:b] for a, b in wrong])
            print("   ", text[:160])
    precision, recall = exact / max(1, found), exact / max(1, gold)
    return {
        "names": gold,
        "strict precision": round(precision, 3),
        "strict recall": round(recall, 3),
        "strict F1": round(2 * precision * recall / max(1e-9, precision + recall), 3),
        "overlap precision": round(right / max(1, found), 3),
        "overlap recall": round(covered / max(1, gold), 3),
    }


def _meets(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _is_handle(text: str, span: tuple[int, int]) -> bool:
    return text[: span[0]].rstrip()[-1:] in {"@", "#"}


def rule_on_corpora() -> dict[str, object]:
    """What `privacy.name` says of clinical queries, with the misses listed."""
    screener = Screener(select=("privacy",))
    missed: list[str] = []
    names = 0
    for marked in corpora.asq_phi():
        found = screener.screen(Subject(marked.text)).findings
        for start, end in marked.names:
            names += 1
            if not any(_meets((start, end), (each.start, each.end)) for each in found):
                missed.append(f"{marked.text[start:end]} | {marked.text[:110]}")
    clean = corpora.asq_clean()
    only = Screener(select=("privacy.name",), ignore=("language",))
    flagged = [text[:110] for text in clean if only.screen(Subject(text)).findings]
    return {
        "ASQ-PHI names": names,
        "recall": round(1 - len(missed) / names, 4),
        "missed": missed,
        "clean queries": len(clean),
        "clean queries flagged": flagged,
    }


def rule_on_own_texts() -> dict[str, object]:
    """What the rule says of the posts in the tests; they were tuned on."""
    only = Screener(select=("privacy.name",), ignore=("language",))
    clean = (OWN / "names_clean.txt").read_text("utf-8").splitlines()
    named = (OWN / "names_named.txt").read_text("utf-8").splitlines()
    blocked = 0
    for line in named:
        text = re.sub(r"[\[\]]", "", line.partition("|")[0])
        report = only.screen(Subject(text))
        blocked += any(each.severity is Severity.BLOCK for each in report.findings)
    return {
        "clean posts": len(clean),
        "clean posts flagged": sum(bool(only.screen(Subject(t)).findings) for t in clean),
        "posts that name a patient": len(named),
        "blocked": blocked,
    }


def speed(texts: list[str]) -> dict[str, float]:
    """Microseconds of processor time a text for the rule alone, the reading done before."""
    readings = [read(Subject(text), Profile()) for text in texts]
    for reading in readings[:50]:
        list(name_rule.RULE.check(reading))
    started = time.process_time()
    rounds = 10
    for _ in range(rounds):
        for reading in readings:
            list(name_rule.RULE.check(reading))
    spent = (time.process_time() - started) / (rounds * len(texts))
    size = sum(map(len, texts)) / len(texts)
    return {
        "characters a post": round(size),
        "microseconds a post": round(spent * 1e6, 1),
        "microseconds for 200 characters": round(spent * 1e6 * 200 / size, 1),
    }


def main() -> None:
    """Measure what the command line asks for; keep it if asked."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--misses", type=int, default=0)
    parser.add_argument("--only", default="")
    parser.add_argument("--keep", action="store_true")
    options = parser.parse_args()
    result: dict[str, object] = {
        "command": "benchmarks/bench_names.py --keep",
        "python": platform.python_version(),
    }
    if corpora.available():
        sets = {
            "WNUT-17 dev": corpora.wnut("dev"),
            "Broad Twitter dev": corpora.broad_twitter("dev"),
            "TweeBank dev": corpora.tweebank("dev"),
            "presidio-research dev": corpora.presidio("dev"),
            "ASQ-PHI": corpora.asq_phi(),
        }
        for title, texts in sets.items():
            if options.only.lower() in title.lower():
                result[title] = {
                    "recogniser": measured(texts, ours, options.misses),
                    "baseline": measured(texts, listed),
                }
        result["rule on ASQ-PHI"] = rule_on_corpora()
    else:
        print(f"No corpora at {corpora.PHI}: set WELLSPOKEN_DATA. Only own texts are measured.")
    result["rule on own posts"] = rule_on_own_texts()
    clean = (OWN / "names_clean.txt").read_text("utf-8").splitlines()
    result["speed on clean posts"] = speed(
        [f"{a} {b}" for a, b in zip(clean[::2], clean[1::2], strict=False)]
    )
    text = json.dumps(result, indent=2, ensure_ascii=False)
    print(text)
    if options.keep:
        RESULTS.write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
