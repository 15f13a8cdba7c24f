"""Evidence's place in the workspace: its addresses; its button stands on a post's page."""

from django.urls import URLResolver, include, path
from wagtail import hooks


@hooks.register("register_admin_urls")
def addresses() -> list[URLResolver]:
    """Mount the addresses."""
    return [path("evidence/", include("wellspoken.apps.evidence.urls"))]
