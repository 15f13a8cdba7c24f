"""The learned part: does an answer read as if it were given to a patient?

Rules know turns of phrase, people find new ones. A linear model weighs words, their neighbours and
the kinds of words that follow one another ("you" with a verb in the past, "anyone" with "can"), and
the words that are answered. Its weights are whole numbers in `likely_weights.txt`, written by
`benchmarks/train_answers.py`; what they were learned from stands in `MODEL_CARD.md` beside them.
Its time is linear in the text.
"""

from collections.abc import Iterator
from functools import cache, lru_cache
from importlib.resources import files
from typing import Final

from wellspoken.engines.screening.learned.words import KEPT
from wellspoken.engines.screening.lexicons.encounters import (
    BODY,
    CLINICIAN,
    DID,
    DONE,
    EVENT,
    PLACE,
    RECORD,
    RELATIVE,
)
from wellspoken.engines.screening.passage import Passage, Reading
from wellspoken.engines.screening.replies.bearing import subjects_in
from wellspoken.engines.text import Span, linear, linear_later, word_set

# A score is a thousand times the log-odds. Of safe answers that no rule marks, written by a hand
# that was left out of the training, one in fifty lies above the first bound. Below the second lie
# six of ten safe answers that a rule marks, and one in forty of the others (`train_answers.py`).
TELLS: Final = 1600
GENERAL: Final = -1000
# A sentence that weighs so much is not outweighed by what stands about it.
OUTSTANDING: Final = 1000
_TOKEN: Final = linear(
    r"[a-z\u00e0-\u024f]{1,40}(?:'[a-z]{1,8})?|[0-9]{1,20}|[?!]|[^\sa-z0-9]", ignore_case=False
)
_PAST: Final = word_set(
    "came went saw met got gave told took made left felt kept knew did had said paid sent found "
    "thought brought chose held helped heard lost ran read sat slept spoke spent stood taught "
    "wrote began broke drove fell flew grew hung hurt led let lit meant put rang rose sang showed "
    "shut sold swam threw understood woke wore won"
)
_WAS: Final = word_set("was were had did didn't wasn't weren't hadn't")
_YOU: Final = word_set("you your you're you've you'd yours u ur ya")
_WE: Final = word_set("we our us we're we've we'd i my me i'm i've")
_ALL: Final = word_set(
    "anyone everyone anybody everybody people patients if whoever any every each those who clients "
    "families"
)
_OFFER: Final = word_set("please call email reach contact dm message visit see can may will would")
_SPOKEN_OF: Final = tuple(
    (name, linear_later(rf"\b(?:{words})\b"))
    for name, words in (
        ("clinician", CLINICIAN),
        ("event", EVENT),
        ("body", BODY),
        ("record", RECORD),
        ("relative", RELATIVE),
        ("place", PLACE),
        ("done", DONE),
        ("did", DID),
    )
)
_GRAMS: Final = (3, 4)
_LENGTHS: Final = 9
_IN_A_ROW: Final = 3
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


def features(text: str) -> frozenset[str]:
    """Return what the model sees of a text."""
    words = _words(text)
    kinds = [_kind(word) for word in words]
    found = {f"length {min(_LENGTHS, len(words) // 6)}"}
    found.update(words)
    for word in set(words):
        found |= _grams(word)
    for at, word in enumerate(words[:-1]):
        found.add(f"{word} {words[at + 1]}")
        found.add(f"{word} {kinds[at + 1]}")
        found.add(f"{kinds[at]} {words[at + 1]}")
        found.add(" ".join(kinds[at : at + 2]))
        found.add(" ".join(kinds[at : at + _IN_A_ROW]))
    business, care = subjects_in(text.lower())
    about = f"{'business' if business else '-'}+{'care' if care else '-'}"
    found.add(f"= {about}")
    spoken_of = [name for name, pattern in _SPOKEN_OF if pattern.search(text.lower())]
    found.update(f"= {name}" for name in spoken_of)
    for shape in _shapes(words, kinds):
        found.update((f"= {shape}", f"= {about}: {shape}"))
        found.update(f"= {name}: {shape}" for name in spoken_of)
    return frozenset(found)


def asked(answered: str) -> frozenset[str]:
    """Return what the model sees of the words that are answered, or that there are none."""
    if not answered.strip():
        return frozenset(("> nothing",))
    words = _words(answered)
    business, care = subjects_in(answered.lower())
    found = {"> something", f"> = {'business' if business else '-'}+{'care' if care else '-'}"}
    found.update(f"> {word}" for word in words)
    found.update(f"> = {shape}" for shape in _shapes(words, [_kind(word) for word in words]))
    return frozenset(found)


def _words(text: str) -> list[str]:
    lowered = text.lower().replace("\u2019", "'")
    return ["0" if word.isdigit() else word for word in _TOKEN.findall(lowered)]


@lru_cache(maxsize=4096)
def _grams(word: str) -> frozenset[str]:
    """Return the letters of a word that stand together, three and four at a time, with its ends."""
    whole = f"<{word}>"
    return frozenset(
        f"~{whole[at : at + size]}" for size in _GRAMS for at in range(len(whole) - size + 1)
    )


def _kind(word: str) -> str:
    """Return a word that carries grammar as it is, any other as what its ending tells."""
    if word in KEPT or word in {"?", "!", "."}:
        return word
    if word == "0":
        return "<0>"
    if not word[0].isalpha():
        return "<sign>"
    if word.endswith("ing"):
        return "<ing>"
    return "<ed>" if word.endswith("ed") or word in _PAST else "<word>"


def _shapes(words: list[str], kinds: list[str]) -> Iterator[str]:
    """Yield of each sentence who speaks of whom: you, us, the past, all people, an offer."""
    start = 0
    for at in range(len(words) + 1):
        if at < len(words) and words[at] not in {".", "!", "?"}:
            continue
        said = set(words[start:at])
        past = "<ed>" in kinds[start:at] or not _WAS.isdisjoint(said)
        told = (
            ("you", not _YOU.isdisjoint(said)),
            ("we", not _WE.isdisjoint(said)),
            ("past", past),
            ("all", not _ALL.isdisjoint(said)),
        )
        shape = "+".join(name for name, holds in told if holds)
        yield shape
        yield f"{shape}, {'offer' if not _OFFER.isdisjoint(said) else 'none'}"
        start = at + 1


def score(text: str, answered: str | None = None) -> int:
    """Return a thousand times the log-odds that a text tells of a patient.

    With `answered`, empty where it is not known, the text is a whole answer to those words; without
    it, a part of one.
    """
    table = weights()
    seen = features(text) if answered is None else features(text) | asked(answered)
    return table[""] + sum(table.get(each, 0) for each in seen)


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
    """Tell whether an answer is surely of general things, and none of its sentences stands out."""
    whole, *each = _read(reading, passage)
    return whole < GENERAL and max(each, default=0) < OUTSTANDING
