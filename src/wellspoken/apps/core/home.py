"""What waits for a person on the workspace's first page; each room brings its own panel."""

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest

Panel = Callable[[Any], str]  # each room knows its own kind of request

_panels: list[tuple[int, str, Panel]] = []


def register_panel(order: int, panel: Panel) -> None:
    """Add a panel to the first page; lower orders come first.

    `panel` gets the request and returns safe HTML (a `section.ws-card` with an `h2`), or an empty
    text when it has nothing for this person.
    """
    name = f"{panel.__module__}.{panel.__qualname__}"
    _panels[:] = [entry for entry in _panels if entry[1] != name]
    _panels.append((order, name, panel))
    _panels.sort(key=lambda entry: entry[:2])


def panels_for(request: HttpRequest) -> list[str]:
    """Return the panels that have something for this person, in order."""
    return [html for _order, _name, panel in _panels if (html := panel(request))]
