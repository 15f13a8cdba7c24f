"""Which rules a text can concern at all, told from its words before any rule reads it.

Most rules speak of few things and most posts of none of them. A rule that names the words without
which it says nothing (`Rule.triggers`) is not run where none of them stands; one pass over the
words answers for every rule together. A gate may let a rule run for nothing, it never keeps one
from a text that the rule would mark: a test holds every rule's examples against it.
"""

from collections.abc import Iterable
from typing import Final

from wellspoken.engines.screening.passage import Passage, Reading
from wellspoken.engines.screening.rule import Rule

_STEM: Final = 4


class Gate:
    """Chooses among rules by the words, digits and signs of a reading."""

    __slots__ = ("_always", "_rules", "_signs", "_stems", "_words")

    def __init__(self, rules: tuple[Rule, ...]) -> None:
        self._rules = rules
        self._always = 0
        self._words: dict[str, int] = {}
        self._stems: dict[str, int] = {}
        self._signs: dict[str, int] = {}
        for place, rule in enumerate(rules):
            self._enter(1 << place, rule.triggers)

    def _enter(self, bit: int, triggers: Iterable[str]) -> None:
        named = tuple(triggers)
        if not named:
            self._always |= bit
        for trigger in named:
            if trigger.endswith("*") and trigger != "*":
                table, key = self._stems, trigger[:_STEM]
            elif trigger.isalnum() and trigger != "0":
                table, key = self._words, trigger
            else:
                table, key = self._signs, trigger
            table[key] = table.get(key, 0) | bit

    def open_to(self, reading: Reading) -> list[Rule]:
        """Return the rules that may have something to say, in their order."""
        wanted = self._always
        for passage in reading.passages:
            wanted |= self._asked_by(passage)
        return [rule for place, rule in enumerate(self._rules) if wanted >> place & 1]

    def _asked_by(self, passage: Passage) -> int:
        wanted = 0
        lowered = passage.lowered
        words, stems = self._words.get, self._stems.get
        for word in passage.words:
            wanted |= words(word, 0) | stems(word[:_STEM], 0)
        for sign, bits in self._signs.items():
            if any(map(str.isdigit, lowered)) if sign == "0" else sign in lowered:
                wanted |= bits
        return wanted


def check_triggers(triggers: Iterable[str]) -> None:
    """Refuse triggers that a gate cannot look up.

    A trigger is a whole word in lower case; a beginning of at least four letters with a star
    ("suicid*"); "0" for any digit; or signs that stand in the text as they are ("@", "*").
    """
    for trigger in triggers:
        if trigger != trigger.lower() or not trigger or " " in trigger:
            raise ValueError(f"{trigger!r} is no trigger: one word in lower case.")
        if trigger == "*":
            continue
        if trigger.endswith("*") and (len(trigger) <= _STEM or not trigger[:-1].isalnum()):
            raise ValueError(f"{trigger!r} is too short: four letters or more before the star.")
