"""What Bluesky takes, and how it counts."""

from datetime import date

from wellspoken.engines.networks.counting import graphemes
from wellspoken.engines.networks.limits import DatedLimit, Limits, limits_from
from wellspoken.engines.networks.publication import Publication
from wellspoken.engines.networks.wording import posts_of

_SEEN = date(2026, 11, 1)
_POST = "https://github.com/bluesky-social/atproto/blob/main/lexicons/app/bsky/feed/post.json"
_IMAGES = "https://github.com/bluesky-social/atproto/blob/main/lexicons/app/bsky/embed/images.json"
_VIDEO = "https://github.com/bluesky-social/atproto/blob/main/lexicons/app/bsky/embed/video.json"

LIMITS = limits_from(
    DatedLimit(
        name="max_text", value=300, unit="graphemes", source=_POST, seen_on=_SEEN, verified=True
    ),
    DatedLimit(
        name="max_text_bytes", value=3000, unit="bytes", source=_POST, seen_on=_SEEN, verified=True
    ),
    DatedLimit(
        name="max_images", value=4, unit="images", source=_IMAGES, seen_on=_SEEN, verified=True
    ),
    DatedLimit(
        name="max_image_bytes",
        value=1_000_000,
        unit="bytes",
        source=_IMAGES,
        seen_on=_SEEN,
        verified=False,
        note="An older copy of the lexicon; it may have been raised since.",
    ),
    DatedLimit(
        name="max_videos", value=1, unit="videos", source=_VIDEO, seen_on=_SEEN, verified=True
    ),
    DatedLimit(
        name="max_video_bytes",
        value=50_000_000,
        unit="bytes",
        source=_VIDEO,
        seen_on=_SEEN,
        verified=False,
        note="It may have been raised since.",
    ),
    DatedLimit(
        name="max_alt", value=1000, unit="graphemes", source=_VIDEO, seen_on=_SEEN, verified=False
    ),
    base=Limits(
        takes_thread=True,
        link_in_text=True,
        image_types=frozenset({"image/jpeg", "image/png", "image/webp", "image/gif"}),
        video_types=frozenset({"video/mp4"}),
    ),
)


def measure(publication: Publication) -> int:
    """Return the number of graphemes of the post, or of the longest of a thread."""
    return max(graphemes(text) for text in posts_of(publication))
