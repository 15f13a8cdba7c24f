"""How serious a signal is, from four judgements that a named person made.

Likelihood times consequence, as in the World Health Organization's "Rapid risk assessment of acute
public health events" (WHO/HSE/GAR/ARO/2012.1), which asks for a level from low to very high and for
the assessor's uncertainty beside it. The four questions and the cut-offs of the table are ours:
they help two people to judge alike, and they decide nothing.
"""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Harm(models.IntegerChoices):
    NONE = 1, _("none or a nuisance")
    SLIGHT = 2, _("wasted money or a delay")
    SERIOUS = 3, _("illness, or care put off")
    GRAVE = 4, _("death or lasting injury")


class Reach(models.IntegerChoices):
    ONE = 1, _("one person or post")
    CIRCLE = 2, _("a group or a thread")
    COMMUNITY = 3, _("many people whom we serve")
    PUBLIC = 4, _("press, or spreading widely")


class Audience(models.TextChoices):
    GENERAL = "general", _("the public at large")
    AFFECTED = "affected", _("people with the condition, or their families")
    VULNERABLE = (
        "vulnerable",
        _("children, pregnant people, people in crisis, or people misled before"),
    )


class Uncertainty(models.TextChoices):
    LOW = "low", _("low: we know this well")
    SOME = "some", _("some")
    HIGH = "high", _("high: we mostly guess")


class Risk(models.TextChoices):
    LOW = "low", _("low")
    MODERATE = "moderate", _("moderate")
    HIGH = "high", _("high")
    VERY_HIGH = "very-high", _("very high")


# A row for each reach, a column for each harm.
_L, _M, _H, _V = Risk.LOW, Risk.MODERATE, Risk.HIGH, Risk.VERY_HIGH
_TABLE = (
    (_L, _L, _M, _H),
    (_L, _M, _M, _H),
    (_L, _M, _H, _V),
    (_M, _H, _V, _V),
)
_MOST = 4


def risk_of(*, harm: int, reach: int, audience: str, uncertainty: str) -> Risk:
    """Return the level of risk; `harm` and `reach` run from 1 to 4, others raise `ValueError`.

    Vulnerable people are harmed more by the same words, so harm counts one step higher for them;
    where reach is mostly guessed, it counts one step higher, as a precaution.
    """
    harm_step, reach_step = Harm(harm).value, Reach(reach).value
    if Audience(audience) is Audience.VULNERABLE:
        harm_step = min(_MOST, harm_step + 1)
    if Uncertainty(uncertainty) is Uncertainty.HIGH:
        reach_step = min(_MOST, reach_step + 1)
    return _TABLE[reach_step - 1][harm_step - 1]
