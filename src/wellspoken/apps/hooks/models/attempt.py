"""One try to tell an endpoint."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from wellspoken.apps.core.clock import now
from wellspoken.apps.hooks.models.message import Message


class Attempt(models.Model):
    """What one try met with; `status` is None when no answer came."""

    message = models.ForeignKey(Message, on_delete=models.CASCADE, related_name="attempts")
    at = models.DateTimeField(_("time"), default=now)
    status = models.PositiveSmallIntegerField(_("answer"), null=True, blank=True)
    explanation = models.CharField(_("why"), max_length=300, blank=True)
    milliseconds = models.PositiveIntegerField(_("took"), default=0)

    class Meta:
        ordering = ["at", "pk"]

    def __str__(self) -> str:
        return str(self.status or self.explanation)
