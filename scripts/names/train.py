"""Learn the weights of the name finder and write them with their card.

    python scripts/names/train.py ../shared/data/phi

Reads the training parts of public corpora (their licences are named in the card), learns an
averaged perceptron, leaves out small weights, rounds the rest to tenths. The same input gives the
same weights.
"""

import json
import random
import sys
import zlib
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "src"))

from wellspoken.engines.screening.names.features import Words, features
from wellspoken.engines.screening.names.tagger import _may_name, split

TARGET = Path(__file__).resolve().parents[2] / "src/wellspoken/engines/screening/names/data"
ROUNDS, LEAST = 7, 0.25
Sentence = tuple[list[str], list[bool]]


def conll(path: Path, column: int, wanted: set[str]) -> Iterator[Sentence]:
    words: list[str] = []
    named: list[bool] = []
    for line in [*path.read_text(encoding="utf-8").splitlines(), ""]:
        parts = line.split("\t") if "\t" in line else line.split(" ")
        if len(parts) < 2:
            if words:
                yield words, named
            words, named = [], []
        elif parts[0] != "-DOCSTART-" and parts[0]:
            words.append(parts[0].replace("\u2019", "'"))
            kind = parts[column].partition("-")[2].lower()
            # Some corpora call handles persons; the finder has a rule for them.
            handle = parts[0][0] in "@#" or words[-2:-1] == ["@"]
            named.append(kind in wanted and not handle)


def spans(text: str, found: list[tuple[int, int]]) -> Sentence:
    pieces = split(text)
    named = [any(a <= p.start and p.end <= b for a, b in found) for p in pieces]
    return [text[p.start : p.end] for p in pieces], named


def asq(path: Path, half: int) -> Iterator[Sentence]:
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines()):
        if number % 2 == half:
            data = json.loads(line)
            names = [(s["start"], s["end"]) for s in data["spans"] if s["type"] == "NAME"]
            yield spans(data["text"], names)


def presidio(path: Path) -> Iterator[Sentence]:
    for data in json.loads(path.read_text(encoding="utf-8")):
        names = [
            (s["start_position"], s["end_position"])
            for s in data["spans"]
            if s["entity_type"] == "PERSON"
        ]
        yield spans(data["full_text"], names)


def lowered(sentences: list[Sentence], share: float, chance: random.Random) -> list[Sentence]:
    """Return some sentences again, written small or large throughout, as people do."""
    again = []
    for words, named in sentences:
        if chance.random() < share and any(named):
            change = str.lower if chance.random() < 0.7 else str.upper
            again.append(([change(word) for word in words], named))
    return again


def learn(sentences: list[Sentence], chance: random.Random) -> dict[str, float]:
    table: dict[str, float] = defaultdict(float)
    total: dict[str, float] = defaultdict(float)
    step = 1
    for number in range(ROUNDS):
        chance.shuffle(sentences)
        wrong = seen = 0
        for words, named in sentences:
            looked, before = Words(words), "O"
            for at, is_name in enumerate(named):
                says = False
                if _may_name(looked, at):
                    seen += 1
                    found = features(looked, at, before)
                    score = sum(table.get(feature, 0.0) for feature in found)
                    says = score > 0
                    if (score > 0.5) != is_name or (score > -0.5) != is_name:
                        wrong += says != is_name
                        change = 1.0 if is_name else -1.0
                        for feature in found:
                            table[feature] += change
                            total[feature] += step * change
                    step += 1
                before = "P" if says else "O"
        print(f"round {number + 1}: {wrong} of {seen} wrong", file=sys.stderr)
    return {name: value - total[name] / step for name, value in table.items()}


def main() -> None:
    data = Path(sys.argv[1])
    chance = random.Random(20261125)
    person = {"person", "per"}
    sentences = list(conll(data / "wnut17/train.conll", -1, person))
    for part in "abeg":
        sentences += conll(data / f"broad-twitter-corpus/{part}.conll", -1, person)
    sentences += conll(data / "tweebank-ner/train.bio", -1, person)
    sentences += presidio(data / "presidio-research/synth_dataset_v2.json")
    sentences += asq(data / "asq-phi/queries.jsonl", 0)
    sentences += lowered(sentences, 0.3, chance)
    table = learn(sentences, chance)
    packed: dict[str, list[str]] = defaultdict(list)
    for name, value in sorted(table.items()):
        if abs(value) >= LEAST:
            packed[str(round(value * 10))].append(name)
    raw = json.dumps(packed, ensure_ascii=True, sort_keys=True).encode()
    (TARGET / "weights.json.z").write_bytes(zlib.compress(raw, 9))
    print(f"{sum(map(len, packed.values()))} weights of {len(table)}", file=sys.stderr)


if __name__ == "__main__":
    main()
