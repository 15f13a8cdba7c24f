"""Claims from elsewhere on their way into the register: looked through first, then taken whole."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from wellspoken.apps.core.clock import now
from wellspoken.apps.desk.models.claim import Claim


class RegisterImport(models.Model):
    """One file or paste. Nothing is in the register before it is applied, in one transaction."""

    class State(models.TextChoices):
        PREVIEW = "preview", _("to be looked through")
        APPLIED = "applied", _("taken in")
        UNDONE = "undone", _("undone")
        DROPPED = "dropped", _("dropped")

    name = models.CharField(max_length=200)
    form = models.CharField(max_length=12)
    state = models.CharField(max_length=8, choices=State.choices, default=State.PREVIEW)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=now)
    ended_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-at", "-pk"]

    def __str__(self) -> str:
        return self.name


class ImportRow(models.Model):
    """One row of it: what it told or why it could not be read, and what a person decided.

    `told` is the claim as the engine reads it; `likely` a claim of the register that it may be,
    with `probability`; `near` the number of an earlier row that it may be as well. `made` is the
    claim that it became, `added` the wordings that it brought to `likely`.
    """

    class Decision(models.TextChoices):
        ADD = "add", _("add it as a claim of its own")
        MERGE = "merge", _("add its wording to the known claim")
        SKIP = "skip", _("leave it out")

    batch = models.ForeignKey(RegisterImport, on_delete=models.CASCADE, related_name="rows")
    number = models.PositiveIntegerField()
    told = models.JSONField(default=dict)
    trouble = models.CharField(max_length=300, blank=True)
    is_known = models.BooleanField(default=False)
    verdict = models.CharField(
        max_length=12, choices=Claim.Verdict.choices, default=Claim.Verdict.UNRATED
    )
    is_verdict_sure = models.BooleanField(default=True)
    likely = models.ForeignKey(
        Claim, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    probability = models.FloatField(null=True, blank=True)
    near = models.PositiveIntegerField(null=True, blank=True)
    decision = models.CharField(max_length=5, choices=Decision.choices, default=Decision.ADD)
    made = models.ForeignKey(
        Claim, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    added = models.JSONField(default=list)

    class Meta:
        ordering = ["number", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["batch", "number"], name="import_row_once"),
        ]

    def __str__(self) -> str:
        return str(self.told.get("claim", self.trouble))[:60]
