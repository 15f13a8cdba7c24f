"""Saying in front of a view who may come in; a guard test reads these marks for every URL."""

from collections.abc import Callable
from functools import wraps
from typing import Any, Concatenate, ParamSpec, cast

from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponseBase
from django_htmx.middleware import HtmxDetails

from wellspoken.apps.people.access import require
from wellspoken.apps.people.models import User
from wellspoken.apps.people.roles import Capability

_Args = ParamSpec("_Args")


class StaffRequest(HttpRequest):
    """A request whose sender is signed in; what a view behind `needs` is handed."""

    user: User
    htmx: HtmxDetails


View = Callable[Concatenate[HttpRequest, _Args], HttpResponseBase]
StaffView = Callable[Concatenate[StaffRequest, _Args], HttpResponseBase]


def needs(capability: Capability) -> Callable[[StaffView[_Args]], View[_Args]]:
    """Let in only people who hold the capability; others get a page that says who does."""

    def decorate(view: StaffView[_Args]) -> View[_Args]:
        @wraps(view)
        def guarded(
            request: HttpRequest, /, *args: _Args.args, **kwargs: _Args.kwargs
        ) -> HttpResponseBase:
            if not request.user.is_authenticated:
                return redirect_to_login(request.get_full_path())
            require(request.user, capability)
            return view(cast("StaffRequest", request), *args, **kwargs)

        guarded.needs_capability = capability  # type: ignore[attr-defined]  # read by the guard test
        return guarded

    return decorate


def public_view(view: Callable[..., Any]) -> Callable[..., Any]:
    """Mark a view that everybody may open, signed in or not."""
    view.is_public = True  # type: ignore[attr-defined]  # read by the guard test
    return view


def signed_in_view(view: StaffView[_Args]) -> View[_Args]:
    """Let in whoever is signed in, whatever their roles: for one's own settings."""

    @wraps(view)
    def guarded(
        request: HttpRequest, /, *args: _Args.args, **kwargs: _Args.kwargs
    ) -> HttpResponseBase:
        if not request.user.is_authenticated:
            return redirect_to_login(request.get_full_path())
        return view(cast("StaffRequest", request), *args, **kwargs)

    guarded.needs_sign_in = True  # type: ignore[attr-defined]  # read by the guard test
    return guarded
