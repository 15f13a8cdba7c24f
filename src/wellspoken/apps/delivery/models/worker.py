"""A worker process and its last sign of life."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Worker(models.Model):
    """One worker, kept so that an administrator sees that none is running."""

    name = models.CharField(_("name"), max_length=60, unique=True)
    started_at = models.DateTimeField(_("started"))
    beat_at = models.DateTimeField(_("last sign of life"), db_index=True)
    stopped_at = models.DateTimeField(_("stopped"), null=True, blank=True)

    class Meta:
        ordering = ["-beat_at"]

    def __str__(self) -> str:
        return self.name
