"""What Mastodon takes when nobody asked the server, and how it counts."""

from datetime import date

from wellspoken.engines.networks.counting import (
    graphemes,
    with_addresses_as,
    with_local_mentions,
)
from wellspoken.engines.networks.limits import DatedLimit, Limits, limits_from
from wellspoken.engines.networks.publication import Publication
from wellspoken.engines.networks.wording import posts_of

_SEEN = date(2026, 11, 1)
_POSTING = "https://github.com/mastodon/documentation/blob/main/content/en/user/posting.md"
ADDRESS_LENGTH = 23

LIMITS = limits_from(
    DatedLimit(
        name="max_text",
        value=500,
        unit="characters",
        source=_POSTING,
        seen_on=_SEEN,
        verified=True,
        note="Each server may set its own; it is asked before every post.",
    ),
    DatedLimit(
        name="max_images", value=4, unit="images", source=_POSTING, seen_on=_SEEN, verified=True
    ),
    DatedLimit(
        name="max_image_bytes",
        value=16 * 1024 * 1024,
        unit="bytes",
        source=_POSTING,
        seen_on=_SEEN,
        verified=True,
    ),
    DatedLimit(
        name="max_videos", value=1, unit="videos", source=_POSTING, seen_on=_SEEN, verified=True
    ),
    DatedLimit(
        name="max_video_bytes",
        value=99 * 1024 * 1024,
        unit="bytes",
        source=_POSTING,
        seen_on=_SEEN,
        verified=True,
    ),
    DatedLimit(
        name="max_alt",
        value=1500,
        unit="characters",
        source=_POSTING,
        seen_on=_SEEN,
        verified=False,
    ),
    base=Limits(
        takes_thread=True,
        takes_content_warning=True,
        link_in_text=True,
        image_types=frozenset({"image/jpeg", "image/png", "image/gif", "image/webp"}),
        video_types=frozenset({"video/mp4", "video/webm", "video/quicktime"}),
    ),
)


def measure(publication: Publication) -> int:
    """Return the length of the status, or of the longest of a thread, with its warning."""
    longest = max(length_of(text) for text in posts_of(publication))
    return longest + length_of(publication.content_warning)


def length_of(text: str) -> int:
    """Return a text's length: an address counts 23, a mention's server nothing."""
    return graphemes(with_addresses_as(with_local_mentions(text), ADDRESS_LENGTH))
