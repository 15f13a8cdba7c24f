"""What the engine said about one exact content, at one gate."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from wellspoken.apps.core.clock import now


class Screening(models.Model):
    """An immutable report: the content's hash, the rules' hash, the verdict, the findings."""

    class Gate(models.TextChoices):
        SUBMIT = "submit", _("on submission")
        APPROVAL = "approval", _("on approval")
        CLAIM = "claim", _("before sending")

    subject_type = models.CharField(max_length=60)
    subject_id = models.BigIntegerField()
    content_hash = models.CharField(max_length=64)
    gate = models.CharField(_("gate"), max_length=10, choices=Gate.choices)
    verdict = models.CharField(_("verdict"), max_length=10)
    ruleset_hash = models.CharField(max_length=64)
    findings = models.JSONField(_("findings"), default=list)
    at = models.DateTimeField(_("time"), default=now)

    class Meta:
        ordering = ["-at"]
        indexes = [models.Index(fields=["subject_type", "subject_id", "content_hash"])]

    def __str__(self) -> str:
        return f"{self.subject_type} {self.subject_id}: {self.verdict}"
