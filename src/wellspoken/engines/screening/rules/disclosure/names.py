"""Whether a text names a house or something that is sold."""

from collections.abc import Sequence
from typing import Final

from wellspoken.engines.screening.rules.disclosure.praise import BRAND
from wellspoken.engines.screening.senses import Part, Token
from wellspoken.engines.text import word_set
from wellspoken.engines.text.literals import EVERYDAY

# Written with a capital, and no brand.
_SMALL: Final = frozenset(EVERYDAY)
_BEGINS: Final = frozenset(".!?:#")
_BESIDE: Final = 2
# TB, GP, MRI: capitals that name nothing that is sold.
_SHORT: Final = 3
_OURS: Final = frozenset({"our", "my"})
# Verdicts that take a name as their object.
_TO_ONE_NAME: Final = word_set(
    "love loves loving loved recommend recommends trust trusts to by beats like beat try choose  "
    "chose does switch switched adore at"
)
_NO_NAMES: Final = word_set(
    "the our a an this these that my your we he she it they thank i monday tuesday wednesday  "
    "thursday friday saturday sunday january february march april may june july august september  "
    "october november december dr mr mrs ms sir nhs gp gps er a&e covid hiv us uk usa eu ireland  "
    "england scotland wales india nigeria kenya ghana australia canada america singapore thanks  "
    "ps faq rt dm omg lol bp cbt ot ok okay tv ceo rn icu christmas easter ramadan eid diwali  "
    "english irish god monsoon"
)


def is_named(folded: str, tokens: Sequence[Token]) -> bool:
    """Tell whether a brand stands in a text, or a name inside a sentence."""
    return BRAND.search(folded) is not None or any(
        _is_name(folded, token) and tokens[place].word not in _BEGINS
        for place, token in enumerate(tokens[1:])
    )


def names_trade(
    folded: str, tokens: Sequence[Token], trades: Sequence[Part], verdicts: Sequence[Part]
) -> bool:
    """Tell whether a name is that of a house or of goods, or is praised at once.

    The writer's own house is no house that is recommended: "our Perth clinic".
    """
    if BRAND.search(folded):
        return True
    for part in trades:
        start = max(0, part.first - _BESIDE)
        is_title = _is_name(folded, tokens[part.first])
        named = [
            place
            for place in range(start, part.first)
            if _is_name(folded, tokens[place]) and (is_title or not _begins(tokens, place))
        ]
        ours = _OURS.intersection(token.word for token in tokens[max(0, start - 1) : part.first])
        if named and not ours and ("goods" in part.sense or is_title):
            return True
    for part in verdicts:
        after = tokens[part.last : part.last + _BESIDE]
        if _TO_ONE_NAME.isdisjoint(token.word for token in tokens[part.first : part.last]):
            continue
        if any(_is_name(folded, token) for token in after):
            return True
    return False


def _begins(tokens: Sequence[Token], place: int) -> bool:
    return place == 0 or tokens[place - 1].word in _BEGINS


def _is_name(folded: str, token: Token) -> bool:
    written = folded[token.start : token.end]
    if written.isupper() and len(written) <= _SHORT:
        return False
    return written[0].isupper() and token.word not in _NO_NAMES | _SMALL and len(written) > 1
