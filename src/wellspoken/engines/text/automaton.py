"""Which of many patterns may stand in a text, told in one pass by RE2 where it is installed.

An accelerator and nothing else: what it lets through is read by the patterns themselves, and
without it (`pip install wellspoken[fast]`) the words of the text are asked instead.
"""

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Final

from wellspoken.engines.text.looser import looser, shadow
from wellspoken.engines.text.patterns import Pattern

try:
    import re2
except ImportError:  # the extra "fast" is not installed
    re2 = None

# RE2 builds the states of its automaton as texts need them, and forgets them where they are more.
_MEGABYTES: Final = 16


def is_installed() -> bool:
    """Tell whether RE2 can be used."""
    return re2 is not None


class Automaton:
    """One machine for some patterns; it never misses one that stands, and now and then errs.

    It is made when a text is first put to it: of the hundreds there are, most texts ask few.
    """

    __slots__ = ("_all", "_always", "_nothing", "_patterns", "_places", "match")

    def __init__(self, patterns: Sequence[Pattern]) -> None:
        self._patterns = patterns
        self._all = range(len(patterns))
        self._places: list[int] = []
        self._always: list[int] = []
        self._nothing: list[int] = []
        self.match: Callable[[str], list[int]] = self._make_and_match

    def _make_and_match(self, text: str) -> list[int]:
        options = re2.Options()
        options.max_mem = _MEGABYTES << 20
        options.log_errors = False
        machine = re2.Set.SearchSet(options)
        places: list[int] = []
        always: list[int] = []
        for place, pattern in enumerate(self._patterns):
            try:
                machine.Add(looser(pattern))
            except re2.error:
                always.append(place)
            else:
                places.append(place)
        # An expression that stands in every text: where it is not told, the machine gave up.
        machine.Add("")
        machine.Compile()
        self._places, self._always, self._nothing = places, always, [len(places)]
        self.match = machine.Match
        return self.match(text)

    @property
    def knows_less(self) -> bool:
        """Tell whether RE2 refuses one of the patterns, so that it may always stand."""
        self.match("")
        return bool(self._always)

    def standing_in(self, text: str) -> Sequence[int]:
        """Return the places of the patterns that may stand in a folded text."""
        return self.standing_in_shadow(shadow(text))

    def standing_in_shadow(self, cast: str | None) -> Sequence[int]:
        """Return what `standing_in` does, given the text's shadow."""
        if cast is None:
            return self._all
        told = self.match(cast)
        if told == self._nothing:
            return self._always
        places = self._places
        if len(places) not in told:
            return self._all
        return [places[number] for number in told if number < len(places)] + self._always


def look_for(pattern: Pattern) -> Callable[[str], bool] | None:
    """Return what tells whether the pattern may stand in a text; None where RE2 cannot tell."""
    if re2 is None:
        return None
    machine = Automaton((pattern,))
    if machine.knows_less:
        return None
    match = machine.match

    def may_stand(text: str) -> bool:
        cast = shadow(text)
        return cast is None or match(cast) != [1]  # where only the expression of all texts stands

    return may_stand


@lru_cache(maxsize=16)
def automaton(patterns: tuple[Pattern, ...]) -> Automaton:
    """Return the machine for these patterns, made once."""
    return Automaton(patterns)


def may_stand(patterns: tuple[Pattern, ...], text: str) -> bool:
    """Tell whether one of the patterns may stand in the text: it may, unless RE2 denies it."""
    return re2 is None or bool(automaton(patterns).standing_in(text))
