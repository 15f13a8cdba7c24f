"""What TikTok takes, and how it counts."""

from datetime import date

from wellspoken.engines.networks.counting import utf16
from wellspoken.engines.networks.limits import DatedLimit, Limits, limits_from
from wellspoken.engines.networks.publication import Publication
from wellspoken.engines.networks.wording import worded

_SEEN = date(2026, 11, 1)
_POSTING = "https://developers.tiktok.com/doc/content-posting-api-reference-direct-post"

LIMITS = limits_from(
    DatedLimit(
        name="max_text",
        value=2200,
        unit="UTF-16 code units",
        source=_POSTING,
        seen_on=_SEEN,
        verified=False,
    ),
    DatedLimit(
        name="max_images", value=35, unit="images", source=_POSTING, seen_on=_SEEN, verified=False
    ),
    DatedLimit(
        name="max_videos", value=1, unit="videos", source=_POSTING, seen_on=_SEEN, verified=False
    ),
    base=Limits(media_required=True),
)


def measure(publication: Publication) -> int:
    """Return the UTF-16 length of the title that TikTok shows."""
    return utf16(worded(publication))
