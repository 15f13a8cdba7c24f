"""Whom a sentence of a vacancy turns away: no, nobody with, need not apply."""

from typing import Final

from wellspoken.engines.screening.rules.employment.parts import Said
from wellspoken.engines.screening.senses import Part
from wellspoken.engines.text import word_set

_BARRED: Final = 9
_LIST: Final = 6
# What may stand between "no" and what is refused.
_LINKS: Final = word_set(
    "any a an the young small or and history of with known existing pre chronic previous serious "
    "people person those candidates anyone anybody who have has had got current visible plans to "
    "for one your own taking on applicants nurses ladies women suffering from past recent more "
    "wearing whiners types under be being planning about physical mental major minor severe you "
    "are re ve do not suffer apply if work full time heavy thick strong please obvious in off "
    "using receiving"
)
_GIVEN: Final = word_set(
    "paid benefit benefits insurance package perks cover offer offers adapt hoist hoists ramp "
    "ramps policy vaccinated vaccination immunisation immunization support supported tell swap"
)


def refused(said: Said, part: Part) -> tuple[int, int] | None:
    """Return the words that turn somebody away for what they have, or nothing."""
    if part.sense == "health_refused" and any(token.word in _GIVEN for token in said.tokens):
        return None
    return barred_before(said, part, _LIST) or barred_after(said, part)


def barred_before(said: Said, part: Part, reach: int) -> tuple[int, int] | None:
    for bar in said.parts:
        if bar.sense == "bar" and part.first - reach <= bar.last <= part.first:
            between = said.tokens[bar.last : part.first]
            if all(token.word in _LINKS for token in between):
                return bar.first, part.last
    return None


def barred_after(said: Said, part: Part) -> tuple[int, int] | None:
    for bar in said.parts:
        if bar.sense == "barred" and part.last <= bar.first <= part.last + _BARRED:
            return part.first, bar.last
    return None
