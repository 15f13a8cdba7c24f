"""What a channel would refuse, cut off or lead astray."""

from typing import Final

from wellspoken.engines.screening.rule import Rule
from wellspoken.engines.screening.rules.network import length, link

RULES: Final[tuple[Rule, ...]] = (
    link.RULE,
    length.RULE,
)
