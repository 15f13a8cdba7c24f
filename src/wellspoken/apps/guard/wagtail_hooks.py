"""Screening's place in the workspace: its addresses and its menu item."""

from django.urls import URLResolver, include, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks

from wellspoken.apps.core.menu import OwnMenuItem


@hooks.register("register_admin_urls")
def addresses() -> list[URLResolver]:
    """Mount the screens."""
    return [path("screening/", include("wellspoken.apps.guard.urls"))]


@hooks.register("register_admin_menu_item")
def menu_item() -> OwnMenuItem:
    """Lead to what changed."""
    return OwnMenuItem(
        _("Screening"),
        reverse("guard:changes"),
        name="screening",
        icon_name="view",
        order=460,
    )
