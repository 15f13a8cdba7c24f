"""What would keep a delivery of the next day from leaving, found beforehand."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from wellspoken.apps.core.clock import now
from wellspoken.apps.delivery.models.delivery import Delivery


class Foreseen(models.Model):
    """One trouble of one delivery, from when it was first found until it was gone."""

    class Kind(models.TextChoices):
        ACCOUNT = "account", _("the account is not in use")
        ACCESS = "access", _("the access to the account")
        QUOTA = "quota", _("the network asks to wait")
        MEDIA = "media", _("a picture or a video")
        LIMIT = "limit", _("the network's limits")
        SCREENING = "screening", _("screening")
        CONTENT = "content", _("the content is not what was approved")
        HOLD = "hold", _("a crisis hold")

    delivery = models.ForeignKey(Delivery, on_delete=models.PROTECT, related_name="foreseen")
    kind = models.CharField(max_length=10, choices=Kind.choices)
    explanation = models.CharField(max_length=500)
    since = models.DateTimeField(default=now)
    told_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["delivery__due_at", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["delivery", "kind"], name="delivery_foreseen_once")
        ]

    def __str__(self) -> str:
        return f"{self.delivery_id}: {self.kind}"
