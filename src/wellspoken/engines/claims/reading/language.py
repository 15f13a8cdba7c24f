"""Which language a text is in, of those that the engine reads fully."""

from wellspoken.engines.claims.lexicon import stop_words
from wellspoken.engines.claims.lexicon.load import LANGUAGES

# Spanish words that English texts do not use; "no", "me" and "a" are in both.
_SPANISH = stop_words("es") - stop_words("en") - {"me", "no", "he", "era", "son", "sin", "te", "si"}
_ENGLISH = stop_words("en") - stop_words("es") - {"me", "no", "he", "t", "d", "s", "m"}


def language_of(text: str, stated: str = "") -> str:
    """Return the language to read a text in: what it plainly is, else what is stated, else English.

    A network's own guess at the language is often wrong; a text of many Spanish function words and
    hardly any English ones is Spanish whatever was stated.
    """
    named = stated.replace("_", "-").split("-", 1)[0].lower()
    words = text.lower().split()
    spanish = sum(word in _SPANISH for word in words)
    english = sum(word in _ENGLISH for word in words)
    if spanish >= 2 and spanish > 2 * english:  # noqa: PLR2004
        return "es"
    if english >= 2 and english > 2 * spanish:  # noqa: PLR2004
        return "en"
    if named:
        return named
    return LANGUAGES[1] if spanish > english or "¿" in text or "¡" in text else LANGUAGES[0]
