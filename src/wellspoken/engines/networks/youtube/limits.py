"""What YouTube takes for a video's description, and how it counts."""

from datetime import date

from wellspoken.engines.networks.counting import utf8
from wellspoken.engines.networks.limits import DatedLimit, Limits, limits_from
from wellspoken.engines.networks.publication import Publication
from wellspoken.engines.networks.wording import worded

_SEEN = date(2026, 11, 1)
_VIDEOS = "https://developers.google.com/youtube/v3/docs/videos"

LIMITS = limits_from(
    DatedLimit(
        name="max_text",
        value=5000,
        unit="bytes",
        source=_VIDEOS,
        seen_on=_SEEN,
        verified=False,
    ),
    DatedLimit(
        name="max_title",
        value=100,
        unit="characters",
        source=_VIDEOS,
        seen_on=_SEEN,
        verified=False,
    ),
    DatedLimit(
        name="max_videos", value=1, unit="videos", source=_VIDEOS, seen_on=_SEEN, verified=True
    ),
    DatedLimit(
        name="max_images", value=0, unit="images", source=_VIDEOS, seen_on=_SEEN, verified=True
    ),
    base=Limits(media_required=True, link_in_text=True),
)


def measure(publication: Publication) -> int:
    """Return the UTF-8 length of the description."""
    return utf8(worded(publication))
