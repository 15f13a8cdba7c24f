"""Handing out the evidence about a post."""

import tempfile

from django.http import FileResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_POST

from wellspoken.apps.compose.models import Post
from wellspoken.apps.evidence.services import take_pack
from wellspoken.apps.people.decorators import StaffRequest, needs
from wellspoken.apps.people.roles import Capability


@require_POST
@needs(Capability.TAKE_EVIDENCE)
def take(request: StaffRequest, post_id: int) -> FileResponse:
    """Write the pack beside and hand it out; the answer closes the file."""
    get_object_or_404(Post, pk=post_id)
    file = tempfile.TemporaryFile()  # noqa: SIM115  the answer closes it
    try:
        taken = take_pack(file, actor=request.user, post_id=post_id)
    except BaseException:
        file.close()
        raise
    file.seek(0)
    answer = FileResponse(
        file,
        as_attachment=True,
        filename=f"evidence-post-{post_id}.zip",
        content_type="application/zip",
    )
    answer["X-Pack-SHA256"] = taken.sha256
    return answer
