"""Names in which figures stand for letters: "M4r1a L0p3z"."""

from collections.abc import Iterator
from typing import Final

from wellspoken.engines.screening.names.lexicon import SHIFT, NameLevel, entries
from wellspoken.engines.text import Span, linear

_LETTERS: Final = str.maketrans("013457@", "oieasta")
_DISGUISED: Final = linear(
    r"\b[a-z]{1,12}[013457@][a-z013457@]{1,12}\b(?:\s[a-z]{1,12}[013457@][a-z013457@]{1,12}\b)?"
)
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
        if len(first) >= _LEAST and entries().get(first, 0) // SHIFT >= NameLevel.BOTH:
            yield Span(*found.span())
