"""Giving and taking roles."""

from django.db import transaction
from django.utils.translation import gettext as _

from wellspoken.apps.audit.services import record
from wellspoken.apps.core.clock import now
from wellspoken.apps.people.access import NotAllowed
from wellspoken.apps.people.errors import PeopleError
from wellspoken.apps.people.groups import sync_membership
from wellspoken.apps.people.models import RoleGrant, User
from wellspoken.apps.people.roles import Role
from wellspoken.apps.people.services.acting import Doer, answerable, as_user


@transaction.atomic
def grant_role(*, actor: Doer, user: User, role: Role) -> RoleGrant:
    """Give a colleague a role; one they hold already stays as it is."""
    by = answerable(actor)
    refuse_own(actor, user)
    if not user.is_active:
        raise PeopleError(_("This account is closed. Open it again before you give it a role."))
    check_combination({*held_roles(user), role})
    grant, created = RoleGrant.objects.get_or_create(
        user=user, role=role, revoked_at=None, defaults={"granted_by": as_user(actor)}
    )
    sync_membership(user)
    if created:
        record(actor=by, action="role.granted", target=user, detail={"role": role.value})
    return grant


@transaction.atomic
def revoke_role(*, actor: Doer, user: User, role: Role) -> None:
    """Take a role from a colleague; the last administrator keeps theirs."""
    by = answerable(actor)
    refuse_own(actor, user)
    grant = RoleGrant.objects.filter(user=user, role=role, revoked_at=None).first()
    if grant is None:
        raise PeopleError(_("%(name)s does not hold this role.") % {"name": user.get_full_name()})
    if role is Role.ADMINISTRATOR:
        keep_an_administrator(without=user)
    grant.revoked_at = now()
    grant.revoked_by = as_user(actor)
    grant.save(update_fields=["revoked_at", "revoked_by"])
    sync_membership(user)
    record(actor=by, action="role.revoked", target=user, detail={"role": role.value})


def held_roles(user: User) -> set[Role]:
    """Return the roles held now, read afresh."""
    held = RoleGrant.objects.filter(user=user, revoked_at=None).values_list("role", flat=True)
    return {Role(role) for role in held}


def check_combination(roles: set[Role]) -> None:
    """Refuse to pair the auditor with a role that can change what is audited."""
    if Role.AUDITOR in roles and len(roles) > 1:
        raise PeopleError(
            _("An auditor reads everything and changes nothing, so holds no other role.")
        )


def refuse_own(actor: Doer, user: User) -> None:
    """Refuse to let people decide about their own account."""
    if as_user(actor) == user:
        raise NotAllowed(_("You cannot do this to your own account. Ask another administrator."))


def keep_an_administrator(*, without: User) -> None:
    """Refuse to leave the installation without an active administrator."""
    others = (
        RoleGrant.objects.select_for_update()
        .filter(role=Role.ADMINISTRATOR, revoked_at=None, user__is_active=True)
        .exclude(user=without)
    )
    if not list(others):
        raise PeopleError(
            _("This is the last administrator. Give the role to somebody else first.")
        )
