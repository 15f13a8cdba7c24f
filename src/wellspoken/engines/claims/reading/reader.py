"""A text read once, for all that matching asks of it."""

import re
from bisect import bisect_right
from dataclasses import dataclass

from wellspoken.engines.claims.reading.cleaning import cleaned
from wellspoken.engines.claims.reading.language import language_of
from wellspoken.engines.claims.reading.numbers import as_digits, numbers_in
from wellspoken.engines.claims.reading.stemming import stem, unaccented
from wellspoken.engines.claims.reading.terms import terms_of
from wellspoken.engines.text import linear
from wellspoken.engines.text.segments import sentences

_TOKEN = linear(r"[^\W_]{1,60}(?:\.\d{1,6})?%?")
_SPACED_PERCENT = linear(r" {1,2}%")
MOST_SENTENCES = 200
_CLAUSE_MARKS = frozenset(",;:()-")  # dashes are folded to hyphens


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A sentence: its words in lower case, its terms with their places among the words.

    `clauses` are the places of the words that a clause begins with, but for the first. `spelling`
    is every word's stem, stop words too, in order.
    """

    text: str
    words: tuple[str, ...]
    terms: tuple[str, ...]
    places: tuple[int, ...]
    numbers: tuple[str, ...]
    names: frozenset[str]
    asks: bool
    clauses: tuple[int, ...]
    spelling: str

    def clause_at(self, place: int) -> int:
        """Return which of the sentence's clauses a word stands in."""
        return bisect_right(self.clauses, place)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A text as sentences, in the language that it was read in."""

    lang: str
    sentences: tuple[Sentence, ...]
    tags: tuple[str, ...]
    shouts: bool

    @property
    def text(self) -> str:
        """The message as it was read, in one line."""
        return " ".join(" ".join(sentence.text for sentence in self.sentences).split())

    @property
    def terms(self) -> tuple[str, ...]:
        """Every term, in order."""
        return tuple(term for sentence in self.sentences for term in sentence.terms)

    @property
    def numbers(self) -> frozenset[str]:
        """Every number."""
        return frozenset(number for sentence in self.sentences for number in sentence.numbers)

    @property
    def names(self) -> frozenset[str]:
        """The terms that are written as names, that is with a capital inside a sentence."""
        return frozenset().union(*(sentence.names for sentence in self.sentences))


def read(text: str, lang: str = "") -> Reading:
    """Read any text, of whatever length and make; without a language the likelier one is taken."""
    message, tags = cleaned(text)
    message = _SPACED_PERCENT.sub("%", message)
    chosen = language_of(message, lang)
    found: list[Sentence] = []
    for span in sentences(message):
        if len(found) == MOST_SENTENCES:
            break
        if sentence := _sentence(message[span.start : span.end], chosen):
            found.append(sentence)
    letters = [char for char in message if char.isalpha()]
    shouts = sum(char.isupper() for char in letters) > len(letters) / 2
    return Reading(lang=chosen, sentences=tuple(found), tags=tags, shouts=shouts)


def _sentence(text: str, lang: str) -> Sentence | None:
    matches: list[re.Match[str]] = list(_TOKEN.finditer(text))
    if not matches:
        return None
    written = [match[0] for match in matches]
    percents = frozenset(i for i, word in enumerate(written) if word.endswith("%"))
    words = [unaccented(word.lower().rstrip("%")) for word in written]
    stems = [stem(as_digits(word, lang), lang) for word in words]
    found = terms_of(stems, words, lang)
    capitals = sum(word[0].isupper() for word in written)
    # Where every word has a capital, as in a headline, capitals tell nothing.
    telling = capitals * 2 <= len(written)
    names = frozenset(
        term for term, place in found if telling and place and written[place][0].isupper()
    )
    return Sentence(
        text=text,
        words=tuple(words),
        terms=tuple(term for term, _ in found),
        places=tuple(place for _, place in found),
        numbers=numbers_in(words, lang, percents),
        names=names,
        spelling=" ".join(stems),
        asks="?" in text[-4:] or text.startswith("¿"),
        clauses=tuple(
            place
            for place in range(1, len(matches))
            if _parts(text[matches[place - 1].end() : matches[place].start()])
        ),
    )


def _parts(between: str) -> bool:
    """Tell whether what stands between two words parts clauses; the hyphen of a word does not."""
    return between != "-" and not _CLAUSE_MARKS.isdisjoint(between)
