"""One event on its way to one endpoint."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from wellspoken.apps.core.clock import now
from wellspoken.apps.hooks.models.endpoint import Endpoint
from wellspoken.apps.hooks.models.event import Event


class Message(models.Model):
    """A leased row: told at least once, since a lost answer means that it is told again.

    `lease` is the fencing token, as for deliveries. A worker that dies leaves a lease that runs
    out, and the next one sends the message again under the same id.
    """

    class State(models.TextChoices):
        WAITING = "waiting", _("waiting")
        SENDING = "sending", _("sending")
        DELIVERED = "delivered", _("delivered")
        FAILED = "failed", _("given up")

    event = models.ForeignKey(Event, on_delete=models.CASCADE, related_name="messages")
    endpoint = models.ForeignKey(Endpoint, on_delete=models.CASCADE, related_name="messages")
    state = models.CharField(
        _("state"), max_length=10, choices=State.choices, default=State.WAITING
    )
    tries = models.PositiveIntegerField(_("tries"), default=0)
    next_try_at = models.DateTimeField(_("next try"), default=now)
    lease = models.CharField(max_length=40, blank=True)
    lease_until = models.DateTimeField(null=True, blank=True)
    explanation = models.CharField(_("why"), max_length=300, blank=True)
    ended_at = models.DateTimeField(_("ended"), null=True, blank=True)

    class Meta:
        ordering = ["-pk"]
        verbose_name = _("webhook message")
        verbose_name_plural = _("webhook messages")
        constraints = [
            models.UniqueConstraint(fields=["event", "endpoint"], name="hooks_message_once"),
            models.CheckConstraint(
                condition=~Q(state="sending") | (~Q(lease="") & Q(lease_until__isnull=False)),
                name="hooks_sending_is_leased",
            ),
        ]
        indexes = [
            models.Index(
                fields=["next_try_at", "id"], condition=Q(state="waiting"), name="hooks_due"
            ),
            models.Index(fields=["lease_until"], condition=Q(state="sending"), name="hooks_leases"),
            models.Index(fields=["ended_at"], name="hooks_ended"),
        ]

    def __str__(self) -> str:
        return f"{self.event} {self.state}"
