"""Words that make people their illness, judge them for it, or mock them."""

from typing import Final

from wellspoken.engines.screening.learned.likely import unless_foreign
from wellspoken.engines.screening.rule import Rule
from wellspoken.engines.screening.rules.stigma import (
    addiction,
    ageing,
    blame,
    circumstances,
    condition,
    disability,
    idiom,
    infection,
    likely,
    mental_illness,
    suicide,
    trope,
    weight,
)

_HEAVY: Final[tuple[Rule, ...]] = (trope.RULE,)
_KNOWN: Final[tuple[Rule, ...]] = (
    addiction.RULE,
    mental_illness.RULE,
    suicide.RULE,
    disability.RULE,
    weight.RULE,
    infection.RULE,
    ageing.RULE,
    circumstances.RULE,
    condition.RULE,
    blame.RULE,
    idiom.RULE,
    *unless_foreign("stigma", _HEAVY),
)
RULES: Final[tuple[Rule, ...]] = (*_KNOWN, likely.beside(_KNOWN))
