"""The files of a pack, made of what was gathered; the same state gives the same bytes."""

import hashlib
import zlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from importlib.resources import files
from typing import Any
from zoneinfo import ZoneInfo

from django.conf import settings
from django.template.loader import render_to_string
from django.utils import timezone, translation

from wellspoken.apps.evidence.gather import Evidence, Json
from wellspoken.apps.evidence.verify_pack import (
    CHUNK,
    FORMAT,
    MANIFEST,
    Member,
    canonical,
    readable,
    sealed,
)
from wellspoken.apps.review.models import ReleaseFile

_ENDINGS = {
    "image/jpeg": "jpg",
    "image/png": "png",
    "image/gif": "gif",
    "image/webp": "webp",
    "video/mp4": "mp4",
    "video/webm": "webm",
    "application/pdf": "pdf",
    "text/plain": "txt",
}
Read = Callable[[], Iterable[bytes]]


@dataclass(frozen=True, slots=True)
class _File:
    """A file with what names its bytes."""

    member: Member
    sha256: str


def members_of(evidence: Evidence) -> list[Member]:
    """Return every file of a pack, its manifest among them.

    Files of releases are read once here and again when the pack is written, so that a video is
    never whole in memory. One that the store has lost, or that is not what its release names, is
    left out and named in the manifest.
    """
    media, absent = _media(evidence)
    texts = _texts(evidence, media, absent)
    found = {name: _file(name, partial(_once, data)) for name, data in texts}
    found |= dict(media.values())
    manifest = sealed(
        {
            "format": FORMAT,
            "made_by": "Wellspoken",
            "organisation": settings.WELLSPOKEN_ORGANISATION_NAME,
            "post": evidence.post["id"],
            "chain": evidence.chain,
            "subjects": [list(subject) for subject in evidence.subjects],
            "absent": absent,
            "releases": [_listed(item, media) for item in evidence.releases],
            "files": {
                name: {"sha256": file.sha256, "size": file.member.size}
                for name, file in sorted(found.items())
            },
        }
    )
    last = _file(MANIFEST, partial(_once, readable(manifest)))
    return [*(file.member for file in found.values()), last.member]


def _listed(release: Json, media: dict[str, tuple[str, _File]]) -> Json:
    return {
        "id": release["id"],
        "content_hash": release["content_hash"],
        "content": f"releases/{release['id']}/content.json",
        "approvals": release["approvals"],
        "files": {digest: media[digest][0] for digest in release["files"] if digest in media},
    }


def _texts(
    evidence: Evidence, media: dict[str, tuple[str, _File]], absent: list[str]
) -> Iterator[tuple[str, bytes]]:
    for name in ("post", "versions", "reviews", "screenings", "overrides", "deliveries"):
        yield f"{name}.json", readable(getattr(evidence, name))
    for release in evidence.releases:
        folder = f"releases/{release['id']}"
        yield f"{folder}/content.json", canonical(release["content"])
        rest = {key: value for key, value in release.items() if key != "content"}
        yield f"{folder}/release.json", readable(rest)
    yield "audit.jsonl", b"".join(canonical(entry) + b"\n" for entry in evidence.entries)
    names = {digest: name for digest, (name, _file) in media.items()}
    yield from _pages(evidence, names, absent)
    for room, script in (("evidence", "verify_pack.py"), ("audit", "verify_audit.py")):
        yield script, files(f"wellspoken.apps.{room}").joinpath(script).read_bytes()


def _pages(
    evidence: Evidence, names: dict[str, str], absent: list[str]
) -> Iterator[tuple[str, bytes]]:
    """Yield what people read, in the installation's language and in UTC whoever takes the pack."""
    context = {
        "evidence": evidence,
        "releases": [_shown(item, names) for item in evidence.releases],
        "absent": absent,
        "organisation": settings.WELLSPOKEN_ORGANISATION_NAME,
    }
    language = settings.LANGUAGE_CODE
    with translation.override(language), timezone.override(ZoneInfo("UTC")):
        context["language"] = language
        for name in ("index.html", "style.css", "README.txt"):
            yield name, render_to_string(f"evidence/pack/{name}", context).encode()


def _shown(release: Json, names: dict[str, str]) -> Json:
    def with_path(media: Json) -> Json:
        return {**media, "path": names.get(media["sha256"], "")}

    publications = [
        {**item, "media": [with_path(media) for media in item["media"]]}
        for item in release["content"]["publications"]
    ]
    return {**release, "publications": publications}


def _media(evidence: Evidence) -> tuple[dict[str, tuple[str, _File]], list[str]]:
    kinds = dict(_kinds(evidence.releases))
    found: dict[str, tuple[str, _File]] = {}
    for row in evidence.files:
        name = f"media/{row.sha256}.{_ENDINGS.get(kinds.get(row.sha256, ''), 'bin')}"
        try:
            file = _file(name, partial(_chunks, row))
        except OSError:
            continue
        if file.sha256 == row.sha256:
            found[row.sha256] = (name, file)
    return found, sorted({row.sha256 for row in evidence.files} - set(found))


def _kinds(releases: Iterable[Json]) -> Iterator[tuple[str, str]]:
    for release in releases:
        for publication in release["content"]["publications"]:
            for media in publication["media"]:
                yield media["sha256"], media["mime_type"]
                yield media["captions_sha256"], "text/plain"


def _file(name: str, read: Read) -> _File:
    digest, size, crc = hashlib.sha256(), 0, 0
    for chunk in read():
        digest.update(chunk)
        size, crc = size + len(chunk), zlib.crc32(chunk, crc)
    return _File(Member(name, size, crc, read), digest.hexdigest())


def _once(data: bytes) -> Iterator[bytes]:
    yield data


def _chunks(row: ReleaseFile) -> Iterator[bytes]:
    stored: Any = row.file
    with stored.storage.open(stored.name, "rb") as stream:
        yield from iter(lambda: stream.read(CHUNK), b"")
