"""Which rules a text can concern at all, told before any rule reads it.

Most rules speak of few things and most posts of none of them. A rule names the words without which
it says nothing (`Rule.triggers`, `Rule.also`), and the expressions and wordings of which one must
stand (`Rule.needs`). One pass over the words answers the first for every rule together, another
finds the wordings of all lists. Expressions are told by one pass of RE2 where it is installed, and
otherwise by the words without which they do not match. A gate may let a rule run for nothing, it
never keeps one from a text that the rule would mark: tests hold it against every rule's examples.
"""

from collections.abc import Iterable
from functools import lru_cache
from typing import Final, Literal

from wellspoken.engines.screening.passage import Reading
from wellspoken.engines.screening.phrases import Phrasebook, Shelf
from wellspoken.engines.screening.rule import Rule
from wellspoken.engines.screening.word_index import STEM, Sets, WordIndex, places_of
from wellspoken.engines.text import Pattern, ways
from wellspoken.engines.text.automaton import Automaton, automaton, is_installed

Prefilter = Literal["re2", "words", "none"]

_ROWS: Final = 3


class Gate:
    """Chooses among rules by what stands in a reading.

    Each rule has a bit in each of three rows: its triggers, its `also`, its `needs`. The rows lie
    as far apart as there are rules, so that shifts tell which rules have all that they ask for.
    """

    __slots__ = (
        "_anywhere", "_machine", "_patterns", "_rows", "_rules", "_shelf", "_words", "prefilter"
    )  # fmt: skip

    def __init__(self, rules: tuple[Rule, ...], prefilter: Prefilter | None = None) -> None:
        """Enter the rules; `prefilter` is RE2 where it is installed, unless it is told."""
        self.prefilter: Prefilter = prefilter or ("re2" if is_installed() else "words")
        self._rules = rules
        questions: list[tuple[int, frozenset[str]]] = []
        books: list[tuple[int, Phrasebook]] = []
        needs: dict[Pattern, int] = {}
        for place, rule in enumerate(rules):
            bits = [1 << (row * len(rules) + place) for row in range(_ROWS)]
            questions += ((bits[0], rule.triggers), (bits[1], rule.also))
            if not rule.needs:
                questions.append((bits[2], frozenset()))
            for need in rule.needs:
                if isinstance(need, Phrasebook):
                    books.append((bits[2], need))
                else:
                    needs[need] = needs.get(need, 0) | bits[2]
        self._shelf = Shelf(books)
        self._patterns = tuple(needs)
        self._rows = tuple(needs.values())
        self._anywhere: set[Pattern] = set()
        self._machine: Automaton | None = None
        manifold: list[tuple[int, Sets]] = []
        size = _ROWS * len(rules)
        if self.prefilter == "re2":
            self._machine = automaton(self._patterns)
        elif self.prefilter == "words":
            # A pattern has a bit above those of the rules, to be told by its words.
            for place, pattern in enumerate(self._patterns):
                bit = 1 << (size + place)
                told = ways(pattern)
                if told is None:  # it may stand anywhere
                    self._anywhere.add(pattern)
                    questions.append((needs[pattern], frozenset()))
                    continue
                questions += ((bit, sets[0]) for sets in told if len(sets) == 1)
                manifold += ((bit, sets) for sets in told if len(sets) > 1)
            size += len(self._patterns)
        self._words = WordIndex(questions, manifold, size)

    def open_to(self, reading: Reading) -> list[Rule]:
        """Return the rules that may have something to say, in their order.

        Tells the reading which of their patterns may stand in it.
        """
        if self.prefilter == "none":
            return list(self._rules)
        asked = 0
        standing: set[int] = set()
        for passage in reading.passages:
            asked |= self._words.answered_by(passage.words, passage.lowered)
            asked |= self._shelf.standing_in(passage)
            if self._machine is not None:
                standing.update(self._machine.standing_in(passage.folded))
        step = len(self._rules)
        if self._machine is None:
            standing.update(places_of(asked >> _ROWS * step))
        for place in standing:
            asked |= self._rows[place]
        reading.standing = self._anywhere.union(map(self._patterns.__getitem__, standing))
        wanted = asked & (asked >> step) & (asked >> 2 * step) & ((1 << step) - 1)
        return [self._rules[place] for place in places_of(wanted)]


@lru_cache(maxsize=32)
def gate_of(rules: tuple[Rule, ...], prefilter: Prefilter | None = None) -> Gate:
    """Return the gate of these rules, made once."""
    return Gate(rules, prefilter)


def check_triggers(triggers: Iterable[str]) -> None:
    """Refuse triggers that a gate cannot look up.

    A trigger is a whole word in lower case; a beginning of at least four letters with a star
    ("suicid*"), or four anywhere in a word between two ("*code*"); as many zeros as there must be
    digits ("0", "0000000"); or signs that stand in the text as they are ("@", "*").
    """
    for trigger in triggers:
        if trigger != trigger.lower() or not trigger or " " in trigger:
            raise ValueError(f"{trigger!r} is no trigger: one word in lower case.")
        letters = trigger.strip("*")
        if letters and "*" in trigger and (len(letters) < STEM or not letters.isalnum()):
            raise ValueError(f"{trigger!r} is too short: four letters or more beside a star.")
