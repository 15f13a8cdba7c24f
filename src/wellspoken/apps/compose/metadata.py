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

    The colour profile is kept; what is animated stays so, each frame for its own time. Of a file
    that hides a second picture behind the first, as many telephones make them (MPO), the first
    alone is kept. Raises `PIL.UnidentifiedImageError` for what is no image.
    """
    file.seek(0)
    with Image.open(file) as image:
        kind = "JPEG" if image.format == "MPO" else image.format or "PNG"
        options: dict[str, object] = dict(_KEPT_OPTIONS.get(kind, {}))
        profile = image.info.get("icc_profile")
        if profile:
            options["icc_profile"] = profile
        frames, times = _frames(image, only_first=kind == "JPEG")
        if len(frames) > 1:
            options |= {"save_all": True, "append_images": frames[1:], "duration": times}
            if "loop" in image.info:
                options["loop"] = image.info["loop"]
        out = BytesIO()
        frames[0].save(out, format=kind, **options)
    return ContentFile(out.getvalue(), name=getattr(file, "name", None))


def _frames(image: Image.Image, *, only_first: bool) -> tuple[list[Image.Image], list[int]]:
    """Return the frames without what they carried, and for how many milliseconds each shows."""
    frames, times = [], []
    for frame in ImageSequence.Iterator(image):
        frame.load()  # some formats know a frame's time only then
        times.append(int(frame.info.get("duration", 0)))
        frames.append(_bare(frame))
        if only_first:
            break
    return frames, times


def _bare(frame: Image.Image) -> Image.Image:
    upright = ImageOps.exif_transpose(frame) or frame
    bare = upright.copy()
    bare.info = {
        key: value for key, value in bare.info.items() if key in {"transparency", "background"}
    }
    bare.getexif().clear()
    return bare
