"""How serious a person judged a signal to be."""

from django.conf import settings
from django.db import models

from wellspoken.apps.core.clock import now
from wellspoken.apps.desk.models.signal import Signal
from wellspoken.apps.desk.risk import Audience, Harm, Reach, Risk, Uncertainty


class Assessment(models.Model):
    """Four judgements of a person and the level of risk that follows; the newest counts."""

    signal = models.ForeignKey(Signal, on_delete=models.CASCADE, related_name="assessments")
    harm = models.PositiveSmallIntegerField(choices=Harm.choices)
    reach = models.PositiveSmallIntegerField(choices=Reach.choices)
    audience = models.CharField(max_length=10, choices=Audience.choices)
    uncertainty = models.CharField(max_length=4, choices=Uncertainty.choices)
    risk = models.CharField(max_length=9, choices=Risk.choices)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=now)

    class Meta:
        ordering = ["-at", "-pk"]

    def __str__(self) -> str:
        return self.get_risk_display()
