"""One version of everything that screening stands on, from when it was first in use."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from wellspoken.apps.core.clock import now
from wellspoken.apps.guard.models.profile_version import ProfileVersion


class Ruleset(models.Model):
    """The rules and the profile behind a ruleset hash, and what is different from the one before.

    `looked_at` is when what waits was screened again by it. Published pages are looked through on
    request: from `pages_wanted_at`, as far as the post `pages_last`, until `pages_looked_at`.
    """

    class Cause(models.TextChoices):
        FIRST = "first", _("the first on record")
        SOFTWARE = "software", _("an update of the software")
        PROFILE = "profile", _("a change of the profile")

    hash = models.CharField(max_length=64)
    software = models.CharField(_("version of the software"), max_length=40)
    rules = models.JSONField(default=dict)
    profile = models.JSONField(default=dict)
    claims = models.CharField(max_length=100, blank=True)
    cause = models.CharField(_("cause"), max_length=10, choices=Cause.choices)
    differences = models.JSONField(_("what changed"), default=list)
    profile_version = models.ForeignKey(
        ProfileVersion, on_delete=models.PROTECT, null=True, related_name="rulesets"
    )
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+"
    )
    at = models.DateTimeField(_("in use from"), default=now)
    looked_at = models.DateTimeField(null=True)
    told_at = models.DateTimeField(null=True)
    pages_wanted_at = models.DateTimeField(null=True)
    pages_wanted_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+"
    )
    pages_total = models.PositiveIntegerField(default=0)
    pages_done = models.PositiveIntegerField(default=0)
    pages_last = models.BigIntegerField(default=0)
    pages_looked_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ["-pk"]

    def __str__(self) -> str:
        return f"{self.hash[:12]} ({self.at:%Y-%m-%d})"
