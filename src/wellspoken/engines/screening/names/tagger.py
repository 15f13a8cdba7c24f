"""The learned part: is this word part of a person's name?

A linear model over hand-made features: what the word is known as, how it is written, its
beginning and end, its neighbours. Weights are whole numbers in `weights.txt`, written by
`benchmarks/train_names.py`; what they were learned from stands in `MODEL_CARD.md` beside them. Only
words that could be a name are scored, from left to right, each knowing the verdict before it.
"""

# ruff: noqa: PLR2004  # places in packed keys

from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import Final

from wellspoken.engines.screening.names.lexicon import SHIFT, NameLevel, WordClass
from wellspoken.engines.screening.names.tokens import (
    ABBREVIATED,
    ADDRESS,
    APOSTROPHE,
    CAPITALISED,
    COLON,
    COMMA,
    DASH,
    FIGURES,
    INITIAL,
    LINE,
    LOWER,
    MIXED,
    OUTSIDE,
    PAD,
    SPACE,
    START,
    STOP,
    UPPER,
    UPPER_CASE,
    Tokens,
)
from wellspoken.engines.text import word_set

Key = int | str
Weights = tuple[dict[Key, int], ...]

TEMPLATES: Final = 21
_ZEROS: Final = (0,) * TEMPLATES
# How much a word must score: little where it is a name and nothing else, for a name missed costs
# more than one asked about; more where it is unknown, or opens a sentence and is a word as well.
_KNOWN_NAME: Final = -70
_UNKNOWN_WORD: Final = 0
_ALSO_A_WORD: Final = 25
_A_MONTH: Final = 80
_HONORIFIC: Final = int(WordClass.HONORIFIC)
_FORMS_OF_ADDRESS: Final = word_set("mr mrs ms mx miss")
_FUNCTION: Final = int(WordClass.FUNCTION)
# Words after which a name may come in any dress.
_CUES: Final = frozenset(
    int(cue)
    for cue in (
        WordClass.HONORIFIC,
        WordClass.CLINICIAN,
        WordClass.KIN,
        WordClass.PATIENT,
        WordClass.NAMING,
    )
)
# Words that a number tells apart: "Ward 4", "May 3".
_NUMBERED: Final = frozenset((WordClass.TAIL, WordClass.CALENDAR, WordClass.WORD))
_NEVER: Final = frozenset((FIGURES, ADDRESS, OUTSIDE))
_LINKED: Final = frozenset((SPACE, ABBREVIATED, DASH, APOSTROPHE))
_CUED: Final = frozenset((SPACE, ABBREVIATED, COMMA, COLON))
_OPENING: Final = frozenset((START, STOP, LINE))
_WRITTEN_LARGE: Final = frozenset((CAPITALISED, UPPER, MIXED))


_GIVEN: Final = NameLevel.BOTH * SHIFT
# What only a person does, after a word that may be a name or not: "will is home".
_PREDICATES: Final = word_set("is was has had went came got spent beat died passed s")


@cache
def weights() -> Weights:
    """Return the shipped weights, one table a template."""
    tables: Weights = tuple({} for _ in range(TEMPLATES))
    source = files("wellspoken.engines.screening.names") / "weights.txt"
    for line in source.read_text(encoding="utf-8").split("\n"):
        if not line or line.startswith("#"):
            continue
        template, key, weight = line.split("\t")
        tables[int(template)][int(key[1:]) if key[0] == "=" else key[1:]] = int(weight)
    return tables


def tag(tokens: Tokens, tables: Weights | None = None, shift: int = 0) -> dict[int, int]:
    """Return by its place each word that is part of a name, with its score above the threshold."""
    tables = weights() if tables is None else tables
    scores: dict[int, int] = {}
    for at in considered(tokens):
        place = at
        while (
            place not in scores
            and place < len(tokens.words) - PAD
            and is_candidate(tokens, place, follows_name=place - 1 in scores)
        ):
            keys = features(tokens, place, follows_name=place - 1 in scores)
            total = sum(map(dict.get, tables, keys, _ZEROS))
            total -= _threshold(tokens, place) + shift
            if total <= 0 and _is_addressed(tokens, place):
                total = 1
            if total <= 0:
                break
            scores[place] = total
            place += 1
            if tokens.lows[place] == "and" and tokens.gap(place) == SPACE:
                place += 1
    return scores


def _is_addressed(tokens: Tokens, at: int) -> bool:
    """Tell whether a word stands after "Mrs" as names do, whatever it is known as."""
    return (
        tokens.codes[at - 1] % SHIFT == _HONORIFIC
        and tokens.lows[at - 1] in _FORMS_OF_ADDRESS
        and tokens.gap(at) in {SPACE, ABBREVIATED}
        and tokens.shape(at) == CAPITALISED
    )


def _threshold(tokens: Tokens, at: int) -> int:
    level, word_class = divmod(tokens.code(at), SHIFT)
    if level < NameLevel.FAMILY:
        return _UNKNOWN_WORD
    if not word_class:
        return _KNOWN_NAME
    if word_class == WordClass.CALENDAR:
        return _A_MONTH
    return _ALSO_A_WORD if tokens.gap(at) in _OPENING else _UNKNOWN_WORD


