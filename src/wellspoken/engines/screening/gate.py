"""Which rules a text can concern at all, told before any rule reads it.

Most rules speak of few things and most posts of none of them. A rule names the words and wordings
without which it says nothing (`Rule.triggers`, `Rule.also`), and the expressions and lists of
wordings of which one must stand (`Rule.needs`). One pass over the words answers for the words of
every rule together, another finds the wordings of all lists. Expressions are told by the words
without which they do not match, and those of the rules that are left by RE2, where it is installed.
A gate may let a rule run for nothing, it never keeps one from a text that the rule would mark:
tests hold it against every rule's examples.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, groupby
from typing import Final, Literal

from wellspoken.engines.screening.passage import Reading
from wellspoken.engines.screening.phrases import Phrasebook
from wellspoken.engines.screening.rule import Rule, Trigger
from wellspoken.engines.screening.shelf import Shelf
from wellspoken.engines.screening.word_index import STEM, Sets, WordIndex, places_of
from wellspoken.engines.text import Pattern, ways
from wellspoken.engines.text.automaton import Automaton, is_installed
from wellspoken.engines.text.literals import EVERYDAY
from wellspoken.engines.text.looser import shadow

Prefilter = Literal["re2", "words", "none"]

_ROWS: Final = 3
# Expressions in one machine that every text is asked for, and rules that nearly every one is.
_TOGETHER: Final = 6
_RULES_TOGETHER: Final = 4
_CHARACTERS: Final = 20_000
# What a text of everyday words and a few figures asks for, nearly every text does.
_FIGURES: Final = "1234567"
_EVERYDAY_TEXT: Final = f"{' '.join(EVERYDAY)} {_FIGURES}"


class Gate:
    """Chooses among rules by what stands in a reading.

    Each rule has a bit in each of three rows: its triggers, its `also`, its `needs`. The rows lie
    as far apart as there are rules, so that shifts tell which rules have all that they ask for. An
    expression has a bit above them all, to be told by its words.
    """

    __slots__ = (
        "_anywhere", "_conditions", "_everyday", "_everywhere", "_loose", "_machines", "_patterns",
        "_places", "_rows", "_rules", "_shared", "_shelf", "_told", "_words", "prefilter",
    )  # fmt: skip

    def __init__(self, rules: tuple[Rule, ...], prefilter: Prefilter | None = None) -> None:
        """Enter the rules; `prefilter` is RE2 where it is installed, unless it is told."""
        self.prefilter: Prefilter = prefilter or ("re2" if is_installed() else "words")
        self._rules = rules
        self._everywhere = (1 << len(rules)) - 1
        self._conditions: dict[Callable[[Reading], bool], int] = {}
        questions: list[tuple[int, frozenset[str]]] = []
        lists: list[tuple[int, frozenset[tuple[str, ...]]]] = []
        needs: dict[Pattern, int] = {}
        for place, rule in enumerate(rules):
            bits = [1 << (row * len(rules) + place) for row in range(_ROWS)]
            for bit, asked in ((bits[0], rule.triggers), (bits[1], rule.also)):
                words, wordings = _apart(asked)
                if words or not wordings:
                    questions.append((bit, words))
                lists.append((bit, wordings))
            if not rule.needs:
                questions.append((bits[2], frozenset()))
            for need in rule.needs:
                if isinstance(need, Phrasebook):
                    lists.append((bits[2], need.wordings))
                else:
                    needs[need] = needs.get(need, 0) | bits[2]
            if rule.concerns is not None:
                others = self._conditions.get(rule.concerns, self._everywhere)
                self._conditions[rule.concerns] = others & ~bits[0]
        self._shelf = Shelf(lists)
        self._rows = needs
        self._anywhere = tuple(pattern for pattern in needs if ways(pattern) is None)
        self._loose = 0
        for pattern in self._anywhere:
            self._loose |= needs[pattern]
        self._patterns = tuple(pattern for pattern in needs if ways(pattern) is not None)
        self._places = {pattern: place for place, pattern in enumerate(self._patterns)}
        size = _ROWS * len(rules)
        manifold: list[tuple[int, Sets]] = []
        for place, pattern in enumerate(self._patterns):
            bit = 1 << (size + place) | needs[pattern]
            told = ways(pattern) or ()
            questions += ((bit, sets[0]) for sets in told if len(sets) == 1)
            manifold += ((bit, sets) for sets in told if len(sets) > 1)
        self._words = WordIndex(questions, manifold, size + len(self._patterns))
        self._enter_machines()

    def _enter_machines(self) -> None:
        """Make RE2's machines: shared ones for what nearly every text asks, others for a rule each.

        A machine has a state for each set of beginnings that a text has shown, so one for all
        expressions never has them all; a few expressions in one cost hardly more than one of them.
        """
        self._told: list[tuple[Pattern, ...]] = [
            tuple(pattern for pattern in self._patterns if pattern in rule.needs)
            for rule in self._rules
        ]
        self._everyday = 0
        self._shared: list[tuple[int, Automaton, tuple[Pattern, ...]]] = []
        self._machines: list[Automaton | None] = [None] * len(self._rules)
        if self.prefilter != "re2":
            return
        step = len(self._rules)
        asked = self._words.answered_by(EVERYDAY, _EVERYDAY_TEXT)
        wordless = self._open(figures := self._words.answered_by((), _FIGURES), figures)
        usual = [place for place in places_of(self._open(asked, asked)) if self._told[place]]
        self._everyday = sum(1 << place for place in usual)
        groups: list[tuple[Pattern, ...]] = []
        for alike_ones in self._by_concern():
            groups += (
                alike_ones[at : at + _TOGETHER] for at in range(0, len(alike_ones), _TOGETHER)
            )
        # What only figures call for goes apart from what everyday words do.
        usual.sort(key=lambda place: (wordless >> place & 1, place))
        for _alike, these in groupby(
            usual, lambda place: (self._rules[place].concerns, wordless >> place & 1)
        ):
            places = list(these)
            for at in range(0, len(places), _RULES_TOGETHER):
                asked_for = (self._told[place] for place in places[at : at + _RULES_TOGETHER])
                groups += _of_like_length(dict.fromkeys(chain.from_iterable(asked_for)))
        for patterns in filter(None, groups):
            rows = 0
            for pattern in patterns:
                rows |= self._rows[pattern]
            self._shared.append((rows >> 2 * step, Automaton(patterns), patterns))
        for place, told in enumerate(self._told):
            if told and place not in usual:
                self._machines[place] = Automaton(told)

    def _by_concern(self) -> Iterable[tuple[Pattern, ...]]:
        """Part what is asked of every text by the rules' `concerns`, so that it goes with them."""
        alike: dict[frozenset[Callable[[Reading], bool] | None], list[Pattern]] = {}
        for pattern in self._anywhere:
            concerns = frozenset(rule.concerns for rule in self._rules if pattern in rule.needs)
            alike.setdefault(concerns, []).append(pattern)
        return map(tuple, alike.values())

    def _open(self, asked: int, sure: int) -> int:
        """Return the rules that have their triggers and `also`, and their `needs` too."""
        step = len(self._rules)
        needed = (asked >> 2 * step & ~self._everyday) | sure >> 2 * step
        told = asked | sure
        return told & told >> step & needed & self._everywhere

    def open_to(self, reading: Reading) -> list[Rule]:
        """Return the rules that may have something to say, in their order.

        Tells the reading which of their patterns may stand in it.
        """
        if self.prefilter == "none":
            return list(self._rules)
        step = len(self._rules)
        asked = 0
        sure = 0
        for passage in reading.passages:
            asked |= self._words.answered_by(passage.words, passage.lowered)
            sure |= self._shelf.standing_in(passage)
        told = asked | sure
        wanted = told & told >> step & (told | self._loose) >> 2 * step & self._everywhere
        for concerned, others in self._conditions.items():
            if wanted & ~others and not concerned(reading):
                wanted &= others
        if self.prefilter == "re2":
            return self._looked_through(reading, asked, sure, wanted)
        loose = frozenset(self._anywhere)
        reading.standing = _Standing(loose, asked >> _ROWS * step, self._places)
        return [self._rules[place] for place in places_of(wanted)]

    def _looked_through(self, reading: Reading, asked: int, sure: int, wanted: int) -> list[Rule]:
        """Leave out rules of which RE2 finds no expression, unless they are `sure` to be asked."""
        standing: set[Pattern] = set()
        reading.standing = standing
        texts = [shadow(passage.folded) for passage in reading.passages]
        for rules, machine, patterns in self._shared:
            if not rules & wanted:
                continue
            for text in texts:
                for number in machine.standing_in_shadow(text):
                    standing.add(patterns[number])
                    sure |= self._rows[patterns[number]]
        wanted &= self._open(asked, sure)
        sure >>= 2 * len(self._rules)
        opened: list[Rule] = []
        for place in places_of(wanted):
            machine_of_rule = self._machines[place]
            if machine_of_rule is not None:
                told, stands = self._told[place], bool(sure >> place & 1)
                for text in texts:
                    if found := machine_of_rule.standing_in_shadow(text):
                        standing.update(map(told.__getitem__, found))
                        stands = True
                if not stands:
                    continue
            opened.append(self._rules[place])
        return opened


