"""Which mentions are somebody's in care, by the words about them and by the whole text."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from wellspoken.engines.screening.learned.likely import score_at, score_in
from wellspoken.engines.screening.mentions.found import Kind, mentions_in
from wellspoken.engines.screening.mentions.leaning import leaning
from wellspoken.engines.screening.names.tokens import tokens_of
from wellspoken.engines.screening.passage import Passage
from wellspoken.engines.text import Span

# Hundredths of log-odds, chosen on hands that were left out of the training; what they give there
# is counted by `train_mentions.py --check`.
_OF_TEXT, _OF_WORDS = 0.16, 0.76
_OF_KIND: Final[dict[Kind, int]] = {"room": -19, "date": -17, "age": -2, "place": -15}
# Below it nothing in the text is asked about, whatever stands about it.
_NO_TALE: Final = -200


@dataclass(frozen=True, slots=True)
class Weighed:
    """A mention where it stands in `folded`, and a hundred times the log-odds that it is theirs."""

    kind: Kind
    span: Span
    tale: int


@lru_cache(maxsize=8)
def weighed_mentions(passage: Passage, surface: str) -> tuple[Weighed, ...]:
    """Return the rooms, days, ages and places of a text in English that may tell of one in care."""
    if passage.document.language != "en" or not may_tell(passage):
        return ()
    tokens = tokens_of(passage.folded)
    found = mentions_in(tokens, passage.folded)
    weighed = []
    for mention in found:
        start, end = tokens.span(mention.first)[0], tokens.span(mention.last)[1]
        tale = round(
            _OF_TEXT * score_at(passage, "privacy", start)
            + _OF_WORDS * leaning(tokens, mention, surface, len(found))
            + _OF_KIND[mention.kind]
        )
        weighed.append(Weighed(mention.kind, Span(start, end), tale))
    return tuple(weighed)


def may_tell(passage: Passage) -> bool:
    """Tell whether a text is so near to a tale of somebody that its mentions may be theirs."""
    return score_in(passage, "privacy") > _NO_TALE
