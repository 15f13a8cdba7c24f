"""The library's files for staff; what the public sees has addresses of its own."""

from typing import cast

from django.conf import settings
from django.http import HttpResponse
from django.views.decorators.http import require_safe
from django.views.static import serve

from wellspoken.apps.people.decorators import StaffRequest, needs
from wellspoken.apps.people.roles import Capability


@require_safe
@needs(Capability.READ_WORKSPACE)
def library_file(request: StaffRequest, path: str) -> HttpResponse:
    """Serve an uploaded file or a picture's rendition to somebody who may read the workspace."""
    response = cast("HttpResponse", serve(request, path, document_root=str(settings.MEDIA_ROOT)))
    response.headers["Cache-Control"] = "private, max-age=600"
    response.headers["Content-Security-Policy"] = "default-src 'none'; sandbox"
    return response
