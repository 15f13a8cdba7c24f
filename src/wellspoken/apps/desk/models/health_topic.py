"""A topic of MedlinePlus that can be attached to a claim."""

from django.db import models

from wellspoken.apps.core.clock import now


class HealthTopic(models.Model):
    """Title, address and, where its terms allow, the summary; `searched` is all in one case."""

    key = models.CharField(max_length=200)
    language = models.CharField(max_length=10)
    title = models.CharField(max_length=200)
    url = models.URLField(max_length=500)
    summary = models.TextField(blank=True)
    searched = models.TextField()
    read_at = models.DateTimeField(default=now)

    class Meta:
        ordering = ["title"]
        constraints = [
            models.UniqueConstraint(fields=["key", "language"], name="health_topic_once")
        ]

    def __str__(self) -> str:
        return self.title
