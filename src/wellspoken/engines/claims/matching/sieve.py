"""Can a sentence be about any claim at all? A cheap look at its words, before matching is asked.

Most share with no claim the words that mark it. A word marks a claim the more the fewer claims
have it and the more of this claim's wordings do. The bound is set where no labelled sentence that
matching would recognise is lost.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable
from typing import Final

from wellspoken.engines.claims.claim import Claim
from wellspoken.engines.text import linear
from wellspoken.engines.text.folding import fold

_WORD: Final = linear(r"[^\W_]{3,60}")
# Enough of a word to tell it by, whatever its ending.
_BEGINNING: Final = 5
# A word that more of the claims have marks none of them.
_COMMON: Final = 0.23
_SHARE_COUNTS: Final = 0.3
_BOUND: Final = 6.0


class Sieve:
    """Lets through what may be about one of some claims."""

    __slots__ = ("_marks",)

    def __init__(self, claims: Iterable[Claim]) -> None:
        known = list(claims)
        shares: defaultdict[str, dict[int, float]] = defaultdict(dict)
        for number, claim in enumerate(known):
            for word, share in _shares(claim).items():
                shares[word][number] = share
        self._marks = {
            word: tuple(
                (number, math.log(len(known) / len(having)) * share**_SHARE_COUNTS)
                for number, share in having.items()
            )
            for word, having in shares.items()
            if len(having) <= max(1, _COMMON * len(known))
        }

    def passes(self, sentence: str) -> bool:
        """Tell whether a sentence may say a claim."""
        return self._weight(_words(fold(sentence).text)) >= _BOUND

    def _weight(self, words: set[str]) -> float:
        weights: dict[int, float] = {}
        for word in words:
            for number, weight in self._marks.get(word, ()):
                weights[number] = weights.get(number, 0.0) + weight
        return max(weights.values(), default=0.0)


def _words(folded: str) -> set[str]:
    return {word[:_BEGINNING] for word in _WORD.findall(folded.lower())}


def _shares(claim: Claim) -> dict[str, float]:
    """Return in what share of its wordings in a language each word stands."""
    by_language: defaultdict[str, list[set[str]]] = defaultdict(list)
    for lang, wording in claim.wordings():
        by_language[lang].append(_words(fold(wording).text))
    found: dict[str, float] = {}
    for wordings in by_language.values():
        counts = Counter(word for words in wordings for word in words)
        for word, count in counts.items():
            found[word] = max(found.get(word, 0.0), count / len(wordings))
    return found
