"""A delivery that a crisis hold came over, and what a person decided about it."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from wellspoken.apps.core.clock import now
from wellspoken.apps.delivery.models.delivery import Delivery
from wellspoken.apps.delivery.models.hold import Hold


class Stop(models.Model):
    """One delivery under one hold; without a verdict the delivery never leaves.

    For a drill it only notes that the delivery would have been stopped.
    """

    class Step(models.TextChoices):
        """Where the delivery stood when the hold met it."""

        DUE = "due", _("when it was due")
        SETTING = "setting", _("taken back from a worker when the hold was set")
        COMMIT = "commit", _("at the last moment before it would have left")
        END = "end", _("when the hold ended")

    class Verdict(models.TextChoices):
        NONE = "", ""
        AGAIN = "again", _("approved again")
        DROPPED = "dropped", _("dropped")

    hold = models.ForeignKey(Hold, on_delete=models.PROTECT, related_name="stops")
    delivery = models.ForeignKey(Delivery, on_delete=models.PROTECT, related_name="stops")
    step = models.CharField(max_length=10, choices=Step.choices)
    at = models.DateTimeField(default=now)
    verdict = models.CharField(max_length=8, choices=Verdict.choices, default="", blank=True)
    reason = models.CharField(max_length=500, blank=True)
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    decided_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["at", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["hold", "delivery"], name="delivery_stop_once"),
            models.CheckConstraint(
                condition=Q(verdict="", decided_by=None, decided_at=None)
                | Q(
                    ~Q(verdict=""),
                    ~Q(reason=""),
                    decided_by__isnull=False,
                    decided_at__isnull=False,
                ),
                name="delivery_stop_verdict_whole",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.hold_id}: {self.delivery_id}"
