"""The frozen copy of what will be published, and its bytes."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from wellspoken.apps.compose.models import Post
from wellspoken.apps.core.clock import now
from wellspoken.apps.review.models.review import Review


class Release(models.Model):
    """Exactly what was approved; no row of it ever changes.

    `content` is the canonical form whose SHA-256 is `content_hash`: the schedule and one
    publication for each account. Triggers refuse UPDATE and DELETE on both databases.
    """

    review = models.OneToOneField(Review, on_delete=models.PROTECT, related_name="release")
    post = models.ForeignKey(Post, on_delete=models.PROTECT, related_name="releases")
    corrects = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, related_name="corrections"
    )
    content_hash = models.CharField(_("content hash"), max_length=64)
    content = models.JSONField()
    window_start = models.DateTimeField(_("not before"))
    window_end = models.DateTimeField(_("not after"))
    created_at = models.DateTimeField(default=now)

    class Meta:
        ordering = ["-created_at"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(window_end__gt=models.F("window_start")),
                name="review_release_window",
            )
        ]

    def __str__(self) -> str:
        return f"{self.post} {self.content_hash[:12]}"


class ReleaseFile(models.Model):
    """The bytes of one file of a release, stored under their SHA-256."""

    release = models.ForeignKey(Release, on_delete=models.PROTECT, related_name="files")
    sha256 = models.CharField(max_length=64)
    file = models.FileField(max_length=200)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["release", "sha256"], name="review_release_file_once")
        ]

    def __str__(self) -> str:
        return self.sha256
