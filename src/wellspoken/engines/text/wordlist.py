"""Writing word lists as prose, so that a lexicon reads as one and stays short on the page."""


def word_set(words: str) -> frozenset[str]:
    """Return the words, separated by white space, as a set."""
    return frozenset(words.split())
