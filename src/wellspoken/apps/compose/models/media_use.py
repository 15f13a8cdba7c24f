"""One use of a picture, video or document in a post."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.documents import get_document_model_string

from wellspoken.apps.compose.models.picture import Picture
from wellspoken.apps.compose.models.post import Post
from wellspoken.apps.compose.models.variant import Variant
from wellspoken.apps.compose.models.video import Video
from wellspoken.apps.guard.models import Authorisation

_IS = models.Q


class MediaUse(models.Model):
    """A file at a place in a post (or in one variant), with the alt text for this use.

    `people` is the answer to whether people can be recognised in it, empty until somebody gives
    it; the fields after it say who they are, what lets them be shown, and what was looked for.
    """

    class People(models.TextChoices):
        UNANSWERED = "", _("not yet answered")
        NOBODY = "nobody", _("no, nobody can be recognised")
        PEOPLE = "people", _("yes")

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
    people = models.CharField(
        _("people can be recognised"), max_length=10, choices=People.choices, default="", blank=True
    )
    who = models.JSONField(_("who is shown"), default=list, blank=True)
    attested = models.BooleanField(_("their agreement is vouched for"), default=False)
    authorisation = models.ForeignKey(
        Authorisation, on_delete=models.PROTECT, null=True, blank=True, related_name="media_uses"
    )
    background = models.JSONField(_("looked for in the background"), default=list, blank=True)

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
