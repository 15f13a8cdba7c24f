"""Does a sentence say a claim, or does it only speak of the same things?

A hospital writes about flu shots every week and seldom that they give the flu. To be about a claim
is therefore not enough: the sentence must say little else than the claim does, or say its words in
the claim's order. The bounds were set on the posts of tests/engines/screening/corpora that are not
held out.
"""

from enum import IntEnum
from typing import Final

from wellspoken.engines.claims.index import Wording
from wellspoken.engines.claims.matching.features import NAMES
from wellspoken.engines.claims.reading import Sentence
from wellspoken.engines.text import word_set

_COVER: Final = NAMES.index("cover_sentence")
_EXPLAINED: Final = NAMES.index("explained")
_ORDER: Final = NAMES.index("order")
_STRONG, _LIKELY, _PROBABLE, _ABOUT = 0.75, 0.7, 0.6, 0.4
_LITTLE_ELSE, _MUCH, _MOST, _HALF, _IN_ORDER = 0.9, 0.45, 0.6, 0.5, 0.52
_DENIALS: Final = word_set("no not never nor cannot without neither nunca ni sin tampoco jamas")


class Said(IntEnum):
    """How surely a claim is said."""

    NO = 0
    PERHAPS = 1
    SURELY = 2


def said(probability: float, features: tuple[float, ...], *, leaning: bool = False) -> Said:
    """Return how surely a sentence says the claim that it was compared with.

    Of one that reads like a false claim, as `leaning` tells, it is enough to be about the claim.
    """
    cover, explained, order = (features[place] for place in (_COVER, _EXPLAINED, _ORDER))
    little_else = explained >= _LITTLE_ELSE and cover >= _MUCH
    in_order = explained >= _HALF and order >= _IN_ORDER
    if (little_else and probability >= _LIKELY) or (in_order and probability >= _STRONG):
        return Said.SURELY
    if probability >= _PROBABLE and explained >= _MOST and order >= _MOST:
        return Said.PERHAPS
    if leaning and probability >= _ABOUT:
        return Said.PERHAPS
    return Said.NO


def is_denied(sentences: tuple[Sentence, ...], wording: Wording) -> bool:
    """Tell whether there is a denial of which the claim's wording has none."""
    return not wording.denied and any(not _DENIALS.isdisjoint(one.words) for one in sentences)
