"""suicide-safety.scene: where it happened is not told, however it is put."""

from typing import Final

from wellspoken.engines.screening.company import Kinds, Pair
from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.lexicons.suicide_cues import EDGE, HAPPENED, LAY, PLACE
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.rules.suicide_safety.told import check_told
from wellspoken.engines.text import linear

_KINDS: Final = Kinds(place=PLACE, edge=EDGE, happened=HAPPENED, lay=LAY)
_HELD: Final = linear(
    r"\b(?:walk on|vigil|service|meet(?:s|ing)?|gather\w{0,3}|funeral|memorial|volunteers? (?:at|in)"
    r"|support group|workshop|training|phones?|signs?|barriers? (?:at|on|now|have)|netting|nets"
    r"|missing|dementia|abseil\w{0,3}|skydiv\w{0,3}|charity|fund-?rais\w{1,4}|sponsor\w{0,4}"
    r"|join us|open day|drop-?ins?|come (?:and|to)|free (?:tea|coffee))\b"
)

RULE: Final = Rule(
    code="suicide-safety.scene",
    name="Where it happened, in other words",
    what=(
        "A place where people jump or are found, and in the same sentence what happened there, in "
        "a text that speaks of suicide or names a crisis line. Meetings, walks and barriers are "
        "left alone."
    ),
    why="A place that is named draws people at risk to it.",
    source=(
        "WHO and IASP, Preventing suicide: a resource for media professionals, update 2023 "
        "(September 2023)"
    ),
    severity=Severity.BLOCK,
    fix="Leave the place out.",
    bad=(),
    good=(),
    check=check_told(
        _KINDS,
        (
            Pair("edge", "happened", within=12, turned=True),
            Pair("lay", "place", within=7),
        ),
        "This tells the place of a suicide, or makes a place known for it.",
        "Leave the place out, or name the town at most. Add a help line.",
        unless=_HELD,
    ),
    triggers=_KINDS.noticed_by("place", "edge"),
    also=_KINDS.noticed_by("happened", "lay"),
    yields_to=frozenset(("suicide-safety.place", "suicide-safety.spot")),
)
