"""How this installation presents itself to networks."""

from django.conf import settings
from django.urls import reverse

from wellspoken.engines.networks.sign_in import Site


def our_site() -> Site:
    """Return the names and addresses under which networks know this installation."""
    url: str = settings.WELLSPOKEN_SITE_URL
    return Site(
        name=f"{settings.WELLSPOKEN_ORGANISATION_NAME} (Wellspoken)",
        url=url,
        callback=url + reverse("channels:came-back"),
        document=url + reverse("client-document"),
        directory=settings.WELLSPOKEN_BLUESKY_DIRECTORY,
    )
