"""How the rules of this family look: promises made in the house's own voice."""

from collections.abc import Callable, Iterator

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.passage import Mark, Passage, Reading, trimmed
from wellspoken.engines.screening.phrases import Phrasebook
from wellspoken.engines.screening.rules.claim.said import (
    is_asked,
    is_denied,
    is_doubted,
    is_promised,
)
from wellspoken.engines.screening.sourcing import points_to_source
from wellspoken.engines.screening.voice import is_in_name, is_mentioned, is_quoted, quotations
from wellspoken.engines.text import Pattern, Span

SAY_INSTEAD = "Say what most people can expect, what may go otherwise, and by which study."
_PHRASE = 3
_RANKED = "This ranks the house or a treatment above others and names no source."
_WHO_SAYS = "Say who found so, when and how, or say what you do instead of how good it is."


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
                    or is_doubted(passage, span)
                    or is_denied(passage, span)
                    or _is_anothers(passage, span)
                ):
                    continue
                said = f"Say {spoken.wording.instead}."
                yield mark(passage, span, message, said, spoken.wording.severity)

    return check


def _is_anothers(passage: Passage, span: Span) -> bool:
    """Tell whether the words stand in a whole quoted phrase; a word in quotation marks is ours."""
    quotes = (quote for quote in quotations(passage.folded) if quote.contains(span))
    return any(passage.folded[quote.start : quote.end].count(" ") >= _PHRASE for quote in quotes)


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


def check_promises(
    patterns: tuple[Pattern, ...], message: str, unless: Pattern | None = None
) -> Callable[[Reading], Iterator[Mark]]:
    """Return a check that marks the first words of each pattern that are said as certain.

    `unless` is an expression that, found in the same sentence, shows another meaning.
    """

    def check(reading: Reading) -> Iterator[Mark]:
        for passage in reading.of_kind("text", "alt"):
            if passage.document.language != "en":
                continue
            for pattern in patterns:
                for found in pattern.finditer(passage.folded):
                    span = trimmed(found)
                    if passage.in_link(span.start, span.end) or not is_promised(passage, span):
                        continue
                    sentence = passage.around(span.start, span.end)
                    if unless is not None and unless.search(sentence):
                        continue
                    yield mark(passage, span, message, SAY_INSTEAD)
                    break

    return check


def check_praise(
    patterns: tuple[Pattern, ...], unless: Pattern
) -> Callable[[Reading], Iterator[Mark]]:
    """Return a check that marks the first ranking of a text that names no source for it.

    `unless` is an expression that, found in the same sentence, shows another meaning.
    """

    def check(reading: Reading) -> Iterator[Mark]:
        for passage in reading.of_kind("text", "alt"):
            if passage.document.language != "en" or points_to_source(reading, passage):
                continue
            for pattern in patterns:
                for found in pattern.finditer(passage.folded):
                    span = trimmed(found)
                    sentence = passage.around(span.start, span.end)
                    if (
                        is_asked(sentence)
                        or unless.search(sentence)
                        or is_quoted(passage, span)
                        or is_denied(passage, span)
                        or is_doubted(passage, span)
                        or passage.in_link(span.start, span.end)
                    ):
                        continue
                    yield mark(passage, span, _RANKED, _WHO_SAYS)
                    return

    return check
