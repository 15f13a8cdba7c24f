"""How far the words about a name lean to somebody in care, or to staff, guests and figures.

A linear model over the words about a name, their groups of like meaning, where they stand, and how
the name is written. Weights are hundredths of log-odds in `leaning.txt`, written by
`benchmarks/train_leaning.py`; what they were learned from stands in `MODEL_CARD.md`. A name costs
time linear in the eighty words about it, however long the text is.
"""

from collections.abc import Iterator
from functools import cache, lru_cache
from importlib.resources import files
from typing import Final

from wellspoken.engines.screening.learned.words import kinds_of
from wellspoken.engines.screening.names.finder import PersonName
from wellspoken.engines.screening.names.lexicon import SHIFT
from wellspoken.engines.screening.names.tokens import PAD, Tokens

# What a word is seen as by how far it stands from the name, before it and after it: at its place,
# among the nearest, on its side, anywhere about.
_EXACT: Final = 4
_SIDE: Final = 9
REACH: Final = 40
_BEFORE: Final = (
    *((f"b{far}", "b", "l", "t") for far in range(1, _EXACT + 1)),
    *((("l", "t"),) * (_SIDE - _EXACT)),
    *((("t",),) * (REACH - _SIDE)),
)
_AFTER: Final = (
    *((f"a{far}", "a", "r", "t") for far in range(1, _EXACT + 1)),
    *((("r", "t"),) * (_SIDE - _EXACT)),
    *((("t",),) * (REACH - _SIDE)),
)
_SCORES: Final = 8
_HUNDRED: Final = 100
_MANY: Final = 4
_FIGURES: Final = 4
_REMEMBERED: Final = 4096


def leaning(tokens: Tokens, name: PersonName, surface: str, names: int) -> int:
    """Return a hundred times the log-odds that whoever is named is in care, by what is about them.

    `names` is how many names the text has.
    """
    table = _weights()
    total = table[""] + sum(map(_weight_of, *_words_about(tokens, name)))
    for one in of_name(tokens, name, surface, names):
        total += table.get(one, 0)
    return total


def seen(tokens: Tokens, name: PersonName, surface: str, names: int) -> Iterator[str]:
    """Yield all that the model sees of a name, a thing as often as it is there."""
    for word, places in zip(*_words_about(tokens, name), strict=True):
        for kind in _kinds(word):
            for place in places:
                yield f"{place} {kind}"
    yield from of_name(tokens, name, surface, names)


def _words_about(tokens: Tokens, name: PersonName) -> tuple[list[str], list[tuple[str, ...]]]:
    """Return the words about a name, and what each is seen as."""
    lows, first, last = tokens.lows, name.first, name.last
    begin = max(PAD - 1, first - REACH)
    before = lows[begin:first]
    after = lows[last + 1 : min(len(lows) - PAD + 1, last + 1 + REACH)]
    before.reverse()
    return before + after, [*_BEFORE[: len(before)], *_AFTER[: len(after)]]


def of_name(tokens: Tokens, name: PersonName, surface: str, names: int) -> Iterator[str]:
    """Yield what is seen of the name itself and of what parts it from its neighbours."""
    first, last = name.first, name.last
    before, after = tokens.gap(first), tokens.gap(last + 1)
    opens, ends = first == PAD, last == len(tokens.words) - PAD - 1
    yield f"!words {name.count}"
    yield f"!shape {tokens.shape(first)}"
    for which, at in (("first", first), ("last", last)):
        level, word_class = divmod(tokens.codes[at], SHIFT)
        yield f"!{which} {level} {word_class}"
    yield f"!score {max(-_SCORES, min(_SCORES, name.score // _HUNDRED))}"
    yield f"!gaps {before} {after}"
    yield f"!before {before}"
    yield f"!after {after}"
    yield f"!surface {surface}"
    yield f"!surface {surface} {opens} {ends}"
    yield f"!opens {opens}"
    yield f"!ends {ends}"
    yield f"!names {min(_MANY, names)}"
    yield f"!before {before} {_kinds(tokens.lows[first - 1])[-1]}"
    yield f"!after {after} {_kinds(tokens.lows[last + 1])[-1]}"


@lru_cache(maxsize=_REMEMBERED)
def _kinds(word: str) -> tuple[str, ...]:
    if not word:
        return ("<>",)
    return ("0" * min(len(word), _FIGURES),) if word.isdigit() else kinds_of(word)


@lru_cache(maxsize=8 * _REMEMBERED)
def _weight_of(word: str, places: tuple[str, ...]) -> int:
    table = _weights()
    return sum(table.get(f"{place} {kind}", 0) for kind in _kinds(word) for place in places)


def forget() -> None:
    """Forget the sums of words, as when the weights are others."""
    _weight_of.cache_clear()


@cache
def _weights() -> dict[str, int]:
    """Return the shipped weights by what is seen; the bias stands under an empty string."""
    table: dict[str, int] = {}
    source = files("wellspoken.engines.screening.names") / "leaning.txt"
    for line in source.read_text(encoding="utf-8").split("\n"):
        thing, tab, weight = line.rpartition("\t")
        if tab:
            table[thing] = int(weight)
    return table
