"""Every address of the installation, with who may use it.

Our own views say so themselves, by their decorators. What allauth and Wagtail bring is listed here
by hand: an address of theirs that is missing here must be closed to everybody.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any

from django.urls import Resolver404, URLPattern, URLResolver, get_resolver, resolve
from ninja.operation import Operation

from wellspoken.apps.api.door import Bearer
from wellspoken.apps.api.interface import api
from wellspoken.apps.people.roles import Capability


class Open(Enum):
    """Who may use an address that no capability of ours guards."""

    PUBLIC = "everybody"
    SIGNED_IN = "whoever is signed in"
    SHELL = "whoever may read the workspace"
    LIBRARY = "whoever Wagtail's own permissions let in"
    CLOSED = "nobody"
    TOKEN = "programs whose token has the scope"


BY_NAME: dict[str, Open] = {
    "health:live": Open.PUBLIC,
    "health:ready": Open.PUBLIC,
    "account_login": Open.PUBLIC,
    "account_logout": Open.PUBLIC,
    "account_inactive": Open.PUBLIC,
    "account_reauthenticate": Open.SIGNED_IN,
    "account_change_password": Open.SIGNED_IN,
    "account_set_password": Open.SIGNED_IN,
    "account_reset_password": Open.PUBLIC,
    "account_reset_password_done": Open.PUBLIC,
    "account_reset_password_from_key": Open.PUBLIC,
    "account_reset_password_from_key_done": Open.PUBLIC,
    "mfa_index": Open.SIGNED_IN,
    "mfa_authenticate": Open.PUBLIC,
    "mfa_reauthenticate": Open.SIGNED_IN,
    "mfa_activate_totp": Open.SIGNED_IN,
    "mfa_deactivate_totp": Open.SIGNED_IN,
    "mfa_view_recovery_codes": Open.SIGNED_IN,
    "mfa_generate_recovery_codes": Open.SIGNED_IN,
    "mfa_download_recovery_codes": Open.SIGNED_IN,
    "mfa_list_webauthn": Open.SIGNED_IN,
    "mfa_add_webauthn": Open.SIGNED_IN,
    "mfa_reauthenticate_webauthn": Open.SIGNED_IN,
    "mfa_remove_webauthn": Open.SIGNED_IN,
    "mfa_edit_webauthn": Open.SIGNED_IN,
    "socialaccount_login_cancelled": Open.PUBLIC,
    "socialaccount_login_error": Open.PUBLIC,
    "openid_connect_login": Open.PUBLIC,
    "openid_connect_callback": Open.PUBLIC,
    "wagtaildocs_serve": Open.SHELL,
    "wagtaildocs_authenticate_with_password": Open.SHELL,
    "wagtailadmin_home": Open.SHELL,
    "wagtailadmin_sprite": Open.SHELL,
    "wagtailadmin_javascript_catalog": Open.SHELL,
    "wagtailadmin_dismissibles": Open.SHELL,
    "wagtailadmin_tag_autocomplete": Open.SHELL,
    "wagtailadmin_tag_model_autocomplete": Open.SHELL,
}
LIBRARY_SPACES = (
    "wagtailimages:",
    "wagtaildocs:",
    "wagtailimages_chooser:",
    "wagtaildocs_chooser:",
)
CLOSED_IN_LIBRARY = frozenset(
    {"wagtailimages:url_generator", "wagtailimages:url_generator_output", "wagtailimages:preview"}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """One address with an example of a path, and who may use it (None: nobody said)."""

    route: str
    name: str
    path: str
    open_to: Open | Capability | None

    def __str__(self) -> str:
        return f"/{self.path} ({self.name or self.route})"


def addresses(examples: Mapping[str, object]) -> list[Address]:
    """Return every address of the root resolver that can be reached.

    An address that an earlier one covers is left out: it cannot be reached.
    """
    found = []
    for route, name, view in _walk(get_resolver().url_patterns):
        path = _example(route, examples)
        try:
            reached = resolve("/" + path).func
        except Resolver404 as error:
            raise AssertionError(f"No example path for {route}: /{path}") from error
        if reached is view:
            found.append(
                Address(route=route, name=name, path=path, open_to=_open_to(route, name, view))
            )
    return found


def _open_to(route: str, name: str, view: Callable[..., Any]) -> Open | Capability | None:
    marked = getattr(view, "needs_capability", None)
    if isinstance(marked, Capability):
        return marked
    if getattr(view, "is_public", False):
        return Open.PUBLIC
    if getattr(view, "needs_sign_in", False):
        return Open.SIGNED_IN
    by_name = BY_NAME.get(name, Open.TOKEN if _asks_for_a_token(name) else None)
    if by_name is not None:
        return by_name
    if name.startswith(LIBRARY_SPACES) and name not in CLOSED_IN_LIBRARY:
        return Open.LIBRARY
    return Open.CLOSED if route.startswith("workspace/") and _is_wagtails(view) else None


def api_operations() -> Iterator[tuple[str, str, Operation]]:
    """Return every act of the API: its method, its path and what django-ninja runs."""
    for _prefix, router in api._routers:
        for path, view in router.path_operations.items():
            for operation in view.operations:
                for method in operation.methods:
                    yield method, path, operation


def _asks_for_a_token(name: str) -> bool:
    acts = [
        act for _method, _path, act in api_operations() if f"api:{act.view_func.__name__}" == name
    ]
    return bool(acts) and all(
        [type(item) for item in act.auth_callbacks] == [Bearer] for act in acts
    )


def _is_wagtails(view: Callable[..., Any]) -> bool:
    return view.__module__.startswith(("wagtail.", "django."))


def _walk(
    patterns: list[URLPattern | URLResolver], before: str = "", spaces: tuple[str, ...] = ()
) -> Iterator[tuple[str, str, Callable[..., Any]]]:
    for pattern in patterns:
        route = before + str(pattern.pattern)
        if isinstance(pattern, URLResolver):
            inner = (*spaces, pattern.namespace) if pattern.namespace else spaces
            yield from _walk(pattern.url_patterns, route, inner)
        else:
            yield route, ":".join((*spaces, pattern.name or "")), pattern.callback


def _example(route: str, examples: Mapping[str, object]) -> str:
    def converter(match: re.Match[str]) -> str:
        kind, _, name = match[1].rpartition(":")
        return str(examples.get(name, "1" if kind == "int" else "x"))

    path = re.sub(
        r"<(?!!)([a-z_]+:?[a-z_0-9]*)>", converter, re.sub(r"\(\?P<\w+>[^()]*\)", "x", route)
    )
    path = re.sub(r"\(\?:([^|)]*)\|?[^)]*\)", r"\1", path)
    return (
        path.replace(r"(\d+)", "1")
        .replace("(.*)", "x")
        .replace(".*", "x")
        .replace("^", "")
        .replace("$", "")
    )
