"""Advice on one person's health, given in public."""

from typing import Final

from wellspoken.engines.screening.learned.likely import unless_foreign
from wellspoken.engines.screening.rule import Rule
from wellspoken.engines.screening.rules.advice import diagnosis, likely, treatment

_HEAVY: Final[tuple[Rule, ...]] = (
    diagnosis.RULE,
    treatment.DOSE_RULE,
    treatment.TREATMENT_RULE,
    treatment.NO_CARE_RULE,
)
_KNOWN: Final[tuple[Rule, ...]] = (*unless_foreign("advice", _HEAVY),)
RULES: Final[tuple[Rule, ...]] = (*_KNOWN, likely.beside(_KNOWN))
