"""The phrases of `lexicon/stance.txt`, found in a text once for every claim it is compared with."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from wellspoken.engines.claims.index import Wording
from wellspoken.engines.claims.lexicon import cues
from wellspoken.engines.claims.reading import Reading
from wellspoken.engines.claims.reading.stemming import stem, unaccented

_BEGINNING = 3  # letters by which a phrase is looked up whose first word may go on


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase that gives something away: of which kind, and where it stands in the text."""

    kind: str
    sentence: int
    place: int
    words: tuple[str, ...]

    def __str__(self) -> str:
        return " ".join(self.words)

    def is_of(self, wording: Wording) -> bool:
        """Tell whether the claim itself says these words, as "the virus is a hoax" does."""
        stems = {stem(word, wording.lang) for word in self.words if len(word) > 3}  # noqa: PLR2004
        return bool(stems) and stems <= set(wording.terms)


def phrases_in(reading: Reading) -> tuple[Phrase, ...]:
    """Return every known phrase of a text, in order."""
    whole, begun = _known()
    found = []
    for number, sentence in enumerate(reading.sentences):
        words = sentence.words
        for place, word in enumerate(words):
            known = (*whole.get(word, ()), *begun.get(word[:_BEGINNING], ()))
            found += [
                Phrase(kind, number, place, words[place : place + len(wanted)])
                for kind, wanted in known
                if _stands(words, place, wanted)
            ]
    return tuple(found)


_Listed = dict[str, tuple[tuple[str, tuple[str, ...]], ...]]


@cache
def _known() -> tuple[_Listed, _Listed]:
    """Return the phrases by their first word, and by its beginning where that word may go on."""
    whole: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
    begun: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
    for kind, words in _listed():
        first = words[0]
        if first.endswith("*"):
            begun.setdefault(first[:_BEGINNING], []).append((kind, words))
        else:
            whole.setdefault(first, []).append((kind, words))
    return (
        {first: tuple(listed) for first, listed in whole.items()},
        {first: tuple(listed) for first, listed in begun.items()},
    )


def _listed() -> Iterator[tuple[str, tuple[str, ...]]]:
    for kind, phrases in cues().items():
        for phrase in phrases:
            yield kind, tuple(unaccented(word) for word in phrase)


def _stands(words: tuple[str, ...], place: int, phrase: tuple[str, ...]) -> bool:
    if place + len(phrase) > len(words):
        return False
    return all(
        here.startswith(wanted[:-1]) if wanted.endswith("*") else here == wanted
        for here, wanted in zip(words[place : place + len(phrase)], phrase, strict=True)
    )
