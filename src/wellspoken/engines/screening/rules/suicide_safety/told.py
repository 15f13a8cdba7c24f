"""Where a rule on kinds of words is asked: in texts about suicide, or that tell of a death."""

from collections.abc import Callable, Iterator

from wellspoken.engines.screening.company import Kinds, Pair, pairs_in
from wellspoken.engines.screening.passage import Mark, Passage, Reading
from wellspoken.engines.screening.rules.suicide_safety.setting import is_set
from wellspoken.engines.screening.voice import is_quoted
from wellspoken.engines.text import Pattern


def check_told(
    kinds: Kinds,
    pairs: tuple[Pair, ...],
    message: str,
    suggestion: str,
    *,
    meant: Callable[[Reading, Passage], bool] = is_set,
    unless: Pattern | None = None,
) -> Callable[[Reading], Iterator[Mark]]:
    """Return a check that marks the first pair in a passage that is `meant` to be about suicide."""

    def check(reading: Reading) -> Iterator[Mark]:
        for passage in reading.of_kind("text", "alt"):
            if passage.document.language != "en":
                continue
            for span in pairs_in(kinds.met_in(passage), pairs):
                if is_quoted(passage, span):
                    continue
                if unless is not None and unless.search(passage.folded):
                    break
                if meant(reading, passage):
                    yield Mark(
                        passage=passage,
                        span=passage.document.origin(span.start, span.end),
                        message=message,
                        evidence=f'"{passage.folded[span.start : span.end]}"',
                        suggestion=suggestion,
                    )
                break

    return check
