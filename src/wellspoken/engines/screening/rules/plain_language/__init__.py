"""What a reader without training would not follow."""

from typing import Final

from wellspoken.engines.screening.rule import Rule
from wellspoken.engines.screening.rules.plain_language import (
    acronym,
    bare_multiple,
    bare_percentage,
    dense_sentence,
    house_term,
    jargon,
    learnt_word,
    long_sentence,
    reading_grade,
    shorthand,
)

RULES: Final[tuple[Rule, ...]] = (
    reading_grade.RULE,
    long_sentence.RULE,
    dense_sentence.RULE,
    jargon.RULE,
    learnt_word.RULE,
    acronym.RULE,
    shorthand.RULE,
    bare_percentage.RULE,
    bare_multiple.RULE,
    house_term.RULE,
)
