"""professionalism.derision: nobody we treat, work with or compete with is run down."""

from typing import Final

from wellspoken.engines.screening.company import Kinds, Pair
from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.lexicons.derision import (
    PEOPLE,
    POWERS,
    RIVALS,
    SCORN,
    SHIELD,
    TRADES,
)
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.rules.professionalism.company import check_together

_KINDS: Final = Kinds(
    people=PEOPLE, trade=TRADES, power=POWERS, rival=RIVALS, scorn=SCORN, shield=SHIELD
)
_WHOM: Final = (("trade", 7), ("power", 7), ("people", 5), ("rival", 14))

RULE: Final = Rule(
    code="professionalism.derision",
    name="People run down",
    what=(
        "Patients, relatives, colleagues, other houses or politicians, and close beside them a "
        "word of scorn (quack, klutz, useless, garbage). Sentences that comfort, regret, warn or "
        "deny are left alone."
    ),
    why="Whoever reads it may be the next patient or colleague, and it cannot be taken back.",
    source=(
        "GMC, Using social media as a medical professional (January 2024); NMC, Social "
        "media guidance (2019)"
    ),
    severity=Severity.REVIEW,
    fix="Say what happened and what you ask for; say nothing about what people are.",
    bad=(
        bad("The quacks across the road are at it again.", "quacks across the road"),
        bad("Our minister is a liar, and everybody knows it.", "minister is a liar"),
        bad("Some visitors are useless at reading signs.", "visitors are useless"),
        bad("Night shift, lazy as ever, left us the lot.", "shift, lazy"),
        bad("Chiropractors: charlatans, all of them.", "Chiropractors: charlatans"),
    ),
    good=(
        good("Nobody here thinks that you are lazy. Fatigue is an illness."),
        good("Sorry that our useless lift kept visitors waiting."),
        good("We felt clueless as new parents too. Ask our midwives anything."),
        good("Thick socks for patients are welcome at the front desk."),
        good("Beware of quacks who sell cures online, and ask your pharmacist."),
        good("I am the lazy one of this team, and the biscuits are mine."),
        good("Our surgeons thank the cleaners, whose idle minutes are few."),
    ),
    check=check_together(
        _KINDS,
        tuple(
            Pair(whom, "scorn", within, turned=True, unless=("shield",)) for whom, within in _WHOM
        ),
        "This runs somebody down.",
        "Say what happened and what you ask for, or leave it out.",
    ),
    triggers=_KINDS.wordings("scorn"),
    also=_KINDS.wordings(*(whom for whom, _ in _WHOM)),
)
