"""The desk's place in the workspace: its addresses and its menu item."""

from django.urls import URLResolver, include, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks

from wellspoken.apps.core.menu import OwnMenuItem


@hooks.register("register_admin_urls")
def addresses() -> list[URLResolver]:
    """Mount the screens."""
    return [path("desk/", include("wellspoken.apps.desk.urls"))]


@hooks.register("register_admin_menu_item")
def menu_item() -> OwnMenuItem:
    """Lead to the board."""
    return OwnMenuItem(
        _("Misinformation"),
        reverse("desk:board"),
        name="misinformation-desk",
        icon_name="warning",
        order=450,
    )