def considered(tokens: Tokens) -> Iterator[int]:
    """Yield the places where a name may begin: few in most posts."""
    cues, codes = _CUES, tokens.codes
    for at, (word, low, code) in enumerate(zip(tokens.words, tokens.lows, codes, strict=True)):
        if code >= SHIFT:
            if (
                word != low
                or not code % SHIFT
                or codes[at + 1] >= 2 * SHIFT
                or (code >= _GIVEN and tokens.lows[at + 1] in _PREDICATES)
            ):
                yield at
        elif code == 0:
            if word != low:
                yield at
        elif code in cues:
            yield at + 1
        elif code == 1:
            if word != low and codes[at + 1] >= 2 * SHIFT:
                yield at
        elif low == "is" and tokens.lows[at - 1] == "name":
            yield at + 1


def is_candidate(  # noqa: PLR0911  # early answers, the cheapest first
    tokens: Tokens, at: int, *, follows_name: bool
) -> bool:
    """Tell whether a word is worth scoring."""
    shape = tokens.shape(at)
    code = tokens.code(at)
    if shape in _NEVER:
        return False
    level, word_class = divmod(code, SHIFT)
    if word_class in _NUMBERED and tokens.shape(at + 1) == FIGURES and tokens.gap(at + 1) == SPACE:
        return False
    gap = tokens.gap(at)
    if follows_name and gap in _LINKED:
        return word_class != _FUNCTION or shape != LOWER or level > 0
    before = tokens.codes[at - 1]
    cued = gap in _CUED and (before in _CUES or _is_naming(tokens, at))
    if shape == LOWER or (shape == UPPER and tokens.casing == UPPER_CASE):
        return _lower_candidate(tokens, at, level, word_class, cued=cued)
    if shape == INITIAL:
        return cued or (
            tokens.shape(at + 1) in {*_WRITTEN_LARGE, INITIAL}
            and tokens.gap(at + 1) in {SPACE, ABBREVIATED, APOSTROPHE}
        )
    if level or cued:
        return True
    if word_class == 0:
        return shape != UPPER or len(tokens.words[at]) > 4
    return tokens.codes[at + 1] >= 2 * SHIFT and tokens.shape(at + 1) == CAPITALISED


def _is_naming(tokens: Tokens, at: int) -> bool:
    """After "name is", and in a list after a name: "Emma and kaite"."""
    before = tokens.lows[at - 1]
    if before == "is":
        return tokens.lows[at - 2] == "name"
    return before == "and" and tokens.codes[at - 2] >= 2 * SHIFT


def _lower_candidate(tokens: Tokens, at: int, level: int, word_class: int, *, cued: bool) -> bool:
    """A word without the mark of a capital letter: known as a name and nothing else, or cued."""
    if level >= NameLevel.FAMILY and word_class == 0 and len(tokens.lows[at]) > 2:
        return True
    if cued:
        if word_class == _FUNCTION:
            return tokens.codes[at - 1] == _HONORIFIC and level > 0
        return word_class == 0 or level > 0
    following = tokens.codes[at + 1]
    if level >= NameLevel.BOTH and tokens.lows[at + 1] in _PREDICATES:
        return word_class in {WordClass.WORD, WordClass.CALENDAR}
    return (
        level >= NameLevel.BOTH
        and word_class != _FUNCTION
        and following >= 2 * SHIFT
        and following % SHIFT == 0
        and tokens.gap(at + 1) == SPACE
    )


def features(tokens: Tokens, at: int, *, follows_name: bool) -> tuple[Key, ...]:
    """Return one key for each template."""
    lows = tokens.lows
    low, lower_before, lower_after = lows[at], lows[at - 1], lows[at + 1]
    places = range(at - 2, at + 3)
    further, before, code, after, beyond = map(tokens.code, places)
    shape_further, shape_before, shape, shape_after, shape_beyond = map(tokens.shape, places)
    gap_further, left, right, gap_beyond = map(tokens.gap, range(at - 1, at + 3))
    own = code * 8 + shape
    told = own * 2 + follows_name
    size = len(low) if len(low) < 9 else 9
    level = f"|{code // SHIFT}{shape}"
    return (
        low,
        low[-3:],
        low[-2:],
        low[:3],
        told * 4 + tokens.casing,
        lower_before,
        lower_after,
        (before * 8 + shape_before) * 16 + left,
        (after * 8 + shape_after) * 16 + right,
        (further * 8 + shape_further) * 16 + gap_further,
        (beyond * 8 + shape_beyond) * 16 + gap_beyond,
        (told * 128 + before) * 16 + left,
        (own * 128 + after) * 16 + right,
        (told * 16 + left) * 16 + right,
        lower_before + level,
        lower_after + level,
        (((shape_further * 8 + shape_before) * 8 + shape) * 8 + shape_after) * 8 + shape_beyond,
        (before * 128 + after) * 8 + shape,
        (size * 8 + shape) * 4 + tokens.casing,
        f"{lows[at - 2]} {lower_before}",
        f"{lower_after} {lows[at + 2]}",
    )
