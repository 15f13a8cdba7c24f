"""suicide-safety.release: a death is not told as peace that somebody chose."""

from collections.abc import Iterator
from typing import Final

from wellspoken.engines.screening.company import Kinds, Pair
from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.lexicons.suicide_sayings import BLISS, BY_CHOICE, DENIED, PEACE
from wellspoken.engines.screening.passage import Mark, Passage, Reading
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.rules.suicide_safety.told import check_told

_KINDS: Final = Kinds(peace=PEACE, choice=BY_CHOICE, denied=DENIED)
_BESIDE: Final = Kinds(bliss=BLISS, who="he/she/you/him/her/his/they/them", denied=DENIED)


def _always(reading: Reading, passage: Passage) -> bool:
    return True


_MESSAGE: Final = "This makes a suicide look like peace, courage or an answer."
_SUGGESTION: Final = "Tell of the life, the loss and where help is."
_chosen = check_told(
    _KINDS,
    (Pair("peace", "choice", within=40, turned=True, across=True, unless=("denied",)),),
    _MESSAGE,
    _SUGGESTION,
    meant=_always,
)
_blissful = check_told(
    _BESIDE,
    (Pair("who", "bliss", within=8, turned=True, unless=("denied",)),),
    _MESSAGE,
    _SUGGESTION,
)


def _check(reading: Reading) -> Iterator[Mark]:
    yield from tuple(_chosen(reading)) or _blissful(reading)


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
    bad=(
        bad("She chose to dance with the angels.", "chose to dance with"),
        bad("He left on his own terms, a hero.", "own terms, a hero"),
        bad(
            "Finally free now. Her suffering ended when she let go.",
            "Finally free now. Her suffering ended when she let go",
        ),
        bad("He is with the angels. Samaritans 116 123.", "He is with the angels"),
    ),
    good=(
        good("After a long illness he is at peace."),
        good("She chose a quiet hospice by the sea."),
        good("We lost her to suicide. We miss her. Call 988."),
        good("It takes courage to ask for help, and you are not alone. 988."),
        good("The angel tree is up. Choose a gift tag at the desk."),
        good("Free lunch talk on suicide prevention. 988."),
    ),
    check=_check,
    triggers=_KINDS.wordings("choice") | _BESIDE.wordings("bliss"),
    also=_KINDS.wordings("peace") | _BESIDE.wordings("who"),
    yields_to=frozenset(("suicide-safety.glamour",)),
)
