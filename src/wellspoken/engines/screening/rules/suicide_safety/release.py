"""suicide-safety.release: a death is not told as peace that somebody chose."""

from typing import Final

from wellspoken.engines.screening.company import Kinds, Pair
from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.lexicons.suicide_cues import BY_CHOICE, DENIED, PEACE
from wellspoken.engines.screening.passage import Passage, Reading
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.rules.suicide_safety.setting import is_set
from wellspoken.engines.screening.rules.suicide_safety.told import check_told

_KINDS: Final = Kinds(peace=PEACE, choice=BY_CHOICE, denied=DENIED)


def _always(reading: Reading, passage: Passage) -> bool:
    return True


RULE: Final = Rule(
    code="suicide-safety.release",
    name="Death told as peace that was chosen",
    what=(
        "Peace, stars, angels or rest in a text in which somebody chose, let go, was brave to go "
        "or died by suicide."
    ),
    why="Readers at risk may see in it what they long for.",
    source="Samaritans, Media Guidelines for Reporting Suicide (2020)",
    severity=Severity.REVIEW,
    fix="Tell of the life, the loss and of help; leave the death without meaning.",
    bad=(),
    good=(),
    check=check_told(
        _KINDS,
        (Pair("peace", "choice", within=40, turned=True, across=True, unless=("denied",)),),
        "This makes a suicide look like peace, courage or an answer.",
        "Tell of the life, the loss and where help is.",
        meant=_always,
    ),
    triggers=_KINDS.noticed_by("choice"),
    also=_KINDS.noticed_by("peace"),
    yields_to=frozenset(("suicide-safety.glamour",)),
)
