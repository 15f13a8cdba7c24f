"""A key with which a program acts as one person."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from wellspoken.apps.core.clock import now


class Token(models.Model):
    """A named key of one person; only the digest of its secret is kept.

    `roles` are those that the person held when it was made: the token ends with the first of
    them. `minute` and `used` count the requests of the present minute.
    """

    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="tokens_held"
    )
    name = models.CharField(_("name"), max_length=60)
    digest = models.CharField(max_length=64, unique=True)
    hint = models.CharField(_("begins with"), max_length=12)
    scopes = models.JSONField(default=list)
    roles = models.JSONField(default=list)
    created_at = models.DateTimeField(_("made"), default=now)
    expires_at = models.DateTimeField(_("valid until"))
    ended_at = models.DateTimeField(_("ended"), null=True, blank=True)
    ended_because = models.CharField(max_length=200, blank=True)
    last_used_at = models.DateTimeField(_("last used"), null=True, blank=True)
    minute = models.BigIntegerField(default=0)
    used = models.PositiveIntegerField(default=0)

    class Meta:
        ordering = ["-created_at", "-pk"]
        verbose_name = _("API token")
        verbose_name_plural = _("API tokens")

    def __str__(self) -> str:
        return self.name
