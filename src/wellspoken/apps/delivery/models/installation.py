"""Which machine this database belongs to, so that a copy of it stays silent."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Installation(models.Model):
    """One row: the identity that may send, and a count that only grows.

    The same identity and count stand in a file beside the data. A database found under another
    identity, or behind the file's count, was copied or restored.
    """

    identity = models.CharField(max_length=64)
    epoch = models.BigIntegerField(default=0)
    paused = models.BooleanField(_("sending is paused"), default=False)
    paused_because = models.CharField(max_length=300, blank=True)
    paused_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            models.CheckConstraint(condition=models.Q(pk=1), name="delivery_one_installation")
        ]

    def __str__(self) -> str:
        return self.identity
