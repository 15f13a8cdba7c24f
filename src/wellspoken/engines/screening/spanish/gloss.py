"""A text in Spanish, word for word in English, with the way back to what was typed.

Nobody would call it a translation: words keep their places and those that are not in the glossary
stay as they are. But what tells of people in care are words and their neighbours more than their
order, so that rules and models which know English see most of it. Linear in the text.
"""

from functools import cache, lru_cache
from importlib.resources import files
from typing import Final

from wellspoken.engines.screening.names.lexicon import SHIFT, NameLevel, entries
from wellspoken.engines.screening.replies.spanish_talk import SMALL_WORDS, plain
from wellspoken.engines.text import Document, linear
from wellspoken.engines.text.folding import Folded

_WORD: Final = linear(r"[^\W\d_]{1,60}", ignore_case=False)
_NAMES: Final = frozenset((NameLevel.GIVEN, NameLevel.BOTH, NameLevel.RARE_GIVEN))
_SURE: Final = frozenset((NameLevel.GIVEN, NameLevel.BOTH))
_MONTHS: Final = frozenset(
    ("january", "february", "march", "april", "may", "june", "july", "august", "september",
     "october", "november", "december")
)  # fmt: skip
_NO_NAMES: Final = SMALL_WORDS | {"dia", "mes", "si", "va", "claro", "mar", "don", "doña"}
_OF: Final = frozenset(("de", "del"))
_YEARS: Final = frozenset(("años", "anos", "añitos", "anitos", "primaveras"))
_NINETY: Final = "noventa"
_LEFT_OUT: Final = str.maketrans("", "", "¿¡")
# An age above it tells who somebody is (45 CFR 164.514(b)(2)(i)(C)).
_OLD: Final = 89


@cache
def glossary() -> dict[str, str]:
    """Return what words say in English, by the words in lower case without accents."""
    source = files("wellspoken.engines.screening.spanish") / "glossary.txt"
    lines = source.read_text(encoding="utf-8").split("\n")
    return dict(line.split("\t") for line in lines if "\t" in line)


def glossed(document: Document) -> Document:
    """Return the document as it reads in English; its spans lead to the same original text."""
    letters: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for start, end, said in _pieces(document.folded):
        whole = document.origin(start, end)
        as_it_was = said == document.folded[start:end]
        for at, char in enumerate(said):
            span = document.origin(start + at, start + at + 1) if as_it_was else whole
            letters.append(char)
            starts.append(span.start)
            ends.append(span.end)
    folded = Folded(text="".join(letters), starts=starts, ends=ends)
    return Document.reading_as(document.text, folded, "en")


def in_english(text: str) -> str:
    """Return a text as it reads in English."""
    return "".join(said for _, _, said in _pieces(Document(text, "es").folded))


def _pieces(folded: str) -> list[tuple[int, int, str]]:
    """Return stretches of a text in order, each with what stands in its place."""
    words = [(found.start(), found.end()) for found in _WORD.finditer(folded)]
    pieces: list[tuple[int, int, str]] = []
    done = 0
    for number, (start, end) in enumerate(words):
        if start > done:
            pieces.append((done, start, folded[done:start].translate(_LEFT_OUT)))
        following = folded[slice(*words[number + 1])] if number + 1 < len(words) else ""
        pieces.append((start, end, _said(folded, start, end, following)))
        done = end
    if done < len(folded):
        pieces.append((done, len(folded), folded[done:].translate(_LEFT_OUT)))
    return [piece for piece in pieces if piece[2]]


def _said(folded: str, start: int, end: int, following: str) -> str:
    word = folded[start:end]
    bare = plain(word.lower())
    said = glossary().get(bare)
    if said is None or (word[0].isupper() and _is_name(folded, start, word, bare, following)):
        return word
    before = folded[max(0, start - 6) : start]
    if bare in _OF and _is_of_a_date(before, following, folded[end : end + 2]):
        return ""
    written = folded[max(0, start - 20) : start].lower().split()
    if bare == "y" and written[-1:] == [_NINETY]:
        return ""
    if bare in _YEARS and (_count(before) > _OLD or _NINETY in written[-3:]):
        return "years old"
    if word.isupper() and len(word) > 1:
        return said.upper()
    return said[0].upper() + said[1:] if word[0].isupper() else said


def _is_name(folded: str, start: int, word: str, bare: str, following: str) -> bool:
    """Tell whether a word with a capital letter is somebody's name, though it means something."""
    if (word.isupper() and len(word) > 1) or bare in _NO_NAMES:
        return False
    level = _level(bare)
    if level not in _NAMES:
        return False
    before = folded[max(0, start - 2) : start].rstrip(" ")
    inside = bool(before) and (before[-1].isalnum() or before[-1] == ",")
    named_on = following[:1].isupper() and plain(following.lower()) not in glossary()
    return inside or named_on or level in _SURE


@lru_cache(maxsize=8192)
def _level(bare: str) -> int:
    return entries().get(bare.replace("ñ", "n"), 0) // SHIFT


def _is_of_a_date(before: str, following: str, gap: str) -> bool:
    """Tell whether "de" stands between the parts of a date: "3 de mayo", "mayo de 2024"."""
    month = glossary().get(plain(following.lower())) in _MONTHS
    if before.rstrip(" ")[-1:].isdigit() and month:
        return True
    written = before.split()
    ended = glossary().get(plain(written[-1].lower()), "") if written else ""
    return gap[-1:].isdigit() and ended in _MONTHS


def _count(before: str) -> int:
    last = before.split()[-1:] or [""]
    return int(last[0]) if last[0].isdecimal() and last[0].isascii() else 0
