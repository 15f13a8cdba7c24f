"""What opens an account on its network, sealed."""

import json
from datetime import datetime, timedelta

from django.db import models
from django.utils.translation import gettext_lazy as _

from wellspoken.apps.channels.models.account import Account
from wellspoken.apps.core.clock import now
from wellspoken.apps.core.sealing import seal, unseal

PURPOSE = "network credential"
WARN_BEFORE = timedelta(days=7)
# Rotating access that ends at all ends within two weeks: half of that is no time to be warned.
WARN_SHORT = timedelta(days=3)


class Credential(models.Model):
    """One account's secrets; `sealed` is never shown, logged or exported.

    `refresh_lease` keeps two workers from renewing one token at the same time: networks with
    single-use refresh tokens disconnect an account whose token is used twice.
    """

    class Kind(models.TextChoices):
        APP_PASSWORD = "app-password", _("app password")
        TOKEN = "token", _("access token")
        ROTATING = "rotating", _("access token with a refresh token that is used once")
        EXTENDING = "extending", _("access token that is extended before it expires")

    account = models.OneToOneField(Account, on_delete=models.CASCADE, related_name="credential")
    kind = models.CharField(_("kind"), max_length=15, choices=Kind.choices)
    sealed = models.TextField()
    scopes = models.JSONField(_("rights"), default=list, blank=True)
    expires_at = models.DateTimeField(_("expires"), null=True, blank=True)
    ends_at = models.DateTimeField(_("ends, whatever is renewed"), null=True, blank=True)
    warned_at = models.DateTimeField(null=True, blank=True)
    refresh_lease = models.CharField(max_length=40, blank=True)
    refresh_until = models.DateTimeField(null=True, blank=True)
    changed_at = models.DateTimeField(_("changed"), default=now)

    class Meta:
        verbose_name = _("credential")
        verbose_name_plural = _("credentials")

    def __str__(self) -> str:
        return f"{self.account}: {self.get_kind_display()}"

    def open(self) -> dict[str, str]:
        """Return the secrets by name; raises `CannotOpen` when no key fits."""
        secrets: dict[str, str] = json.loads(unseal(self.sealed, purpose=PURPOSE))
        return secrets

    def keep(self, secrets: dict[str, str]) -> None:
        """Seal `secrets` into this row; the caller saves it."""
        self.sealed = seal(json.dumps(secrets, sort_keys=True), purpose=PURPOSE)

    @property
    def end(self) -> datetime | None:
        """When a person must connect the account again; None where that is not known."""
        renews_itself = self.kind in (self.Kind.ROTATING, self.Kind.EXTENDING)
        return self.ends_at if self.ends_at or renews_itself else self.expires_at

    @property
    def warn_from(self) -> datetime | None:
        """When people begin to be warned of the end."""
        if self.end is None:
            return None
        return self.end - (WARN_SHORT if self.kind == self.Kind.ROTATING else WARN_BEFORE)

    def expires_before(self, moment: datetime) -> bool:
        """Tell whether the present token stops working before a moment."""
        return self.expires_at is not None and self.expires_at < moment
