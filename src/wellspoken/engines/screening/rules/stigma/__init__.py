"""Words that make people their illness, judge them for it, or mock them."""

from typing import Final

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
    mental_illness,
    suicide,
    weight,
)

RULES: Final[tuple[Rule, ...]] = (
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
)
