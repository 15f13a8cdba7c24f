"""Adding files to the library without its forms, with the same limits.

What a file is, its own bytes say: the name and the type that come with it are claims.
"""

from pathlib import PurePosixPath
from typing import Any

from django.core.exceptions import ValidationError
from django.core.files.base import File
from django.core.files.uploadedfile import UploadedFile
from django.db import transaction
from django.template.defaultfilters import filesizeformat
from django.utils.translation import gettext as _
from wagtail.documents import get_document_model

from wellspoken.apps.audit.actors import person
from wellspoken.apps.audit.services import record
from wellspoken.apps.compose.errors import ComposeError
from wellspoken.apps.compose.models import Picture, Video
from wellspoken.apps.compose.picture_field import WholePictureField
from wellspoken.apps.compose.services.videos import MAX_CAPTION_BYTES, add_video
from wellspoken.apps.people.access import require
from wellspoken.apps.people.models import User
from wellspoken.apps.people.roles import Capability

MAX_DOCUMENT_BYTES = 50 * 1024 * 1024
MAX_VIDEO_BYTES = 512 * 1024 * 1024
_HEAD = 4096
_ZIP = b"PK\x03\x04"
_BEGINS = {"pdf": b"%PDF-", "docx": _ZIP, "odt": _ZIP, "txt": b""}


@transaction.atomic
def add_picture(
    *, actor: User, title: str, file: UploadedFile, shows_people: bool, credit: str = ""
) -> Picture:
    """Keep a picture, freed of its metadata by the library's own field.

    Raises `ComposeError` for what is no picture of a kind that the library takes, or too large.
    """
    require(actor, Capability.WRITE_POST)
    checked = _checked_picture(file)
    picture = Picture(
        title=_title(title, file),
        file=checked,
        shows_people=shows_people,
        credit=credit.strip(),
        uploaded_by_user=actor,
    )
    picture.save()
    record(actor=person(actor), action="image.added", target=picture)
    return picture


@transaction.atomic
def add_document(*, actor: User, title: str, file: UploadedFile) -> Any:
    """Keep a document; raises `ComposeError` for a kind that the library does not take."""
    require(actor, Capability.WRITE_POST)
    _refuse_larger(file, MAX_DOCUMENT_BYTES)
    kind = PurePosixPath(file.name or "").suffix.lower().removeprefix(".")
    begins = _BEGINS.get(kind)
    head = _head(file)
    if begins is None or not head.startswith(begins) or (kind == "txt" and b"\x00" in head):
        raise ComposeError(_("Upload a PDF, DOCX, ODT or TXT file whose name ends like that."))
    document = get_document_model()(title=_title(title, file), file=file, uploaded_by_user=actor)
    document.save()
    record(actor=person(actor), action="document.added", target=document)
    return document


def add_uploaded_video(
    *,
    actor: User,
    title: str,
    file: UploadedFile,
    captions: UploadedFile | None,
    captions_language: str,
    transcript: str,
) -> Video:
    """Keep a video whose bytes are MP4 or WebM; raises `ComposeError` for any other."""
    require(actor, Capability.WRITE_POST)
    _refuse_larger(file, MAX_VIDEO_BYTES)
    if captions is not None:
        _refuse_larger(captions, MAX_CAPTION_BYTES)
    return add_video(
        actor=actor,
        title=_title(title, file),
        file=file,
        mime_type=_kind_of_video(_head(file)),
        captions=captions,
        captions_language=captions_language,
        transcript=transcript,
    )


def _checked_picture(file: UploadedFile) -> UploadedFile:
    """Return a picture that the library's own form would take."""
    try:
        checked: UploadedFile = WholePictureField().clean(file)
    except ValidationError as error:
        raise ComposeError(" ".join(error.messages)) from error
    return checked


def _kind_of_video(head: bytes) -> str:
    """Return the type by the first bytes: ISO base media (ISO 14496-12) or EBML (RFC 8794)."""
    if head[4:8] == b"ftyp" and head[8:12] != b"qt  ":
        return "video/mp4"
    return "video/webm" if head.startswith(b"\x1a\x45\xdf\xa3") and b"webm" in head else ""


def _head(file: File) -> bytes:
    file.seek(0)
    head = file.read(_HEAD)
    file.seek(0)
    return bytes(head)


def _refuse_larger(file: File, most: int) -> None:
    if file.size > most:
        raise ComposeError(_("This file is larger than %(most)s.") % {"most": filesizeformat(most)})


def _title(title: str, file: File) -> str:
    return title.strip() or PurePosixPath(file.name or "").stem[:200] or _("Untitled")
