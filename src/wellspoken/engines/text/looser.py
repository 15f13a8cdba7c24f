"""A pattern loosened until one automaton can look for hundreds of them in one pass.

RE2 tells in one pass which of many expressions stand in a text. But it knows the edges of words in
ASCII only, and long counted repeats make its automaton large. So a pattern is rewritten into one
that stands wherever the pattern does, and sometimes where it does not: no anchors, few upper
bounds. The text is rewritten as well, into its `shadow`, in which each character outside ASCII is
one of three signs.
"""

import re
from functools import lru_cache
from typing import Final

from wellspoken.engines.text.patterns import Pattern, is_for_lowered

# What stands in a shadow for any other letter or digit, any other sign, and any other space.
_WORD, _SIGN, _SPACE = "_", "\x01", " "
_BEYOND: Final = frozenset((_WORD, _SIGN, _SPACE))
_ASCII: Final = frozenset(map(chr, range(128)))
_WORDS: Final = frozenset(char for char in _ASCII if char.isalnum() or char == "_")
_DIGITS: Final = frozenset("0123456789")
_SPACES: Final = frozenset(char for char in _ASCII if char.isspace())
# What a category holds of ASCII, and which shadows may stand for more of it.
_CATEGORIES: Final = {
    "w": (_WORDS, frozenset(_WORD)),
    "W": (_ASCII - _WORDS, frozenset((_SIGN, _SPACE))),
    "d": (_DIGITS, frozenset(_WORD)),
    "D": (_ASCII - _DIGITS, _BEYOND),
    "s": (_SPACES, frozenset(_SPACE)),
    "S": (_ASCII - _SPACES, frozenset((_WORD, _SIGN))),
}
# Shadows of which a category holds everything that they may stand for.
_WHOLLY: Final = {**{kind: held for kind, (_, held) in _CATEGORIES.items()}, "d": frozenset[str](),
                  "D": frozenset((_SIGN, _SPACE))}  # fmt: skip
_CONTROLS: Final = {"n": "\n", "t": "\t", "r": "\r", "f": "\f", "v": "\v"}
# They pass for an ASCII letter where case is ignored, which a shadow cannot show.
_TWO_FACED: Final = frozenset("\u0130\u0131\u017f\u212a")
_ENDS: Final = frozenset("AZ")
_FEW: Final = 3
_LONG_RANGE: Final = 4096
_BY_CODE: Final = r"\\x[0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\U[0-9a-fA-F]{8}"
_PART: Final = re.compile(
    rf"(?P<code>{_BY_CODE})|\\(?P<escaped>.)|(?P<set>\[\^?\]?(?:\\.|[^\]\\])*\])"
    r"|\{(?P<least>\d+)(?P<bound>,(?P<most>\d*))?\}|(?P<anchor>[\^$])|(?P<beyond>[^\x00-\x7f])",
    re.DOTALL,
)
_IN_SET: Final = re.compile(rf"(?P<code>{_BY_CODE})|\\(?P<escaped>.)|(?P<char>.)", re.DOTALL)


class _Shadows(dict[int, str]):
    """The shadow of each character, worked out when it is first met."""

    def __missing__(self, point: int) -> str:
        cast = self[point] = _shadow_of(chr(point))
        return cast


def _shadow_of(char: str) -> str:
    if char.isascii():
        return char
    if char.isalnum():
        return _WORD
    return _SPACE if char.isspace() else _SIGN


_SHADOWS: Final = _Shadows()


def shadow(text: str) -> str | None:
    """Return the text in ASCII, character for character; None where one of them defies it."""
    if text.isascii():
        return text
    return text.translate(_SHADOWS) if _TWO_FACED.isdisjoint(text) else None


def looser(pattern: Pattern) -> str:
    """Return an expression for RE2 that stands in the shadow of every text the pattern stands in.

    It holds for a whole text also where the pattern is asked of its sentences one by one, and for
    a text as written where the pattern is asked of it in lower case.
    """
    either_case = pattern.flags & re.IGNORECASE or is_for_lowered(pattern)
    return ("(?i)" if either_case else "") + _PART.sub(_loosened, pattern.pattern)


def _loosened(part: re.Match[str]) -> str:
    if escaped := part["escaped"]:
        if escaped in _CATEGORIES:
            held, beyond = _CATEGORIES[escaped]
            return _written(held | beyond)
        return "" if escaped in _ENDS else part.group()
    if part["set"]:
        return _set(part["set"])
    if part["anchor"]:
        return ""
    if part["least"]:
        return _repeat(part)
    return _written(frozenset(_shadow_of(_named(part))))


def _repeat(part: re.Match[str]) -> str:
    """Leave a repeat without an upper bound unless it is a low one."""
    if not part["bound"] or (part["most"] and int(part["most"]) <= _FEW):
        return part.group()
    return {"0": "*", "1": "+"}.get(part["least"], f"{{{part['least']},}}")


def _named(part: re.Match[str]) -> str:
    """Return the character that is told by its code, by an escape or by itself."""
    if code := part["code"]:
        return chr(int(code[2:], 16))
    if escaped := part["escaped"]:
        return _CONTROLS.get(escaped, escaped)
    return part.group()


@lru_cache(maxsize=512)
def _set(written: str) -> str:
    """Return a set of characters as their shadows; one that leaves some out as those it keeps."""
    negated = written.startswith("[^")
    held: frozenset[str] = frozenset()
    beyond: frozenset[str] = frozenset()
    wholly: frozenset[str] = frozenset()
    parts = list(_IN_SET.finditer(written[2 if negated else 1 : -1]))
    while parts:
        part = parts.pop(0)
        if (kind := part["escaped"]) and kind in _CATEGORIES:
            held |= _CATEGORIES[kind][0]
            beyond |= _CATEGORIES[kind][1]
            wholly |= _WHOLLY[kind]
            continue
        first = last = ord(_named(part))
        if len(parts) > 1 and parts[0].group() == "-":
            last = ord(_named(parts[1]))
            del parts[:2]
        held |= frozenset(map(chr, range(first, min(last, 127) + 1)))
        beyond |= _beyond(max(first, 128), last)
    return _written(_ASCII - held | (_BEYOND - wholly) if negated else held | beyond)


def _beyond(first: int, last: int) -> frozenset[str]:
    if last - first > _LONG_RANGE:
        return _BEYOND
    return frozenset(_shadow_of(chr(point)) for point in range(first, last + 1))


def _written(members: frozenset[str]) -> str:
    return "[" + "".join(map(r"\x{:02x}".format, sorted(map(ord, members)))) + "]"
