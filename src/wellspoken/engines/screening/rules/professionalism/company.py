"""How this family's rules on kinds of words look: which stand together, said in earnest."""

from collections.abc import Callable, Iterator

from wellspoken.engines.screening.company import Kinds, Pair, pairs_in
from wellspoken.engines.screening.passage import Mark, Reading
from wellspoken.engines.screening.rules.professionalism.wording import in_earnest, mark_of
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
                if in_earnest(passage, span, sentence, *ends):
                    yield mark_of(passage, span, message, suggestion)
                    break

    return check
