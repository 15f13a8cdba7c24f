"""What Threads takes, and how it counts."""

from datetime import date

from wellspoken.engines.networks.counting import emoji, utf8
from wellspoken.engines.networks.limits import DatedLimit, Limits, limits_from
from wellspoken.engines.networks.publication import Publication
from wellspoken.engines.networks.wording import worded

_SEEN = date(2026, 11, 1)
_POSTS = "https://developers.facebook.com/documentation/threads/posts"

LIMITS = limits_from(
    DatedLimit(
        name="max_text",
        value=500,
        unit="characters, emoji in UTF-8 bytes",
        source=_POSTS,
        seen_on=_SEEN,
        verified=True,
    ),
    DatedLimit(
        name="max_links",
        value=5,
        unit="links",
        source="https://developers.facebook.com/documentation/threads/create-posts/text-attachments",
        seen_on=_SEEN,
        verified=True,
        note="More are refused since 2025-12-22.",
    ),
    DatedLimit(
        name="max_images", value=20, unit="images", source=_POSTS, seen_on=_SEEN, verified=False
    ),
    base=Limits(takes_thread=True, link_in_text=True),
)


def measure(publication: Publication) -> int:
    """Return the length of what Threads would show: an emoji counts its UTF-8 bytes."""
    text = worded(publication)
    pictures = list(emoji(text))
    return len(text) + sum(utf8(picture) - len(picture) for picture in pictures)
