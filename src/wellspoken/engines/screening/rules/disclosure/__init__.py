"""Whoever is paid, given or employed says so first."""

from typing import Final

from wellspoken.engines.screening.learned.likely import unless_foreign
from wellspoken.engines.screening.rule import Rule
from wellspoken.engines.screening.rules.disclosure import connection, likely, named, product, tied

_HEAVY: Final[tuple[Rule, ...]] = (connection.RULE, tied.RULE, named.RULE)
_KNOWN: Final[tuple[Rule, ...]] = (
    product.RULE,
    *unless_foreign("disclosure", _HEAVY),
)
RULES: Final[tuple[Rule, ...]] = (*_KNOWN, likely.beside(_KNOWN))
