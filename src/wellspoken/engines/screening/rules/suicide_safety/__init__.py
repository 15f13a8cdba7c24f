"""Speaking of suicide so that nobody is harmed by it."""

from typing import Final

from wellspoken.engines.screening.rule import Rule
from wellspoken.engines.screening.rules.suicide_safety import (
    epidemic,
    figurative,
    glamour,
    help_line,
    incitement,
    method,
    note,
    place,
    single_cause,
    spanish,
    wording,
)

RULES: Final[tuple[Rule, ...]] = (
    incitement.RULE,
    method.RULE,
    place.RULE,
    wording.RULE,
    epidemic.RULE,
    single_cause.RULE,
    glamour.RULE,
    note.RULE,
    help_line.RULE,
    figurative.RULE,
    spanish.RULE,
)
