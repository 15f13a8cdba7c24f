"""How the rules of this family look: promises made in the house's own voice."""

from collections.abc import Callable, Iterator

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.passage import Mark, Passage, Reading
from wellspoken.engines.screening.phrases import Phrasebook
from wellspoken.engines.screening.voice import is_in_name, is_mentioned
from wellspoken.engines.text import Span


def check_with(book: Phrasebook, message: str) -> Callable[[Reading], Iterator[Mark]]:
    """Return a check that marks the book's wordings unless they are names or talked about."""

    def check(reading: Reading) -> Iterator[Mark]:
        for passage in reading.of_kind("text", "alt"):
            if passage.document.language != "en":
                continue
            for spoken in book.find(passage):
                span = spoken.span
                if (
                    is_mentioned(passage, span, spoken.sentence)
                    or is_in_name(passage, span, reading.profile)
                    or passage.in_link(span.start, span.end)
                ):
                    continue
                said = f"Say {spoken.wording.instead}."
                yield mark(passage, span, message, said, spoken.wording.severity)

    return check


def mark(
    passage: Passage, span: Span, message: str, suggestion: str, severity: Severity | None = None
) -> Mark:
    """Return a mark on a stretch of the folded text."""
    return Mark(
        passage=passage,
        span=passage.document.origin(span.start, span.end),
        message=message,
        evidence=f'"{passage.folded[span.start : span.end]}"',
        suggestion=suggestion,
        severity=severity,
    )
