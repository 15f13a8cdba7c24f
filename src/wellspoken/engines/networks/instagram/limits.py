"""What Instagram takes, and how it counts."""

from datetime import date

from wellspoken.engines.networks.counting import utf16
from wellspoken.engines.networks.limits import DatedLimit, Limits, limits_from
from wellspoken.engines.networks.publication import Publication
from wellspoken.engines.networks.wording import worded

_SEEN = date(2026, 11, 1)
_PUBLISHING = "https://developers.facebook.com/docs/instagram-platform/content-publishing/"

LIMITS = limits_from(
    DatedLimit(
        name="max_text",
        value=2200,
        unit="characters",
        source=_PUBLISHING,
        seen_on=_SEEN,
        verified=False,
    ),
    DatedLimit(
        name="max_images",
        value=10,
        unit="images",
        source=_PUBLISHING,
        seen_on=_SEEN,
        verified=False,
    ),
    base=Limits(
        media_required=True,
        image_types=frozenset({"image/jpeg"}),
    ),
)


def measure(publication: Publication) -> int:
    """Return the UTF-16 length of the caption that Instagram would show."""
    return utf16(worded(publication))
