"""What Wellspoken adds to and takes from Wagtail's shell."""

from collections.abc import Mapping
from typing import Any

from django.http import HttpRequest
from django.templatetags.static import static
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.search import admin_search_areas
from wagtail.admin.ui.components import Component

from wellspoken.apps.core.home import panels_for
from wellspoken.apps.core.menu import OwnMenuItem
from wellspoken.apps.core.session_script import session_script

_KEPT_WAGTAIL_ITEMS = frozenset({"images", "documents"})
_SCRIPTS = ("django_htmx/htmx-2.min.js", "core/labels.js")


@hooks.register("insert_global_admin_css")
def styles() -> SafeString:
    """Add our style sheet to every page of the shell."""
    return format_html('<link rel="stylesheet" href="{}">', static("core/workspace.css"))


@hooks.register("insert_global_admin_js")
def scripts() -> SafeString:
    """Add htmx, told to run nothing that a page brings, and the warning before log-off."""
    settings = format_html(
        '<meta name="htmx-config" content="{}">',
        '{"allowEval": false, "includeIndicatorStyles": false, "selfRequestsOnly": true}',
    )
    files = format_html_join(
        "\n", '<script src="{}" defer></script>', ((static(name),) for name in _SCRIPTS)
    )
    return format_html("{}\n{}\n{}", settings, files, session_script())


@hooks.register("construct_main_menu")
def keep_our_items(request: HttpRequest, items: list[MenuItem]) -> None:
    """Leave our own items, pictures and documents; the rest of Wagtail's menu leads nowhere."""
    items[:] = [
        item for item in items if item.name in _KEPT_WAGTAIL_ITEMS or isinstance(item, OwnMenuItem)
    ]


# Wagtail asks its registry for the search of the side bar and gives nobody a say afterwards. Its
# search finds only pictures and documents, which their own lists find as well.
admin_search_areas.registered_search_areas = []


@hooks.register("construct_homepage_panels")
def our_panels(request: HttpRequest, panels: list[object]) -> None:
    """Show what our rooms bring, and nothing of Wagtail's."""
    panels[:] = [_Ready(html, order) for order, html in enumerate(panels_for(request))]


@hooks.register("construct_homepage_summary_items")
def no_summary(request: HttpRequest, items: list[object]) -> None:
    """Leave out Wagtail's counts of pages."""
    items.clear()


class _Ready(Component):
    """A panel that its room has rendered already."""

    def __init__(self, html: str, order: int) -> None:
        self.html = html
        self.order = order  # Wagtail sorts by it once more

    def render_html(self, parent_context: Mapping[str, Any] | None = None) -> SafeString:
        return mark_safe(self.html)  # noqa: S308  rendered from a template by its room
