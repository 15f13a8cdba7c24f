"""What Pinterest takes, and how it counts."""

from datetime import date

from wellspoken.engines.networks.counting import utf16
from wellspoken.engines.networks.limits import DatedLimit, Limits, limits_from
from wellspoken.engines.networks.publication import Publication
from wellspoken.engines.networks.wording import worded

_SEEN = date(2026, 11, 1)
_SECOND_HAND = "https://www.ayrshare.com/docs/apis/post/social-networks/pinterest.md"

LIMITS = limits_from(
    DatedLimit(
        name="max_text",
        value=500,
        unit="characters",
        source=_SECOND_HAND,
        seen_on=_SEEN,
        verified=False,
        note="Others say 800; the smaller one is kept.",
    ),
    DatedLimit(
        name="max_title",
        value=100,
        unit="characters",
        source=_SECOND_HAND,
        seen_on=_SEEN,
        verified=False,
    ),
    DatedLimit(
        name="max_images",
        value=5,
        unit="images",
        source=_SECOND_HAND,
        seen_on=_SEEN,
        verified=False,
    ),
    DatedLimit(
        name="max_alt",
        value=500,
        unit="characters",
        source=_SECOND_HAND,
        seen_on=_SEEN,
        verified=False,
    ),
    base=Limits(media_required=True),
)


def measure(publication: Publication) -> int:
    """Return the UTF-16 length of the description."""
    return utf16(worded(publication))
