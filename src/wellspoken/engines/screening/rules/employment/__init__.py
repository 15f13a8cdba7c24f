"""Vacancies that ask for the work, not for a kind of person."""

from typing import Final

from wellspoken.engines.screening.learned.likely import unless_foreign
from wellspoken.engines.screening.rule import Rule
from wellspoken.engines.screening.rules.employment import likely, preference, question

_HEAVY: Final[tuple[Rule, ...]] = (
    preference.RULE,
    question.RULE,
)
_KNOWN: Final[tuple[Rule, ...]] = (*unless_foreign("employment", _HEAVY),)
RULES: Final[tuple[Rule, ...]] = (*_KNOWN, likely.beside(_KNOWN))
