"""Delivery's place in the workspace: its addresses and menu item."""

from django.urls import include, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks

from wellspoken.apps.core.menu import OwnMenuItem


@hooks.register("register_admin_urls")
def addresses() -> list[object]:
    return [path("deliveries/", include("wellspoken.apps.delivery.urls"))]


@hooks.register("register_admin_menu_item")
def hold_item() -> OwnMenuItem:
    return OwnMenuItem(
        _("Crisis hold"), reverse("delivery:holds"), name="holds", icon_name="warning", order=299
    )


@hooks.register("register_admin_menu_item")
def menu_item() -> OwnMenuItem:
    return OwnMenuItem(
        _("Deliveries"), reverse("delivery:board"), name="deliveries", icon_name="mail", order=300
    )
