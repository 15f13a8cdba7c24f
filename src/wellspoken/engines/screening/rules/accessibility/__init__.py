"""What a person who cannot see or hear the media would miss."""

from typing import Final

from wellspoken.engines.screening.rule import Rule
from wellspoken.engines.screening.rules.accessibility import alt_text, captions

RULES: Final[tuple[Rule, ...]] = (
    alt_text.RULE,
    captions.RULE,
)
