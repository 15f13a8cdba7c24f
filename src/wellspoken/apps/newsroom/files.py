"""Serving the files of articles: by digest, for ever the same, and never as a page of ours."""

import re
from collections.abc import Iterator

from django.core.files.base import File
from django.db.models.fields.files import FieldFile
from django.http import (
    FileResponse,
    Http404,
    HttpRequest,
    HttpResponse,
    HttpResponseBase,
    StreamingHttpResponse,
)
from django.views.decorators.http import require_safe

from wellspoken.apps.newsroom.models import ArticleFile
from wellspoken.apps.people.decorators import public_view

CHUNK = 256 * 1024
SHOWN_INLINE = frozenset(
    {
        "image/jpeg",
        "image/png",
        "image/gif",
        "image/webp",
        "image/avif",
        "video/mp4",
        "video/webm",
        "text/vtt",
    }
)
_DIGEST = re.compile(r"[0-9a-f]{64}")
_RANGE = re.compile(r"bytes=(\d{0,18})-(\d{0,18})")


@public_view
@require_safe
def file(request: HttpRequest, digest: str, name: str) -> HttpResponseBase:
    """Serve a file of an article that stands; its address changes when its bytes do.

    Some browsers play a video only from a server that answers for parts of it (RFC 9110, 14).
    """
    stored, mime_type = _find(digest)
    stream = stored.open("rb")
    size = stored.size
    asked = _asked_part(request.headers.get("Range", ""), size)
    response: HttpResponseBase
    if asked is None:
        response = FileResponse(stream, content_type=mime_type)
    elif not asked:
        stream.close()
        response = HttpResponse(status=416)
        response["Content-Range"] = f"bytes */{size}"
    else:
        response = StreamingHttpResponse(_part(stream, asked), status=206, content_type=mime_type)
        response["Content-Range"] = f"bytes {asked.start}-{asked.stop - 1}/{size}"
        response["Content-Length"] = str(len(asked))
    response["Accept-Ranges"] = "bytes"
    response["Cache-Control"] = "public, max-age=31536000, immutable"
    response["X-Content-Type-Options"] = "nosniff"
    response["Content-Security-Policy"] = "default-src 'none'; sandbox"
    response["Content-Disposition"] = "inline" if mime_type in SHOWN_INLINE else "attachment"
    return response


def _find(digest: str) -> tuple[FieldFile, str]:
    if not _DIGEST.fullmatch(digest):
        raise Http404
    standing = ArticleFile.objects.filter(article__retracted_at__isnull=True)
    row = standing.filter(sha256=digest).first()
    if row is not None:
        return row.file, row.mime_type
    row = standing.filter(captions_sha256=digest).first()
    if row is not None:
        return row.captions, "text/vtt"
    raise Http404


def _asked_part(header: str, size: int) -> range | None:
    """Return the part a header asks for: None for the whole, empty when there is no such part."""
    match = _RANGE.fullmatch(header.strip())
    if match is None or not any(match.groups()):
        return None
    first, last = match.groups()
    if not first:
        return range(max(size - int(last), 0), size)
    stop = min(int(last) + 1, size) if last else size
    return range(int(first), max(stop, int(first)))


def _part(stream: File, part: range) -> Iterator[bytes]:
    with stream:
        stream.seek(part.start)
        left = len(part)
        while left and (data := stream.read(min(CHUNK, left))):
            left -= len(data)
            yield data
