"""Text as the other engines read it: normalised, and always traceable to the original."""

from wellspoken.engines.text.document import Document
from wellspoken.engines.text.hashtags import hashtag_words
from wellspoken.engines.text.language import guess_language, is_rather_spanish, may_be_foreign
from wellspoken.engines.text.literals import (
    CannotTellError,
    Needed,
    needed_by,
    ways,
    words_needed,
)
from wellspoken.engines.text.patterns import DECLARED, Match, Pattern, linear, linear_later
from wellspoken.engines.text.span import Span, Stretches
from wellspoken.engines.text.wordlist import word_set

__all__ = [
    "DECLARED",
    "CannotTellError",
    "Document",
    "Match",
    "Needed",
    "Pattern",
    "Span",
    "Stretches",
    "guess_language",
    "hashtag_words",
    "is_rather_spanish",
    "linear",
    "linear_later",
    "may_be_foreign",
    "needed_by",
    "ways",
    "word_set",
    "words_needed",
]
