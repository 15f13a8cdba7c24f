"""suicide-safety.scene: where it happened is not told, however it is put."""

from collections.abc import Iterator
from typing import Final

from wellspoken.engines.screening.company import Kinds, Pair
from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.lexicons.suicide_cues import (
    BEFORE,
    EDGE,
    HAPPENED,
    LAY,
    LEAPT,
    PLACE,
)
from wellspoken.engines.screening.passage import Mark, Passage, Reading
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.rules.suicide_safety.told import check_told
from wellspoken.engines.text import linear

_KINDS: Final = Kinds(place=PLACE, edge=EDGE, happened=HAPPENED, lay=LAY)
_ANYWHERE: Final = Kinds(leapt=LEAPT, before=BEFORE)
_HELD: Final = linear(
    r"\b(?:walk on|vigil|service|meet(?:s|ing)?|gather\w{0,3}|funeral|memorial"
    r"|volunteers? (?:at|in)|support group|workshop|training"
    r"|phones?|signs?|barriers? (?:at|on|now|have)|netting|nets"
    r"|missing|dementia|abseil\w{0,3}|skydiv\w{0,3}|charity|fund-?rais\w{1,4}|sponsor\w{0,4}"
    r"|join us|open day|drop-?ins?|come (?:and|to)|free (?:tea|coffee))\b"
)

_AT_PLAY: Final = linear(
    r"\b(?:plane|parachut\w{1,4}|zip ?(?:line|wire)|stunt|film\w{0,3}|movie|circus|trampoline"
    r"|bunk|ladder|work(?:er|ers|man|men|place)|builders?|roofers?|scaffold\w{0,4}|solar|cats?|dogs?"
    r"|deer|pigeons?|birds?|santa|jumping jacks|conclusions|commut\w{1,4}|queue|helmets?|window"
    r" cleaners?|falls? prevention|medals?|players?|sail\w{0,4}|swim\w{0,4}|holiday\w{0,4})\b"
)


def _is_earnest(reading: Reading, passage: Passage) -> bool:
    """Tell whether no work, play or beast explains the leap."""
    return not _AT_PLAY.search(passage.folded)


_MESSAGE: Final = "This tells the place of a suicide, or makes a place known for it."
_SUGGESTION: Final = "Leave the place out, or name the town at most. Add a help line."
_told = check_told(
    _KINDS,
    (Pair("edge", "happened", within=12, turned=True), Pair("lay", "place", within=7)),
    _MESSAGE,
    _SUGGESTION,
    unless=_HELD,
)
_leapt = check_told(
    _ANYWHERE,
    (Pair("leapt", "before", within=5),),
    _MESSAGE,
    _SUGGESTION,
    meant=_is_earnest,
    unless=_HELD,
)


def _check(reading: Reading) -> Iterator[Mark]:
    yield from tuple(_told(reading)) or _leapt(reading)


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
    bad=(
        bad("Police were at the viaduct again. Samaritans 116 123.", "Police were at the viaduct"),
        bad(
            "She went over the rail on the fourth floor. Call 988.",
            "over the rail on the fourth floor",
        ),
        bad(
            "They found him dead in the stables. Lifeline 13 11 14.",
            "found him dead in the stables",
        ),
        bad("The student leapt from the library roof.", "leapt from the library roof"),
    ),
    good=(
        good("Our walk over the bridge for Samaritans, 116 123, is on Sunday."),
        good("A plane, a parachute: our nurses jumped off a tower in Kent for charity."),
        good("The bridge is closed for repairs on Monday."),
        good("He fell from a ladder at work. See our tips for safe ladders."),
        good("We meet at the lighthouse cafe after a loss to suicide. Join us. 988."),
        good("The lift to the fourth floor is out of order."),
    ),
    check=_check,
    triggers=_KINDS.wordings("place", "edge") | _ANYWHERE.wordings("before"),
    also=_KINDS.wordings("happened", "lay") | _ANYWHERE.wordings("leapt"),
    yields_to=frozenset(("suicide-safety.place", "suicide-safety.spot")),
)
