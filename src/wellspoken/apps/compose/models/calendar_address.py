"""A secret address under which a calendar program reads the calendar."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from wellspoken.apps.core.clock import now


class CalendarAddress(models.Model):
    """One person's address; only the digest of its secret is kept.

    `shows_text` says whether texts that are not published yet are in it. `minute` and `used`
    count the requests of the present minute.
    """

    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="calendar_addresses"
    )
    digest = models.CharField(max_length=64, unique=True)
    hint = models.CharField(_("begins with"), max_length=12)
    shows_text = models.BooleanField(_("with unpublished texts"), default=False)
    created_at = models.DateTimeField(_("made"), default=now)
    ended_at = models.DateTimeField(_("ended"), null=True, blank=True)
    last_used_at = models.DateTimeField(_("last used"), null=True, blank=True)
    minute = models.BigIntegerField(default=0)
    used = models.PositiveIntegerField(default=0)

    class Meta:
        ordering = ["-created_at", "-pk"]
        verbose_name = _("calendar address")
        verbose_name_plural = _("calendar addresses")
        constraints = [
            models.UniqueConstraint(
                fields=["person"],
                condition=models.Q(ended_at__isnull=True),
                name="compose_one_calendar_address",
            )
        ]

    def __str__(self) -> str:
        return f"{self.person} {self.hint}"
