"""Boxes that rooms above add to a post's page."""

from collections.abc import Callable

from django.utils.safestring import SafeString

from wellspoken.apps.compose.models import Post
from wellspoken.apps.people.decorators import StaffRequest

Panel = Callable[[StaffRequest, Post], SafeString]
_panels: list[tuple[int, Panel]] = []


def register_panel(order: int, panel: Panel) -> None:
    """Add a box; lower orders stand higher."""
    if all(known is not panel for _order, known in _panels):
        _panels.append((order, panel))
        _panels.sort(key=lambda pair: pair[0])


def render_panels(request: StaffRequest, post: Post) -> list[SafeString]:
    """Return the boxes of a post's page, drawn."""
    return [panel(request, post) for _order, panel in _panels]
