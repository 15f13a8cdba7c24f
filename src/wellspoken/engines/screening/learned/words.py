"""What the learned part sees of a text: words, their groups and letters, and who stands by whom.

Words of like meaning share a group (`word_groups.txt`, written by `benchmarks/group_words.py`), so
that what was learned of "nurse" holds of "midwife". Words that carry grammar stand for themselves.
Everything is told of a word or of two neighbours alone: a text's score is a sum over them.
"""

from functools import cache, lru_cache
from importlib.resources import files
from itertools import pairwise
from typing import Final

from wellspoken.engines.text import linear, word_set

KEPT: Final = word_set(
    "a an the and or but so if when while as at by for from in into of off on out over to up with "
    "without about after before than then that this these those there here it its it's i i'm i'd "
    "i'll i've me my mine we we're we'd we'll we've us our ours you you're you'd you'll you've "
    "your yours he he's she she's him her his hers they they're them their who whom whose which "
    "what how why where all any every each some no not never nor only just also very too is are "
    "was were be been being am do does did don't doesn't didn't have has had having can can't "
    "could couldn't will won't would wouldn't shall should may might must anyone everyone anybody "
    "everybody someone somebody nobody people patient patients client clients resident residents "
    "visitor visitors guest guests reader folks again back now today yesterday tonight tomorrow "
    "last next week month year day morning night time first please thank thanks sorry glad happy "
    "love loved hope"
)
_TOKEN: Final = linear(
    r"[a-z\u00e0-\u024f]{1,40}(?:'[a-z]{1,8})?|[0-9]{1,20}|[!?%@#$£€₹:]|[^\x00-\u024f]",
    ignore_case=False,
)
_GRAMS: Final = (3, 4)
_FIGURES: Final = 4
_LATIN: Final = "\u024f"
# Endings that a word may have beside those of its group.
_STEMS: Final = (("", ""), ("s", ""), ("ed", ""), ("d", ""), ("es", ""), ("ly", ""), ("ing", ""),
                 ("ing", "e"), ("er", "e"))  # fmt: skip
_SHORTEST: Final = 3


def words_of(text: str) -> list[str]:
    """Return the words of a text in lower case; figures by their count, pictures as one sign."""
    return list(map(_told, _TOKEN.findall(text.lower().replace("\u2019", "'"))))


@lru_cache(maxsize=8192)
def _told(word: str) -> str:
    if word.isdigit():
        return "0" * min(len(word), _FIGURES)
    return "*" if word[0] > _LATIN else word


@cache
def _groups() -> dict[str, tuple[str, str]]:
    """Return of each word its group, and the wider group of that; a blank line parts wider ones."""
    source = files("wellspoken.engines.screening.learned") / "word_groups.txt"
    table: dict[str, tuple[str, str]] = {}
    wide = fine = 0
    for line in source.read_text(encoding="utf-8").split("\n"):
        if line.startswith("#"):
            continue
        if not line:
            wide += 1
            continue
        fine += 1
        table.update(dict.fromkeys(line.split(" "), (f"~{fine}", f"={wide}")))
    return table


@lru_cache(maxsize=8192)
def group_of(word: str) -> tuple[str, str]:
    """Return the group of a word and the wider one; a word of grammar or a sign is its own."""
    if word in KEPT or not word[0].isalpha():
        return word, word
    groups, bare = _groups(), word.split("'", maxsplit=1)[0]
    for ending, instead in _STEMS:
        if bare.endswith(ending):
            stem = bare[: len(bare) - len(ending)] + instead
            if len(stem) >= _SHORTEST and stem in groups:
                return groups[stem]
    ending = next((end for end in ("ing", "ed", "s") if bare.endswith(end)), "")
    return f"~{ending}", f"={ending}"


def kinds_of(word: str) -> tuple[str, ...]:
    """Return what a word is seen as: itself, its group and the wider one, or itself alone."""
    return tuple(dict.fromkeys((word, *group_of(word))))


def of_word(word: str) -> tuple[str, ...]:
    """Return what is seen of a word alone: itself, its groups, its letters by threes and fours."""
    whole = f"<{word}>"
    letters = {
        f"_{whole[at : at + size]}" for size in _GRAMS for at in range(len(whole) - size + 1)
    }
    return (*kinds_of(word), *sorted(letters))


def of_pair(word: str, following: str) -> tuple[str, ...]:
    """Return what is seen of two neighbours: the words, their groups, and one of each."""
    return tuple(
        f"{first} {second}"
        for width, first in enumerate(kinds_of(word))
        for next_width, second in enumerate(kinds_of(following))
        if width == next_width or not width or not next_width
    )


def features(text: str) -> list[str]:
    """Return all that is seen of a text, a thing as often as words or pairs show it."""
    words = words_of(text)
    seen = [one for word in dict.fromkeys(words) for one in of_word(word)]
    pairs = dict.fromkeys(pairwise(words))
    return seen + [one for pair in pairs for one in of_pair(*pair)]
