"""The health claim that an article answers, as its release froze it."""

from django.db import models

from wellspoken.apps.newsroom.models.article import Article


class CheckedClaim(models.Model):
    """What readers and machines are told of a claim; it stands and falls with its article.

    `searched` holds the title, the claim and the text in one case, for the list's search.
    """

    article = models.OneToOneField(Article, on_delete=models.CASCADE, related_name="checked_claim")
    sentence = models.TextField()
    verdict = models.CharField(max_length=20)
    verdict_name = models.CharField(max_length=40)
    rating = models.PositiveSmallIntegerField()
    sources = models.JSONField(default=list)
    searched = models.TextField()

    class Meta:
        ordering = ["-article__published_at", "-pk"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(rating__range=(1, 5)), name="newsroom_rating_1_to_5"
            )
        ]

    def __str__(self) -> str:
        return self.sentence[:60]
