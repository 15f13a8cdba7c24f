"""How this family's rules on kinds of words look: which stand together, said in earnest."""

from collections.abc import Callable, Iterator

from wellspoken.engines.screening.company import Kinds, Pair, pairs_in
from wellspoken.engines.screening.passage import Mark, Reading
from wellspoken.engines.screening.voice import is_mentioned, is_quoted
from wellspoken.engines.text import Span


def check_together(
    kinds: Kinds, pairs: tuple[Pair, ...], message: str, suggestion: str
) -> Callable[[Reading], Iterator[Mark]]:
    """Return a check that marks the first pair that stands in a passage."""

    def check(reading: Reading) -> Iterator[Mark]:
        for passage in reading.of_kind("text", "alt"):
            if passage.document.language != "en":
                continue
            for span in pairs_in(kinds.met_in(passage), pairs):
                sentence = passage.around(span.start, span.end)
                ends = (Span(span.start, span.start + 1), Span(span.end - 1, span.end))
                if (
                    any(is_quoted(passage, end) for end in ends)
                    or is_mentioned(passage, span, sentence)
                    or passage.in_link(span.start, span.end)
                ):
                    continue
                yield Mark(
                    passage=passage,
                    span=passage.document.origin(span.start, span.end),
                    message=message,
                    evidence=f'"{passage.folded[span.start : span.end]}"',
                    suggestion=suggestion,
                )
                break

    return check
