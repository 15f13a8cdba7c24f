"""Advice on one person's health, given in public."""

from typing import Final

from wellspoken.engines.screening.rule import Rule
from wellspoken.engines.screening.rules.advice import diagnosis, treatment

RULES: Final[tuple[Rule, ...]] = (
    diagnosis.RULE,
    treatment.DOSE_RULE,
    treatment.TREATMENT_RULE,
    treatment.NO_CARE_RULE,
)
