"""What a Facebook Page takes, and how its text is counted."""

from datetime import date

from wellspoken.engines.networks.counting import utf16
from wellspoken.engines.networks.limits import ApiVersion, DatedLimit, Limits, limits_from
from wellspoken.engines.networks.publication import Publication
from wellspoken.engines.networks.wording import worded

_SEEN = date(2026, 11, 1)
_POSTS = "https://developers.facebook.com/docs/pages-api/posts"

LIMITS = limits_from(
    DatedLimit(
        name="max_text",
        value=63_206,
        unit="characters",
        source=_POSTS,
        seen_on=_SEEN,
        verified=False,
        note="Told by others, on no page of its own.",
    ),
    DatedLimit(
        name="max_images", value=10, unit="images", source=_POSTS, seen_on=_SEEN, verified=False
    ),
    base=Limits(link_in_text=True),
)

VERSION = ApiVersion(
    name="v25.0",
    sunset=date(2028, 7, 29),
    source="https://developers.facebook.com/docs/graph-api/changelog/versions/",
    seen_on=date(2026, 11, 28),
    verified=True,
)


def measure(publication: Publication) -> int:
    """Return the UTF-16 length of what the Page would show."""
    return utf16(worded(publication))
