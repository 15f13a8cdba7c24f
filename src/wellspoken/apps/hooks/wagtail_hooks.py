"""The webhooks' place in the workspace: their addresses and, for who may, their menu item."""

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
    return [path("webhooks/", include("wellspoken.apps.hooks.urls"))]


@hooks.register("register_admin_menu_item")
def menu_item() -> OwnMenuItem:
    """Lead to the webhooks, for those who may set them up."""
    return OwnMenuItem(
        _("Webhooks"),
        reverse("hooks:endpoints"),
        name="webhooks",
        icon_name="link",
        order=645,
        shown_to=_may_manage,
    )


def _may_manage(request: HttpRequest) -> bool:
    return request.user.is_authenticated and can(request.user, Capability.MANAGE_WEBHOOKS)
