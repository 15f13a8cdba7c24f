"""This installation as an application of one server."""

import json

from django.db import models
from django.utils.translation import gettext_lazy as _

from wellspoken.apps.core.clock import now
from wellspoken.apps.core.sealing import seal, unseal

PURPOSE = "registration at a network"


class Registration(models.Model):
    """What a server gave when this site registered there; `sealed` is never shown or exported.

    Every account on the server is connected through the same registration.
    """

    network = models.SlugField(_("network"), max_length=30)
    server = models.CharField(_("server"), max_length=200)
    sealed = models.TextField()
    changed_at = models.DateTimeField(_("changed"), default=now)

    class Meta:
        verbose_name = _("registration")
        verbose_name_plural = _("registrations")
        constraints = [
            models.UniqueConstraint(fields=["network", "server"], name="channels_registration_once")
        ]

    def __str__(self) -> str:
        return self.server

    def open(self) -> dict[str, str]:
        """Return what the server gave; raises `CannotOpen` when no key fits."""
        given: dict[str, str] = json.loads(unseal(self.sealed, purpose=PURPOSE))
        return given

    def keep(self, given: dict[str, str]) -> None:
        """Seal what the server gave into this row; the caller saves it."""
        self.sealed = seal(json.dumps(given, sort_keys=True), purpose=PURPOSE)
        self.changed_at = now()
