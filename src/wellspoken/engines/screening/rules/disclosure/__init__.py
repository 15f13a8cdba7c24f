"""Whoever is paid, given or employed says so first."""

from typing import Final

from wellspoken.engines.screening.rule import Rule
from wellspoken.engines.screening.rules.disclosure import connection

RULES: Final[tuple[Rule, ...]] = (connection.RULE,)
