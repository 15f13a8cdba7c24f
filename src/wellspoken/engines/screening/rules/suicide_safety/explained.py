"""suicide-safety.explained: no death is drawn as the conclusion from one thing."""

from typing import Final

from wellspoken.engines.screening.company import Kinds, Pair
from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.lexicons.suicide_cues import CAUSE, CONCLUDED, DEATH, DENIED
from wellspoken.engines.screening.passage import Passage, Reading
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.rules.suicide_safety.setting import is_set
from wellspoken.engines.screening.rules.suicide_safety.told import check_told

_KINDS: Final = Kinds(cause=CAUSE, concluded=CONCLUDED, death=DEATH, denied=DENIED)


RULE: Final = Rule(
    code="suicide-safety.explained",
    name="A death concluded from one thing",
    what=(
        "One trouble, and beside it a conclusion (that's why, full stop, to blame, and so he), in "
        "a text that speaks of suicide or names a crisis line."
    ),
    why=(
        "It is never the whole truth, it blames the bereaved, and it tells readers in the same "
        "trouble that suicide is what follows."
    ),
    source="Best Practices and Recommendations for Reporting on Suicide (reportingonsuicide.org, "
    "2020)",
    severity=Severity.REVIEW,
    fix="Say that many things come together, and where help is.",
    bad=(),
    good=(),
    check=check_told(
        _KINDS,
        (
            Pair("cause", "concluded", within=9, unless=("denied",)),
            Pair("concluded", "cause", within=5, unless=("denied",)),
        ),
        "This makes one thing the reason for a suicide.",
        "Leave the reason out, or say that many things come together.",
    ),
    triggers=_KINDS.noticed_by("cause"),
    also=_KINDS.noticed_by("concluded"),
    yields_to=frozenset(("suicide-safety.single-cause", "suicide-safety.sole-blame")),
)
