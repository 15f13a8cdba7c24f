"""What LinkedIn takes, and how it counts."""

from datetime import date

from wellspoken.engines.networks.counting import utf16
from wellspoken.engines.networks.limits import ApiVersion, DatedLimit, Limits, limits_from
from wellspoken.engines.networks.publication import Publication
from wellspoken.engines.networks.wording import worded

_SEEN = date(2026, 11, 1)
_POSTS = (
    "https://learn.microsoft.com/en-us/linkedin/marketing/community-management/shares/posts-api"
)

LIMITS = limits_from(
    DatedLimit(
        name="max_text",
        value=3000,
        unit="characters",
        source=_POSTS,
        seen_on=_SEEN,
        verified=False,
    ),
    DatedLimit(
        name="max_alt",
        value=4086,
        unit="characters",
        source=_POSTS,
        seen_on=_SEEN,
        verified=False,
    ),
    base=Limits(link_in_text=True),
)

VERSION = ApiVersion(
    name="202601",
    sunset=date(2027, 1, 31),
    source="https://learn.microsoft.com/en-us/linkedin/marketing/versioning",
    seen_on=date(2026, 11, 28),
    verified=False,
    note="A version is kept for a year at least; the day is reckoned from that.",
)


def measure(publication: Publication) -> int:
    """Return the UTF-16 length of what LinkedIn would show."""
    return utf16(worded(publication))
