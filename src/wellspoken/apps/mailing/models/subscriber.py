"""One address on one list."""

from django.db import models
from django.db.models.functions import Lower
from django.utils.translation import gettext_lazy as _

from wellspoken.apps.core.clock import now
from wellspoken.apps.mailing.models.mailing_list import MailingList


class Subscriber(models.Model):
    """An address that asked for a list; it gets mail only while it is confirmed."""

    class State(models.TextChoices):
        PENDING = "pending", _("asked, not confirmed")
        CONFIRMED = "confirmed", _("confirmed")
        LEFT = "left", _("unsubscribed")
        BOUNCED = "bounced", _("address does not work")

    mailing_list = models.ForeignKey(
        MailingList, on_delete=models.CASCADE, related_name="subscribers"
    )
    address = models.EmailField(_("address"))
    state = models.CharField(max_length=10, choices=State.choices, default=State.PENDING)
    asked_at = models.DateTimeField(_("asked"), default=now)
    confirmed_at = models.DateTimeField(_("confirmed"), null=True)
    ended_at = models.DateTimeField(_("ended"), null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                "mailing_list", Lower("address"), name="mailing_address_once_a_list"
            ),
            models.CheckConstraint(
                condition=~models.Q(state="confirmed") | models.Q(confirmed_at__isnull=False),
                name="mailing_confirmed_has_time",
            ),
        ]
        indexes = [models.Index(fields=["mailing_list", "state"])]

    def __str__(self) -> str:
        return self.address
