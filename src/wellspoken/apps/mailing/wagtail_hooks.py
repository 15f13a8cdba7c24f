"""Mailing's place in the workspace: its addresses and its menu item."""

from django.urls import URLResolver, include, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks

from wellspoken.apps.core.menu import OwnMenuItem


@hooks.register("register_admin_urls")
def addresses() -> list[URLResolver]:
    """Mount the screens."""
    return [path("lists/", include("wellspoken.apps.mailing.staff_urls"))]


@hooks.register("register_admin_menu_item")
def menu_item() -> OwnMenuItem:
    """Lead to the lists."""
    return OwnMenuItem(
        _("Mailing lists"),
        reverse("mailing-staff:lists"),
        name="mailing-lists",
        icon_name="mail",
        order=650,
    )
