"""What a named person did with a signal, so that each stage has somebody who answers for it."""

from django.conf import settings
from django.db import models

from wellspoken.apps.core.clock import now
from wellspoken.apps.desk.models.signal import Signal, Stage


class Step(models.Model):
    """One stage done: by whom, when, and what they noted.

    Only a signal that another part of the system raised has a first step without a person.
    """

    signal = models.ForeignKey(Signal, on_delete=models.CASCADE, related_name="steps")
    stage = models.CharField(max_length=10, choices=Stage.choices)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    at = models.DateTimeField(default=now)
    note = models.TextField(blank=True)

    class Meta:
        ordering = ["at", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(by__isnull=False) | models.Q(stage=Stage.SIGNAL),
                name="step_beyond_signal_has_a_person",
            )
        ]

    def __str__(self) -> str:
        return self.get_stage_display()
