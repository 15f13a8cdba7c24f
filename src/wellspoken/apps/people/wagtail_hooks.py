"""People's place in the workspace: its addresses and its menu item."""

from django.urls import include, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks

from wellspoken.apps.core.menu import OwnMenuItem


@hooks.register("register_admin_urls")
def addresses() -> list[object]:
    return [path("people/", include("wellspoken.apps.people.workspace_urls"))]


@hooks.register("register_admin_menu_item")
def menu_item() -> OwnMenuItem:
    return OwnMenuItem(
        _("People"), reverse("people:people"), name="people", icon_name="group", order=900
    )
