"""Reading the word lists; each is read once."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

LANGUAGES = ("en", "es")


@dataclass(frozen=True, slots=True, kw_only=True)
class ConceptLine:
    """One thing that claims are about: its kind and its names in each language."""

    kind: str
    name: str
    names: dict[str, tuple[str, ...]]


def _lines(file: str) -> Iterator[str]:
    text = (files(__package__) / file).read_text(encoding="utf-8")
    for line in text.splitlines():
        if (stripped := line.strip()) and not stripped.startswith("#"):
            yield stripped


@cache
def concepts() -> tuple[ConceptLine, ...]:
    """Return what `concepts.txt` says."""
    found, kind = [], ""
    for line in _lines("concepts.txt"):
        if line.startswith("["):
            kind = line.strip("[]")
            continue
        english, _, spanish = line.partition("|")
        names = {"en": _names(english), "es": _names(spanish)}
        found.append(ConceptLine(kind=kind, name=names["en"][0], names=names))
    return tuple(found)


def _names(listed: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in listed.split(",") if name.strip())


@cache
def related() -> tuple[dict[str, tuple[str, ...]], ...]:
    """Return the groups of `related.txt`, each by language."""
    groups = []
    for line in _lines("related.txt"):
        english, _, spanish = line.partition("|")
        groups.append({"en": tuple(english.split()), "es": tuple(spanish.split())})
    return tuple(groups)


@cache
def stop_words(lang: str) -> frozenset[str]:
    """Return the stop words of a language; of one that is not known, none."""
    marked = (line.partition(":") for line in _lines("stop.txt"))
    return frozenset(word for name, _, words in marked if name == lang for word in words.split())


@cache
def light_words() -> frozenset[str]:
    """Return the words that count for less."""
    return frozenset(word for line in _lines("light.txt") for word in re.split(r"\s", line))


@cache
def cues() -> dict[str, tuple[tuple[str, ...], ...]]:
    """Return the phrases of `stance.txt` by kind, each as its words."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for line in _lines("stance.txt"):
        kind, _, phrases = line.partition(":")
        found.setdefault(kind, []).extend(tuple(name.split()) for name in _names(phrases))
    return {kind: tuple(phrases) for kind, phrases in found.items()}


@cache
def opposites() -> tuple[tuple[frozenset[str], frozenset[str]], ...]:
    """Return the words of `opposites.txt`, one side and the other."""
    pairs = (line.partition("|") for line in _lines("opposites.txt"))
    return tuple((frozenset(one.split()), frozenset(other.split())) for one, _, other in pairs)
