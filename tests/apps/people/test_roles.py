"""Roles: given by administrators, never by oneself, and never all gone."""

from collections.abc import Callable
from typing import Any

import pytest
from django.db import IntegrityError, transaction

from tests.factories.people import make_person
from wellspoken.apps.people.access import NotAllowed, can
from wellspoken.apps.people.errors import PeopleError
from wellspoken.apps.people.models import User
from wellspoken.apps.people.roles import GRANTS, Capability, Role
from wellspoken.apps.people.services import (
    deactivate_person,
    grant_role,
    reactivate_person,
    revoke_role,
)


def test_each_role_may_what_it_grants_and_nothing_else() -> None:
    for role in Role:
        person = make_person(role)
        assert {item for item in Capability if can(person, item)} == GRANTS[role]


def test_superuser_may_nothing_by_being_one() -> None:
    boss = make_person()
    boss.is_superuser = True
    assert not any(can(boss, item) for item in Capability)


def test_the_database_keeps_no_superuser() -> None:
    boss = make_person()
    with pytest.raises(IntegrityError), transaction.atomic():
        User.objects.filter(pk=boss.pk).update(is_superuser=True)


def test_closed_account_may_nothing() -> None:
    person = make_person(Role.ADMINISTRATOR)
    person.is_active = False
    assert not any(can(person, item) for item in Capability)


@pytest.mark.parametrize("act", [grant_role, revoke_role])
def test_nobody_decides_about_their_own_roles(act: Callable[..., Any]) -> None:
    admin = make_person(Role.ADMINISTRATOR)
    with pytest.raises(NotAllowed):
        act(actor=admin, user=admin, role=Role.LEAD)


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.ADMINISTRATOR])
def test_nobody_else_gives_roles_or_closes_accounts(role: Role) -> None:
    actor, user = make_person(role), make_person(Role.AUTHOR)
    for act in (
        lambda: grant_role(actor=actor, user=user, role=Role.LEAD),
        lambda: revoke_role(actor=actor, user=user, role=Role.AUTHOR),
        lambda: deactivate_person(actor=actor, user=user),
        lambda: reactivate_person(actor=actor, user=user),
    ):
        with pytest.raises(NotAllowed):
            act()


def test_the_last_administrator_stays() -> None:
    first, second = make_person(Role.ADMINISTRATOR), make_person(Role.ADMINISTRATOR)
    revoke_role(actor=first, user=second, role=Role.ADMINISTRATOR)
    third = make_person(Role.ADMINISTRATOR)
    deactivate_person(actor=first, user=third)
    with pytest.raises(PeopleError):
        revoke_role(actor=system_actor(), user=first, role=Role.ADMINISTRATOR)
    with pytest.raises(PeopleError):
        deactivate_person(actor=system_actor(), user=first)


def test_an_auditor_holds_no_other_role() -> None:
    admin = make_person(Role.ADMINISTRATOR)
    with pytest.raises(PeopleError):
        grant_role(actor=admin, user=make_person(Role.AUDITOR), role=Role.AUTHOR)
    with pytest.raises(PeopleError):
        grant_role(actor=admin, user=make_person(Role.AUTHOR), role=Role.AUDITOR)


def system_actor() -> Any:
    from wellspoken.apps.audit.actors import system

    return system("command line")
