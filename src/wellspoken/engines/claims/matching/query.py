"""A post as a question to the index."""

from collections.abc import Callable
from dataclasses import dataclass

from wellspoken.engines.claims.index import Collection
from wellspoken.engines.claims.index.letters import runs_of
from wellspoken.engines.claims.matching.misspelt import meant_by
from wellspoken.engines.claims.reading import Reading
from wellspoken.engines.claims.reading.terms import kinds, light_terms, neighbours

RELATED = 0.5  # what a related word counts for, against the word itself
MISSPELT = 0.7  # what a word counts for that may be a misspelling of it
LIGHT = 0.6  # what a word counts for that says little
_MOST_TERMS = 400
_LONGEST_SPELLING, _MOST_SPELT = 1000, 6


@dataclass(frozen=True, slots=True)
class Query:
    """What a post has: its terms, what each stands for in part, its numbers, names and things.

    `letters` are the runs of letters of the whole post, then of each of its first sentences.
    """

    reading: Reading
    own: frozenset[str]
    near: dict[str, float]
    numbers: frozenset[str]
    things: dict[str, frozenset[str]]
    sentences: tuple[frozenset[str], ...]
    letters: tuple[frozenset[str], ...]


def query_of(reading: Reading, rarity: Callable[[str], float], collection: Collection) -> Query:
    """Return what a reading asks of the index.

    A common word stands for a rare one only as far as its own weight goes: "vaccine" is in every
    second claim and must not bring up the one about boosters.
    """
    own = frozenset(reading.terms[:_MOST_TERMS])
    related = neighbours()
    near = dict.fromkeys(own, 1.0)
    for term in sorted(own):
        for other in related.get(term, ()):
            if near.get(other, 0.0) < RELATED:
                near[other] = min(RELATED, RELATED * rarity(term) / rarity(other))
        if not collection.frequency(term):
            for other in meant_by(term, collection):
                near[other] = max(near.get(other, 0.0), MISSPELT)
    return Query(
        reading=reading,
        own=own,
        near=near,
        numbers=reading.numbers,
        things=things_of(own),
        sentences=tuple(frozenset(sentence.terms) for sentence in reading.sentences),
        letters=_letters(reading),
    )


def _letters(reading: Reading) -> tuple[frozenset[str], ...]:
    spelt = [sentence.spelling for sentence in reading.sentences]
    whole = " ".join(spelt)[:_LONGEST_SPELLING]
    return tuple(runs_of(text) for text in (whole, *(spelt[:_MOST_SPELT] if spelt[1:] else ())))


def things_of(terms: frozenset[str]) -> dict[str, frozenset[str]]:
    """Return the concepts among the terms by their kind."""
    known = kinds()
    found: dict[str, set[str]] = {}
    for term in terms:
        if (kind := known.get(term)) is not None:
            found.setdefault(kind, set()).add(term)
    return {kind: frozenset(those) for kind, those in found.items()}


def search_weights(query: Query, collection: Collection) -> dict[str, float]:
    """Return how much each term counts in the search."""
    light = light_terms()
    return {
        term: weight * (LIGHT if term in light else 1.0)
        for term, weight in query.near.items()
        if collection.frequency(term)
    }
