"""Is this an English word? The list that the names are told apart with, and the words of hashtags.

Nothing is read before the first question.
"""

from functools import cache
from typing import Final

from wellspoken.engines.screening.lexicons.everyday import CAPITALS, EVERYDAY, SMALL
from wellspoken.engines.screening.names.lexicon import table

_ENDINGS: Final = ("s", "es", "ed", "d", "ing", "er", "ers", "ly", "y")
_SHORTEST: Final = 3
_MEDICAL: Final = (
    "ology", "ologist", "ologists", "ography", "oscopy", "ectomy", "ostomy", "plasty", "emia",
    "aemia", "itis", "osis", "pathy", "trophy", "algia", "uria",
)  # fmt: skip


@cache
def _listed() -> frozenset[str]:
    return frozenset(table("words.txt")["word"]) | EVERYDAY | SMALL


def is_word(word: str) -> bool:
    """Tell whether a word in lower case is an ordinary English one, or a medical one."""
    return word in _listed() or word.endswith(_MEDICAL) or _stem_in(word, EVERYDAY)


def _stem_in(word: str, words: frozenset[str]) -> bool:
    """Tell whether the word is one of these with a regular ending."""
    for ending in _ENDINGS:
        stem = word.removesuffix(ending)
        if stem == word or len(stem) < _SHORTEST:
            continue
        if stem in words or f"{stem}e" in words or f"{stem[:-1]}y" in words:
            return True
    return False


# Short forms that are written in capitals in a tag, and are no beginning of another word.
_CAPITALS: Final = frozenset(
    short for short in CAPITALS if len(short) >= _SHORTEST and short not in SMALL
) - {"ent", "who", "ems", "stem", "prep"}
_LONGEST_PART: Final = 18
_LONG: Final = 5


def is_hashtag_word(word: str) -> bool:
    """Tell whether a word is one of those that hashtags are made of, or has its ending."""
    if word in EVERYDAY or word in SMALL or word in _CAPITALS:
        return True
    return len(word) > _SHORTEST + 1 and _stem_in(word, EVERYDAY)


def _cost(word: str) -> int:
    """Return how unlikely a word is in a hashtag; 0 where it is none.

    Short words and rarer ones cost more, so that "therapistsday" is not read as "the rapists day".
    """
    if is_hashtag_word(word):
        return 2 if len(word) > _SHORTEST else 3
    return 4 if len(word) >= _LONG and word in _listed() else 0


def parted(joined: str) -> tuple[str, ...]:
    """Take words joined in lower case apart, into as few as can be; nothing where they cannot be.

    `joined` has at most some dozens of letters.
    """
    best: list[tuple[int, tuple[str, ...]] | None] = [None] * (len(joined) + 1)
    best[0] = (0, ())
    for start in range(len(joined)):
        so_far = best[start]
        if so_far is None:
            continue
        for end in range(start + 1, min(len(joined), start + _LONGEST_PART) + 1):
            part = joined[start:end]
            if not (cost := _cost(part)):
                continue
            known = best[end]
            if known is None or so_far[0] + cost < known[0]:
                best[end] = (so_far[0] + cost, (*so_far[1], part))
    whole = best[len(joined)]
    return whole[1] if whole else ()


def written(part: str) -> str:
    """Return a part of a hashtag as it is written inside one: "Mental", "HIV"."""
    return part.upper() if part in _CAPITALS else part.capitalize()
