"""A finding of a recorded report as a row, so that reports can count it."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from wellspoken.apps.guard.models.screening import Screening


class FindingRow(models.Model):
    """One finding of one `Screening`, without the words it is about.

    The report that it belongs to says at which gate, about which content and under which rules.
    """

    screening = models.ForeignKey(Screening, on_delete=models.CASCADE, related_name="rows")
    subject_type = models.CharField(max_length=60)
    subject_id = models.BigIntegerField()
    fingerprint = models.CharField(max_length=64)
    rule = models.CharField(_("rule"), max_length=80)
    family = models.CharField(_("family"), max_length=40)
    surface = models.CharField(_("surface"), max_length=10, default="post")
    severity = models.CharField(_("severity"), max_length=10)
    refused = models.BooleanField(default=False)
    at = models.DateTimeField(_("time"))

    class Meta:
        ordering = ["-at", "-pk"]
        indexes = [
            models.Index(fields=["at", "rule"]),
            models.Index(fields=["subject_type", "subject_id", "fingerprint"]),
        ]

    def __str__(self) -> str:
        return f"{self.rule} ({self.severity})"
