"""How every rule of this family looks: its list of wordings, heard in the writer's own voice."""

from collections.abc import Callable, Iterator

from wellspoken.engines.screening.passage import Mark, Passage, Reading
from wellspoken.engines.screening.phrases import Phrasebook, Spoken
from wellspoken.engines.screening.voice import is_in_name, is_mentioned, is_of_oneself, is_quoted


def check_with(
    book: Phrasebook, message: str, *, said_of_oneself: bool = True
) -> Callable[[Reading], Iterator[Mark]]:
    """Return a check that marks the book's wordings, save where they are not the writer's own.

    `said_of_oneself` is false where saying it of oneself ("I'm so OCD") is the very thing to note.
    """

    def check(reading: Reading) -> Iterator[Mark]:
        for passage in reading.of_kind("text", "alt"):
            if passage.document.language != "en":
                continue
            for spoken in book.find(passage):
                if said_of_oneself and is_of_oneself(passage, spoken.span, spoken.sentence):
                    continue
                if not _is_somebody_elses(reading, passage, spoken):
                    yield _mark(passage, spoken, message)

    return check


def _is_somebody_elses(reading: Reading, passage: Passage, spoken: Spoken) -> bool:
    span, sentence = spoken.span, spoken.sentence
    return (
        is_quoted(passage, span)
        or is_mentioned(passage, span, sentence)
        or is_in_name(passage, span, reading.profile)
        or passage.in_link(span.start, span.end)
    )


def _mark(passage: Passage, spoken: Spoken, message: str) -> Mark:
    wording, span = spoken.wording, spoken.span
    return Mark(
        passage=passage,
        span=passage.document.origin(span.start, span.end),
        message=message,
        evidence=f'"{spoken.written}"',
        suggestion=f"Write instead: {wording.instead}.",
        severity=wording.severity,
        replacement=_cased_like(wording.swap, spoken.written),
    )


def _cased_like(swap: str | None, written: str) -> str | None:
    """Return the swap in the case of what it replaces; none for a joined hashtag."""
    if swap is None or " " not in written:
        return None
    if written.isupper():
        return swap.upper()
    return swap[0].upper() + swap[1:] if written[0].isupper() else swap
