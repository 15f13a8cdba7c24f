"""Which claim a post answers: what its page will tell readers and machines of it."""

from django.conf import settings
from django.db import models

from wellspoken.apps.compose.models import Post
from wellspoken.apps.core.clock import now
from wellspoken.apps.desk.models.claim import Claim


class Rebuttal(models.Model):
    """A copy of the claim as it stood, so that what reviewers approved stays what they saw.

    The copy is part of the content that approvals name; it is renewed only while the post is a
    draft. `sources` hold name, address and the day when each was read.
    """

    post = models.OneToOneField(Post, on_delete=models.CASCADE, related_name="rebuttal")
    claim = models.ForeignKey(Claim, on_delete=models.PROTECT, related_name="rebuttals")
    sentence = models.TextField()
    verdict = models.CharField(max_length=12, choices=Claim.Verdict.choices)
    verdict_name = models.CharField(max_length=40)
    rating = models.PositiveSmallIntegerField()
    sources = models.JSONField(default=list)
    taken_at = models.DateTimeField(default=now)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")

    class Meta:
        ordering = ["-taken_at", "-pk"]

    def __str__(self) -> str:
        return self.sentence[:60]
