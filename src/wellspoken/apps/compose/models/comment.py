"""What colleagues say about a post or a passage of it."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from wellspoken.apps.channels.models import Account
from wellspoken.apps.compose.models.post import Post
from wellspoken.apps.core.clock import now


class Comment(models.Model):
    """A remark; with `quote` it is about that passage as it read in `version`.

    `start` counts characters of the master text, or of an account's own where `account` is given.
    """

    post = models.ForeignKey(Post, on_delete=models.CASCADE, related_name="comments")
    version = models.PositiveIntegerField()
    account = models.ForeignKey(
        Account, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    quote = models.TextField(_("passage"), blank=True)
    start = models.PositiveIntegerField(null=True, blank=True)
    body = models.TextField(_("comment"))
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(_("time"), default=now)
    resolved_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+"
    )
    resolved_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ["at"]

    def __str__(self) -> str:
        return self.body[:60]
