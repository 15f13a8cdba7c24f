"""A change that was made after publication."""

from django.db import models

from wellspoken.apps.core.clock import now
from wellspoken.apps.newsroom.models.article import Article


class Correction(models.Model):
    """What was changed, as readers are told; the two digests name the releases' contents."""

    article = models.ForeignKey(Article, on_delete=models.CASCADE, related_name="corrections")
    number = models.PositiveSmallIntegerField()
    note = models.TextField()
    at = models.DateTimeField(default=now)
    replaced_digest = models.CharField(max_length=64)
    digest = models.CharField(max_length=64)

    class Meta:
        ordering = ["-at", "-number"]
        constraints = [
            models.UniqueConstraint(fields=["article", "number"], name="newsroom_correction_once")
        ]

    def __str__(self) -> str:
        return self.note[:60]
