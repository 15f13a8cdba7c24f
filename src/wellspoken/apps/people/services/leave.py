"""Closing and reopening accounts; people are never deleted, their acts stay on record."""

from django.db import transaction

from wellspoken.apps.audit.services import record
from wellspoken.apps.people.groups import sync_membership
from wellspoken.apps.people.models import User
from wellspoken.apps.people.roles import Role
from wellspoken.apps.people.services.acting import Doer, answerable
from wellspoken.apps.people.services.roles import held_roles, keep_an_administrator, refuse_own
from wellspoken.apps.people.services.sessions import forget_sessions


@transaction.atomic
def deactivate_person(*, actor: Doer, user: User) -> None:
    """Close a colleague's account: no sign-in, and every session ends at its next request."""
    by = answerable(actor)
    refuse_own(actor, user)
    if not user.is_active:
        return
    if Role.ADMINISTRATOR in held_roles(user):
        keep_an_administrator(without=user)
    user.is_active = False
    user.save(update_fields=["is_active"])
    forget_sessions(user)
    sync_membership(user)
    record(actor=by, action="person.deactivated", target=user)


@transaction.atomic
def reactivate_person(*, actor: Doer, user: User) -> None:
    """Open a closed account again, with the roles it still holds."""
    by = answerable(actor)
    refuse_own(actor, user)
    if user.is_active:
        return
    user.is_active = True
    user.save(update_fields=["is_active"])
    sync_membership(user)
    record(actor=by, action="person.reactivated", target=user)
