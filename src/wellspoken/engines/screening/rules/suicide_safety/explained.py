"""suicide-safety.explained: no death is drawn as the conclusion from one thing."""

from typing import Final

from wellspoken.engines.screening.company import Kinds, Pair
from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.lexicons.suicide_cues import DEATH
from wellspoken.engines.screening.lexicons.suicide_sayings import CAUSE, CONCLUDED, DENIED
from wellspoken.engines.screening.rule import Rule, bad, good
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
    bad=(
        bad(
            "The bank foreclosed, and that's why he is dead. 988.",
            "bank foreclosed, and that's why",
        ),
        bad("The rota killed our nurse. Samaritans 116 123.", "rota killed our"),
        bad(
            "Social media is to blame, full stop. Childline 0800 1111.",
            "Social media is to blame",
        ),
        bad("He lost his job and so ended his life. Call 988.", "job and so ended"),
    ),
    good=(
        good("Debt may weigh on you, and help is there. That's why we opened this desk. 988."),
        good("Suicide is never down to one thing, be it debt or exams. 988."),
        good("Is school to blame? Many things come together. Call 988."),
        good("The bank is closed, and that's why our collection is late."),
        good("Exams over? Our helpline stays open. Samaritans 116 123."),
    ),
    check=check_told(
        _KINDS,
        (
            Pair("cause", "concluded", within=9, unless=("denied",)),
            Pair("concluded", "cause", within=5, unless=("denied",)),
        ),
        "This makes one thing the reason for a suicide.",
        "Leave the reason out, or say that many things come together.",
    ),
    triggers=_KINDS.wordings("cause"),
    also=_KINDS.wordings("concluded"),
    yields_to=frozenset(("suicide-safety.single-cause", "suicide-safety.sole-blame")),
)
