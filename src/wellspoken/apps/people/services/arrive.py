"""Making an account for somebody."""

from allauth.account.models import EmailAddress
from django.conf import settings
from django.contrib.auth.password_validation import validate_password
from django.db import transaction
from django.utils.translation import gettext as _

from wellspoken.apps.audit.actors import Actor
from wellspoken.apps.audit.services import record
from wellspoken.apps.people.errors import PeopleError
from wellspoken.apps.people.groups import sync_membership
from wellspoken.apps.people.models import RoleGrant, User
from wellspoken.apps.people.roles import Role
from wellspoken.apps.people.services.acting import Doer, answerable, as_user
from wellspoken.apps.people.services.roles import check_combination


@transaction.atomic
def add_person(
    *,
    actor: Doer,
    email: str,
    first_name: str,
    last_name: str = "",
    roles: set[Role] | frozenset[Role] | list[Role] = frozenset(),
    password: str | None = None,
    job_title: str = "",
    time_zone: str = "",
    language: str = "",
) -> User:
    """Make an account with these roles at once, without an invitation.

    Without a password the person sets one through “Forgotten your password?”. Raises
    `PeopleError` for an address that is taken and `ValidationError` for a weak password.
    """
    by = answerable(actor)
    return make_account(
        by=by,
        granted_by=as_user(actor),
        email=email,
        first_name=first_name,
        last_name=last_name,
        roles={Role(role) for role in roles},
        password=password,
        job_title=job_title,
        time_zone=time_zone,
        language=language,
    )


def make_account(
    *,
    by: Actor,
    granted_by: User | None,
    email: str,
    first_name: str,
    last_name: str,
    roles: set[Role],
    password: str | None,
    job_title: str = "",
    time_zone: str = "",
    language: str = "",
) -> User:
    """Write the account, its verified address and its roles; the caller has asked permission."""
    email = email.strip().lower()
    if User.objects.filter(email__iexact=email).exists():
        raise PeopleError(_("There is an account with this address already."))
    check_combination(roles)
    if password is not None:
        validate_password(password, User(email=email, first_name=first_name, last_name=last_name))
    user = User.objects.create_user(
        email,
        password,
        first_name=first_name.strip(),
        last_name=last_name.strip(),
        job_title=job_title.strip(),
        time_zone=time_zone or settings.WELLSPOKEN_TIME_ZONE,
        language=language,
    )
    EmailAddress.objects.create(user=user, email=user.email, verified=True, primary=True)
    for role in sorted(roles):
        RoleGrant.objects.create(user=user, role=role, granted_by=granted_by)
    sync_membership(user)
    record(
        actor=by,
        action="person.added",
        target=user,
        detail={"roles": sorted(role.value for role in roles)},
    )
    return user
