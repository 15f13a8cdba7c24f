"""What a post was at each of its versions."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from wellspoken.apps.compose.models.post import Post
from wellspoken.apps.core.clock import now


class Revision(models.Model):
    """An immutable copy of all that the editor shows, by whom and when."""

    post = models.ForeignKey(Post, on_delete=models.CASCADE, related_name="revisions")
    version = models.PositiveIntegerField(_("version"))
    content = models.JSONField()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(_("time"), default=now)

    class Meta:
        ordering = ["-version"]
        constraints = [
            models.UniqueConstraint(fields=["post", "version"], name="compose_revision_once")
        ]

    def __str__(self) -> str:
        return f"{self.post} {self.version}"
