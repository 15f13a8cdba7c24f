"""Word lists of the engine, kept as text so that those who know the words can mend them."""

from wellspoken.engines.claims.lexicon.load import (
    concepts,
    cues,
    light_words,
    opposites,
    related,
    stop_words,
)

__all__ = ["concepts", "cues", "light_words", "opposites", "related", "stop_words"]
