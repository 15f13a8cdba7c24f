"""Removing what a camera or an editor wrote into an image file.

A photograph can carry the place where it was taken, the camera's owner and a thumbnail of the
uncropped scene. Pixels are kept; the orientation is applied to them, then everything else goes.
"""

from io import BytesIO
from typing import IO

from django.core.files.base import ContentFile
from PIL import Image, ImageOps, ImageSequence

_KEPT_OPTIONS: dict[str, dict[str, object]] = {
    "JPEG": {"quality": 92, "optimize": True},
    "WEBP": {"quality": 92, "method": 4},
    "PNG": {"optimize": True},
}


def without_metadata(file: IO[bytes]) -> ContentFile:
    """Return the same picture in the same format without EXIF, GPS, XMP or comments.

    The colour profile is kept, animated GIFs and WebPs stay animated. Raises
    `PIL.UnidentifiedImageError` for what is no image.
    """
    file.seek(0)
    with Image.open(file) as image:
        kind = image.format or "PNG"
        options: dict[str, object] = dict(_KEPT_OPTIONS.get(kind, {}))
        profile = image.info.get("icc_profile")
        if profile:
            options["icc_profile"] = profile
        frames = [_bare(frame) for frame in ImageSequence.Iterator(image)]
        if len(frames) > 1:
            options |= {
                "save_all": True,
                "append_images": frames[1:],
                "duration": image.info.get("duration", 100),
                "loop": image.info.get("loop", 0),
            }
        out = BytesIO()
        frames[0].save(out, format=kind, **options)
    return ContentFile(out.getvalue(), name=getattr(file, "name", None))


def _bare(frame: Image.Image) -> Image.Image:
    upright = ImageOps.exif_transpose(frame) or frame
    bare = upright.copy()
    bare.info = {
        key: value for key, value in bare.info.items() if key in {"transparency", "background"}
    }
    bare.getexif().clear()
    return bare
