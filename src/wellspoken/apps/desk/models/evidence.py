"""A public source that speaks on a claim."""

from datetime import date

from django.db import models
from django.utils.translation import gettext_lazy as _

from wellspoken.apps.desk.models.claim import Claim


class Evidence(models.Model):
    """How strong a source is, when it was last looked at, and until when it may be offered."""

    claim = models.ForeignKey(Claim, on_delete=models.CASCADE, related_name="evidence")
    source = models.CharField(_("source"), max_length=200)
    url = models.URLField(_("link"), max_length=500, blank=True)
    grade = models.CharField(_("grade"), max_length=40, blank=True)
    checked = models.DateField(_("checked on"), null=True, blank=True)
    review_by = models.DateField(_("to be looked at again by"), null=True, blank=True)

    class Meta:
        ordering = ["pk"]
        verbose_name = _("evidence")
        verbose_name_plural = _("evidence")

    def __str__(self) -> str:
        return self.source

    def is_current(self, today: date) -> bool:
        """Tell whether it may be offered on that day."""
        return self.review_by is None or today <= self.review_by
