"""Where a sentence denies something."""

from collections.abc import Iterator

from wellspoken.engines.claims.reading.reader import Sentence
from wellspoken.engines.text import word_set

_DENIALS = word_set(
    "not no never none neither nor nobody nothing nunca jamas tampoco ningun ninguna"
)
# What follows makes these no denials: "not only", "no doubt", "do not let them".
_NO_DENIAL = {
    "not": word_set("only just sure let tell want know forget yet surprising surprised care wait"),
    "no": word_set("doubt wonder matter one surprise thanks"),
    "nothing": word_set("but"),
}


def denials(sentence: Sentence) -> Iterator[int]:
    """Yield the places of the words that deny something."""
    words = sentence.words
    for place, word in enumerate(words):
        if word not in _DENIALS:
            continue
        following = words[place + 1] if place + 1 < len(words) else ""
        if following not in _NO_DENIAL.get(word, ()):
            yield place


def denied(sentence: Sentence, place: int) -> frozenset[str]:
    """Return the terms that a denial at this place is about: the next two of its clause."""
    clause = sentence.clause_at(place)
    following = [
        term
        for term, at in zip(sentence.terms, sentence.places, strict=True)
        if at > place and sentence.clause_at(at) == clause
    ]
    return frozenset(following[:2])


def all_denied(sentence: Sentence) -> frozenset[str]:
    """Return the terms that the sentence's first denial is about; none where it denies nothing."""
    place = next(denials(sentence), None)
    return frozenset() if place is None else denied(sentence, place) or frozenset({"not"})
