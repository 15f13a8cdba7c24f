"""A page of the own site, made from one release and found by its delivery's key."""

from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from wellspoken.apps.core.clock import now


class Article(models.Model):
    """What stands at one permanent address; a retracted page keeps its address and says why."""

    key = models.CharField(max_length=64, unique=True)
    digest = models.CharField(max_length=64)
    path = models.CharField(max_length=200, unique=True)
    title = models.CharField(_("title"), max_length=200)
    text = models.TextField(_("text"))
    link = models.CharField(max_length=2000, blank=True)
    language = models.CharField(max_length=10, default="en")
    hashtags = models.JSONField(default=list)
    content_class = models.CharField(max_length=20)
    published_at = models.DateTimeField(_("published"), default=now)
    updated_at = models.DateTimeField(_("updated"), default=now)
    retracted_at = models.DateTimeField(_("retracted"), null=True)
    retraction_note = models.TextField(blank=True)

    class Meta:
        ordering = ["-published_at", "-pk"]
        indexes = [models.Index(fields=["-published_at", "-id"])]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(retracted_at__isnull=True) | models.Q(text=""),
                name="newsroom_retracted_text_is_gone",
            )
        ]

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        """Return the permanent path."""
        return self.path


class ArticleFile(models.Model):
    """A file of an article as readers get it."""

    article = models.ForeignKey(Article, on_delete=models.CASCADE, related_name="files")
    position = models.PositiveSmallIntegerField()
    kind = models.CharField(max_length=10)
    name = models.CharField(max_length=200)
    mime_type = models.CharField(max_length=100)
    sha256 = models.CharField(max_length=64, db_index=True)
    file = models.FileField(max_length=200)
    captions_sha256 = models.CharField(max_length=64, blank=True)
    captions = models.FileField(max_length=200, blank=True)
    captions_language = models.CharField(max_length=10, blank=True)
    alt = models.CharField(max_length=2000, blank=True)
    decorative = models.BooleanField(default=False)
    width = models.PositiveIntegerField(default=0)
    height = models.PositiveIntegerField(default=0)

    class Meta:
        ordering = ["position"]

    def __str__(self) -> str:
        return self.name

    @property
    def url(self) -> str:
        """Where readers get it."""
        return reverse("newsroom:file", args=[self.sha256, self.name])

    @property
    def captions_url(self) -> str:
        """Where readers' programs get the captions; empty where there are none."""
        if not self.captions_sha256:
            return ""
        return reverse("newsroom:file", args=[self.captions_sha256, "captions.vtt"])
