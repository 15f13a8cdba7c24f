"""A finding that somebody with the right role answered for."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from wellspoken.apps.core.clock import now


class Override(models.Model):
    """One finding on one subject, let through by a named person for a stated reason."""

    subject_type = models.CharField(max_length=60)
    subject_id = models.BigIntegerField()
    fingerprint = models.CharField(max_length=64)
    rule = models.CharField(_("rule"), max_length=80)
    severity = models.CharField(_("severity"), max_length=10)
    reason = models.TextField(_("reason"))
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="overrides"
    )
    at = models.DateTimeField(_("time"), default=now)

    class Meta:
        ordering = ["-at"]
        constraints = [
            models.UniqueConstraint(
                fields=["subject_type", "subject_id", "fingerprint"], name="guard_override_once"
            ),
            models.CheckConstraint(
                condition=~models.Q(reason=""), name="guard_override_has_reason"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.rule} ({self.by})"
