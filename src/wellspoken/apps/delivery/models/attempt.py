"""What one try or one look did, kept for the board and for the person who asks why."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from wellspoken.apps.core.clock import now
from wellspoken.apps.delivery.models.delivery import Delivery


class Attempt(models.Model):
    """An immutable line of a delivery's story."""

    class Act(models.TextChoices):
        SEND = "send", _("send")
        LOOK = "look", _("look whether it is there")
        PERSON = "person", _("a person decided")
        EDIT = "edit", _("correct")
        DELETE = "delete", _("take down")

    class Outcome(models.TextChoices):
        SENT = "sent", _("sent")
        FOUND = "found", _("found there")
        ABSENT = "absent", _("not there")
        TEMPORARY = "temporary", _("failed for now")
        PERMANENT = "permanent", _("refused")
        UNKNOWN = "unknown", _("outcome unknown")
        HELD = "held", _("held")
        RELEASED = "released", _("let go")
        CANCELLED = "cancelled", _("cancelled")
        DONE = "done", _("done")

    delivery = models.ForeignKey(Delivery, on_delete=models.PROTECT, related_name="attempts")
    act = models.CharField(max_length=10, choices=Act.choices)
    outcome = models.CharField(max_length=10, choices=Outcome.choices)
    explanation = models.CharField(max_length=500, blank=True)
    worker = models.CharField(max_length=60, blank=True)
    at = models.DateTimeField(default=now)

    class Meta:
        ordering = ["at", "pk"]

    def __str__(self) -> str:
        return f"{self.act}: {self.outcome}"
