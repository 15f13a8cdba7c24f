"""Put words of like meaning in groups for the learned part of the families, and write them down.

    .venv/bin/python -m benchmarks.group_words

Takes the words of the vocabulary of all-MiniLM-L6-v2 (Apache-2.0; `scripts/vectors.sh` installs
it), turns each into its vector alone, and parts them by k-means into 1,000 groups, and those into
200 wider ones. The same words always give the same groups. Writes
src/wellspoken/engines/screening/learned/word_groups.txt: a group a line, a blank line between wider
ones.
"""

import sys
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "src"), str(ROOT)]

from wellspoken.engines.claims.vectors.finding import INSTALLED, model_in  # noqa: E402

TARGET = ROOT / "src/wellspoken/engines/screening/learned/word_groups.txt"
HEADING = (
    "# Words of like meaning, a group a line, a blank line between wider groups; written by\n"
    "# benchmarks/group_words.py from the vectors of all-MiniLM-L6-v2 (Apache-2.0); see its card.\n"
)
GROUPS, WIDER = 1000, 200
ROUNDS = 40


def parted(rows: np.ndarray, count: int) -> np.ndarray:
    """Return the group of each row, by k-means begun at rows chosen by their distance."""
    dice = np.random.default_rng(7)
    centres = rows[[int(dice.integers(len(rows)))]]
    far = ((rows - centres[0]) ** 2).sum(1)
    while len(centres) < count:
        chosen = int(dice.choice(len(rows), p=far / far.sum()))
        centres = np.vstack([centres, rows[chosen]])
        far = np.minimum(far, ((rows - rows[chosen]) ** 2).sum(1))
    group = np.zeros(len(rows), int)
    for _ in range(ROUNDS):
        group = (rows @ centres.T - (centres**2).sum(1) / 2).argmax(1)
        for at in range(count):
            if (own := rows[group == at]).size:
                centres[at] = own.mean(0)
    return group


def main() -> None:
    """Group and write."""
    model = model_in(INSTALLED)
    known = model.vocabulary()
    words = sorted(
        word for word in known if word.isascii() and word.isalpha() and word.islower() and word[1:]
    )
    rows = model.vectors(words)
    rows = rows - rows.mean(0)
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    fine = parted(rows, GROUPS)
    centres = np.array([rows[fine == at].mean(0) for at in range(GROUPS)])
    wide = parted(centres, WIDER)
    lines: dict[int, list[str]] = {}
    for at in range(GROUPS):
        held = [words[place] for place in np.flatnonzero(fine == at)]
        if held:
            lines.setdefault(int(wide[at]), []).append(" ".join(held))
    text = "\n\n".join("\n".join(group) for _wide, group in sorted(lines.items()))
    TARGET.write_text(f"{HEADING}{text}\n", encoding="utf-8")
    print(f"{len(words)} words in {GROUPS} groups, {TARGET.stat().st_size // 1000} kB")


if __name__ == "__main__":
    main()
