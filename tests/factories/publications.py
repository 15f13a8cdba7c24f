"""Publications and files for tests of connectors."""

import hashlib
from datetime import UTC, datetime
from functools import partial
from typing import Any

from wellspoken.engines.networks import MediaFile, Publication, Sought
from wellspoken.engines.networks.people import BACKGROUND, NOBODY, PeopleShown

LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)

# The smallest GIF: one transparent pixel.
GIF = bytes.fromhex(
    "47494638396101000100800000000000ffffff21f90401000000002c00000000010001000002024401003b"
)


def make_publication(network: str, **changes: Any) -> Publication:
    """Return what an account on the network would publish."""
    values: dict[str, Any] = {
        "network": network,
        "account": "Flu news",
        "title": "Flu clinics open on Monday",
        "text": "Walk in on any weekday.\n\nNo appointment is needed: https://nhs.example/flu.",
        "link": "https://riverside.example/flu",
        "language": "en",
        "hashtags": ("FluSeason",),
    }
    return Publication(**(values | changes))


def make_image(data: bytes = GIF, *, name: str = "plaster.gif", **changes: Any) -> MediaFile:
    """Return an image whose frozen bytes are `data`."""
    values: dict[str, Any] = {
        "kind": "image",
        "name": name,
        "mime_type": "image/gif",
        "sha256": hashlib.sha256(data).hexdigest(),
        "alt": "Drawing of a sticking plaster",
        "width": 1,
        "height": 1,
        "people": PeopleShown(answer=NOBODY, background=BACKGROUND),
        "read": partial(bytes, data),
    }
    return MediaFile(**(values | changes))


def sought(
    key: str,
    publication: Publication | None = None,
    *,
    since: datetime = LONG_AGO,
    known: frozenset[str] = frozenset(),
) -> Sought:
    """Return what a look at a network asks for."""
    return Sought(
        key=key,
        publication=publication or make_publication("email"),
        since=since,
        known=known,
    )
