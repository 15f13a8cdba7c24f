"""The one door to regular expressions, so that a test can read every pattern we ship.

A social post is hostile input. `linear` accepts only what stays linear in the length of the
text: no lookaround, no back-reference, and every repeat bounded, save one that ends the pattern.
The check runs in the tests over `DECLARED`, not at start-up, where it would cost time; and a
pattern is compiled when it is first used, since most texts need few of the hundreds there are.
"""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Any, Final, cast

Pattern = re.Pattern[str]
Match = re.Match[str]
_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "split", "sub", "subn", "groups")
# Shorter ones are quicker than a look.
_WORTH_A_LOOK: Final = 40
_A_WORD: Final = 20
# A look is given up once it found that often, and in nine texts of ten: it spares too little.
_TRIALS: Final = 50
_MOSTLY: Final = 0.9
_ESCAPED = re.compile(r"(\\.)|([^\\]+)", re.DOTALL)
# What Python takes for an ASCII letter when it ignores case, beside the letter itself.
_LIKE_ASCII: Final = {0x130: "i", 0x131: "i", 0x17F: "s", 0x212A: "k"}


class _Later:
    """Stands in for a compiled pattern, and becomes as fast as one when it is first used.

    Ignoring case makes a search several times slower, and most find nothing: so a text in lower
    case is searched first, and only where something stands is the text itself.
    """

    search: Any
    finditer: Any
    findall: Any

    def __init__(self, pattern: str, flags: int, *, for_lowered: bool = False) -> None:
        self.pattern = pattern
        self.flags = flags
        self.for_lowered = for_lowered

    def __getattr__(self, name: str) -> Any:
        if name not in _METHODS:
            raise AttributeError(name)
        has_letters = any(map(str.isalpha, _ESCAPED.sub(lambda part: part[2] or "", self.pattern)))
        flags = self.flags if has_letters else self.flags & ~re.IGNORECASE
        compiled = re.compile(self.pattern, flags)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        if look := self._look(flags):
            self._look_first(compiled, look)
        return getattr(self, name)

    def _look(self, flags: int) -> Callable[[str], object] | None:
        """Return what tells sooner than the pattern itself that it does not stand in a text."""
        # They read patterns themselves.
        from wellspoken.engines.text.automaton import look_for  # noqa: PLC0415
        from wellspoken.engines.text.literals import words_look  # noqa: PLC0415

        if len(self.pattern) <= _WORTH_A_LOOK:
            return self._look_in_lower_case(flags)
        pattern = cast("Pattern", self)
        by_words = words_look(pattern)
        look = look_for(pattern) or self._look_in_lower_case(flags)
        if by_words and look:
            first, second = by_words, look
            return lambda text: first(text) and second(text)
        return by_words or look

    def _look_in_lower_case(self, flags: int) -> Callable[[str], object] | None:
        if not flags & re.IGNORECASE:
            return None
        stands_in = re.compile(_lowered_pattern(self.pattern), flags & ~re.IGNORECASE).search
        return lambda text: stands_in(lowered(text))

    def _look_first(self, compiled: Pattern, stands_in: Callable[[str], object]) -> None:
        search, finditer, findall = compiled.search, compiled.finditer, compiled.findall
        looked = found = 0

        def may_stand(text: str) -> bool:
            nonlocal looked, found
            if len(text) < _A_WORD:
                return True
            looked += 1
            if stands_in(text):
                found += 1
                if found > _TRIALS and found > _MOSTLY * looked:
                    self.search, self.finditer, self.findall = search, finditer, findall
                return True
            return False

        def search_after_a_look(text: str, *bounds: int) -> re.Match[str] | None:
            # Who searches on from a place has begun to find: a look would read all of it again.
            return search(text, *bounds) if bounds or may_stand(text) else None

        def find_after_a_look(text: str, *bounds: int) -> Iterator[re.Match[str]]:
            return finditer(text, *bounds) if bounds or may_stand(text) else iter(())

        def list_after_a_look(text: str, *bounds: int) -> list[Any]:
            return findall(text, *bounds) if bounds or may_stand(text) else []

        self.search = search_after_a_look
        self.finditer = find_after_a_look
        self.findall = list_after_a_look


@lru_cache(maxsize=128)
def lowered(text: str) -> str:
    """Return a text in which the lower-case form of a pattern stands where the pattern does.

    Offsets may differ from those of the text.
    """
    return (text if text.isascii() else text.translate(_LIKE_ASCII)).lower()


def _lowered_pattern(pattern: str) -> str:
    """Return the pattern for texts in lower case; what is escaped stays as it is."""
    return _ESCAPED.sub(lambda part: part[1] or part[2].lower(), pattern)


DECLARED: Final[list[Pattern]] = []


def linear(pattern: str, *, ignore_case: bool = True) -> Pattern:
    """Enter a pattern in the list that the linearity test reads; it is compiled on first use."""
    flags = re.UNICODE | re.IGNORECASE if ignore_case else re.UNICODE
    declared = cast("Pattern", _Later(pattern, int(flags)))
    DECLARED.append(declared)
    return declared


def linear_later(pattern: str) -> Pattern:
    """Enter a pattern for lowered text in the same list."""
    declared = cast("Pattern", _Later(pattern, int(re.UNICODE), for_lowered=True))
    DECLARED.append(declared)
    return declared


def is_for_lowered(pattern: Pattern) -> bool:
    """Tell whether the pattern is meant for text in lower case."""
    return bool(getattr(pattern, "for_lowered", False))
