"""Train the name tagger and write its weights.

    WELLSPOKEN_DATA=... python -m benchmarks.train_names

Logistic regression by stochastic descent with AdaGrad, in plain Python and from fixed seeds, so the
same data give the same weights. A name met in training is at times hidden from the lexicon's
features, so that contexts are learned as well as lists.
"""

import argparse
import math
import random
from pathlib import Path

from benchmarks.names import corpora
from benchmarks.names.sentences import sentences
from wellspoken.engines.screening.names.lexicon import SHIFT
from wellspoken.engines.screening.names.tagger import (
    TEMPLATES,
    Key,
    considered,
    features,
    is_candidate,
)
from wellspoken.engines.screening.names.tokens import PAD, Tokens

TARGET = Path(__file__).parents[1] / "src/wellspoken/engines/screening/names/weights.txt"
SCALE = 100
EPOCHS = 8
AVERAGED = 4
RATE = 0.25
DECAY = 2e-6
HIDDEN = 0.2
RAREST = 3
SMALLEST = 8
HEADING = "# Weights of the name tagger, written by benchmarks/train_names.py; see MODEL_CARD.md.\n"

Instance = tuple[tuple[tuple[int, Key], ...], int]


def instances(texts: list[corpora.Marked], chance: random.Random, hidden: float) -> list[Instance]:
    """Return every candidate of the texts with its keys and whether it is part of a name."""
    found: list[Instance] = []
    for marked in texts:
        tokens = Tokens(marked.text)
        count = len(tokens.words)
        gold = [False] * count
        for at in range(PAD, count - PAD):
            start, end = tokens.span(at)
            gold[at] = any(a <= start and end <= b for a, b in marked.names)
        for at in range(PAD, count - PAD):
            if gold[at] and tokens.codes[at] >= SHIFT and chance.random() < hidden:
                tokens.codes[at] %= SHIFT
        seen: set[int] = set()
        places = {*considered(tokens)}
        places |= {at + 1 for at in range(PAD, count - PAD - 1) if gold[at]}
        places |= {at + 2 for at in range(PAD, count - PAD - 2) if gold[at]}
        for at in sorted(places):
            follows = gold[at - 1]
            if at >= count - PAD or at in seen:
                continue
            seen.add(at)
            if not is_candidate(tokens, at, follows_name=follows):
                continue
            if chance.random() < 0.04:
                follows = not follows
            keys = tuple(enumerate(features(tokens, at, follows_name=follows)))
            found.append((keys, int(gold[at])))
    return found


def train(data: list[Instance], chance: random.Random) -> dict[tuple[int, Key], float]:
    """Return the weights that make the instances likely."""
    counts: dict[tuple[int, Key], int] = {}
    for keys, _ in data:
        for key in keys:
            counts[key] = counts.get(key, 0) + 1
    kept = {key for key, count in counts.items() if count >= RAREST}
    rows = [([key for key in keys if key in kept], gold) for keys, gold in data]
    weights = dict.fromkeys(kept, 0.0)
    squares = dict.fromkeys(kept, 1e-6)
    sums = dict.fromkeys(kept, 0.0)
    for epoch in range(EPOCHS):
        chance.shuffle(rows)
        loss = 0.0
        for keys, gold in rows:
            total = sum(weights[key] for key in keys)
            share = 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))
            loss -= math.log(max(1e-9, share if gold else 1 - share))
            error = share - gold
            if abs(error) < 0.002:
                continue
            for key in keys:
                gradient = error + DECAY * len(rows) * weights[key] / counts[key]
                squares[key] += gradient * gradient
                weights[key] -= RATE * gradient / math.sqrt(squares[key])
        if epoch >= EPOCHS - AVERAGED:
            for key, weight in weights.items():
                sums[key] += weight
        print(f"epoch {epoch + 1}: loss {loss / len(rows):.4f}, {len(rows)} instances")
    return {key: total / AVERAGED for key, total in sums.items()}


def write(weights: dict[tuple[int, Key], float], path: Path) -> int:
    """Write whole-number weights, the small ones left out; return how many."""
    lines: list[str] = []
    for (template, key), weight in weights.items():
        value = round(weight * SCALE)
        if abs(value) < SMALLEST:
            continue
        shown = f"={key}" if isinstance(key, int) else f":{key}"
        if not any(char in shown for char in "\t\n\r"):
            lines.append(f"{template}\t{shown}\t{value}\n")
    path.write_text(HEADING + "".join(sorted(lines)), encoding="utf-8")
    return len(lines)


def main() -> None:
    """Train on everything that is for training and write the weights."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=TARGET)
    parser.add_argument("--rounds", type=int, default=24)
    options = parser.parse_args()
    if not corpora.available():
        raise SystemExit(f"The corpora are not at {corpora.PHI}; set WELLSPOKEN_DATA.")
    chance = random.Random(7)
    real = [*corpora.wnut("train"), *corpora.tweebank("train"), *corpora.broad_twitter("train")]
    data = instances(real, chance, HIDDEN / 2)
    data += instances(list(map(corpora.tidied, real)), chance, HIDDEN / 2)
    data += instances(corpora.presidio("train"), chance, HIDDEN)
    data += instances(sentences(7, options.rounds), chance, HIDDEN)
    count = write(train(data, chance), options.out)
    assert TEMPLATES
    print(f"{count} weights, {options.out.stat().st_size / 1000:.0f} kB: {options.out}")


if __name__ == "__main__":
    main()
