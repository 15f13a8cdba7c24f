"""How the rules of this family look: a list of wordings, unless they are quoted or discussed."""

from collections.abc import Callable, Iterator

from wellspoken.engines.screening.passage import Mark, Reading
from wellspoken.engines.screening.phrases import Phrasebook
from wellspoken.engines.screening.voice import is_in_name, is_mentioned, is_quoted


def check_with(book: Phrasebook, message: str) -> Callable[[Reading], Iterator[Mark]]:
    """Return a check that marks the book's wordings where the writer says them."""

    def check(reading: Reading) -> Iterator[Mark]:
        for passage in reading.of_kind("text", "alt"):
            if passage.document.language != "en":
                continue
            for spoken in book.find(passage):
                span = spoken.span
                if (
                    is_quoted(passage, span)
                    or is_mentioned(passage, span, spoken.sentence)
                    or is_in_name(passage, span, reading.profile)
                    or passage.in_link(span.start, span.end)
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
