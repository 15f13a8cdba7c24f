"""What is known to be false and is said again."""

from typing import Final

from wellspoken.engines.screening.rule import Rule
from wellspoken.engines.screening.rules.misinformation import repeated_claim

RULES: Final[tuple[Rule, ...]] = (repeated_claim.RULE,)
