"""Nobody is sent away from care with a diagnosis made at home."""

from typing import Final

from wellspoken.engines.screening.rule import Rule
from wellspoken.engines.screening.rules.self_diagnosis import skipping_care, verdict

RULES: Final[tuple[Rule, ...]] = (verdict.RULE, skipping_care.RULE)
