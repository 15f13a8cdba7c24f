"""One message of a mailing to one subscriber."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from wellspoken.apps.core.clock import now
from wellspoken.apps.mailing.models.mailing import Mailing
from wellspoken.apps.mailing.models.subscriber import Subscriber


class Recipient(models.Model):
    """Where one message is. `claim` names the try that holds it while it is handed over."""

    class State(models.TextChoices):
        PENDING = "pending", _("to be sent")
        IN_FLIGHT = "in-flight", _("being handed over")
        ACCEPTED = "accepted", _("taken by the mail server")
        REFUSED = "refused", _("refused")
        UNCERTAIN = "uncertain", _("may or may not have arrived")

    mailing = models.ForeignKey(Mailing, on_delete=models.CASCADE, related_name="messages")
    subscriber = models.ForeignKey(Subscriber, on_delete=models.CASCADE, related_name="messages")
    message_id = models.CharField(max_length=400, unique=True)
    state = models.CharField(max_length=10, choices=State.choices, default=State.PENDING)
    claim = models.CharField(max_length=32, blank=True)
    attempts = models.PositiveSmallIntegerField(default=0)
    note = models.CharField(max_length=300, blank=True)
    retry_at = models.DateTimeField(null=True)
    changed_at = models.DateTimeField(default=now)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["mailing", "subscriber"], name="mailing_message_once"),
            models.CheckConstraint(
                condition=Q(state="in-flight") & ~Q(claim="") | ~Q(state="in-flight") & Q(claim=""),
                name="mailing_claim_while_in_flight",
            ),
        ]
        indexes = [models.Index(fields=["mailing", "state", "id"])]

    def __str__(self) -> str:
        return self.message_id
