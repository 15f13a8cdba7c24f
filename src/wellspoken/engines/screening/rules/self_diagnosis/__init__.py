"""Nobody is sent away from care with a diagnosis made at home."""

from typing import Final

from wellspoken.engines.screening.learned.likely import unless_foreign
from wellspoken.engines.screening.rule import Rule
from wellspoken.engines.screening.rules.self_diagnosis import (
    home_verdict,
    likely,
    skipping_care,
    verdict,
)

_HEAVY: Final[tuple[Rule, ...]] = (
    verdict.RULE,
    home_verdict.VERDICT_RULE,
    skipping_care.RULE,
    home_verdict.WITHOUT_RULE,
)
_KNOWN: Final[tuple[Rule, ...]] = (*unless_foreign("self-diagnosis", _HEAVY),)
RULES: Final[tuple[Rule, ...]] = (*_KNOWN, likely.beside(_KNOWN))
