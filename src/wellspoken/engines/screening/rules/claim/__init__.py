"""Promises and praise that nobody can prove."""

from typing import Final

from wellspoken.engines.screening.learned.likely import unless_foreign
from wellspoken.engines.screening.rule import Rule
from wellspoken.engines.screening.rules.claim import (
    certain_result,
    cure,
    figure,
    guarantee,
    hundred_percent,
    hype,
    likely,
    no_harm,
    no_side_effects,
    number,
    promise,
    ranking,
    selling,
    superlative,
    works_for_all,
)

_HEAVY: Final[tuple[Rule, ...]] = (
    figure.RULE,
    certain_result.RULE,
    works_for_all.RULE,
    promise.RULE,
    no_harm.RULE,
    ranking.RULE,
    selling.RULE,
)
_KNOWN: Final[tuple[Rule, ...]] = (
    cure.RULE,
    guarantee.RULE,
    no_side_effects.RULE,
    hundred_percent.RULE,
    superlative.RULE,
    number.RULE,
    hype.RULE,
    *unless_foreign("claim", _HEAVY),
)
RULES: Final[tuple[Rule, ...]] = (*_KNOWN, likely.beside(_KNOWN))
