"""Names in disguise: "M4r1a L0p3z", "M a r i a", "M-a-r-i-a", "M*ria"."""

from collections.abc import Iterator
from typing import Final

from wellspoken.engines.screening.names.lexicon import SHIFT, NameLevel, entries
from wellspoken.engines.text import Span, linear

_LETTERS: Final = str.maketrans("013457@", "oieasta")
_DISGUISED: Final = linear(
    r"\b[a-z]{1,12}[013457@][a-z013457@]{1,12}\b(?:\s[a-z]{1,12}[013457@][a-z013457@]{1,12}\b)?"
)
# Letters one by one, with the initial of the family name.
_PARTED: Final = linear(
    r"\b([A-Z])((?: [a-z]){3,14}|(?:-[a-z]){3,14}|(?:\.[a-z]){3,14}|(?:_[a-z]){3,14})"
    r"(?: {1,2}[A-Z]\.| {2,3}(?:[A-Z])(?: [a-z]){2,14})?",
    ignore_case=False,
)
_STARRED: Final = linear(r"\b[A-Z][a-z]{0,10}[*•_][a-z]{1,10}\b", ignore_case=False)
_VOWELS: Final = "aeiouy"
_LEAST: Final = 4
_GOES_ON: Final = frozenset(("_", "-", "@"))


def disguised_names(folded: str) -> Iterator[Span]:
    """Yield words that are a given name once their figures are read as letters."""
    for found in _DISGUISED.finditer(folded):
        words = found.group().split()
        if "@" in found.group() and folded[found.end() : found.end() + 1] in _GOES_ON:
            continue  # an address
        if not all(word[0].isupper() and word.translate(_LETTERS).isalpha() for word in words):
            continue
        first = words[0].translate(_LETTERS).lower()
        if _is_given(first):
            yield Span(*found.span())
    for found in _PARTED.finditer(folded):
        letters = "".join(filter(str.isalpha, found.group(1) + found.group(2))).lower()
        if _is_given(letters):
            yield Span(*found.span())
    for found in _STARRED.finditer(folded):
        word = found.group().lower().replace("•", "*").replace("_", "*")
        if any(_is_given(word.replace("*", vowel)) for vowel in _VOWELS):
            yield Span(*found.span())


def _is_given(word: str) -> bool:
    return len(word) >= _LEAST and entries().get(word, 0) // SHIFT >= NameLevel.BOTH
