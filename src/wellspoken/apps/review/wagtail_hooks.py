"""Review's place in the workspace: its addresses, menu item and panels."""

from django.urls import include, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks

from wellspoken.apps.core.menu import OwnMenuItem


@hooks.register("register_admin_urls")
def addresses() -> list[object]:
    return [path("reviews/", include("wellspoken.apps.review.urls"))]


@hooks.register("register_admin_menu_item")
def menu_item() -> OwnMenuItem:
    return OwnMenuItem(
        _("Reviews"), reverse("review:queue"), name="reviews", icon_name="tasks", order=200
    )
