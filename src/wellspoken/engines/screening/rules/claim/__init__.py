"""Promises and praise that nobody can prove."""

from typing import Final

from wellspoken.engines.screening.rule import Rule
from wellspoken.engines.screening.rules.claim import (
    cure,
    guarantee,
    hundred_percent,
    hype,
    no_side_effects,
    number,
    superlative,
)

RULES: Final[tuple[Rule, ...]] = (
    cure.RULE,
    guarantee.RULE,
    no_side_effects.RULE,
    hundred_percent.RULE,
    superlative.RULE,
    number.RULE,
    hype.RULE,
)
