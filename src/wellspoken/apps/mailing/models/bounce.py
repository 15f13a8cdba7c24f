"""A delivery report that came back for a message."""

from django.db import models

from wellspoken.apps.core.clock import now
from wellspoken.apps.mailing.models.recipient import Recipient


class Bounce(models.Model):
    """What a mail server said, with the status of RFC 3463; never changed."""

    recipient = models.ForeignKey(Recipient, on_delete=models.CASCADE, related_name="bounces")
    status = models.CharField(max_length=15)
    words = models.CharField(max_length=300, blank=True)
    permanent = models.BooleanField()
    at = models.DateTimeField(default=now)

    class Meta:
        ordering = ["-at", "-pk"]

    def __str__(self) -> str:
        return self.status
