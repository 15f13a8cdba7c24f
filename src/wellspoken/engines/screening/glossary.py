"""Long lists of fixed phrases, looked up by one word of each: a text costs one pass, however long
the list.

Where `terms.Terms` holds expressions, this holds hundreds of plain phrases. Each is entered under
its longest word, which is also what opens the gate for it.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final

from wellspoken.engines.screening.passage import Passage
from wellspoken.engines.text import Span, linear

_JOINTS: Final = frozenset({" ", "  ", "\n", "-", "'", "&", " & ", "/"})
_WORD: Final = linear(r"[^\W_]{1,64}", ignore_case=False)


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase with its plain words; `replaces` tells whether they may stand in its place."""

    words: tuple[str, ...]
    plain: str
    replaces: bool

    @property
    def key(self) -> str:
        """The word under which it is looked up: the longest, and of equals the first."""
        return max(self.words, key=len)


def parse(lines: str) -> Iterator[Phrase]:
    """Yield the phrases of a list written as `lexicons.jargon` is."""
    for line in lines.strip().splitlines():
        terms, _, plain = line.partition(" = ")
        replaces = not plain.startswith("*")
        plain = plain.removeprefix("*")
        for term in terms.split(" | "):
            yield phrase(_singular(term), _singular(plain), replaces=replaces)
            if "/" in term:
                yield phrase(term.replace("/", ""), plain.replace("/", ""), replaces=replaces)


def phrase(term: str, plain: str, *, replaces: bool = True) -> Phrase:
    """Return one phrase, its words as a text is taken apart."""
    return Phrase(tuple(_WORD.findall(term.lower())), plain, replaces)


def _singular(term: str) -> str:
    return " ".join(word.partition("/")[0] for word in term.split())


@dataclass(frozen=True, slots=True)
class Phrases:
    """A list of phrases; of two that overlap the one that begins first wins, then the longer."""

    listed: tuple[Phrase, ...]
    _by_key: dict[str, tuple[Phrase, ...]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        by_key: dict[str, tuple[Phrase, ...]] = {}
        for one in self.listed:
            by_key[one.key] = (*by_key.get(one.key, ()), one)
        object.__setattr__(self, "_by_key", by_key)

    @classmethod
    def of(cls, *lists: str) -> "Phrases":
        """Make a list of phrases from texts written as `lexicons.jargon` is."""
        return cls(tuple(one for lines in lists for one in parse(lines)))

    @property
    def triggers(self) -> frozenset[str]:
        """The words without which no phrase stands in a text."""
        return frozenset(self._by_key)

    def find(self, passage: Passage) -> list[tuple[Span, Phrase]]:
        """Return the phrases of a passage with their spans in its folded text, in order."""
        text = passage.lowered
        if len(text) != len(passage.folded):
            text = _lowered_in_place(passage.folded)
        words = _WORD.findall(text)
        hits = list(self._hits(words))
        if not hits:
            return []
        spans = [found.span() for found in _WORD.finditer(text)]
        found: list[tuple[Span, Phrase]] = []
        end = 0
        for first, one in sorted(hits, key=lambda hit: (hit[0], -len(hit[1].words))):
            span = Span(spans[first][0], spans[first + len(one.words) - 1][1])
            if span.start >= end and _is_joined(text, spans[first : first + len(one.words)]):
                found.append((span, one))
                end = span.end
        return found

    def _hits(self, words: Iterable[str]) -> Iterator[tuple[int, Phrase]]:
        listed = list(words)
        for place, word in enumerate(listed):
            for one in self._by_key.get(word, ()):
                first = place - one.words.index(word)
                if first >= 0 and tuple(listed[first : first + len(one.words)]) == one.words:
                    yield first, one


def _is_joined(text: str, spans: list[tuple[int, int]]) -> bool:
    """Tell whether only what joins words stands between them."""
    return all(text[before[1] : after[0]] in _JOINTS for before, after in pairwise(spans))


def _lowered_in_place(text: str) -> str:
    """Lower each letter that stays one letter, so that offsets hold."""
    return "".join(char.lower() if len(char.lower()) == 1 else char for char in text)


def in_case_of(written: str, plain: str) -> str:
    """Return the plain words with the capitals of what they replace."""
    letters = [char for char in written if char.isalpha()]
    if len(letters) > 1 and all(char.isupper() for char in letters):
        return plain.upper()
    if written[:1].isupper():
        return plain[:1].upper() + plain[1:]
    return plain
