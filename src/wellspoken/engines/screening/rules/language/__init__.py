"""What the engine cannot read, said aloud."""

from typing import Final

from wellspoken.engines.screening.rule import Rule
from wellspoken.engines.screening.rules.language import unscreened

FAMILY: Final = "language"
RULES: Final[tuple[Rule, ...]] = (unscreened.RULE,)
