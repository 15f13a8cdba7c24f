"""Adding videos to the library."""

from django.core.files.base import File
from django.db import transaction
from django.utils.translation import gettext as _

from wellspoken.apps.audit.actors import person
from wellspoken.apps.audit.services import record
from wellspoken.apps.compose.errors import ComposeError
from wellspoken.apps.compose.models import Video
from wellspoken.apps.core.clock import now
from wellspoken.apps.people.access import require
from wellspoken.apps.people.models import User
from wellspoken.apps.people.roles import Capability

KINDS = frozenset({"video/mp4", "video/webm"})
MAX_CAPTION_BYTES = 500_000


@transaction.atomic
def add_video(
    *,
    actor: User,
    title: str,
    file: File,
    mime_type: str,
    captions: File | None,
    captions_language: str,
    transcript: str,
) -> Video:
    """Keep a video; captions must be WebVTT (W3C) and name their language."""
    require(actor, Capability.WRITE_POST)
    if mime_type not in KINDS:
        raise ComposeError(_("Upload an MP4 or WebM file."))
    if captions:
        head = captions.read(MAX_CAPTION_BYTES)
        captions.seek(0)
        if not head.removeprefix(b"\xef\xbb\xbf").startswith(b"WEBVTT"):
            raise ComposeError(_("The captions are not WebVTT: the file begins with “WEBVTT”."))
        if not captions_language.strip():
            raise ComposeError(_("Say in which language the captions are."))
    video = Video.objects.create(
        title=title.strip(),
        file=file,
        mime_type=mime_type,
        captions=captions or "",
        captions_language=captions_language.strip(),
        transcript=transcript,
        uploaded_by=actor,
        uploaded_at=now(),
    )
    record(actor=person(actor), action="video.added", target=video)
    return video
