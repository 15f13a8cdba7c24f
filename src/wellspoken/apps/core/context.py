"""What every template may say about the organisation."""

from django.conf import settings
from django.http import HttpRequest


def organisation(request: HttpRequest) -> dict[str, object]:
    """Return the organisation's name and public address, and whether this is the demo."""
    return {
        "organisation_name": settings.WELLSPOKEN_ORGANISATION_NAME,
        "site_url": settings.WELLSPOKEN_SITE_URL,
        "is_demo": getattr(settings, "WELLSPOKEN_DEMO", False),
    }
