"""One use of a picture, video or document in a post."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.documents import get_document_model_string

from wellspoken.apps.compose.models.picture import Picture
from wellspoken.apps.compose.models.post import Post
from wellspoken.apps.compose.models.variant import Variant
from wellspoken.apps.compose.models.video import Video

_IS = models.Q


class MediaUse(models.Model):
    """A file at a place in a post (or in one variant), with the alt text for this use."""

    post = models.ForeignKey(Post, on_delete=models.CASCADE, related_name="media_uses")
    variant = models.ForeignKey(
        Variant, on_delete=models.CASCADE, null=True, blank=True, related_name="media_uses"
    )
    position = models.PositiveSmallIntegerField(default=0)
    picture = models.ForeignKey(
        Picture, on_delete=models.PROTECT, null=True, blank=True, related_name="uses"
    )
    video = models.ForeignKey(
        Video, on_delete=models.PROTECT, null=True, blank=True, related_name="uses"
    )
    document = models.ForeignKey(
        get_document_model_string(),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="post_uses",
    )
    alt_text = models.CharField(_("alternative text"), max_length=2000, blank=True)
    decorative = models.BooleanField(_("decorative"), default=False)

    class Meta:
        ordering = ["position", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=(
                    _IS(picture__isnull=False, video__isnull=True, document__isnull=True)
                    | _IS(picture__isnull=True, video__isnull=False, document__isnull=True)
                    | _IS(picture__isnull=True, video__isnull=True, document__isnull=False)
                ),
                name="compose_media_is_one_thing",
            )
        ]

    def __str__(self) -> str:
        return str(self.picture or self.video or self.document)
