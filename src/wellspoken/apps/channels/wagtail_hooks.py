"""The accounts' place in the workspace: their addresses and their menu item."""

from django.urls import URLResolver, include, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks

from wellspoken.apps.core.menu import OwnMenuItem


@hooks.register("register_admin_urls")
def addresses() -> list[URLResolver]:
    """Mount the screens."""
    return [path("accounts/", include("wellspoken.apps.channels.urls"))]


@hooks.register("register_admin_menu_item")
def menu_item() -> OwnMenuItem:
    """Lead to the accounts."""
    return OwnMenuItem(
        _("Accounts"),
        reverse("channels:accounts"),
        name="accounts",
        icon_name="globe",
        order=640,
    )
