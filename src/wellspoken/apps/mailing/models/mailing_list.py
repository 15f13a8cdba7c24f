"""A list that people can subscribe to."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from wellspoken.apps.core.clock import now


class MailingList(models.Model):
    """What a list is about; each list is an account that posts can go to."""

    slug = models.SlugField(_("short name"), max_length=60, unique=True)
    name = models.CharField(_("name"), max_length=100)
    description = models.TextField(_("what subscribers get, and how often"), blank=True)
    language = models.CharField(_("language"), max_length=10, default="en-gb")
    open = models.BooleanField(_("open to new subscribers"), default=True)
    created_at = models.DateTimeField(default=now)

    class Meta:
        ordering = ["name"]
        verbose_name = _("mailing list")
        verbose_name_plural = _("mailing lists")

    def __str__(self) -> str:
        return self.name
