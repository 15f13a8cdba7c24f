"""Syllables of Spanish words, which its spelling tells exactly but for borrowed words.

After the rules of the Ortografía of the Real Academia Española (2010): strong vowels stand apart,
a weak vowel joins its neighbour unless it bears an accent, and an "h" between vowels is not heard.
"""

from functools import lru_cache
from typing import Final

from wellspoken.engines.text.patterns import linear

_PART: Final = linear(r"[a-záéíóúüñ]{1,60}", ignore_case=False)
_STRONG: Final = frozenset("aeoáéóíú")
_ACCENTED_WEAK: Final = frozenset("íú")
_VOWELS: Final = frozenset("aeiouáéíóúü")


@lru_cache(maxsize=16384)
def spanish_syllables(word: str) -> int:
    """Return how many syllables a Spanish word has; 1 at least, whatever is given."""
    return max(sum(_of_part(part) for part in _PART.findall(word.lower())), 1)


def _of_part(word: str) -> int:
    count = 0
    before = ""
    for vowel in _heard(word):
        if vowel in _VOWELS and not (before in _VOWELS and _joined(before, vowel)):
            count += 1
        before = vowel
    return count


def _heard(word: str) -> str:
    """Return the word without what is written and not said: the "h", the "u" of "que" and "gui"."""
    for written, said in (("qu", "q"), ("gue", "ge"), ("gui", "gi"), ("gué", "gé"), ("guí", "gí")):
        word = word.replace(written, said)
    word = word.replace("ch", "c").replace("h", "")
    if word.endswith("y"):
        word = word[:-1] + "i"
    return word


def _joined(first: str, second: str) -> bool:
    """Tell whether two neighbouring vowels are one syllable."""
    if first in _ACCENTED_WEAK or second in _ACCENTED_WEAK:
        return False
    return not (first in _STRONG and second in _STRONG)
