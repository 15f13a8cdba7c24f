"""Papers that were retracted, or that their journals are concerned about."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from wellspoken.apps.core.clock import now


class RetractedPaper(models.Model):
    """The last notice about a paper, under its DOI in the one spelling."""

    class Nature(models.TextChoices):
        RETRACTED = "retracted", _("retracted")
        CONCERN = "concern", _("expression of concern")
        REINSTATED = "reinstated", _("reinstated")

    doi = models.CharField(max_length=255, unique=True)
    nature = models.CharField(max_length=10, choices=Nature.choices)
    day = models.DateField(null=True, blank=True)
    reason = models.CharField(max_length=300, blank=True)
    listed_at = models.DateTimeField(default=now)

    class Meta:
        ordering = ["doi"]

    def __str__(self) -> str:
        return self.doi
