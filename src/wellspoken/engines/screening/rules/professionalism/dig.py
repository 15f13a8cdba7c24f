"""professionalism.dig: no dig at those in charge, at the house next door or at a body."""

from typing import Final

from wellspoken.engines.screening.company import Kinds, Pair
from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.lexicons.derision import PEOPLE, POWERS, RIVALS, SHIELD
from wellspoken.engines.screening.lexicons.jibes import BODY, DIG, IN_CHARGE, JOKE
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.rules.professionalism.company import check_together

_KINDS: Final = Kinds(
    other=", ".join((RIVALS, POWERS, IN_CHARGE)),
    dig=DIG,
    whom=PEOPLE,
    body=BODY,
    joke=JOKE,
    shield=SHIELD,
    sorry="sorry/apologise/apologize/please/if/we're/i'm",
)

RULE: Final = Rule(
    code="professionalism.dig",
    name="Dig at others",
    what=(
        "Managers, officials, other trades or the house across the road, and in the same sentence "
        "what is held against them (never set foot, loses your notes, as much as my cat); a joke "
        "about a body."
    ),
    why="Readers who are ill or worried take it personally, and it cannot be taken back.",
    source=(
        "GMC, Using social media as a medical professional (January 2024); GMC, Good "
        "medical practice (2024)"
    ),
    severity=Severity.REVIEW,
    fix="Say what you do and what you ask for; say nothing about what others are.",
    bad=(
        bad("Our board has never set foot on a ward.", "Our board has never set foot"),
        bad(
            "The clinic across the road loses your notes for free.",
            "across the road loses your notes",
        ),
        bad(
            "My cat knows more than the minister about nursing.",
            "My cat knows more than the minister",
        ),
        bad("Management hides behind its long lunch.", "Management hides behind"),
        bad("Your breath could strip paint, sir.", "breath could strip paint"),
    ),
    good=(
        good("Our board has set foot on every ward this year."),
        good("Sorry, we lost your notes. The clinic across the road has a copy."),
        good("The minister visits on Monday; enter by the east door."),
        good("Management read every one of your answers."),
        good("Bad breath can come of dry gums. Ask our dentist."),
        good("The pharmacy next door opens at eight."),
    ),
    check=check_together(
        _KINDS,
        (
            Pair("other", "dig", within=22, turned=True, unless=("sorry",)),
            Pair("body", "joke", turned=True, unless=("sorry",)),
        ),
        "This is a dig at somebody.",
        "Say what you do and what you ask for, or leave it out.",
    ),
    triggers=_KINDS.wordings("dig", "joke"),
    also=_KINDS.wordings("other", "body"),
)
