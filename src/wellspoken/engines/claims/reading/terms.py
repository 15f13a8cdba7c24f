"""Terms: what an index knows a word by.

A term is a stem, or a concept where the word is one of a concept's names. A name of several words
gives its concept and the words it is made of, so that "MMR vaccine" still finds "vaccines".
"""

from dataclasses import dataclass
from functools import cache

from wellspoken.engines.claims.lexicon import concepts, light_words, related, stop_words
from wellspoken.engines.claims.lexicon.load import LANGUAGES
from wellspoken.engines.claims.reading.stemming import stem, unaccented

MARK = "~"  # begins a concept's term, which no stem does
LONGEST_NAME = 5


def concept_term(name: str) -> str:
    """Return the term of the concept that has this name."""
    return MARK + name.replace(" ", "_")


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """A language's concepts by the stems of their names, its stop words, its light stems."""

    single: dict[str, str]
    several: dict[str, dict[tuple[str, ...], str]]
    stops: frozenset[str]


@cache
def vocabulary(lang: str) -> Vocabulary:
    """Return a language's vocabulary; Spanish texts use English names too."""
    single: dict[str, str] = {}
    several: dict[str, dict[tuple[str, ...], str]] = {}
    for source in (lang, "en"):
        for line in concepts():
            for name in line.names.get(source, ()):
                stems = stems_of(name, lang)
                if len(stems) == 1:
                    single.setdefault(stems[0], concept_term(line.name))
                elif stems:
                    several.setdefault(stems[0], {}).setdefault(stems, concept_term(line.name))
    stops = frozenset(unaccented(word) for word in stop_words(lang))
    return Vocabulary(single=single, several=several, stops=stops)


def stems_of(name: str, lang: str) -> tuple[str, ...]:
    """Return the stems of a name as a text would have them."""
    words = unaccented(name.lower()).replace("'", "").replace("-", " ").split()
    return tuple(stem(word, lang) for word in words)


def terms_of(stems: list[str], words: list[str], lang: str) -> list[tuple[str, int]]:
    """Return the terms of a sentence, each with the place of its word; stop words are left out."""
    known = vocabulary(lang)
    found: list[tuple[str, int]] = []
    single, several, stops = known.single, known.several, known.stops
    for place, here in enumerate(stems):
        if (names := several.get(here)) is not None:
            for size in range(min(LONGEST_NAME, len(stems) - place), 1, -1):
                if (concept := names.get(tuple(stems[place : place + size]))) is not None:
                    found.append((concept, place))
                    break
        if words[place] in stops:
            continue
        found.append((single.get(here, here), place))
    return found


@cache
def kinds() -> dict[str, str]:
    """Return each concept's kind by its term."""
    return {concept_term(line.name): line.kind for line in concepts()}


@cache
def neighbours() -> dict[str, frozenset[str]]:
    """Return, for each term of a group of related words, the other terms of its groups."""
    found: dict[str, set[str]] = {}
    for group in related():
        members = {
            vocabulary(lang).single.get(stem(word, lang), stem(word, lang))
            for lang in LANGUAGES
            for word in group[lang]
        }
        for member in members:
            found.setdefault(member, set()).update(members - {member})
    return {term: frozenset(others) for term, others in found.items()}


@cache
def light_terms() -> frozenset[str]:
    """Return the terms that say little about which claim is meant."""
    words = light_words()
    return frozenset(stem(word, lang) for lang in LANGUAGES for word in words)
