"""A public source that speaks on a claim."""

from datetime import date

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from wellspoken.apps.desk.models.claim import Claim


class Evidence(models.Model):
    """How strong a source is, who last read it when, and until when it may be offered.

    `checked` is empty until somebody here has read it. `doi` is in its one spelling; a paper that
    was retracted is never offered. `summary` is the source's own text, kept only where its terms
    allow it, with the `attribution` that they ask for.
    """

    class Standing(models.TextChoices):
        STANDS = "", _("stands")
        CONCERN = "concern", _("expression of concern")
        RETRACTED = "retracted", _("retracted")

    claim = models.ForeignKey(Claim, on_delete=models.CASCADE, related_name="evidence")
    source = models.CharField(_("source"), max_length=200)
    url = models.URLField(_("link"), max_length=500, blank=True)
    grade = models.CharField(_("grade"), max_length=40, blank=True)
    checked = models.DateField(_("checked on"), null=True, blank=True)
    checked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
    )
    review_by = models.DateField(_("to be looked at again by"), null=True, blank=True)
    doi = models.CharField(max_length=255, blank=True, db_index=True)
    standing = models.CharField(
        max_length=9, choices=Standing.choices, default=Standing.STANDS, blank=True
    )
    summary = models.TextField(blank=True)
    attribution = models.CharField(max_length=200, blank=True)

    class Meta:
        ordering = ["pk"]
        verbose_name = _("evidence")
        verbose_name_plural = _("evidence")

    def __str__(self) -> str:
        return self.source

    def is_current(self, today: date) -> bool:
        """Tell whether it may be offered on that day; never where nobody said until when."""
        in_date = self.review_by is not None and today <= self.review_by
        return in_date and self.standing != self.Standing.RETRACTED
