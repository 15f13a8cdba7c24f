"""The library: uploading pictures, videos and documents, and finding them again."""

from enum import StrEnum
from typing import Annotated, Any

from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from ninja import File, Form, Path, Router
from ninja.files import UploadedFile
from pydantic import Field
from wagtail.documents import get_document_model

from wellspoken.apps.api.door import Bearer, act, person_of
from wellspoken.apps.api.problems import Problem
from wellspoken.apps.api.schemas import MediaOut, MediaPage, Number, Strict, Text
from wellspoken.apps.api.scopes import Scope
from wellspoken.apps.api.showing import shown_media
from wellspoken.apps.compose.models import Picture, Video
from wellspoken.apps.compose.services.files import add_document, add_picture, add_uploaded_video
from wellspoken.apps.people.models import User

router = Router(tags=["media"])
READ, WRITE = Bearer(Scope.MEDIA_READ), Bearer(Scope.MEDIA_WRITE)
PAGE = 50


class Kind(StrEnum):
    """What a file of the library is, as posts name it."""

    IMAGE = "image"
    VIDEO = "video"
    DOCUMENT = "document"


class UploadBody(Strict):
    """What is said of a file; `captions_language` and `transcript` belong to videos,
    `shows_people` and `credit` to pictures."""

    kind: Kind
    title: Annotated[Text, Field(max_length=200)] = ""
    captions_language: Annotated[Text, Field(max_length=10)] = ""
    transcript: Annotated[Text, Field(max_length=100_000)] = ""
    shows_people: bool = False
    credit: Annotated[Text, Field(max_length=200)] = ""


@router.get("/media", auth=READ, response=MediaPage, summary="List files, the newest first")
def list_media(
    request: HttpRequest, kind: Kind, cursor: Number | None = None, words: Text = ""
) -> MediaPage:
    """Return 50 files of one kind and the cursor of the next ones; `words` stand in the title."""
    rows = _rows(kind)
    if cursor:
        rows = rows.filter(pk__lt=cursor)
    if words:
        rows = rows.filter(title__icontains=words)
    found = list(rows[: PAGE + 1])
    return MediaPage(
        items=[shown_media(kind.value, row) for row in found[:PAGE]],
        next_cursor=str(found[PAGE - 1].pk) if len(found) > PAGE else None,
    )


@router.get("/media/{kind}/{file_id}", auth=READ, response=MediaOut, summary="Read about a file")
def read_media(request: HttpRequest, kind: Path[Kind], file_id: Path[Number]) -> MediaOut:
    """Return what the library knows of one file."""
    return shown_media(kind.value, get_object_or_404(_rows(kind), pk=file_id))


@router.post("/media", auth=WRITE, response={201: MediaOut}, summary="Upload a file")
def upload_media(
    request: HttpRequest,
    body: Form[UploadBody],
    file: File[UploadedFile],
    captions: Annotated[UploadedFile | None, File()] = None,
) -> HttpResponse:
    """Keep a file in the library; a picture's EXIF and GPS data are removed first.

    Its alternative text belongs to each use: it is given where a post names the file.
    """

    def do() -> tuple[int, MediaOut]:
        row = _add(person_of(request), body, file, captions)
        return 201, shown_media(body.kind.value, row)

    return act(request, do)


def _add(actor: User, body: UploadBody, file: UploadedFile, captions: UploadedFile | None) -> Any:
    if body.kind == Kind.VIDEO:
        return add_uploaded_video(
            actor=actor,
            title=body.title,
            file=file,
            captions=captions,
            captions_language=body.captions_language,
            transcript=body.transcript,
        )
    if captions is not None:
        raise Problem(422, _("Only a video has captions."))
    if body.kind == Kind.IMAGE:
        return add_picture(
            actor=actor,
            title=body.title,
            file=file,
            shows_people=body.shows_people,
            credit=body.credit,
        )
    return add_document(actor=actor, title=body.title, file=file)


def _rows(kind: Kind) -> QuerySet[Any]:
    managers: dict[Kind, Any] = {
        Kind.IMAGE: Picture.objects,
        Kind.VIDEO: Video.objects,
        Kind.DOCUMENT: get_document_model().objects,
    }
    rows: QuerySet[Any] = managers[kind].order_by("-pk")
    return rows
