"""What stands above every screen of the workspace; a room that has something to say brings it."""

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest

Banner = Callable[[Any], str]  # each room knows its own kind of request

_banners: list[tuple[str, Banner]] = []


def register_banner(banner: Banner) -> None:
    """Add what a room shows above every screen: safe HTML, or an empty text."""
    name = f"{banner.__module__}.{banner.__qualname__}"
    _banners[:] = [entry for entry in _banners if entry[0] != name]
    _banners.append((name, banner))


def banners_for(request: HttpRequest) -> list[str]:
    """Return the banners that have something to say to this person."""
    return [html for _name, banner in _banners if (html := banner(request))]
