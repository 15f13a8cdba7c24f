"""Speaking as the house would be heard: with respect, and on nobody's side."""

from typing import Final

from wellspoken.engines.screening.rule import Rule
from wellspoken.engines.screening.rules.professionalism import (
    insult,
    patient_joke,
    politics,
    profanity,
    sarcasm,
    slur,
)

RULES: Final[tuple[Rule, ...]] = (
    slur.RULE,
    profanity.RULE,
    insult.RULE,
    patient_joke.RULE,
    sarcasm.RULE,
    politics.RULE,
)
