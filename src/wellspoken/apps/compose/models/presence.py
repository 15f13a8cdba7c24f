"""Who has a post open now."""

from django.conf import settings
from django.db import models

from wellspoken.apps.compose.models.post import Post


class Presence(models.Model):
    """One person's last sign of life in a post's editor."""

    post = models.ForeignKey(Post, on_delete=models.CASCADE, related_name="presences")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    seen_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["post", "user"], name="compose_presence_once")
        ]

    def __str__(self) -> str:
        return f"{self.user} / {self.post}"
