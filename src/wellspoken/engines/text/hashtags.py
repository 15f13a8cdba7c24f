"""The words inside a #JoinedHashtag, as a reader takes it apart."""

from collections.abc import Iterator

from wellspoken.engines.text.patterns import linear
from wellspoken.engines.text.span import Span

_TAG = linear(r"#([^\W_]{2,80})")
_RUN = linear(r"[A-Z]{1,40}[a-z]{1,40}|[A-Z]{1,40}|[^\W\d_A-Z]{1,40}|\d{1,20}", ignore_case=False)


def hashtag_words(text: str) -> Iterator[tuple[Span, ...]]:
    """Yield, for each hashtag that joins several words by capitals or digits, those words."""
    if "#" not in text:
        return
    for tag in _TAG.finditer(text):
        start = tag.start(1)
        parts: list[Span] = []
        for run in _RUN.finditer(tag.group(1)):
            parts += _parted(run.group(), start + run.start())
        if len(parts) > 1:
            yield tuple(parts)


def _parted(run: str, start: int) -> list[Span]:
    """Give the last capital before small letters to the word that it begins: HIV|Positive."""
    capitals = sum(char.isupper() for char in run)
    if capitals < 2 or capitals == len(run):  # noqa: PLR2004  # one capital begins one word
        return [Span(start, start + len(run))]
    middle = start + capitals - 1
    return [Span(start, middle), Span(middle, start + len(run))]
