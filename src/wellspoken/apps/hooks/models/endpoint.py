"""Where another system listens."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from wellspoken.apps.core.clock import now
from wellspoken.apps.core.sealing import unseal

PURPOSE = "webhook secret"


class Endpoint(models.Model):
    """An address that is told of chosen events, and the sealed secret that signs what it is told.

    While a secret is being changed the earlier one signs too, until `previous_until`.
    `rests_until` keeps everything back from a receiver that just failed or asked to wait;
    `failing_since` is when it began to fail, None since its last success. One that was removed
    stays as a row that nothing shows: an act may be naming it at that very moment.
    """

    name = models.CharField(_("name"), max_length=60)
    url = models.CharField(_("address"), max_length=500)
    events = models.JSONField(_("events"), default=list)
    sealed = models.TextField()
    sealed_previous = models.TextField(blank=True)
    previous_until = models.DateTimeField(null=True, blank=True)
    active = models.BooleanField(_("in use"), default=True)
    off_because = models.CharField(_("why it is off"), max_length=300, blank=True)
    rests_until = models.DateTimeField(null=True, blank=True)
    failing_since = models.DateTimeField(_("failing since"), null=True, blank=True)
    last_success_at = models.DateTimeField(_("last success"), null=True, blank=True)
    removed_at = models.DateTimeField(null=True, blank=True)
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+"
    )
    created_at = models.DateTimeField(_("made"), default=now)

    class Meta:
        ordering = ["name", "pk"]
        verbose_name = _("webhook")
        verbose_name_plural = _("webhooks")
        constraints = [
            models.CheckConstraint(
                condition=Q(active=True, off_because="") | ~Q(off_because="") & Q(active=False),
                name="hooks_off_says_why",
            )
        ]

    def __str__(self) -> str:
        return self.name

    def secrets(self) -> list[str]:
        """Return the secrets that sign now, the newest first; raises `CannotOpen`."""
        found = [unseal(self.sealed, purpose=PURPOSE)]
        if self.sealed_previous and self.previous_until and self.previous_until > now():
            found.append(unseal(self.sealed_previous, purpose=PURPOSE))
        return found
