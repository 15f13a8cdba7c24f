"""Which questions the words of a text answer, told by one look-up for each word.

A question has a bit in a number and is answered where one of its words stands; a manifold one
where one of each of its sets of words stands. What a word answers is worked out when it is first
met, and remembered.
"""

from collections.abc import Iterable, Sequence
from typing import Final

STEM: Final = 4
_REMEMBERED: Final = 30_000

Sets = Sequence[frozenset[str]]


class WordIndex:
    """Words, beginnings, parts, digits and signs, and the questions that each of them answers."""

    __slots__ = ("_answers", "_digits", "_first", "_manifold", "_most", "_signs", "_size")

    def __init__(
        self,
        questions: Iterable[tuple[int, frozenset[str]]],
        manifold: Sequence[tuple[int, Sets]] = (),
        size: int = 0,
    ) -> None:
        """Enter each question's bit with its words; those of `manifold` with up to three sets.

        `size` tells how many bits the questions have. Words are written as triggers are, see
        `gate.check_triggers`; to a question that is entered without words any text is an answer.
        """
        self._size = size
        self._manifold = [bit for bit, _ in manifold]
        self._most = max((len(sets) for _, sets in manifold), default=0)
        self._first = 0
        self._signs: dict[str, int] = {}
        self._digits: dict[int, int] = {}
        self._answers = _Answers()
        for bit, words in questions:
            self._enter(bit, words)
        for place, (_, sets) in enumerate(manifold):
            for layer in range(self._most):
                bit = 1 << (size + layer * len(manifold) + place)
                self._enter(bit, sets[layer] if layer < len(sets) else frozenset())

    def _enter(self, bit: int, words: frozenset[str]) -> None:
        if not words:
            self._first |= bit
        for word in words:
            if not word.strip("0"):
                self._digits[len(word)] = self._digits.get(len(word), 0) | bit
            elif word.strip("*").isalnum():
                self._answers.enter(word, bit)
            else:
                sign = word.strip("*") or word
                self._signs[sign] = self._signs.get(sign, 0) | bit

    def answered_by(self, words: Iterable[str], lowered: str) -> int:
        """Return the bits of the questions that a text in lower case answers, given its words."""
        answered = self._first
        for bits in map(self._answers.__getitem__, words):
            answered |= bits
        for sign, bits in self._signs.items():
            if sign in lowered:
                answered |= bits
        if self._digits and (count := _digits_in(lowered)):
            for least, bits in self._digits.items():
                if count >= least:
                    answered |= bits
        return self._with_manifold(answered) if self._most else answered

    def _with_manifold(self, answered: int) -> int:
        count = len(self._manifold)
        sets = answered >> self._size
        answered &= (1 << self._size) - 1
        whole = sets & ((1 << count) - 1)
        for layer in range(1, self._most):
            whole &= sets >> layer * count
        for place in places_of(whole):
            answered |= self._manifold[place]
        return answered


class _Answers(dict[str, int]):
    """What each word answers that was met so far."""

    def __init__(self) -> None:
        super().__init__()
        self._whole: dict[str, int] = {}
        self._beginnings: dict[str, dict[str, int]] = {}
        self._parts: dict[str, dict[str, int]] = {}

    def enter(self, word: str, bit: int) -> None:
        letters = word.strip("*")
        if word.startswith("*"):
            table = self._parts.setdefault(letters[:STEM], {})
        elif word.endswith("*"):
            table = self._beginnings.setdefault(letters[:STEM], {})
        else:
            table = self._whole
        table[letters] = table.get(letters, 0) | bit

    def __missing__(self, word: str) -> int:
        bits = self._whole.get(word, 0)
        for beginning, asked in self._beginnings.get(word[:STEM], {}).items():
            if word.startswith(beginning):
                bits |= asked
        if self._parts:
            for start in range(len(word) - STEM + 1):
                for part, asked in self._parts.get(word[start : start + STEM], {}).items():
                    if word.startswith(part, start):
                        bits |= asked
        if len(self) >= _REMEMBERED:
            self.clear()
        self[word] = bits
        return bits


def places_of(bits: int) -> list[int]:
    """Return the places of the bits that are set, the lowest first."""
    written = f"{bits:b}"[::-1]
    found: list[int] = []
    place = written.find("1")
    while place >= 0:
        found.append(place)
        place = written.find("1", place + 1)
    return found


def _digits_in(text: str) -> int:
    if text.isascii():
        return sum(map(text.count, "0123456789"))
    return sum(map(str.isdigit, text))
