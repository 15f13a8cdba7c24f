"""professionalism.campaign: no vote is asked for, and nobody in power is run down."""

from typing import Final

from wellspoken.engines.screening.company import Kinds, Pair
from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.lexicons.campaigning import ASKED, CIVIL, DEED, VOTE
from wellspoken.engines.screening.lexicons.derision import POWERS
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.rules.professionalism.company import check_together

_KINDS: Final = Kinds(asked=ASKED, vote=VOTE, deed=DEED, power=POWERS, civil=CIVIL)

RULE: Final = Rule(
    code="professionalism.campaign",
    name="Taking a side",
    what=(
        "A vote asked for, or a candidate, party or office-holder accused in passing: lies, golf, "
        "ribbons cut, promises broken. Notices about polling and bills, and talks with officials, "
        "are left alone."
    ),
    why="A house treats voters of every party, and charities may not campaign for one.",
    source=(
        "Charity Commission for England and Wales, Campaigning and political activity guidance "
        "for charities (CC9, November 2022)"
    ),
    severity=Severity.REVIEW,
    fix="Say what the house needs and why, to whoever is in office.",
    bad=(
        bad(
            "The senator loves ribbons more than nurses, then voted against our beds.",
            "senator loves ribbons more than nurses, then voted against",
        ),
        bad(
            "Come November, remember who shut this ward. Use your vote.",
            "Come November, remember who shut this ward. Use your vote",
        ),
        bad("Our mayor lied about the roof.", "mayor lied"),
        bad(
            "Every vote for the Liberals is a vote for your clinic.",
            "Every vote for the Liberals is a vote",
        ),
        bad("Labour has broken promises to every midwife here.", "Labour has broken promises"),
    ),
    good=(
        good("Polling day is Thursday. The clinic opens as usual."),
        good("Vote for the best mug on Ward 9! The election closes at noon."),
        good("The minister opened our new wing today."),
        good("Register to vote at the front desk, whichever party you like."),
        good("The council closed the road; come in by Mill Lane."),
        good("Our staff party is on Friday. Vote for the cake."),
    ),
    check=check_together(
        _KINDS,
        (
            Pair("asked", "vote", turned=True, across=True, unless=("civil",)),
            Pair("power", "deed", within=14, unless=("civil",)),
            Pair("deed", "power", within=5, unless=("civil",)),
        ),
        "This takes a side between parties or candidates.",
        "Say what you need and why, and leave the verdict to the voters.",
    ),
    triggers=_KINDS.wordings("asked", "deed"),
    also=_KINDS.wordings("vote", "power"),
)
