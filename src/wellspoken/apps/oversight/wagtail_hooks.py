"""The record's place in the workspace: its addresses and its menu item."""

from django.http import HttpRequest
from django.urls import URLResolver, include, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks

from wellspoken.apps.core.menu import OwnMenuItem
from wellspoken.apps.people.access import can
from wellspoken.apps.people.roles import Capability


@hooks.register("register_admin_urls")
def addresses() -> list[URLResolver]:
    """Mount the screens."""
    return [path("record/", include("wellspoken.apps.oversight.urls"))]


@hooks.register("register_admin_menu_item")
def menu_item() -> OwnMenuItem:
    """Lead to the record, for those who may read it."""
    return OwnMenuItem(
        _("Record"),
        reverse("oversight:acts"),
        name="record",
        icon_name="history",
        order=900,
        shown_to=_may_read,
    )


def _may_read(request: HttpRequest) -> bool:
    return request.user.is_authenticated and can(request.user, Capability.READ_AUDIT)
