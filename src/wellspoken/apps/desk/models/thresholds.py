"""From which probability on a match is shown, and from which it counts as strong."""

from django.conf import settings
from django.db import models

from wellspoken.apps.core.clock import now


class DeskThresholds(models.Model):
    """The two thresholds as a named person set them; the newest row counts, others are history."""

    suggest = models.FloatField()
    strong = models.FloatField()
    reason = models.CharField(max_length=300, blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=now)

    class Meta:
        ordering = ["-at", "-pk"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(suggest__gt=0)
                & models.Q(suggest__lte=models.F("strong"))
                & models.Q(strong__lte=1),
                name="desk_thresholds_in_order",
            )
        ]

    def __str__(self) -> str:
        return f"{self.suggest:.2f} / {self.strong:.2f}"
