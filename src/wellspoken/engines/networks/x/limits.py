"""What X takes, and how it counts."""

from datetime import date

from wellspoken.engines.networks.counting import weighted
from wellspoken.engines.networks.limits import DatedLimit, Limits, limits_from
from wellspoken.engines.networks.publication import Publication
from wellspoken.engines.networks.wording import worded

_SEEN = date(2026, 11, 1)
_MEDIA = "https://github.com/xdevplatform/docs/blob/main/x-api/media/quickstart/best-practices.mdx"

LIMITS = limits_from(
    DatedLimit(
        name="max_text",
        value=280,
        unit="weighted characters",
        source="https://docs.x.com/fundamentals/counting-characters.md",
        seen_on=_SEEN,
        verified=True,
        note="An address weighs 23; emoji and most scripts of Asia weigh 2 a character.",
    ),
    DatedLimit(
        name="max_images", value=4, unit="images", source=_MEDIA, seen_on=_SEEN, verified=True
    ),
    DatedLimit(
        name="max_image_bytes",
        value=5 * 1024 * 1024,
        unit="bytes",
        source=_MEDIA,
        seen_on=_SEEN,
        verified=True,
        note="15 MB for an animated GIF.",
    ),
    DatedLimit(
        name="max_videos", value=1, unit="videos", source=_MEDIA, seen_on=_SEEN, verified=True
    ),
    DatedLimit(
        name="max_video_bytes",
        value=512 * 1024 * 1024,
        unit="bytes",
        source=_MEDIA,
        seen_on=_SEEN,
        verified=False,
        note="Its pages disagree: 512 MB, or 8 GB and 20 minutes. The smaller one is kept.",
    ),
    DatedLimit(
        name="max_alt",
        value=1000,
        unit="characters",
        source=_MEDIA,
        seen_on=_SEEN,
        verified=False,
    ),
    base=Limits(
        takes_thread=True,
        link_in_text=True,
        image_types=frozenset({"image/jpeg", "image/png", "image/gif", "image/webp"}),
        video_types=frozenset({"video/mp4", "video/quicktime"}),
    ),
)


def measure(publication: Publication) -> int:
    """Return the weighted length of what X would show."""
    return weighted(worded(publication))
