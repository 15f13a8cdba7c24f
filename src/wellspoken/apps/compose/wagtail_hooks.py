"""Compose's place in the workspace."""

from django.urls import include, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks

from wellspoken.apps.core.menu import OwnMenuItem


@hooks.register("register_admin_urls")
def addresses() -> list[object]:
    return [path("posts/", include("wellspoken.apps.compose.urls"))]


@hooks.register("register_admin_menu_item")
def calendar_item() -> OwnMenuItem:
    """Lead to the calendar."""
    return OwnMenuItem(
        _("Calendar"), reverse("compose:calendar"), name="calendar", icon_name="calendar", order=110
    )


@hooks.register("register_admin_menu_item")
def posts_item() -> OwnMenuItem:
    return OwnMenuItem(
        _("Posts"), reverse("compose:posts"), name="posts", icon_name="edit", order=100
    )
