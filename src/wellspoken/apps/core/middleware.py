"""What every answer carries, and which addresses are not read at all."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _

PUBLIC_POLICY = (
    "default-src 'none'; img-src 'self'; style-src 'self'; media-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; manifest-src 'self'"
)
# Wagtail's shell sets style attributes and reads SVG sprites from script; nothing is loaded
# from another host.
WORKSPACE_POLICY = (
    "default-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; "
    "script-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; "
    "frame-ancestors 'self'"
)
STAFF_PREFIXES = ("/workspace/", "/account/", "/documents/", "/media/", "/api/")


class SecurityHeaders:
    """Adds the content security policy and the permissions policy to every answer."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        staff = request.path.startswith(STAFF_PREFIXES)
        response.headers.setdefault(
            "Content-Security-Policy", WORKSPACE_POLICY if staff else PUBLIC_POLICY
        )
        response.headers.setdefault(
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), browsing-topics=()"
        )
        if staff:
            response.headers.setdefault("Cache-Control", "no-store")
        return response


class NoNul:
    """Refuses addresses that hold a NUL, which no person types and no database here keeps.

    PostgreSQL takes a search for one for an error. The API answers for itself, in its own form.
    Stands behind Django's `LocaleMiddleware`, so that it refuses in the reader's language.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        query = request.META.get("QUERY_STRING", "")
        has_nul = "%00" in query or "\0" in query or "\0" in request.path
        if has_nul and not request.path.startswith("/api/"):
            return HttpResponse(_("This address cannot be read."), status=400)
        return self.get_response(request)
