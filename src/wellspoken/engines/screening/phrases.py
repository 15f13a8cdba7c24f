"""Lists of wordings, found by their words however they are joined, cased or put in a hashtag.

A wording is written as people say it: `"drug/heroin addict/addicts, wheelchair bound"`. A comma
parts one way of putting it from the next, a slash the words that may stand in one place, and a
question mark ends a word that may be left out. Hyphens, doubled spaces, ALL CAPS, #JoinedWords and
#joinedpairs are found without being listed. The words of a text are looked up one by one, so a
list of thousands costs no more than a list of ten.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from itertools import product

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.passage import Passage
from wellspoken.engines.screening.shelf import Shelf
from wellspoken.engines.screening.spoken import Words, spoken_words
from wellspoken.engines.text import Pattern, Span, linear, word_set

_WORD = linear(r"[^\W_]+")
_PARTS = frozenset('.,!?;:()[]{}"\n\t|')
_JOINT = 4
_PAIR = 2
_POST = 600
_TOO_COMMON = word_set(
    "a an the is are was were be been of to in on at by for from and or not no with who that this "
    "these those have has had my your his her their our it s t d m re ve i you we they he she as "
    "people person persons patient patients child children kid kids adult adults man men woman "
    "women student students family families mother mothers parent parents individual individuals "
    "resident residents population treatment therapy health hospital free state like health "
    "disease years months needle test about heart going getting parking american americans"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """One way of putting it, or several that deserve the same answer.

    `instead` completes the sentence "Write ...". `swap` may stand in exactly its place. `unless`
    is an expression that, found in the same sentence, shows another meaning; `only` one
    without which it is not meant, there or in a short text about it. `severity` where
    it differs from the rule's.
    """

    phrases: str
    instead: str
    swap: str | None = None
    unless: Pattern | None = None
    only: Pattern | None = None
    severity: Severity | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoken:
    """A wording met in a passage: its span of the folded text and the sentence about it."""

    wording: Wording
    span: Span
    written: str
    sentence: str


@dataclass(slots=True)
class _Node:
    """A place in the tree of words: what may follow, and the wording that ends here."""

    after: "dict[str, _Node]" = field(default_factory=dict)
    wording: Wording | None = None


class Phrasebook:
    """Wordings, looked up word by word; of those that begin at one word the longest wins.

    They are laid out when a text first has one, as most texts do not and there are many.
    """

    def __init__(self, *listed: Wording) -> None:
        self.listed = listed
        self._entered: dict[tuple[str, ...], Wording] = {}
        for wording in listed:
            for words in expanded(wording.phrases):
                self._entered.setdefault(words, wording)
                if len(words) == _PAIR and not _TOO_COMMON.intersection(words):
                    self._entered.setdefault(("".join(words),), wording)

    @property
    def wordings(self) -> frozenset[tuple[str, ...]]:
        """Each wording that is looked for, as its words."""
        return frozenset(self._entered)

    @cached_property
    def _root(self) -> _Node:
        root = _Node()
        for words, wording in self._entered.items():
            node = root
            for word in words:
                node = node.after.setdefault(word, _Node())
            node.wording = wording
        return root

    @cached_property
    def _shelf(self) -> Shelf:
        return Shelf([(1, self.wordings)])

    def find(self, passage: Passage) -> Iterator[Spoken]:
        """Yield each wording that stands in the passage in the sense that is meant."""
        if not self._shelf.standing_in(passage):
            return
        words, folded = spoken_words(passage.folded), passage.folded
        begins, done = self._root.after, 0
        for place, word in enumerate(words.lowered):
            if word not in begins or words.spans[place][0] < done:
                continue
            start = words.spans[place][0]
            for end, wording in self._longest_first(words, place, folded):
                sentence = passage.around(start, end)
                if wording.unless is not None and wording.unless.search(sentence):
                    continue
                if wording.only is not None and not _is_about(wording.only, passage, sentence):
                    continue
                done = end
                yield Spoken(
                    wording=wording,
                    span=Span(start, end),
                    written=folded[start:end],
                    sentence=sentence,
                )
                break

    def _longest_first(self, words: Words, place: int, folded: str) -> list[tuple[int, Wording]]:
        node = self._root.after[words.lowered[place]]
        met: list[tuple[int, Wording]] = []
        while True:
            if node.wording is not None:
                met.append((words.spans[place][1], node.wording))
            place += 1
            if place == len(words.lowered) or not node.after:
                break
            following = node.after.get(words.lowered[place])
            if following is None or not _joined(
                folded, words.spans[place - 1][1], words.spans[place][0]
            ):
                break
            node = following
        return met[::-1]


def expanded(
    phrases: str, words_of: Callable[[str], Iterable[str]] = _WORD.findall
) -> Iterator[tuple[str, ...]]:
    """Yield every sequence of words that a line of wordings stands for; `words_of` parts them."""
    for choices in slots_of(phrases, words_of):
        for chosen in product(*choices):
            if words_chosen := tuple(word for part in chosen for word in part):
                yield words_chosen


def slots_of(
    phrases: str, words_of: Callable[[str], Iterable[str]] = _WORD.findall
) -> Iterator[list[list[tuple[str, ...]]]]:
    """Yield of each wording the words that may stand in each place, none where it may be empty."""
    for phrase in phrases.split(","):
        choices: list[list[tuple[str, ...]]] = []
        for slot in phrase.split():
            words = [tuple(words_of(word)) for word in slot.rstrip("?").lower().split("/")]
            choices.append([*words, ()] if slot.endswith("?") else [*words])
        if choices:
            yield choices


def _is_about(topic: Pattern, passage: Passage, sentence: str) -> bool:
    """Tell whether the sentence is on the topic, or the whole of a text as short as a post."""
    if topic.search(sentence):
        return True
    return len(passage.folded) <= _POST and bool(topic.search(passage.lowered))


def _joined(folded: str, end: int, start: int) -> bool:
    """Tell whether only a space, a hyphen, an apostrophe or an emoji parts two words."""
    return start - end <= _JOINT and not _PARTS.intersection(folded[end:start])
