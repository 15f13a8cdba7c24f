"""Where words and sentences begin and end, well enough for rules that read a sentence at a time.

No model: a full stop after an abbreviation or an initial does not end a sentence, a line break
does. Good enough is the aim; rules must not depend on more.
"""

from collections.abc import Iterator

from wellspoken.engines.text.patterns import linear
from wellspoken.engines.text.span import Span
from wellspoken.engines.text.wordlist import word_set

_WORD_PART = linear(r"[^\W_]+")
_BREAK = linear(r"\n|[.!?]{1,8}[\"')\]]{0,4}\s")

_ABBREVIATIONS = word_set(
    "a.m am approx apr aug ave blvd capt dec dept dr e.g etc ft feb gen hon i.e inc jan jr lt ltd "
    "mar messrs mr mrs ms mx mt no nov oct p.m pm prof rev sep sept sgt sr st tel vs d.o.b"
)


def words(text: str) -> Iterator[Span]:
    """Yield each run of letters and digits, an inner apostrophe or hyphen included."""
    start = end = -1
    for part in _WORD_PART.finditer(text):
        joined = part.start() == end + 1 and end > 0 and text[end] in "'-"
        if joined:
            end = part.end()
            continue
        if start >= 0:
            yield Span(start, end)
        start, end = part.span()
    if start >= 0:
        yield Span(start, end)


def sentences(text: str) -> Iterator[Span]:
    """Yield each sentence without the white space around it; together they hold every word."""
    start = 0
    for mark in _BREAK.finditer(text):
        if not _ends_sentence(text, mark.start(), mark.end()):
            continue
        if span := _trimmed(text, start, mark.end()):
            yield span
        start = mark.end()
    if span := _trimmed(text, start, len(text)):
        yield span


def _ends_sentence(text: str, mark: int, after: int) -> bool:
    if text[mark] != ".":
        return True
    word = text[max(0, mark - 12) : mark].rsplit(maxsplit=1)[-1:]
    last = word[0].lower().lstrip("('\"") if word and not text[mark - 1 : mark].isspace() else ""
    follows = text[after : after + 1]
    if text[after - 1] == "\n":
        return True
    if last in _ABBREVIATIONS:
        # "at 5 p.m. Then ..." does end; "Dr. Lee" does not.
        return last in {"a.m", "p.m", "am", "pm", "etc"} and follows.isupper()
    if len(last) == 1 and last.isalpha() and last != "i":
        return False
    return not follows.islower()


def _trimmed(text: str, start: int, end: int) -> Span | None:
    piece = text[start:end]
    left = len(piece) - len(piece.lstrip())
    stripped = piece.strip()
    return Span(start + left, start + left + len(stripped)) if stripped else None
