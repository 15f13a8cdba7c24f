"""What the practice network refuses, with the words that Mastodon uses."""

from typing import Any

from wellspoken.engines.networks.counting import (
    graphemes,
    with_addresses_as,
    with_local_mentions,
)
from wellspoken.engines.networks.practice.behaviour import Behaviour

VISIBILITIES = frozenset({"public", "unlisted", "private", "direct"})


class Refused(Exception):
    """An answer other than 200: a status code and Mastodon's `error` text."""

    def __init__(self, code: int, error: str) -> None:
        super().__init__(error)
        self.code = code
        self.error = error


def check_status(body: dict[str, Any], behaviour: Behaviour, known_media: int) -> None:
    """Raise `Refused` for a status that Mastodon would not take."""
    text, media = str(body.get("status", "")), body.get("media_ids") or []
    if not text.strip() and not media:
        raise Refused(422, "Validation failed: Text can't be blank")
    counted = with_addresses_as(with_local_mentions(text), 23)
    length = graphemes(counted) + graphemes(str(body.get("spoiler_text", "")))
    if length > behaviour.max_characters:
        raise Refused(
            422,
            f"Validation failed: Text character limit of {behaviour.max_characters} exceeded",
        )
    if len(media) > behaviour.max_media:
        raise Refused(422, "Validation failed: Cannot attach more than 4 files")
    if known_media != len(media):
        raise Refused(422, "Validation failed: Media attachments could not be found")
    if body.get("visibility", "public") not in VISIBILITIES:
        raise Refused(422, "Validation failed: Visibility is not included in the list")


def check_media(mime_type: str, data: bytes, description: str, behaviour: Behaviour) -> None:
    """Raise `Refused` for a file that Mastodon would not take."""
    if not mime_type.startswith(("image/", "video/")):
        raise Refused(422, "Validation failed: File content type is invalid")
    if not data:
        raise Refused(422, "Validation failed: File can't be blank")
    if mime_type.startswith("image/") and len(data) > behaviour.max_image_bytes:
        raise Refused(422, "Validation failed: File file size must be less than 16 MB")
    if graphemes(description) > behaviour.max_description:
        raise Refused(422, "Validation failed: Description is too long (maximum is 1500)")
