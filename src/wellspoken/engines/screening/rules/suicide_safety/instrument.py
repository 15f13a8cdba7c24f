"""suicide-safety.instrument: what was used is not told, however it is put."""

from typing import Final

from wellspoken.engines.screening.company import Kinds, Pair
from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.lexicons.suicide_cues import DEADLY, DEATH, LETHAL, SOMEBODY, USED
from wellspoken.engines.screening.passage import Passage, Reading
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.rules.suicide_safety.means import SAFE
from wellspoken.engines.screening.rules.suicide_safety.setting import is_set
from wellspoken.engines.screening.rules.suicide_safety.told import check_told

_KINDS: Final = Kinds(used=USED, lethal=LETHAL, death=DEATH)
_DEATH: Final = Kinds(death=DEATH)
_PLAINLY: Final = Kinds(deadly=DEADLY, somebody=SOMEBODY)


def _tells_of_death(reading: Reading, passage: Passage) -> bool:
    if not is_set(reading, passage):
        return False
    kinds = {one.kind for one in _PLAINLY.met_in(passage)}
    return kinds >= {"deadly", "somebody"} or bool(_DEATH.met_in(passage))


RULE: Final = Rule(
    code="suicide-safety.instrument",
    name="What was used, in other words",
    what=(
        "A thing to die by close beside a word of getting or using it, in a text that speaks of "
        "suicide or self-harm, or names a crisis line, and tells of a death or an attempt. Advice "
        "on keeping dangerous things out of reach is left alone."
    ),
    why="Details of method are followed by more deaths by the same method.",
    source=(
        "WHO and IASP, Preventing suicide: a resource for media professionals, update 2023 "
        "(September 2023)"
    ),
    severity=Severity.BLOCK,
    fix="Leave the means out, whole and in part.",
    bad=(
        bad(
            "She was found with her heart pills. Samaritans 116 123.",
            "found with her heart pills",
        ),
        bad("He used the curtain cord. Lifeline 13 11 14.", "used the curtain cord"),
        bad("A farmer drank the weedkiller in his shed. 14416.", "drank the weedkiller"),
        bad("They say the nurse took insulin from work. Call 988.", "took insulin"),
    ),
    good=(
        good("Keep old tablets locked away. Suicide prevention starts at home. 988."),
        good("She took her tablets and slept well. Need to talk? 1737."),
        good("Used the wrong insulin pen? Call the diabetes nurse."),
        good("Bring the rope and the tent: our walk for Samaritans, 116 123."),
        good("He cut the ribbon with a knife at our new crisis house. 988."),
    ),
    check=check_told(
        _KINDS,
        (Pair("used", "lethal", within=5), Pair("lethal", "used", within=3)),
        "This tells the means of a suicide or an attempt.",
        'Leave the means out: "died by suicide", or "we lost him", is enough.',
        meant=_tells_of_death,
        unless=SAFE,
    ),
    triggers=_KINDS.wordings("lethal"),
    also=_KINDS.wordings("used"),
    yields_to=frozenset(("suicide-safety.method", "suicide-safety.means")),
)
