"""When each worker, and each person, said that they know of a hold."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from wellspoken.apps.core.clock import now
from wellspoken.apps.delivery.models.hold import Hold


class HoldSeen(models.Model):
    """One sign that a worker has seen a hold or a person has acknowledged it."""

    hold = models.ForeignKey(Hold, on_delete=models.PROTECT, related_name="seen")
    worker = models.CharField(_("worker"), max_length=60, blank=True)
    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    at = models.DateTimeField(default=now)

    class Meta:
        ordering = ["at", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(~models.Q(worker=""), person=None)
                | models.Q(worker="", person__isnull=False),
                name="delivery_hold_seen_by_one",
            ),
            models.UniqueConstraint(
                fields=["hold", "worker"],
                condition=~models.Q(worker=""),
                name="delivery_hold_seen_by_worker_once",
            ),
            models.UniqueConstraint(
                fields=["hold", "person"],
                condition=models.Q(person__isnull=False),
                name="delivery_hold_seen_by_person_once",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.hold_id}: {self.worker or self.person_id}"
