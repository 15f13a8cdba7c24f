"""What is known to be false and is said again."""

from typing import Final

from wellspoken.engines.screening.rule import Rule
from wellspoken.engines.screening.rules.misinformation import likely, repeated_claim

_KNOWN: Final[tuple[Rule, ...]] = (repeated_claim.RULE,)
RULES: Final[tuple[Rule, ...]] = (*_KNOWN, likely.beside(_KNOWN))
