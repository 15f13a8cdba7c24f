"""A file from which posts are made, and which post came of which row."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from wellspoken.apps.compose.models.post import Post
from wellspoken.apps.core.clock import now


class Import(models.Model):
    """One uploaded content calendar; its bytes are kept only until somebody decides about it."""

    class State(models.TextChoices):
        WAITING = "waiting", _("not imported yet")
        DONE = "done", _("imported")
        UNDONE = "undone", _("taken back")

    name = models.CharField(_("file"), max_length=200)
    sha256 = models.CharField(max_length=64)
    data = models.BinaryField(blank=True)
    day_order = models.CharField(max_length=12, blank=True)
    zone = models.CharField(_("time zone"), max_length=60)
    state = models.CharField(_("state"), max_length=8, choices=State.choices, default=State.WAITING)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="imports"
    )
    at = models.DateTimeField(_("uploaded"), default=now)
    done_at = models.DateTimeField(_("imported"), null=True, blank=True)
    made = models.PositiveIntegerField(_("posts made"), default=0)
    skipped = models.PositiveIntegerField(_("rows there already"), default=0)
    undone_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    undone_at = models.DateTimeField(_("taken back"), null=True, blank=True)

    class Meta:
        ordering = ["-at", "-pk"]
        verbose_name = _("import")
        verbose_name_plural = _("imports")
        constraints = [
            models.CheckConstraint(
                condition=models.Q(state="waiting") | models.Q(done_at__isnull=False),
                name="compose_import_done_has_a_time",
            )
        ]

    def __str__(self) -> str:
        return self.name


class ImportedPost(models.Model):
    """The post that a row made; the digest of the row keeps it from making another."""

    run = models.ForeignKey(Import, on_delete=models.CASCADE, related_name="posts")
    post = models.OneToOneField(Post, on_delete=models.CASCADE, related_name="imported")
    row = models.PositiveIntegerField()
    digest = models.CharField(max_length=64, unique=True)

    class Meta:
        ordering = ["row"]

    def __str__(self) -> str:
        return f"{self.run} {self.row}"
