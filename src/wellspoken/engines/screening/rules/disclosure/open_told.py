"""Whether a text begins with its tie, or tells that there is none, in whatever words."""

from collections.abc import Sequence
from typing import Final

from wellspoken.engines.screening.lexicons import ties
from wellspoken.engines.screening.rules.disclosure.told import INDEPENDENT, is_told_first
from wellspoken.engines.screening.senses import Senses

_FIRST: Final = 16
_SENSES: Final = Senses(told=ties.TOLD_FIRST, no_tie=ties.NO_TIE)


def is_told_or_untied(folded: str, words: Sequence[str], verdict: int) -> bool:
    """Tell whether a text begins by telling its tie, or says that it has none.

    `verdict` is the token at which praise begins: what follows it comes too late.
    """
    for part in _SENSES.parts(words):
        if part.sense == "no_tie" or part.first < min(_FIRST, verdict):
            return True
    return is_told_first(folded) or INDEPENDENT.search(folded) is not None
