"""Kinds of words, and which of them stand together in a sentence.

What a text does to people often lies in no one phrase: a trade and a comparison, a place and an
event, a loss and "so". `Kinds` finds words and wordings of several kinds in one walk over a text,
and `pairs_in` tells where one of a kind stands near one of another.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import chain
from typing import NamedTuple

from wellspoken.engines.screening.passage import Passage
from wellspoken.engines.screening.phrases import expanded, slots_of
from wellspoken.engines.screening.shelf import rarest, telling
from wellspoken.engines.screening.spoken import spoken_words
from wellspoken.engines.text import Span

_SENTENCE = 1_000_000
_NEAR = 5


class Met(NamedTuple):
    """A wording met in a passage: its kind, its first and last word, its sentence and its place."""

    kind: str
    first: int
    last: int
    sentence: int
    span: Span


class Pair(NamedTuple):
    """Two kinds that say something together, with at most `within` words between them.

    `turned` lets the second stand first, `across` lets them stand in different sentences.
    `unless` are kinds of which a word between them or near by shows another meaning.
    """

    one: str
    other: str
    within: int = _SENTENCE
    turned: bool = False
    across: bool = False
    unless: tuple[str, ...] = ()


class _Node:
    """A place in the tree of words: what may follow, and the kinds of wordings that end here."""

    __slots__ = ("after", "kinds")

    def __init__(self) -> None:
        self.after: dict[str, _Node] = {}
        self.kinds: list[str] = []


class Kinds:
    """Wordings by their kind, written as in `phrases`: slashes for choices, commas between.

    They are laid out when a text first asks, as most texts do not and there are many.
    """

    def __init__(self, **kinds: str) -> None:
        self._kinds = kinds

    @cached_property
    def _root(self) -> _Node:
        root = _Node()
        for kind, phrases in self._kinds.items():
            for words in frozenset(expanded(phrases)):
                node = root
                for word in words:
                    node = node.after.setdefault(word, _Node())
                node.kinds.append(kind)
        return root

    def wordings(self, *kinds: str) -> frozenset[tuple[str, ...]]:
        """Return the wordings of these kinds, one of which triggers a rule that asks for them."""
        return frozenset(chain.from_iterable(expanded(self._kinds[kind]) for kind in kinds))

    def noticed_by(self, *kinds: str) -> frozenset[str]:
        """Return words of which one stands in every text that has a wording of these kinds.

        For kinds whose wordings are too many to be triggers.
        """
        slots = chain.from_iterable(slots_of(self._kinds[kind]) for kind in kinds)
        return frozenset(chain.from_iterable(map(_noticed_in, slots)))

    def met_in(self, passage: Passage) -> list[Met]:
        """Return the wordings that stand in a passage, in order, each within one sentence."""
        lowered, spans = spoken_words(passage.folded)
        begins = self._root.after
        starts: list[int] = []
        met: list[Met] = []
        for place, word in enumerate(lowered):
            node, last = begins.get(word), place
            if node is None:
                continue
            starts = starts or [sentence.start for sentence in passage.sentences]
            at = bisect_right(starts, spans[place][0])
            while node is not None:
                if node.kinds and (last == place or bisect_right(starts, spans[last][0]) == at):
                    span = Span(spans[place][0], spans[last][1])
                    met += (Met(kind, place, last, at, span) for kind in node.kinds)
                last += 1
                node = node.after.get(lowered[last]) if last < len(lowered) else None
        return met


def _noticed_in(slots: list[list[tuple[str, ...]]]) -> Iterable[str]:
    """Return the words by which to notice a wording: those of the place that tells most."""
    firm = [list(map(rarest, slot)) for slot in slots if () not in slot]
    return max(firm, key=telling, default=())


def pairs_in(met: list[Met], pairs: tuple[Pair, ...]) -> Iterator[Span]:
    """Yield for each pair that stands in what was met the stretch from the one to the other."""
    by_kind: dict[str, list[Met]] = {}
    for one in met:
        by_kind.setdefault(one.kind, []).append(one)
    for pair in pairs:
        if pair.one in by_kind and pair.other in by_kind:
            shields = [at for kind in pair.unless for at in by_kind.get(kind, ())]
            span = _closest(by_kind[pair.one], by_kind[pair.other], pair, shields)
            if span is not None:
                yield span


def _closest(ones: list[Met], others: list[Met], pair: Pair, shields: list[Met]) -> Span | None:
    """Return the first stretch of a pair; of each word only its neighbours are asked."""
    firsts = [other.first for other in others]
    for one in ones:
        at = bisect_right(firsts, one.last)
        for other in others[max(0, at - 1) if pair.turned else at : at + 1]:
            if other.sentence != one.sentence and not pair.across:
                continue
            apart = max(other.first - one.last, one.first - other.last)
            if not 0 < apart <= pair.within + 1:
                continue
            if not any(_shields(shield, one, other) for shield in shields):
                return Span(
                    min(one.span.start, other.span.start), max(one.span.end, other.span.end)
                )
    return None


def _shields(shield: Met, one: Met, other: Met) -> bool:
    """Tell whether a word stands in the stretch, or so near it that it speaks of it."""
    if shield.sentence not in {one.sentence, other.sentence}:
        return False
    first, last = min(one.first, other.first), max(one.last, other.last)
    return first - _NEAR <= shield.first and shield.last <= last + _NEAR
