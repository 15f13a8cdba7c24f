"""What a form takes for a picture: one that can be read to its end, and stored anew.

Wagtail's own field looks at the beginning of a file, and fails where Pillow does. What breaks
further on would be met only when the library stores the picture without its metadata, after the
form has said that all is well.
"""

import struct
from typing import Any

from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext_lazy as _
from PIL import Image, ImageSequence
from wagtail.images.fields import WagtailImageField

# What Pillow raises for bytes that begin like a picture and are none, or one too large to open.
_BROKEN = (
    OSError,
    SyntaxError,
    ValueError,
    LookupError,
    ArithmeticError,
    RuntimeError,
    EOFError,
    struct.error,
    Image.DecompressionBombError,
    Image.DecompressionBombWarning,
)
# The format's own limit (developers.google.com/speed/webp/faq); a damaged head can say more.
_LONGEST_SIDE_OF_WEBP = 16_383


class WholePictureField(WagtailImageField):
    """A picture of a kind and size that the library takes, whose every frame can be read."""

    default_error_messages = {
        "broken": _("This picture is broken: it cannot be read to its end."),
    }

    def to_python(self, data: Any) -> UploadedFile | None:
        """Return the file at its beginning; raises `ValidationError` in words for a person."""
        try:
            file: UploadedFile | None = super().to_python(data)
            if file is not None:
                _read_to_the_end(file)
        except _BROKEN as error:
            raise ValidationError(self.error_messages["broken"], code="broken") from error
        return file


def _read_to_the_end(file: UploadedFile) -> None:
    file.seek(0)
    with Image.open(file) as image:
        if image.format == "WEBP" and max(image.size) > _LONGEST_SIDE_OF_WEBP:
            raise ValueError(image.size)
        for frame in ImageSequence.Iterator(image):
            frame.load()
    file.seek(0)
