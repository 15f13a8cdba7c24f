"""What patterns need, worked out beforehand, since reading hundreds of patterns delays the start.

`worked_out.json` is written by `scripts/work_out_needs.py`; a pattern that it does not know, as it
was written since, is read when it is used.
"""

import json
from functools import cache
from hashlib import blake2b
from importlib.resources import files
from typing import Final

FILE: Final = "worked_out.json"

# The words that a pattern needs, and the ways in which it can match; None where it needs none.
Told = tuple[frozenset[str] | None, tuple[tuple[frozenset[str], ...], ...] | None]


class _Kept:
    """The table, of which only what is asked for is made into sets."""

    def __init__(self, table: dict[str, list[object]]) -> None:
        self._table = table

    def get(self, pattern: str) -> Told | None:
        kept = self._table.get(key_of(pattern))
        return None if kept is None else _told(kept)


def key_of(pattern: str) -> str:
    """Return the name under which a pattern is kept."""
    return blake2b(pattern.encode(), digest_size=9).hexdigest()


@cache
def worked_out() -> _Kept:
    """Return what is kept; nothing where the file was not written yet."""
    source = files("wellspoken.engines.text") / FILE
    return _Kept(json.loads(source.read_text(encoding="utf-8")) if source.is_file() else {})


def as_kept(needed: frozenset[str] | None, ways: object) -> list[object]:
    """Return what is told of a pattern, as the file holds it: words parted by spaces."""
    lists = None
    if isinstance(ways, tuple):
        lists = [[" ".join(sorted(words)) for words in sets] for sets in ways]
    return [None if needed is None else " ".join(sorted(needed)), lists]


def _told(kept: list[object]) -> Told:
    needed, lists = kept
    words = frozenset(needed.split()) if isinstance(needed, str) else None
    if not isinstance(lists, list):
        return words, None
    return words, tuple(tuple(frozenset(text.split()) for text in sets) for sets in lists)
