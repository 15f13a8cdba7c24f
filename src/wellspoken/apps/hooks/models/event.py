"""What happened, as it is told."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from wellspoken.apps.core.clock import now
from wellspoken.apps.hooks.events import name_of


class Event(models.Model):
    """One event with the body that every endpoint is sent, written in the act's transaction.

    `key` is the same for every try and every endpoint: receivers know by it what they have seen.
    `subject` names the object, such as `post:12`.
    """

    key = models.CharField(_("id"), max_length=40, unique=True)
    type = models.CharField(_("event"), max_length=40)
    subject = models.CharField(max_length=40, blank=True)
    body = models.TextField()
    at = models.DateTimeField(_("time"), default=now)

    class Meta:
        ordering = ["-pk"]
        indexes = [models.Index(fields=["type", "subject", "at"], name="hooks_event_recent")]

    def __str__(self) -> str:
        return f"{self.type} {self.key}"

    @property
    def in_words(self) -> str:
        """The event in words."""
        return name_of(self.type)
