"""The exact content of a post: what reviewers approve, what the hash names, what is published.

Everything that reaches the public comes out of `content_of`. The hash covers all of it: the
time window and, for each account, text, link, hashtags, media bytes, captions, alt text and who is
shown.
"""

import hashlib
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import Any

from django.core.files.base import File

from wellspoken.apps.compose.answers import answered_claim
from wellspoken.apps.compose.leftovers import leftovers
from wellspoken.apps.compose.models import MediaUse, Post, Variant
from wellspoken.apps.compose.people import people_in
from wellspoken.engines.networks import MediaFile, Publication
from wellspoken.engines.networks.people import PEOPLE, PeopleShown
from wellspoken.engines.networks.publication import canonical_digest
from wellspoken.engines.networks.registry import UnknownNetwork
from wellspoken.engines.networks.registry import as_thread as thread_on_its_network

OWN_SITE = "own-site"
_IMAGE_TYPES = {
    "jpg": "image/jpeg",
    "jpeg": "image/jpeg",
    "png": "image/png",
    "gif": "image/gif",
    "webp": "image/webp",
}
_DOCUMENT_TYPES = {
    "pdf": "application/pdf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "odt": "application/vnd.oasis.opendocument.text",
    "txt": "text/plain",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """One exact content: the schedule and one publication for each account, by account id."""

    post_id: int
    version: int
    due_at: datetime | None
    wall_time: str
    zone: str
    lateness_minutes: int
    involves_people: bool
    correction_note: str = ""
    publications: tuple[tuple[int, Publication], ...]

    def canonical(self) -> dict[str, Any]:
        """Return the JSON form whose SHA-256 is the content hash.

        The version is left out on purpose: the hash names the content, not its history.
        """
        return {
            "format": 1,
            "post": self.post_id,
            "due_at": self.due_at.isoformat() if self.due_at else "",
            "wall_time": self.wall_time,
            "zone": self.zone,
            "lateness_minutes": self.lateness_minutes,
            "involves_people": self.involves_people,
            "correction_note": self.correction_note,
            "publications": [
                {"account_id": account_id, **publication.canonical()}
                for account_id, publication in self.publications
            ],
        }

    @property
    def people(self) -> tuple[tuple[int, MediaFile, PeopleShown], ...]:
        """Return each file in which people can be recognised, by the account that shows it."""
        return tuple(
            (account_id, media, media.people)
            for account_id, publication in self.publications
            for media in publication.media
            if media.people is not None and media.people.answer == PEOPLE
        )

    def hash(self) -> str:
        """Return the content hash that an approval names."""
        return canonical_digest(self.canonical())


def content_of(post: Post) -> Content:
    """Return what the post would publish as it stands in the database now.

    Reads the bytes of every file, so that a file changed on disk changes the hash.
    """
    uses = list(
        post.media_uses.select_related("picture", "video", "document").order_by("position", "pk")
    )
    variants = post.variants.select_related("account").order_by("account_id")
    return Content(
        post_id=post.pk,
        version=post.version,
        due_at=post.due_at,
        wall_time=post.wall_time,
        zone=post.zone,
        lateness_minutes=post.lateness_minutes,
        involves_people=post.involves_people,
        correction_note=post.correction_note if post.is_correction else "",
        publications=tuple(
            (variant.account_id, publication_of(post, variant, uses)) for variant in variants
        ),
    )


def publication_of(post: Post, variant: Variant, uses: list[MediaUse]) -> Publication:
    """Return what one variant publishes, with all that it inherits from the master."""
    own = variant.pk if variant.own_media else None
    publication = Publication(
        network=variant.account.network,
        account=variant.account.name,
        title=post.title,
        text=variant.text if variant.own_text else post.text,
        link=variant.link if variant.own_link else post.link,
        language=post.language,
        hashtags=tuple(post.hashtags),
        media=tuple(_media_file(use) for use in uses if use.variant_id == own),
        content_class=post.content_class,
        audience=post.audience,
        content_warning=variant.content_warning,
        answers=answered_claim(post) if variant.account.network == OWN_SITE else None,
    )
    return parted(publication, as_thread=variant.as_thread)


def parted(publication: Publication, *, as_thread: bool) -> Publication:
    """Return the publication as the posts of a thread, where that is wanted and needed."""
    if not as_thread:
        return publication
    try:
        return thread_on_its_network(publication)
    except UnknownNetwork:
        return publication


def described_file(
    kind: str, file: Any, *, alt: str, decorative: bool, people: PeopleShown | None = None
) -> MediaFile:
    """Return a picture, video or document of the library as a publication names it, undigested.

    It has its name, type, shape, size and hidden data, but no digest and no bytes: all that the
    rules and the limits of networks ask.
    """
    captions = getattr(file, "captions", None)
    return MediaFile(
        kind=kind,
        name=str(file.file.name).rsplit("/", 1)[-1],
        mime_type=file.mime_type if kind == "video" else _type_of(kind, str(file.file.name)),
        sha256="",
        alt=alt,
        # A video cannot be passed over: it has sound.
        decorative=decorative and kind != "video",
        captions_sha256="there" if captions else "",
        captions_language=file.captions_language if captions else "",
        width=(file.width or 0) if kind == "image" else 0,
        height=(file.height or 0) if kind == "image" else 0,
        people=people,
        size=_size(file.file),
        metadata=leftovers(kind, file.file),
    )


def _media_file(use: MediaUse) -> MediaFile:
    kind, file = next(
        (kind, file)
        for kind, file in (
            ("image", use.picture),
            ("document", use.document),
            ("video", use.video),
        )
        if file is not None
    )
    captions = getattr(file, "captions", None)
    return replace(
        described_file(
            kind, file, alt=use.alt_text, decorative=use.decorative, people=people_in(use)
        ),
        sha256=_digest(file.file),
        captions_sha256=_digest(captions) if captions else "",
        read=partial(_bytes, file.file),
        read_captions=partial(_bytes, captions) if captions else None,
    )


def _type_of(kind: str, name: str) -> str:
    types = _IMAGE_TYPES if kind == "image" else _DOCUMENT_TYPES
    return types.get(name.rsplit(".", 1)[-1].lower(), "application/octet-stream")


def _size(file: File) -> int:
    """Return the number of bytes, 0 where the storage has lost the file: reading it says so."""
    try:
        return int(file.size)
    except OSError:
        return 0


def _bytes(file: File) -> bytes:
    with file.storage.open(file.name) as stream:  # type: ignore[attr-defined]
        return bytes(stream.read())


def _digest(file: File) -> str:
    digest = hashlib.sha256()
    with file.storage.open(file.name) as stream:  # type: ignore[attr-defined]
        for chunk in iter(lambda: stream.read(1 << 16), b""):
            digest.update(chunk)
    return digest.hexdigest()
