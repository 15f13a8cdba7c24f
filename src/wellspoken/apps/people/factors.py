"""Whether this session, not only this person, has shown a second factor.

The proof is the session's: a session opened with the password alone never becomes a full one
because the person sets up a second factor elsewhere.
"""

from allauth.account.authentication import get_authentication_records
from allauth.mfa.models import Authenticator
from django.conf import settings
from django.http import HttpRequest

from wellspoken.apps.people.models import User

_SET_UP_HERE = "second_factor_set_up_here"


def needs_second_factor(user: User) -> bool:
    """Return whether one of the person's roles must sign in with a second factor."""
    required = set(settings.WELLSPOKEN_SECOND_FACTOR_ROLES)
    return bool({role.value for role in user.roles} & required)


def has_shown_second_factor(request: HttpRequest) -> bool:
    """Return whether the session saw a code, a key, or a provider that asks for one itself."""
    user = request.user
    if not user.is_authenticated:
        return False
    methods = {entry.get("method") for entry in get_authentication_records(request, user)}
    if "mfa" in methods:
        return True
    if settings.WELLSPOKEN_OIDC_SECOND_FACTOR and "socialaccount" in methods:
        return True
    return bool(request.session.get(_SET_UP_HERE) == user.pk)


def remember_set_up(request: HttpRequest, authenticator: Authenticator) -> None:
    """Take the setting up of a code or key, which asks to show it, as showing it."""
    if authenticator.type != Authenticator.Type.RECOVERY_CODES:
        request.session[_SET_UP_HERE] = authenticator.user_id
