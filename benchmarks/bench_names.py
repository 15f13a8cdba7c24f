"""Names of people: how many the name finder finds, beside capitalised words of a list of names.

    python benchmarks/bench_names.py [--data ../shared/data/phi] [--misses]

Strict: a name counts when both ends agree. Words come from the corpora's own tokens, joined by
spaces, so that the text reads as the finder would get it. What was learned from is not in here;
`data/CARD.md` names it. WNUT-17 dev, section h of the Broad Twitter Corpus and the odd lines of
ASQ-PHI were looked at while the features were chosen: they are development figures.
"""

import argparse
import json
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "src"))

from wellspoken.engines.screening.names import find_names
from wellspoken.engines.screening.names.lists import given, plain
from wellspoken.engines.screening.names.tagger import split

Case = tuple[str, set[tuple[int, int]]]


def conll(path: Path, wanted: set[str]) -> Iterator[Case]:
    text, gold, start = "", set(), None
    end = 0
    for line in [*path.read_text(encoding="utf-8").splitlines(), ""]:
        parts = line.split("\t")
        if len(parts) < 2:
            if start is not None:
                gold.add((start, end))
            if text:
                yield text, gold
            text, gold, start = "", set(), None
            continue
        where, _, kind = parts[-1].partition("-")
        if start is not None and (where != "I"):
            gold.add((start, end))
            start = None
        handle = parts[0][:1] in {"@", "#"} or text.endswith("@")
        text += (" " if text else "") + parts[0].replace("\u2019", "'")
        begin, end = len(text) - len(parts[0]), len(text)
        if where == "B" and kind.lower() in wanted and not handle:
            start = begin


def asq(path: Path) -> Iterator[Case]:
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines()):
        if number % 2:
            data = json.loads(line)
            yield (
                data["text"],
                {(s["start"], s["end"]) for s in data["spans"] if s["type"] == "NAME"},
            )


def from_list(text: str) -> list[tuple[int, int]]:
    """The baseline: a capitalised given name, with the capitalised word after it."""
    found = []
    pieces = split(text)
    for at, span in enumerate(pieces):
        word = text[span.start : span.end]
        if word[0].isupper() and given(plain(word)):
            end = span.end
            if at + 1 < len(pieces) and text[pieces[at + 1].start].isupper():
                end = pieces[at + 1].end
            found.append((span.start, end))
    return found


def ours(text: str) -> list[tuple[int, int]]:
    return [(name.span.start, name.span.end) for name in find_names(text)]


def score(cases: list[Case], finder, *, misses: bool) -> dict[str, float]:
    right = said = true = touched = 0
    began = time.perf_counter()
    answers = [finder(text) for text, _gold in cases]
    took = time.perf_counter() - began
    for (text, gold), found in zip(cases, answers, strict=True):
        right += len(gold & set(found))
        said += len(found)
        true += len(gold)
        for start, end in sorted(gold):
            hit = any(a < end and start < b for a, b in found)
            touched += hit
            if misses and not hit:
                print(f"  missed {text[start:end]!r} in {text[:120]!r}")
        if misses:
            for a, b in found:
                if not any(a < end and start < b for start, end in gold):
                    print(f"  wrong {text[a:b]!r} in {text[:120]!r}")
    precision, recall = right / max(1, said), right / max(1, true)
    return {
        "names": true,
        "strict_f1": round(2 * precision * recall / max(1e-9, precision + recall), 3),
        "strict_precision": round(precision, 3),
        "strict_recall": round(recall, 3),
        "any_overlap_recall": round(touched / max(1, true), 3),
        "texts_per_second": round(len(cases) / took),
    }


def main() -> None:
    chosen = argparse.ArgumentParser()
    default = Path(os.environ.get("WELLSPOKEN_DATA", "../shared/data")) / "phi"
    chosen.add_argument("--data", type=Path, default=default)
    chosen.add_argument("--misses", action="store_true")
    args = chosen.parse_args()
    if not args.data.exists():
        sys.exit(f"Skipped: no development data at {args.data}.")
    sets = {
        "wnut17 dev": list(conll(args.data / "wnut17/dev.conll", {"person"})),
        "broad twitter h": list(conll(args.data / "broad-twitter-corpus/h.conll", {"per"})),
        "asq-phi odd lines": list(asq(args.data / "asq-phi/queries.jsonl")),
    }
    results = {}
    for name, cases in sets.items():
        for label, finder in (("wellspoken", ours), ("list of names", from_list)):
            result = score(cases, finder, misses=args.misses and finder is ours)
            results[f"{name}, {label}"] = result
            print(f"{name:20} {label:14} {result}")
    target = Path(__file__).parent / "results" / "names.json"
    target.write_text(json.dumps(results, indent=1) + "\n")


main()
