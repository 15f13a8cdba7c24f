"""What a new version of the rules finds in something that an older one let pass."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from wellspoken.apps.core.clock import now
from wellspoken.apps.guard.models.ruleset import Ruleset


class Affected(models.Model):
    """One new finding in one post that waits or is published; it changes nothing by itself.

    `content_hash` is of what was read. `settled_at` is when the post had changed, left or ended.
    """

    class Part(models.TextChoices):
        APPROVED = "approved", _("approved, not yet sent")
        REVIEW = "review", _("in review")
        PUBLISHED = "published", _("published")

    ruleset = models.ForeignKey(Ruleset, on_delete=models.CASCADE, related_name="affected")
    part = models.CharField(max_length=10, choices=Part.choices)
    post_id = models.BigIntegerField()
    title = models.CharField(_("title"), max_length=200)
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    due_at = models.DateTimeField(_("due"), null=True)
    content_hash = models.CharField(max_length=64)
    fingerprint = models.CharField(max_length=64)
    rule = models.CharField(_("rule"), max_length=80)
    severity = models.CharField(_("severity"), max_length=10)
    stops = models.BooleanField(_("would stop it"), default=False)
    finding = models.JSONField(_("finding"), default=dict)
    found_at = models.DateTimeField(default=now)
    settled_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ["-stops", "due_at", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["ruleset", "part", "post_id", "content_hash", "fingerprint"],
                name="guard_affected_once",
            )
        ]

    def __str__(self) -> str:
        return f"{self.title}: {self.rule}"
