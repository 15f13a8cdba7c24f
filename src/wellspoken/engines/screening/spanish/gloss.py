"""A text in Spanish, word for word in English, with the way back to what was typed.

Nobody would call it a translation: words keep their places and those that are not in the glossary
stay as they are. But what tells of people in care are words and their neighbours more than their
order, so that rules and models which know English see most of it. Linear in the text.
"""

from collections.abc import Iterator
from functools import cache, lru_cache
from importlib.resources import files
from typing import Final

from wellspoken.engines.screening.names.lexicon import SHIFT, NameLevel, entries
from wellspoken.engines.screening.spanish.words import SMALL_WORDS, plain
from wellspoken.engines.text import Document, Span, Stretches, linear
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
_ONLY_AGES: Final = frozenset(("añitos", "anitos", "primaveras"))
_BEFORE_AGES: Final = frozenset(
    ("de", "con", "tiene", "tenia", "cumple", "cumplio", "cumplir", "sus", "los", "casi", "mas")
)
_BEFORE_NAMES: Final = frozenset(
    ("sr", "sra", "srta", "señor", "señora", "señorita", "don", "doña", "paciente", "pcte", "px",
     "a", "familiar", "niño", "niña")
)  # fmt: skip
_DIGITS: Final = 3
_NOT_LEFT_OUT: Final = linear(r"[^¿¡]{1,200}", ignore_case=False)
# An age above it tells who somebody is (45 CFR 164.514(b)(2)(i)(C)).
_OLD: Final = 89


@cache
def glossary() -> dict[str, str]:
    """Return what words say in English, by the words in lower case without accents."""
    source = files("wellspoken.engines.screening.spanish") / "glossary.txt"
    lines = source.read_text(encoding="utf-8").split("\n")
    return dict(line.split("\t") for line in lines if "\t" in line)


def glossed(document: Document, own: tuple[str, ...] = ()) -> Document:
    """Return the document as it reads in English; its spans lead to the same original text.

    What is called by one of the `own` names is left as it is written.
    """
    letters: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for start, end, said in _pieces(document.folded, _kept(document.folded, own)):
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
    return "".join(said for _, _, said in _pieces(Document(text, "es").folded, Stretches(())))


def _kept(folded: str, own: tuple[str, ...]) -> Stretches:
    """Return where something of the house's own is called by its name."""
    lowered = folded.lower()
    found: list[Span] = []
    for name in map(str.lower, own) if len(lowered) == len(folded) else ():
        at = lowered.find(name)
        while at >= 0:
            found.append(Span(at, at + len(name)))
            at = lowered.find(name, at + len(name))
    return Stretches(sorted(found))


def _pieces(folded: str, kept: Stretches) -> list[tuple[int, int, str]]:
    """Return stretches of a text in order, each with what stands in its place."""
    words = [(found.start(), found.end()) for found in _WORD.finditer(folded)]
    pieces: list[tuple[int, int, str]] = []
    done = 0
    for number, (start, end) in enumerate(words):
        pieces += _between(folded, done, start)
        beside = [folded[slice(*words[at])] if 0 <= at < len(words) else ""
                  for at in (number - 1, number + 1)]  # fmt: skip
        stays = kept.overlap(Span(start, end))
        said = folded[start:end] if stays else _said(folded, start, end, *beside)
        pieces.append((start, end, said))
        done = end
    pieces += _between(folded, done, len(folded))
    return [piece for piece in pieces if piece[2]]


def _between(folded: str, start: int, end: int) -> Iterator[tuple[int, int, str]]:
    """Yield what stands between two words, without the signs that English has not."""
    for found in _NOT_LEFT_OUT.finditer(folded, start, end):
        yield found.start(), found.end(), found.group()


def _said(folded: str, start: int, end: int, previous: str, following: str) -> str:
    word = folded[start:end]
    bare = plain(word.lower())
    said = glossary().get(bare)
    if said is None or _is_name(folded, start, word, previous, following):
        return word
    before = folded[max(0, start - 6) : start]
    if bare in _OF and _is_of_a_date(before, following, folded[end : end + 2]):
        return ""
    if bare == "y" and plain(previous.lower()) == _NINETY:
        return ""
    if bare in _YEARS:
        written = plain(folded[max(0, start - 24) : start].lower()).split()
        return "years old" if _is_age(written, bare) else said
    if word.isupper() and len(word) > 1:
        return said.upper()
    return said[0].upper() + said[1:] if word[0].isupper() else said


def _is_name(folded: str, start: int, word: str, previous: str, following: str) -> bool:
    """Tell whether a word with a capital letter is somebody's name, though it means something."""
    bare = plain(word.lower())
    if not word[0].isupper() or bare in _NO_NAMES:
        return False
    level = _level(bare)
    if level not in _NAMES:
        return False
    if word.isupper() and len(word) > 1:
        told = plain(previous.lower()) in _BEFORE_NAMES
        return level in _SURE and (told or _level(plain(following.lower())) > NameLevel.NONE)
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


def _is_age(written: list[str], years: str) -> bool:
    """Tell whether years are somebody's great age, by the words before them.

    `written` ends with the figure: "de 97", "con noventa y seis". Hospitals and discoveries are
    as old: "hace 100", "los ultimos 95".
    """
    figure = written[-1] if written else ""
    if figure.isdecimal() and figure.isascii() and len(figure) <= _DIGITS:
        old, first = int(figure) > _OLD, len(written) - 2
    else:
        old, first = _NINETY in written[-3:], len(written) - 1
        while first >= 0 and written[first] != _NINETY:
            first -= 1
        first -= 1
    return old and (years in _ONLY_AGES or (first >= 0 and written[first] in _BEFORE_AGES))
