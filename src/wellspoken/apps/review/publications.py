"""From the frozen rows of a Release back to the publications that connectors are handed."""

from functools import partial
from typing import Any

from django.core.files.storage import default_storage

from wellspoken.apps.review.models import Release
from wellspoken.engines.networks import MediaFile, PermanentFailure, Publication
from wellspoken.engines.networks.answered_claim import AnsweredClaim
from wellspoken.engines.networks.people import PeopleShown


def publications_of(release: Release, *, account_id: int) -> list[tuple[str, Publication]]:
    """Return what one account publishes of a release, with the account's name.

    Bytes are read, when asked for, only from the release's own files.
    """
    mine = [item for item in release.content["publications"] if item["account_id"] == account_id]
    shows_files = any(item["media"] for item in mine)
    files = dict(release.files.values_list("sha256", "file")) if shows_files else {}
    return [(item["account"], _publication(item, files)) for item in mine]


def publication_for(release: Release, *, account_id: int) -> Publication:
    """Return what one account publishes.

    Raises `PermanentFailure` when the release holds nothing for the account.
    """
    for _name, publication in publications_of(release, account_id=account_id):
        return publication
    raise PermanentFailure("The release holds nothing for this account.", code="not-in-release")


def _publication(item: dict[str, Any], files: dict[str, str]) -> Publication:
    return Publication(
        network=item["network"],
        account=item["account"],
        title=item["title"],
        text=item["text"],
        link=item["link"],
        language=item["language"],
        hashtags=tuple(item["hashtags"]),
        media=tuple(_media(media, files) for media in item["media"]),
        content_class=item["content_class"],
        audience=item["audience"],
        content_warning=item["content_warning"],
        parts=tuple(item["parts"]),
        answers=AnsweredClaim.of(item.get("answers")),
    )


def _media(media: dict[str, Any], files: dict[str, str]) -> MediaFile:
    captions = media["captions_sha256"]
    people = media.get("people")
    return MediaFile(
        **{name: value for name, value in media.items() if name != "people"},
        people=PeopleShown.from_canonical(people) if people else None,
        read=partial(_read, files.get(media["sha256"], ""), media["name"]),
        read_captions=partial(_read, files.get(captions, ""), media["name"]) if captions else None,
    )


def _read(path: str, name: str) -> bytes:
    try:
        with default_storage.open(path) as stream:
            return bytes(stream.read())
    except (FileNotFoundError, IsADirectoryError) as error:
        raise PermanentFailure(
            f"The frozen copy of “{name}” is missing from the server.", code="media-missing"
        ) from error
