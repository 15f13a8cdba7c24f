"""How the rules of this family look: a list of wordings, unless they are quoted or discussed."""

from collections.abc import Callable, Iterator

from wellspoken.engines.screening.passage import Mark, Passage, Reading, trimmed
from wellspoken.engines.screening.phrases import Phrasebook
from wellspoken.engines.screening.voice import is_in_name, is_mentioned, is_quoted
from wellspoken.engines.text import Pattern, Span, linear

_OF_WORDS = linear(
    r"\b(?:calling (?:another|other|anyone|people|each other|someone)|name-?calling|once (?:wrote"
    r"|used"
    r"|called|written)|words (?:have )?(?:changed|hurt|matter|wound)|comments? (?:is |are |was "
    r"|were |gets? )?"
    r"(?:hidden|removed|deleted))\b"
)


def check_with(book: Phrasebook, message: str) -> Callable[[Reading], Iterator[Mark]]:
    """Return a check that marks the book's wordings where the writer says them."""

    def check(reading: Reading) -> Iterator[Mark]:
        for passage in reading.of_kind("text", "alt"):
            if passage.document.language != "en":
                continue
            found = tuple(book.find(passage))
            if not found or _OF_WORDS.search(passage.folded):
                continue
            for spoken in found:
                span = spoken.span
                if is_in_name(passage, span, reading.profile) or not in_earnest(
                    passage, span, spoken.sentence, span
                ):
                    continue
                yield Mark(
                    passage=passage,
                    span=passage.document.origin(span.start, span.end),
                    message=message,
                    evidence=f'"{spoken.written}"',
                    suggestion=f"Say {spoken.wording.instead}.",
                    severity=spoken.wording.severity,
                )

    return check


def check_against(
    patterns: tuple[Pattern, ...], message: str, suggestion: str, unless: Pattern
) -> Callable[[Reading], Iterator[Mark]]:
    """Return a check that marks the first words of each pattern that are said in earnest.

    `unless` is an expression that, found in the same sentence, shows another meaning.
    """

    def check(reading: Reading) -> Iterator[Mark]:
        for passage in reading.of_kind("text", "alt"):
            if passage.document.language != "en":
                continue
            for pattern in patterns:
                for found in pattern.finditer(passage.folded):
                    span = trimmed(found)
                    sentence = passage.around(span.start, span.end)
                    if unless.search(sentence) or not in_earnest(passage, span, sentence, span):
                        continue
                    yield mark_of(passage, span, message, suggestion)
                    break

    return check


def in_earnest(passage: Passage, span: Span, sentence: str, *parts: Span) -> bool:
    """Tell whether the writer says a stretch: it is no mention, and none of its parts is quoted."""
    return not (
        any(is_quoted(passage, part) for part in parts)
        or is_mentioned(passage, span, sentence)
        or passage.in_link(span.start, span.end)
    )


def mark_of(passage: Passage, span: Span, message: str, suggestion: str) -> Mark:
    """Return the mark of a stretch, with its own words for evidence."""
    return Mark(
        passage=passage,
        span=passage.document.origin(span.start, span.end),
        message=message,
        evidence=f'"{passage.folded[span.start : span.end]}"',
        suggestion=suggestion,
    )
