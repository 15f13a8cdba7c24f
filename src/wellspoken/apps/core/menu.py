"""Menu items that only those see who may open what they lead to."""

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest
from wagtail.admin.menu import MenuItem


class OwnMenuItem(MenuItem):
    """An item of ours; `shown_to` answers whether a request's user may open it."""

    def __init__(
        self,
        label: Any,  # a string, or one that is translated when it is shown
        url: str,
        *,
        name: str,
        icon_name: str,
        order: int,
        shown_to: Callable[[HttpRequest], bool] = lambda _request: True,
    ) -> None:
        super().__init__(label, url, name=name, icon_name=icon_name, order=order)
        self.shown_to = shown_to

    def is_shown(self, request: HttpRequest) -> bool:
        """Return whether this person sees the item."""
        return self.shown_to(request)
