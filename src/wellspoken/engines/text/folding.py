"""Normalising text while remembering where every character came from.

Posts are written to be read by people, and sometimes to slip past machines: full-width digits,
zero-width characters inside a word, Cyrillic letters in an English name. Folding makes them the
plain thing they look like; the offset map lets a finding still point at what was typed.
"""

# ruff: noqa: PLR2004  # lengths that the cited numbering rules fix

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from wellspoken.engines.text.lookalikes import GREEK, LETTERS, SYMBOLS

_INVISIBLE = frozenset(
    chr(point)
    for first, last in (
        (0x00AD, 0x00AD),
        (0x034F, 0x034F),
        (0x061C, 0x061C),
        (0x115F, 0x1160),
        (0x17B4, 0x17B5),
        (0x180B, 0x180F),
        (0x200B, 0x200F),
        (0x202A, 0x202E),
        (0x2060, 0x206F),
        (0x3164, 0x3164),
        (0xFE00, 0xFE0F),
        (0xFEFF, 0xFEFF),
        (0xFFA0, 0xFFA0),
        (0xE0000, 0xE007F),
        (0xE0100, 0xE01EF),
    )
    for point in range(first, last + 1)
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Folded:
    """Folded text; character `i` of it stands for `original[starts[i]:ends[i]]`."""

    text: str
    starts: list[int] | None
    ends: list[int] | None


def fold(text: str, *, casefold: bool = False) -> Folded:
    """Return the text as a reader sees it, with a map back; never fails on any string."""
    if text.isascii():
        return Folded(text=text.lower() if casefold else text, starts=None, ends=None)
    if (plain := _one_for_one(text)) is not None:
        return Folded(text=plain.lower() if casefold else plain, starts=None, ends=None)
    letters: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for first, last, piece in _pieces(text):
        for char in _normalised(piece):
            letters.append(char)
            starts.append(first)
            ends.append(last)
    _fold_words(letters)
    if casefold:
        letters, starts, ends = _casefolded(letters, starts, ends)
    return Folded(text="".join(letters), starts=starts, ends=ends)


def _one_for_one(text: str) -> str | None:
    """Fold a text whose every character stands for exactly one, as most do; or return None."""
    table: dict[int, str] = {}
    for char in set(text):
        if char.isascii():
            continue
        plain = _alone(char)
        if plain is None:
            return None
        table[ord(char)] = plain
    return text.translate(table)


@lru_cache(maxsize=4096)
def _alone(char: str) -> str | None:
    """Return the one character that this one stands for wherever it is, or None if it depends."""
    if char in _INVISIBLE or _joins_previous(char) or char in LETTERS or char in GREEK:
        return None
    plain = _normalised(char)
    same_small = len(plain) == 1 and len(plain.lower()) == len(plain.casefold()) == 1
    return plain if same_small and plain.lower() == plain.casefold() else None


def _pieces(text: str) -> list[tuple[int, int, str]]:
    """Split into a base character with the marks upon it, invisible characters left out."""
    pieces: list[tuple[int, int, str]] = []
    for index, char in enumerate(text):
        if char in _INVISIBLE:
            continue
        if pieces and _joins_previous(char):
            first, _, piece = pieces[-1]
            # A base with hundreds of marks is vandalism; what follows the first few adds nothing.
            pieces[-1] = (first, index + 1, piece + char if len(piece) < 8 else piece)
        else:
            pieces.append((index, index + 1, char))
    return pieces


def _joins_previous(char: str) -> bool:
    return char >= "\u0300" and (
        unicodedata.combining(char) != 0
        or "\u1161" <= char <= "\u11ff"
        or "\u20d0" <= char <= "\u20ff"
    )


def _normalised(piece: str) -> str:
    if piece in SYMBOLS:
        return SYMBOLS[piece]
    if len(piece) == 1 and piece.isascii():
        return piece
    return "".join(
        _plain(char)
        for char in unicodedata.normalize("NFKC", piece)
        if not _is_stray_mark(char) and char not in _INVISIBLE
    )


def _is_stray_mark(char: str) -> bool:
    """Marks that composed with nothing: strike-through, zalgo, keycaps."""
    return "\u0300" <= char <= "\u036f" or "\u20d0" <= char <= "\u20ff"


def _plain(char: str) -> str:
    if char in SYMBOLS:
        return SYMBOLS[char]
    if char.isascii():
        return char
    if (digit := unicodedata.decimal(char, None)) is not None:
        return str(digit)
    return " " if char.isspace() else char


def _fold_words(letters: list[str]) -> None:
    """Replace look-alikes in place, only in words that are then wholly Latin."""
    start = 0
    total = len(letters)
    while start < total:
        if not letters[start].isalpha():
            start += 1
            continue
        end = start
        while end < total and letters[end].isalpha():
            end += 1
        _fold_word(letters, start, end)
        start = end


def _fold_word(letters: list[str], start: int, end: int) -> None:
    word = letters[start:end]
    if all(char.isascii() for char in word):
        return
    if len(word) == 1 and word[0] in GREEK:
        return  # a symbol of science, not a disguise
    if all(char in LETTERS or _is_latin(char) for char in word):
        letters[start:end] = [LETTERS.get(char, char) for char in word]


def _is_latin(char: str) -> bool:
    return char < "\u0250" or "\u1e00" <= char <= "\u1eff"


def _casefolded(
    letters: list[str], starts: list[int], ends: list[int]
) -> tuple[list[str], list[int], list[int]]:
    lowered: list[str] = []
    new_starts: list[int] = []
    new_ends: list[int] = []
    for char, first, last in zip(letters, starts, ends, strict=True):
        for small in char.casefold():
            lowered.append(small)
            new_starts.append(first)
            new_ends.append(last)
    return lowered, new_starts, new_ends
