"""What a person who cannot see or hear the post as it was meant would miss."""

from typing import Final

from wellspoken.engines.screening.rule import Rule
from wellspoken.engines.screening.rules.accessibility import (
    alt_text,
    capitals,
    captions,
    emoji,
    fancy_letters,
    hashtag,
    link_words,
    punctuation,
    symbol_art,
)

RULES: Final[tuple[Rule, ...]] = (
    alt_text.RULE,
    captions.RULE,
    fancy_letters.RULE,
    capitals.RULE,
    hashtag.RULE,
    emoji.RULE,
    link_words.RULE,
    punctuation.RULE,
    symbol_art.RULE,
)
