"""A crisis hold: who stopped what, why, and until when."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from wellspoken.apps.channels.models import Account
from wellspoken.apps.compose.models import Campaign
from wellspoken.apps.core.clock import now
from wellspoken.engines.networks.registry import name_of


class Hold(models.Model):
    """One act of stopping; it is in force until `ended_at` is written, whatever the clock says.

    `until` is when it shall end. A sweeper ends it and, in the same transaction, puts what it had
    stopped before a person: no moment lies between the two in which something could leave. A
    `drill` stops nothing and notes what it would have stopped.
    """

    class Scope(models.TextChoices):
        ORGANISATION = "organisation", _("everything")
        NETWORK = "network", _("one network")
        ACCOUNT = "account", _("one account")
        CAMPAIGN = "campaign", _("one campaign")
        TAG = "tag", _("one hashtag")

    scope = models.CharField(_("what it covers"), max_length=12, choices=Scope.choices)
    network = models.SlugField(_("network"), max_length=30, blank=True)
    account = models.ForeignKey(
        Account, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    campaign = models.ForeignKey(
        Campaign, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    tag = models.CharField(_("hashtag"), max_length=100, blank=True)
    drill = models.BooleanField(_("drill"), default=False)
    reason = models.CharField(_("why"), max_length=500)
    set_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    set_at = models.DateTimeField(_("since"), default=now)
    until = models.DateTimeField(_("until"), null=True, blank=True)
    on_the_way = models.PositiveIntegerField(_("already on their way"), default=0)
    ended_at = models.DateTimeField(_("ended"), null=True, blank=True)
    ended_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    end_reason = models.CharField(_("why it ended"), max_length=500, blank=True)

    class Meta:
        ordering = ["-set_at", "-pk"]
        verbose_name = _("crisis hold")
        verbose_name_plural = _("crisis holds")
        constraints = [
            models.CheckConstraint(condition=~Q(reason=""), name="delivery_hold_says_why"),
            models.CheckConstraint(
                condition=Q(scope="organisation", network="", account=None, campaign=None, tag="")
                | Q(~Q(network=""), scope="network", account=None, campaign=None, tag="")
                | Q(scope="account", network="", account__isnull=False, campaign=None, tag="")
                | Q(scope="campaign", network="", account=None, campaign__isnull=False, tag="")
                | Q(~Q(tag=""), scope="tag", network="", account=None, campaign=None),
                name="delivery_hold_names_what",
            ),
            models.CheckConstraint(
                condition=Q(ended_at=None, ended_by=None, end_reason="")
                | Q(~Q(end_reason=""), ended_at__isnull=False),
                name="delivery_hold_end_says_why",
            ),
        ]
        indexes = [
            models.Index(
                fields=["set_at"], condition=Q(ended_at=None), name="delivery_holds_in_force"
            )
        ]

    def __str__(self) -> str:
        return self.covers_in_words

    @property
    def covers_in_words(self) -> str:
        """What it covers, as the middle of a sentence."""
        if self.scope == self.Scope.NETWORK:
            return gettext("everything for %(name)s") % {"name": name_of(self.network)}
        if self.scope == self.Scope.ACCOUNT:
            return gettext("everything for the account “%(name)s”") % {"name": self.account}
        if self.scope == self.Scope.CAMPAIGN:
            return gettext("the campaign “%(name)s”") % {"name": self.campaign}
        if self.scope == self.Scope.TAG:
            return gettext("everything tagged #%(name)s") % {"name": self.tag}
        return gettext("everything on every account")
