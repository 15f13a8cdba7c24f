"""A video of the library with its captions."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from wellspoken.apps.core.clock import now


class Video(models.Model):
    """A video file and the WebVTT captions without which it cannot be published."""

    title = models.CharField(_("title"), max_length=200)
    file = models.FileField(_("video"), upload_to="videos")
    mime_type = models.CharField(max_length=60)
    captions = models.FileField(_("captions (WebVTT)"), upload_to="captions", blank=True)
    captions_language = models.CharField(_("language of the captions"), max_length=10, blank=True)
    transcript = models.TextField(_("transcript"), blank=True)
    uploaded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+"
    )
    uploaded_at = models.DateTimeField(default=now)

    class Meta:
        ordering = ["-uploaded_at"]

    def __str__(self) -> str:
        return self.title
