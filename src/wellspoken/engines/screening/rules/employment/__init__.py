"""Vacancies that ask for the work, not for a kind of person."""

from typing import Final

from wellspoken.engines.screening.rule import Rule
from wellspoken.engines.screening.rules.employment import preference

RULES: Final[tuple[Rule, ...]] = (preference.RULE,)
