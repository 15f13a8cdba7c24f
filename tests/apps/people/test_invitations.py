"""Inviting people: by mail, once, for seven days, and no other way in."""

import re
from datetime import timedelta

import pytest
from django.test import Client

from tests.factories.people import PASSWORD, make_person
from wellspoken.apps.audit.actors import system
from wellspoken.apps.core.clock import shifted
from wellspoken.apps.people.access import NotAllowed
from wellspoken.apps.people.errors import PeopleError
from wellspoken.apps.people.models import Invitation, User
from wellspoken.apps.people.roles import Role
from wellspoken.apps.people.services import (
    invite_person,
    resend_invitation,
    withdraw_invitation,
)

EMAIL = "new@riverside.example"


def invite(**changes: object) -> str:
    values = {
        "actor": make_person(Role.ADMINISTRATOR),
        "email": EMAIL,
        "first_name": "Nia",
        "roles": [Role.AUTHOR],
    }
    return invite_person(**(values | changes)).link.partition("//")[2].partition("/")[2]  # type: ignore[arg-type]


def accept(client: Client, path: str, **changes: str) -> int:
    data = {
        "first_name": "Nia",
        "last_name": "Rees",
        "password": PASSWORD,
        "again": PASSWORD,
        "time_zone": "Europe/London",
    }
    return client.post(f"/{path}", data | changes).status_code


def test_invited_person_reads_the_mail_sets_a_password_and_signs_in(
    client: Client, mailoutbox: list[object], settings: object
) -> None:
    settings.WELLSPOKEN_SECOND_FACTOR_ROLES = []  # type: ignore[attr-defined]
    invite()
    body = mailoutbox[0].body  # type: ignore[attr-defined]
    found = re.search(r"/(account/invitation/[^\s]+)", body)
    assert found is not None
    assert accept(client, found.group(1)) == 302
    user = User.objects.get(email=EMAIL)
    assert user.roles == {Role.AUTHOR}
    client.post("/account/login/", {"login": EMAIL, "password": PASSWORD})
    assert client.get("/workspace/").status_code == 200


def test_link_works_once(client: Client) -> None:
    path = invite()
    assert accept(client, path) == 302
    assert Client().get(f"/{path}").status_code == 410


def test_link_is_valid_for_a_week(client: Client) -> None:
    path = invite()
    with shifted(timedelta(days=6)):
        assert client.get(f"/{path}").status_code == 200
    with shifted(timedelta(days=8)):
        assert accept(client, path) == 410
    assert not User.objects.filter(email=EMAIL).exists()


def test_withdrawn_invitation_opens_nothing(client: Client) -> None:
    path = invite()
    withdraw_invitation(actor=make_person(Role.ADMINISTRATOR), invitation=Invitation.objects.get())
    assert accept(client, path) == 410


def test_sent_again_the_earlier_link_stops_working(client: Client) -> None:
    path = invite()
    again = resend_invitation(
        actor=make_person(Role.ADMINISTRATOR), invitation=Invitation.objects.get()
    )
    assert client.get(f"/{path}").status_code == 410
    assert client.get("/" + again.link.partition("//")[2].partition("/")[2]).status_code == 200


def test_link_itself_is_in_no_row() -> None:
    token = invite().rstrip("/").rpartition("/")[2]
    assert token not in str(list(Invitation.objects.values()))


def test_weak_or_mistyped_password_is_said_at_its_field(client: Client) -> None:
    path = invite()
    assert accept(client, path, password="short", again="short") == 422
    assert accept(client, path, again="something else entirely") == 422
    assert not User.objects.filter(email=EMAIL).exists()


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"roles": []}, "at least one role"),
        ({"roles": [Role.AUDITOR, Role.AUTHOR]}, "holds no other role"),
    ],
)
def test_invitation_that_makes_no_sense_is_refused(changes: dict[str, object], words: str) -> None:
    with pytest.raises(PeopleError, match=words):
        invite(**changes)


def test_address_is_invited_once_and_taken_once() -> None:
    invite()
    with pytest.raises(PeopleError, match="invited already"):
        invite()
    known = make_person(Role.AUTHOR)
    with pytest.raises(PeopleError, match="account with this address"):
        invite(email=known.email.upper())


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.ADMINISTRATOR])
def test_nobody_else_invites(role: Role) -> None:
    with pytest.raises(NotAllowed):
        invite(actor=make_person(role))


def test_superuser_without_a_role_invites_nobody() -> None:
    boss = make_person()
    boss.is_superuser = True
    with pytest.raises(NotAllowed):
        invite(actor=boss)


def test_mail_server_that_is_away_is_told_and_the_link_shown(settings: object) -> None:
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"  # type: ignore[attr-defined]
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 9  # type: ignore[attr-defined]
    sent = invite_person(actor=system("test"), email=EMAIL, first_name="Nia", roles=[Role.AUTHOR])
    assert not sent.sent
    assert "/account/invitation/" in sent.link


@pytest.mark.parametrize(
    "path", ["account/signup/", "account/email/", "account/3rdparty/signup/", "account/login/code/"]
)
def test_there_is_no_other_way_in(client: Client, path: str) -> None:
    assert client.get(f"/{path}").status_code == 404
    assert client.post(f"/{path}", {"email": EMAIL}).status_code == 404
