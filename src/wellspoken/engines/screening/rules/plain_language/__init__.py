"""What a reader without training would not follow."""

from typing import Final

from wellspoken.engines.screening.rule import Rule
from wellspoken.engines.screening.rules.plain_language import (
    acronym,
    bare_percentage,
    house_term,
    jargon,
    long_sentence,
    reading_grade,
)

RULES: Final[tuple[Rule, ...]] = (
    reading_grade.RULE,
    long_sentence.RULE,
    jargon.RULE,
    acronym.RULE,
    bare_percentage.RULE,
    house_term.RULE,
)
