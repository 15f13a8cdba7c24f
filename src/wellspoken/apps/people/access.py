"""Asking whether a person may do something; every service asks before it writes."""

from django.utils.translation import gettext as _

from wellspoken.apps.people.models import User
from wellspoken.apps.people.roles import GRANTS, Capability, Role


class NotAllowed(Exception):
    """The person may not do this; the message says who may."""


def can(user: User, capability: Capability) -> bool:
    """Return whether an active person holds a role that grants the capability."""
    if not user.is_authenticated or not user.is_active:
        return False
    return any(capability in GRANTS[role] for role in user.roles)


def require(user: User, capability: Capability) -> None:
    """Refuse anybody who lacks the capability, and say which roles have it."""
    if can(user, capability):
        return
    holders = [str(role.label) for role in Role if capability in GRANTS[role]]
    raise NotAllowed(
        _("You may not do this. It takes one of these roles: %(roles)s.")
        % {"roles": ", ".join(holders)}
    )
