"""Tells the audit from which address a request came."""

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse

from wellspoken.apps.audit.source import acting_from


def client_address(request: HttpRequest) -> str:
    """Return the client's address, believing only as many proxies as the settings name."""
    proxies = settings.WELLSPOKEN_TRUSTED_PROXIES
    forwarded = [
        part.strip() for part in request.headers.get("X-Forwarded-For", "").split(",") if part
    ]
    if proxies and len(forwarded) >= proxies:
        return forwarded[-proxies]
    return str(request.META.get("REMOTE_ADDR", ""))


class ActingFrom:
    """Marks every act of a request with the client's address."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        with acting_from(client_address(request)):
            return self.get_response(request)
