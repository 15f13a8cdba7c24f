"""A text as a row of words and of what stands between them, read in a few passes of C.

This is done for every post, so nothing is worked out here that only a candidate for a name needs:
how a word is written and what kind of gap precedes it are asked for one by one. "O'Brien" is two
words with an apostrophe between, "Smith's" and "Smith-Jones" likewise. Two empty words pad either
end, so that neighbours can be asked for without a check.
"""

# ruff: noqa: PLR2004  # lengths of a word, shares of a text

import unicodedata
from functools import lru_cache
from itertools import accumulate, repeat
from typing import Final

from wellspoken.engines.screening.names.lexicon import WordClass, entries
from wellspoken.engines.text import linear, word_set

_RUN: Final = linear(r"([^\W_]+)")
PAD: Final = 2
_SIGNS: Final = frozenset(("@", "#"))

# How a word is written. Plain numbers, as they are packed into the keys of features.
LOWER, CAPITALISED, UPPER, INITIAL, MIXED, FIGURES, ADDRESS, OUTSIDE = range(8)

# What stands before a word.
(START, SPACE, COMMA, STOP, COLON, OTHER, PARENTHESIS, ABBREVIATED, LINE, GLUED, QUOTE, DASH,
 APOSTROPHE, AND) = range(14)  # fmt: skip

# How a whole text is written.
SENTENCE_CASE, LOWER_CASE, UPPER_CASE, TITLE_CASE = range(4)

_GAPS: Final = {
    " ": SPACE,
    "  ": SPACE,
    ", ": COMMA,
    ",": COMMA,
    " , ": COMMA,
    ". ": STOP,
    " . ": STOP,
    "! ": STOP,
    "? ": STOP,
    ".": GLUED,
    ": ": COLON,
    " : ": COLON,
    ":": COLON,
    " (": PARENTHESIS,
    "(": PARENTHESIS,
    " ( ": PARENTHESIS,
    ' "': QUOTE,
    '"': QUOTE,
    ' " ': QUOTE,
    "-": DASH,
    "'": APOSTROPHE,
    " '": QUOTE,
    " ' ": APOSTROPHE,
    "_": GLUED,
    " & ": AND,
    "\n": LINE,
    "\n\n": LINE,
}
# Abbreviations whose full stop ends no sentence before a name.
_ABBREVIATIONS: Final = word_set(
    "mr mrs ms mx dr drs prof st sr jr fr rev hon gov sen rep gen col lt sgt capt pt pts vs"
)
_NUMBER: Final = int(WordClass.NUMBER)


class Tokens:
    """The words of one text, with the gap before each; `gaps` has one more, for the end."""

    __slots__ = ("_gap", "_offsets", "_shape", "casing", "codes", "gaps", "lows", "words")

    def __init__(self, text: str) -> None:
        pieces = _RUN.split(text)
        words = pieces[1::2]
        lows = " ".join(words).lower().split(" ") if words else []
        if not text.isascii():
            lows = [low if low.isascii() else _without_accents(low) for low in lows]
        pad = [""] * PAD
        self.words = [*pad, *words, *pad]
        self.lows = [*pad, *lows, *pad]
        self.codes = list(map(entries().get, self.lows, repeat(0)))
        self.gaps = [*pad, *pieces[::2], *pad]
        changed = sum(map(str.__ne__, words, lows))
        self.casing = SENTENCE_CASE if changed else LOWER_CASE
        if changed * 2 > len(words):
            self.casing = _casing(words)
        size = len(self.words)
        self._shape = [-1] * size
        self._gap = [-1] * size
        self._offsets: list[int] | None = None
        if "_" in self.gaps:
            self._mark_handles()

    def shape(self, at: int) -> int:
        """Return how a word is written; that of a handle, a tag or a code is no word's."""
        shape = self._shape[at]
        if shape < 0:
            shape = self._shape[at] = self._written(at)
        return shape

    def gap(self, at: int) -> int:
        """Return what kind of gap stands before a word."""
        gap = self._gap[at]
        if gap < 0:
            gap = self._gap[at] = self._between(at)
        return gap

    def code(self, at: int) -> int:
        """Return a word's entry; one with figures is a number, a lone capital is no word."""
        code = self.codes[at]
        if code and self.shape(at) != INITIAL:
            return code
        return _NUMBER if self.shape(at) == FIGURES else 0

    def span(self, at: int) -> tuple[int, int]:
        """Return where a word begins and ends in the text."""
        if self._offsets is None:
            lengths = [0]
            for gap, word in zip(self.gaps[PAD:], self.words[PAD:-PAD], strict=False):
                lengths += (len(gap), len(word))
            self._offsets = list(accumulate(lengths))
        place = 2 * (at - PAD) + 1
        return self._offsets[place], self._offsets[place + 1]

    def _written(self, at: int) -> int:  # noqa: PLR0911  # early answers
        word = self.words[at]
        if not word:
            return OUTSIDE
        before = self.gaps[at][-1:]
        if before in _SIGNS:
            return ADDRESS
        if self.gaps[at + 1] == "@":
            return ADDRESS
        if not word.isalpha() and any(map(str.isdigit, word)):
            return FIGURES
        if word == self.lows[at] or word.islower():
            return LOWER
        if len(word) == 1:
            return INITIAL if word.isupper() else LOWER
        if word.isupper():
            return UPPER
        return CAPITALISED if word[1:].islower() and word[0].isupper() else MIXED

    def _mark_handles(self) -> None:
        """Mark the parts of a handle or tag that is written with low lines: "@mary_jones82"."""
        inside = False
        for at in range(PAD, len(self.words) - PAD):
            gap = self.gaps[at]
            inside = gap[-1:] in _SIGNS if gap != "_" else inside
            if inside and gap == "_":
                self._shape[at] = ADDRESS

    def _between(self, at: int) -> int:
        between = self.gaps[at]
        if at <= PAD:
            return START
        gap = _GAPS.get(between)
        if gap is None:
            gap = _unusual(between)
        if gap in {STOP, GLUED} and between[0] == ".":
            low = self.lows[at - 1]
            if (len(low) == 1 and low != "i" and low.isalpha()) or low in _ABBREVIATIONS:
                return ABBREVIATED
        return gap


@lru_cache(maxsize=4)
def tokens_of(folded: str) -> Tokens:
    """Return the words of a text, laid out once for those who ask after one another."""
    return Tokens(folded)


def _unusual(between: str) -> int:
    if "\n" in between:
        return LINE
    stripped = between.strip()
    if not stripped:
        return SPACE
    if stripped[0] in ".!?":
        return STOP if len(stripped) < len(between) else GLUED
    if between.startswith(("'", " '")):
        return APOSTROPHE if len(stripped) == 1 else QUOTE
    return GLUED if len(between) == 1 else OTHER


def _without_accents(low: str) -> str:
    return "".join(
        char for char in unicodedata.normalize("NFD", low) if not "\u0300" <= char <= "\u036f"
    )


def _casing(words: list[str]) -> int:
    """How a text is written of which more than half the words have capital letters."""
    letters = [word for word in words if word.isalpha()]
    upper = sum(word.isupper() and len(word) > 1 for word in letters)
    if upper * 5 > len(letters) * 3 and upper > 1:
        return UPPER_CASE
    plain = [word for word in letters if not word.isupper()]
    capital = sum(not word.islower() for word in plain)
    return TITLE_CASE if capital * 3 > len(plain) * 2 and len(plain) > 4 else SENTENCE_CASE