def _of_like_length(patterns: Iterable[Pattern]) -> Iterator[tuple[Pattern, ...]]:
    """Part expressions so that each machine keeps its states: long ones have many."""
    together: list[Pattern] = []
    for pattern in patterns:
        if together and sum(len(one.pattern) for one in (*together, pattern)) > _CHARACTERS:
            yield tuple(together)
            together = []
        together.append(pattern)
    if together:
        yield tuple(together)


@dataclass(frozen=True, slots=True)
class _Standing:
    """The patterns that may stand in a text: some wherever, others by their bits."""

    loose: AbstractSet[Pattern]
    bits: int
    places: Mapping[Pattern, int]

    def __contains__(self, pattern: object) -> bool:
        place = self.places.get(pattern)  # type: ignore[call-overload]
        return pattern in self.loose if place is None else bool(self.bits >> place & 1)


@lru_cache(maxsize=32)
def gate_of(rules: tuple[Rule, ...], prefilter: Prefilter | None = None) -> Gate:
    """Return the gate of these rules, made once."""
    return Gate(rules, prefilter)


def _apart(asked: frozenset[Trigger]) -> tuple[frozenset[str], frozenset[tuple[str, ...]]]:
    """Part what a rule is triggered by: words, and wordings."""
    return (
        frozenset(trigger for trigger in asked if isinstance(trigger, str)),
        frozenset(trigger for trigger in asked if not isinstance(trigger, str)),
    )


def check_triggers(triggers: Iterable[Trigger]) -> None:
    """Refuse triggers that a gate cannot look up.

    A trigger is a whole word in lower case; a beginning of at least four letters with a star
    ("suicid*"), or four anywhere in a word between two ("*code*"); as many zeros as there must be
    digits ("0", "0000000"); or signs that stand in the text as they are ("@", "*"). It may also be
    a wording: whole words in lower case, in their order.
    """
    for trigger in triggers:
        if not isinstance(trigger, str):
            if not trigger or any(word != word.lower() or not word.isalnum() for word in trigger):
                raise ValueError(f"{trigger!r} is no trigger: words in lower case.")
            continue
        if trigger != trigger.lower() or not trigger or " " in trigger:
            raise ValueError(f"{trigger!r} is no trigger: one word in lower case.")
        letters = trigger.strip("*")
        if letters and "*" in trigger and (len(letters) < STEM or not letters.isalnum()):
            raise ValueError(f"{trigger!r} is too short: four letters or more beside a star.")
