"""Thin ears on allauth's door: each signal is handed to a service that records it.

Signals are used here because allauth opens no other way to learn of these acts.
"""

from allauth.account.authentication import get_authentication_records
from allauth.account.signals import password_changed, password_reset, password_set, user_logged_in
from allauth.mfa.models import Authenticator
from allauth.mfa.signals import (
    authentication_failed,
    authenticator_added,
    authenticator_removed,
    authenticator_reset,
)
from django.contrib.auth import user_logged_out, user_login_failed
from django.http import HttpRequest

from wellspoken.apps.people.factors import remember_set_up
from wellspoken.apps.people.models import User
from wellspoken.apps.people.services import sign_in

SIGN_OUT_REASON = "wellspoken_sign_out_reason"


def connect() -> None:
    """Listen; called once when the apps are ready."""
    user_logged_in.connect(_signed_in)
    user_logged_out.connect(_signed_out)
    user_login_failed.connect(_password_failed)
    authentication_failed.connect(_code_failed)
    authenticator_added.connect(_factor_added)
    authenticator_removed.connect(_factor_removed)
    authenticator_reset.connect(_codes_renewed)
    password_changed.connect(_password_changed)
    password_set.connect(_password_changed)
    password_reset.connect(_password_changed)


def _signed_in(request: HttpRequest, user: User, **kwargs: object) -> None:
    methods = [str(entry["method"]) for entry in get_authentication_records(request, user)]
    sign_in.note_signed_in(user=user, methods=methods)


def _signed_out(request: HttpRequest, user: User | None, **kwargs: object) -> None:
    if user is not None:
        reason = getattr(request, SIGN_OUT_REASON, "signed out")
        sign_in.note_signed_out(user=user, reason=reason)


def _password_failed(credentials: dict[str, str], **kwargs: object) -> None:
    sign_in.note_sign_in_failed(email=str(credentials.get("email", "")), factor="password")


def _code_failed(user: User, **kwargs: object) -> None:
    sign_in.note_sign_in_failed(email=user.email, factor="second factor")


def _factor_added(
    request: HttpRequest, user: User, authenticator: Authenticator, **kwargs: object
) -> None:
    remember_set_up(request, authenticator)
    sign_in.note_own_change(user=user, action="second_factor.added", kind=authenticator.type)


def _factor_removed(user: User, authenticator: Authenticator, **kwargs: object) -> None:
    sign_in.note_own_change(user=user, action="second_factor.removed", kind=authenticator.type)


def _codes_renewed(user: User, **kwargs: object) -> None:
    sign_in.note_own_change(user=user, action="second_factor.codes_renewed")


def _password_changed(user: User, **kwargs: object) -> None:
    sign_in.note_own_change(user=user, action="person.password_changed")
