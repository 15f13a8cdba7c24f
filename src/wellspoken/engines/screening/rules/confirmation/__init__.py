"""Answers that confirm, imply or deny that somebody is or was a patient."""

from typing import Final

from wellspoken.engines.screening.rule import Rule
from wellspoken.engines.screening.rules.confirmation import (
    casual,
    conversation,
    gratitude,
    implied,
    likely,
    named,
    new_fact,
    past_care,
    presumed,
    record,
    spanish,
    third_person,
    wellbeing,
)

RULES: Final[tuple[Rule, ...]] = (
    past_care.RULE,
    gratitude.RULE,
    wellbeing.RULE,
    record.RULE,
    conversation.RULE,
    third_person.RULE,
    named.RULE,
    new_fact.RULE,
    casual.RULE,
    implied.RULE,
    spanish.RULE,
    presumed.RULE,
    likely.RULE,
)
