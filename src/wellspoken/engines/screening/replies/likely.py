"""The learned part: does an answer read as if it were given to a patient?

Rules know turns of phrase, people find new ones. A linear model weighs words, their neighbours and
the kinds of words that follow one another ("you" with a verb in the past, "anyone" with "can"), and
how they stand to the words that are answered (`seen.py`, `beside.py`; of Spanish
`spanish_seen.py`). Its weights are whole numbers in `likely_weights.txt` and
`likely_weights_es.txt`, written by `benchmarks/train_answers.py`; what they were learned from
stands in `MODEL_CARD.md` beside them. Its time is linear in the text.
"""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final

from wellspoken.engines.screening.passage import Passage, Reading
from wellspoken.engines.screening.replies import spanish_seen
from wellspoken.engines.screening.replies.beside import asked, beside
from wellspoken.engines.screening.replies.seen import features
from wellspoken.engines.screening.spanish.gloss import in_english
from wellspoken.engines.screening.weights import read_table
from wellspoken.engines.text import Span

# Each thing seen counts less in a long answer: by the root of how many more than this are seen.
USUAL: Final = 300
# Longer answers are read as far as this; hardly any are.
_LONGEST, _MOST = 4000, 60


def seen(text: str, answered: str) -> frozenset[str]:
    """Return what the model sees of an answer in English and of the words that it answers."""
    return features(text) | asked(answered) | beside(text, answered)


@dataclass(frozen=True, slots=True)
class Learned:
    """What is seen of a text and of an answer in one language, and at which scores something holds.

    A score is a thousand times the log-odds. Above `tells` lie about one in fifty of those safe
    answers of a hand left out of the training that no rule marks; below `general` lie many of the
    safe answers that one does and hardly any of the others, `surely` is for answers that give the
    reader a name. A sentence above `outstanding` is not outweighed by what stands about it. What
    the model of English says of the words in English counts by the share `heard`.
    """

    file: str
    features: Callable[[str], frozenset[str]]
    seen: Callable[[str, str], frozenset[str]]
    tells: int
    general: int
    surely: int
    outstanding: int
    heard: float = 0.0


LEARNED: Final[Mapping[str, Learned]] = {
    "en": Learned(
        "likely_weights.txt", features, seen,
        tells=1800, general=-200, surely=-1000, outstanding=3000,
    ),
    "es": Learned(
        "likely_weights_es.txt", spanish_seen.features, spanish_seen.seen,
        tells=1900, general=-300, surely=-1000, outstanding=4500, heard=0.5,
    ),
}  # fmt: skip


@cache
def weights(language: str = "en") -> dict[str, int]:
    """Return the shipped weights of a language by feature; the empty one is the bias."""
    return read_table("wellspoken.engines.screening.replies", LEARNED[language].file)


def score(text: str, answered: str | None = None, *, language: str = "en") -> int:
    """Return a thousand times the log-odds that a text tells of a patient.

    With `answered`, empty where it is not known, the text is a whole answer to those words; without
    it, a part of one. `language` is one of `LEARNED`.
    """
    table, learned = weights(language), LEARNED[language]
    found = learned.features(text) if answered is None else learned.seen(text, answered)
    told = sum(table.get(each, 0) for each in found)
    own = table[""] + round(told * math.sqrt(USUAL / len(found)))
    return own + heard_in_english(text, answered, learned)


def heard_in_english(text: str, answered: str | None, learned: Learned) -> int:
    """Return what the model of English adds to the score of a text in another language."""
    if not learned.heard:
        return 0
    asked_in_english = None if answered is None else in_english(answered)
    return round(learned.heard * score(in_english(text), asked_in_english))


@lru_cache(maxsize=8)
def _scores(language: str, whole: str, answered: str, pieces: tuple[str, ...]) -> tuple[int, ...]:
    each = (score(piece, language=language) for piece in pieces)
    return (score(whole, answered, language=language), *each)


def _read(reading: Reading, passage: Passage) -> tuple[int, ...]:
    """Return the scores of the whole and of each sentence, of as many as people write."""
    pieces = [passage.folded[span.start : span.end] for span in passage.sentences[:_MOST]]
    answered = (reading.subject.in_reply_to or "")[:_LONGEST]
    language = passage.document.language
    return _scores(language, passage.folded[:_LONGEST], answered, tuple(pieces))


def telling(reading: Reading, passage: Passage) -> Span | None:
    """Return the sentence that weighs most in an answer that tells of a patient, or None."""
    learned = LEARNED.get(passage.document.language)
    if learned is None or not passage.folded.strip():
        return None
    whole, *each = _read(reading, passage)
    told = whole > learned.tells and each
    return passage.sentences[each.index(max(each))] if told else None


def is_general(reading: Reading, passage: Passage) -> bool:
    """Tell whether an answer is likely of general things, and none of its sentences stands out."""
    learned = LEARNED.get(passage.document.language)
    return learned is not None and _lies_below(learned.general, learned, reading, passage)


def is_surely_general(reading: Reading, passage: Passage) -> bool:
    """Tell the same of an answer that gives the reader a name: that weighs against it."""
    learned = LEARNED.get(passage.document.language)
    return learned is not None and _lies_below(learned.surely, learned, reading, passage)


def _lies_below(bound: int, learned: Learned, reading: Reading, passage: Passage) -> bool:
    whole, *each = _read(reading, passage)
    return whole < bound and max(each, default=0) < learned.outstanding
