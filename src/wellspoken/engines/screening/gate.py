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
    """Chooses among rules by the words, digits and signs of a reading.

    Each rule has two bits: one for its triggers, and one, as far up as there are rules, for the
    words that must stand beside them. So one pass over the words answers both questions.
    """

    __slots__ = ("_always", "_digits", "_rules", "_signs", "_stems", "_words")

    def __init__(self, rules: tuple[Rule, ...]) -> None:
        self._rules = rules
        self._always = 0
        self._words: dict[str, int] = {}
        self._stems: dict[str, int] = {}
        self._signs: dict[str, int] = {}
        self._digits: dict[int, int] = {}
        for place, rule in enumerate(rules):
            self._enter(1 << place, rule.triggers)
            self._enter(1 << (place + len(rules)), rule.also)

    def _enter(self, bit: int, triggers: frozenset[str]) -> None:
        if not triggers:
            self._always |= bit
        for trigger in triggers:
            if not trigger.strip("0"):
                self._digits[len(trigger)] = self._digits.get(len(trigger), 0) | bit
                continue
            if trigger.isalnum():
                table, key = self._words, trigger
            elif trigger.endswith("*") and trigger[:-1].isalnum():
                table, key = self._stems, trigger[:_STEM]
            else:
                table, key = self._signs, trigger.strip("*") or trigger
            table[key] = table.get(key, 0) | bit

    def open_to(self, reading: Reading) -> list[Rule]:
        """Return the rules that may have something to say, in their order."""
        asked = self._always
        for passage in reading.passages:
            asked |= self._asked_by(passage)
        wanted = asked & (asked >> len(self._rules))
        opened: list[Rule] = []
        while wanted:
            lowest = wanted & -wanted
            opened.append(self._rules[lowest.bit_length() - 1])
            wanted ^= lowest
        return opened

    def _asked_by(self, passage: Passage) -> int:
        asked = 0
        words, stems = self._words.get, self._stems.get
        for word in passage.words:
            asked |= words(word, 0) | stems(word[:_STEM], 0)
        lowered = passage.lowered
        for sign, bits in self._signs.items():
            if sign in lowered:
                asked |= bits
        count = _digits_in(lowered)
        if count:
            for least, bits in self._digits.items():
                if count >= least:
                    asked |= bits
        return asked


def _digits_in(text: str) -> int:
    if text.isascii():
        return sum(map(text.count, "0123456789"))
    return sum(map(str.isdigit, text))


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
        if letters and "*" in trigger and (len(letters) < _STEM or not letters.isalnum()):
            raise ValueError(f"{trigger!r} is too short: four letters or more beside a star.")
