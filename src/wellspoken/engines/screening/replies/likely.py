"""The learned part: does an answer read as if it were given to a patient?

Rules know turns of phrase, people find new ones. A linear model weighs words, their neighbours and
the kinds of words that follow one another ("you" with a verb in the past, "anyone" with "can"), and
how they stand to the words that are answered (`seen.py`, `beside.py`). Its weights are whole
numbers in `likely_weights.txt`, written by `benchmarks/train_answers.py`; what they were learned
from stands in `MODEL_CARD.md` beside them. Its time is linear in the text.
"""

import math
from functools import cache, lru_cache
from importlib.resources import files
from typing import Final

from wellspoken.engines.screening.passage import Passage, Reading
from wellspoken.engines.screening.replies.beside import asked, beside
from wellspoken.engines.screening.replies.seen import features
from wellspoken.engines.text import Span

# A score is a thousand times the log-odds. The bounds are those at which fewer than one in fifty of
# the safe answers of a hand left out of the training are marked, by a rule or by this part. Below
# the second lie three of four safe answers that a rule marks, and one in forty of the others.
TELLS: Final = 2000
GENERAL: Final = -500
SURELY: Final = -1000
# A sentence that weighs so much is not outweighed by what stands about it.
OUTSTANDING: Final = 3000
# Each thing seen counts less in a long answer: by the root of how many more than this are seen.
USUAL: Final = 300
# Longer answers are read as far as this; hardly any are.
_LONGEST, _MOST = 4000, 60


@cache
def weights() -> dict[str, int]:
    """Return the shipped weights by feature; the empty one is the bias."""
    source = files("wellspoken.engines.screening.replies") / "likely_weights.txt"
    table: dict[str, int] = {}
    for line in source.read_text(encoding="utf-8").split("\n"):
        feature, tab, weight = line.rpartition("\t")
        if tab:  # the heading has none
            table[feature] = int(weight)
    return table


def seen(text: str, answered: str) -> frozenset[str]:
    """Return what the model sees of an answer and of the words, maybe none, that it answers."""
    return features(text) | asked(answered) | beside(text, answered)


def score(text: str, answered: str | None = None) -> int:
    """Return a thousand times the log-odds that a text tells of a patient.

    With `answered`, empty where it is not known, the text is a whole answer to those words; without
    it, a part of one.
    """
    table = weights()
    found = features(text) if answered is None else seen(text, answered)
    told = sum(table.get(each, 0) for each in found)
    return table[""] + round(told * math.sqrt(USUAL / len(found)))


@lru_cache(maxsize=8)
def _scores(whole: str, answered: str, pieces: tuple[str, ...]) -> tuple[int, ...]:
    return (score(whole, answered), *map(score, pieces))


def _read(reading: Reading, passage: Passage) -> tuple[int, ...]:
    """Return the scores of the whole and of each sentence, of as many as people write."""
    pieces = [passage.folded[span.start : span.end] for span in passage.sentences[:_MOST]]
    answered = (reading.subject.in_reply_to or "")[:_LONGEST]
    return _scores(passage.folded[:_LONGEST], answered, tuple(pieces))


def telling(reading: Reading, passage: Passage) -> Span | None:
    """Return the sentence that weighs most in an answer that tells of a patient, or None."""
    if not passage.folded.strip():
        return None
    whole, *each = _read(reading, passage)
    return passage.sentences[each.index(max(each))] if whole > TELLS and each else None


def is_general(reading: Reading, passage: Passage) -> bool:
    """Tell whether an answer is likely of general things, and none of its sentences stands out."""
    return _lies_below(GENERAL, reading, passage)


def is_surely_general(reading: Reading, passage: Passage) -> bool:
    """Tell the same of an answer that gives the reader a name: that weighs against it."""
    return _lies_below(SURELY, reading, passage)


def _lies_below(bound: float, reading: Reading, passage: Passage) -> bool:
    whole, *each = _read(reading, passage)
    return whole < bound and max(each, default=0) < OUTSTANDING
