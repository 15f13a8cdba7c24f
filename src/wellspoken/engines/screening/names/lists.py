"""Given and family names of many countries, looked up without accents and in lower case.

Made by `scripts/names/build_lists.py`, which says where they are from.
"""

import unicodedata
from functools import cache
from importlib.resources import files


@cache
def _read(name: str) -> dict[str, int]:
    """Return each name with 2 where it is common and 1 where it is not."""
    text = (files(__package__) / "data" / name).read_text(encoding="ascii")
    common, rest = text.split("\n")[:2]
    return {**dict.fromkeys(rest.split(), 1), **dict.fromkeys(common.split(), 2)}


def given(plain: str) -> int:
    """Return how well known a given name is: 0 unknown, 1 known, 2 common."""
    return _read("given.txt").get(plain, 0)


def family(plain: str) -> int:
    """Return how well known a family name is: 0 unknown, 1 known, 2 common."""
    return _read("family.txt").get(plain, 0)


def plain(word: str) -> str:
    """Return a word as the lists hold it."""
    lowered = word.lower()
    if lowered.isascii():
        return lowered
    decomposed = unicodedata.normalize("NFKD", lowered.replace("ø", "o").replace("ł", "l"))
    return "".join(char for char in decomposed if not unicodedata.combining(char))
