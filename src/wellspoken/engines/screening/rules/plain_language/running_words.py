"""The running words of a passage, laid out once for the rules that count them."""

from functools import lru_cache

from wellspoken.engines.screening.passage import Passage
from wellspoken.engines.text import Span
from wellspoken.engines.text.prose import prose


@lru_cache(maxsize=4)
def running_words(passage: Passage) -> tuple[tuple[Span, list[str]], ...]:
    """Return each sentence that has words, as a span of `folded`, with its words in order."""
    found = ((span, prose(passage.folded, [span])) for span in passage.sentences)
    return tuple((span, words[0]) for span, words in found if words)
