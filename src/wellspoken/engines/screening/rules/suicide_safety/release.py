"""suicide-safety.release: a death is not told as peace that somebody chose."""

from collections.abc import Iterator
from typing import Final

from wellspoken.engines.screening.company import Kinds, Pair
from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.lexicons.suicide_cues import BLISS, BY_CHOICE, DENIED, PEACE
from wellspoken.engines.screening.passage import Mark, Passage, Reading
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.rules.suicide_safety.setting import is_set
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
    bad=(),
    good=(),
    check=_check,
    triggers=_KINDS.noticed_by("choice") | _BESIDE.noticed_by("bliss"),
    also=_KINDS.noticed_by("peace") | _BESIDE.noticed_by("who"),
    yields_to=frozenset(("suicide-safety.glamour",)),
)
