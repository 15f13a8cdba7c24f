"""One version of the organisation's profile, as it was set in the workspace."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from wellspoken.apps.core.clock import now


class ProfileVersion(models.Model):
    """The whole profile in the form of its TOML file; the newest one is in force.

    `lowers_privacy` says that a rule that keeps patients private weighs less than before.
    """

    values = models.JSONField(_("profile"), default=dict)
    reason = models.TextField(_("reason"), blank=True)
    lowers_privacy = models.BooleanField(default=False)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(_("time"), default=now)

    class Meta:
        ordering = ["-pk"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(lowers_privacy=False) | ~models.Q(reason=""),
                name="guard_lowering_has_reason",
            )
        ]

    def __str__(self) -> str:
        return f"{self.pk}"
