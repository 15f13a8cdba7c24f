"""One of the organisation's accounts on a network."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from wellspoken.apps.core.clock import now


class Account(models.Model):
    """Where a post can go: the own site, a mailing list, an account on a network."""

    network = models.SlugField(_("network"), max_length=30)
    name = models.CharField(_("name"), max_length=100)
    handle = models.CharField(_("address or handle"), max_length=200, blank=True)
    config = models.JSONField(_("configuration"), default=dict, blank=True)
    active = models.BooleanField(_("in use"), default=True)
    last_success_at = models.DateTimeField(_("last success"), null=True, blank=True)
    last_failure_at = models.DateTimeField(_("last failure"), null=True, blank=True)
    last_failure = models.CharField(_("what failed"), max_length=300, blank=True)
    blocked_until = models.DateTimeField(_("network asks to wait until"), null=True, blank=True)
    quota_limit = models.PositiveIntegerField(_("requests at a time"), null=True, blank=True)
    quota_left = models.PositiveIntegerField(_("requests left"), null=True, blank=True)
    quota_resets_at = models.DateTimeField(_("requests are full again"), null=True, blank=True)
    quota_seen_at = models.DateTimeField(null=True, blank=True)
    created_at = models.DateTimeField(default=now)

    class Meta:
        ordering = ["name"]
        verbose_name = _("account")
        verbose_name_plural = _("accounts")
        constraints = [
            models.UniqueConstraint(fields=["network", "name"], name="channels_account_once")
        ]

    def __str__(self) -> str:
        return self.name
