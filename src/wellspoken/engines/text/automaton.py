"""Which of many patterns may stand in a text, told in one pass by RE2 where it is installed.

An accelerator and nothing else: what it lets through is read by the patterns themselves, and
without it (`pip install wellspoken[fast]`) the words of the text are asked instead.
"""

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from wellspoken.engines.text.looser import looser, shadow
from wellspoken.engines.text.patterns import Pattern

try:
    import re2
except ImportError:  # the extra "fast" is not installed
    re2 = None

# RE2 builds the states of its automaton as texts need them, and forgets them where they are more.
_MEGABYTES: Final = 48


def is_installed() -> bool:
    """Tell whether RE2 can be used."""
    return re2 is not None


class Automaton:
    """One machine for some patterns; it never misses one that stands, and now and then errs."""

    __slots__ = ("_always", "_match", "_places")

    def __init__(self, patterns: Sequence[Pattern]) -> None:
        options = re2.Options()
        options.max_mem = _MEGABYTES << 20
        options.log_errors = False
        machine = re2.Set.SearchSet(options)
        self._places: list[int] = []
        self._always: list[int] = []
        for place, pattern in enumerate(patterns):
            try:
                machine.Add(looser(pattern))
            except re2.error:
                self._always.append(place)
            else:
                self._places.append(place)
        # An expression that stands in every text: where it is not told, the machine gave up.
        machine.Add("")
        machine.Compile()
        self._match = machine.Match

    def standing_in(self, text: str) -> list[int] | None:
        """Return the places of the patterns that may stand in a folded text.

        None where the machine cannot tell: each of them may.
        """
        cast = shadow(text)
        told: list[int] | None = self._match(cast) if cast is not None else None
        places = self._places
        if not told or len(places) not in told:
            return None
        found = [places[number] for number in told if number < len(places)]
        return found + self._always if self._always else found


@lru_cache(maxsize=16)
def automaton(patterns: tuple[Pattern, ...]) -> Automaton:
    """Return the machine for these patterns, made once."""
    return Automaton(patterns)
