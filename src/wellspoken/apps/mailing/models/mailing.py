"""One act of writing to a list."""

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from wellspoken.apps.core.clock import now
from wellspoken.apps.mailing.models.mailing_list import MailingList


class Mailing(models.Model):
    """What one delivery sends to a list; a correction or retraction names its `root`."""

    class Kind(models.TextChoices):
        NEWS = "news", _("news")
        CORRECTION = "correction", _("correction")
        RETRACTION = "retraction", _("retraction")

    key = models.CharField(max_length=64, unique=True)
    mailing_list = models.ForeignKey(MailingList, on_delete=models.PROTECT, related_name="mailings")
    root = models.CharField(max_length=64, db_index=True)
    kind = models.CharField(max_length=10, choices=Kind.choices, default=Kind.NEWS)
    title = models.CharField(max_length=200)
    language = models.CharField(max_length=10)
    begun_at = models.DateTimeField(default=now)

    class Meta:
        ordering = ["-begun_at", "-pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(kind="news", root=F("key")) | (~Q(kind="news") & ~Q(root=F("key"))),
                name="mailing_follow_up_has_root",
            )
        ]

    def __str__(self) -> str:
        return self.title
