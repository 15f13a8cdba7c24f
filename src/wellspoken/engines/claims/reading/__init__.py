"""How a text is read for matching: cleaned, cut into terms, with its numbers and names."""

from wellspoken.engines.claims.reading.reader import Reading, Sentence, read

__all__ = ["Reading", "Sentence", "read"]
