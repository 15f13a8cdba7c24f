"""Speaking of suicide so that nobody is harmed by it."""

from typing import Final

from wellspoken.engines.screening.learned.likely import unless_foreign
from wellspoken.engines.screening.rule import Rule
from wellspoken.engines.screening.rules.suicide_safety import (
    answer,
    belittling,
    epidemic,
    explained,
    figurative,
    glamour,
    help_line,
    incitement,
    instrument,
    likely,
    means,
    method,
    myth,
    note,
    place,
    release,
    scene,
    self_harm,
    single_cause,
    sole_blame,
    spanish,
    spot,
    spreading,
    wording,
)

_HEAVY: Final[tuple[Rule, ...]] = (
    means.RULE,
    spreading.RULE,
    sole_blame.RULE,
    belittling.RULE,
)
_KNOWN: Final[tuple[Rule, ...]] = (
    incitement.RULE,
    method.RULE,
    place.RULE,
    spot.RULE,
    wording.RULE,
    epidemic.RULE,
    single_cause.RULE,
    glamour.RULE,
    note.RULE,
    help_line.RULE,
    figurative.RULE,
    spanish.RULE,
    instrument.RULE,
    scene.RULE,
    explained.RULE,
    release.RULE,
    answer.RULE,
    self_harm.RULE,
    myth.RULE,
    *unless_foreign("suicide-safety", _HEAVY),
)
RULES: Final[tuple[Rule, ...]] = (*_KNOWN, likely.beside(_KNOWN))
