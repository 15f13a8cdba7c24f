"""Which sentences of a vacancy choose people by their kind, and by which words."""

from collections.abc import Iterator
from typing import Final

from wellspoken.engines.screening.rules.employment.figures import ages_in
from wellspoken.engines.screening.rules.employment.parts import KINDS, REFUSED, TOLD, TRAITS, Said
from wellspoken.engines.screening.rules.employment.refused import (
    barred_after,
    barred_before,
    refused,
)
from wellspoken.engines.screening.rules.employment.served import is_denied, is_served
from wellspoken.engines.screening.rules.employment.wished import wished
from wellspoken.engines.screening.senses import Part

_SIDE_BY_SIDE: Final = 5
_SEXES: Final = frozenset({"women", "men"})
_TRAITS_OF_BOTH: Final = frozenset(TRAITS) - _SEXES


def preferences_in(said: Said) -> Iterator[tuple[int, int, str]]:
    """Yield from which token up to which people are chosen by kind, and the kind, surest first."""
    if said.has("open"):
        return
    both = _names_both(said)
    for part in said.parts:
        if part.sense in TOLD and not is_denied(said, part) and not is_served(said, part):
            yield *_told(said, part), KINDS[part.sense.removesuffix("_told")]
    if not both:
        for part in said.parts:
            if part.sense in REFUSED and (span := refused(said, part)):
                yield *span, KINDS[part.sense.removesuffix("_refused")]
    for age in (Part("age", *place) for place in ages_in(said)):
        if not is_served(said, age):
            yield age.first, age.last, KINDS["age"]
    yield from _wishes_in(said, both=both)


def _wishes_in(said: Said, *, both: bool) -> Iterator[tuple[int, int, str]]:
    choosing = TRAITS if not both or _is_limited(said) else _TRAITS_OF_BOTH
    for part in said.parts:
        if part.sense in choosing and (span := wished(said, part)):
            yield *span, KINDS[part.sense]


def _told(said: Said, part: Part) -> tuple[int, int]:
    """Return words that say it themselves, with a wish or a refusal that stands at them."""
    if bar := barred_after(said, part) or barred_before(said, part, 1):
        return bar
    for wish in said.parts:
        if wish.sense == "wish" and part.first - 1 <= wish.last <= part.first:
            return wish.first, part.last
        if wish.sense == "wished" and wish.first == part.last:
            return part.first, wish.last
    return part.first, part.last


def _names_both(said: Said) -> bool:
    """Tell whether women and men are named side by side."""
    places = [(part.sense, part.first) for part in said.parts if part.sense in _SEXES]
    return any(
        one != other and 0 < after - before <= _SIDE_BY_SIDE
        for one, before in places
        for other, after in places
    )


def _is_limited(said: Said) -> bool:
    return any(token.word in {"only", "no", "not", "rather", "can"} for token in said.tokens)
