"""Words of an answer, their kinds, and who speaks of whom in a sentence."""

from collections.abc import Iterator
from typing import Final

from wellspoken.engines.screening.learned.words import KEPT
from wellspoken.engines.text import linear, word_set

_TOKEN: Final = linear(
    r"[a-z\u00e0-\u024f]{1,40}(?:'[a-z]{1,8})?|[0-9]{1,20}|[?!]|[^\sa-z0-9]", ignore_case=False
)
_PAST: Final = word_set(
    "came went saw met got gave told took made left felt kept knew did had said paid sent found "
    "thought brought chose held helped heard lost ran read sat slept spoke spent stood taught "
    "wrote began broke drove fell flew grew hung hurt led let lit meant put rang rose sang showed "
    "shut sold swam threw understood woke wore won"
)
_WAS: Final = word_set("was were had did didn't wasn't weren't hadn't")
_YOU: Final = word_set("you your you're you've you'd yours u ur ya")
_WE: Final = word_set("we our us we're we've we'd i my me i'm i've")
_ALL: Final = word_set(
    "anyone everyone anybody everybody people patients if whoever any every each those who clients "
    "families"
)
_OFFER: Final = word_set("please call email reach contact dm message visit see can may will would")
# So many kinds are told together.
IN_A_ROW: Final = 3
# What stands for any figure.
FIGURE: Final = "0"


def words_in(text: str) -> list[str]:
    """Return the words and signs of a text in lower case; a figure is 0."""
    lowered = text.lower().replace("\u2019", "'")
    return [FIGURE if word.isdigit() else word for word in _TOKEN.findall(lowered)]


def kind_of(word: str) -> str:
    """Return a word that carries grammar as it is, any other as what its ending tells."""
    if word in KEPT or word in {"?", "!", "."}:
        return word
    if word == FIGURE:
        return "<0>"
    if not word[0].isalpha():
        return "<sign>"
    if word.endswith("ing"):
        return "<ing>"
    return "<ed>" if word.endswith("ed") or word in _PAST else "<word>"


def shapes_in(words: list[str], kinds: list[str]) -> Iterator[str]:
    """Yield of each sentence who speaks of whom: you, us, the past, all people, an offer."""
    start = 0
    for at in range(len(words) + 1):
        if at < len(words) and words[at] not in {".", "!", "?"}:
            continue
        said = set(words[start:at])
        past = "<ed>" in kinds[start:at] or not _WAS.isdisjoint(said)
        told = (
            ("you", not _YOU.isdisjoint(said)),
            ("we", not _WE.isdisjoint(said)),
            ("past", past),
            ("all", not _ALL.isdisjoint(said)),
        )
        shape = "+".join(name for name, holds in told if holds)
        yield shape
        yield f"{shape}, {'offer' if not _OFFER.isdisjoint(said) else 'none'}"
        start = at + 1
