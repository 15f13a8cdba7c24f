"""What is still written in a file beside what it shows, for screening to tell.

Pictures lose it when they are stored; a file that came by another road, or a video, may not have.
"""

import re
from functools import lru_cache
from typing import IO, Any

from django.utils.translation import gettext as _
from PIL import Image, UnidentifiedImageError

_GPS = 0x8825
# Where video files keep the place: Apple's key, and the atom of QuickTime's user data.
_PLACE_IN_VIDEO = re.compile(
    rb"com\.apple\.quicktime\.location\.ISO6709|\xa9xyz.{4}[+-]\d{2}", re.DOTALL
)
_TEXTS = frozenset({"comment", "Comment", "Description", "Author", "Software", "Title"})
_CHUNK = 1 << 20


def leftovers(kind: str, file: Any) -> tuple[str, ...]:
    """Return what hidden data a stored picture or video still holds, in words.

    A file that cannot be read says nothing: whoever needs its bytes is told by their reading.
    """
    if kind not in {"image", "video"}:
        return ()
    try:
        stamp = str(file.storage.get_modified_time(file.name))
        found = _codes(kind, file.storage, file.name, stamp)
    except (OSError, NotImplementedError):
        return ()
    words = {
        "gps": _("the place where it was taken (GPS)"),
        "exif": _("what the camera noted (EXIF)"),
        "xmp": _("what an editor noted (XMP)"),
        "text": _("a comment"),
    }
    return tuple(words[code] for code in found)


@lru_cache(maxsize=2048)
def _codes(kind: str, storage: Any, name: str, stamp: str) -> tuple[str, ...]:
    with storage.open(name) as stream:
        return _of_picture(stream) if kind == "image" else _of_video(stream)


def _of_picture(stream: IO[bytes]) -> tuple[str, ...]:
    try:
        with Image.open(stream) as image:
            exif = image.getexif()
            found = ["gps"] if exif.get_ifd(_GPS) else []
            found += ["exif"] if len(exif) else []
            found += ["xmp"] if "xmp" in image.info or "XML:com.adobe.xmp" in image.info else []
            found += ["text"] if _TEXTS & image.info.keys() else []
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError):
        return ()
    return tuple(found)


def _of_video(stream: IO[bytes]) -> tuple[str, ...]:
    before = b""
    while chunk := stream.read(_CHUNK):
        if _PLACE_IN_VIDEO.search(before + chunk):
            return ("gps",)
        before = chunk[-64:]
    return ()
