"""Images of the library, freed of the metadata they came with."""

from typing import Any

from django.core.files.base import File
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.images.models import (
    AbstractImage,
    AbstractRendition,
    Image,
    WagtailImageField,
    WagtailImageFieldFile,
)

from wellspoken.apps.compose.metadata import without_metadata


class MetadataFreeImageFile(WagtailImageFieldFile):
    """A stored image; every way of storing bytes goes through `save`."""

    def save(self, name: str, content: File, save: bool = True) -> None:  # noqa: FBT001, FBT002  Django's signature
        """Store the picture without what the camera wrote into it."""
        clean = without_metadata(content)
        self.instance.file_size = clean.size
        super().save(name, clean, save=save)


class MetadataFreeImageField(WagtailImageField):
    """An image field that stores no file before its EXIF, GPS and comments are gone.

    It stands in the field, and not in a form, so that no road to the library walks around it.
    """

    attr_class = MetadataFreeImageFile


class Picture(AbstractImage):
    """An image that posts can use; its alt text belongs to each use, not to the image."""

    file = MetadataFreeImageField(
        verbose_name=_("file"),
        upload_to="originals",
        width_field="width",
        height_field="height",
    )
    shows_people = models.BooleanField(_("shows a recognisable person"), default=False)
    credit = models.CharField(_("credit"), max_length=200, blank=True)

    # Without tags: posts find pictures by title, and Wagtail's field for tags has no label.
    admin_form_fields = (
        *(name for name in Image.admin_form_fields if name != "tags"),
        "shows_people",
        "credit",
    )

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Store the file before the row, which tells its size and shape as they then are."""
        if self.file and not self.file._committed:  # noqa: SLF001  as Django's own field asks
            self.file.save(self.file.name, self.file.file, save=False)
        super().save(*args, **kwargs)


class PictureRendition(AbstractRendition):
    """A size of an image made for a screen."""

    image = models.ForeignKey(Picture, on_delete=models.CASCADE, related_name="renditions")

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["image", "filter_spec", "focal_point_key"],
                name="compose_rendition_once",
            )
        ]
