"""Signing in: two proofs where they are due, few tries, and sessions that end."""

from datetime import timedelta

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from django.db import connection
from django.test import Client

from tests.apps.people.conftest import SECRET, code, give_authenticator
from tests.factories.people import PASSWORD, make_person, sign_in
from wellspoken.apps.audit.models import Entry
from wellspoken.apps.core.clock import shifted
from wellspoken.apps.people.models import User
from wellspoken.apps.people.roles import Role
from wellspoken.apps.people.services import (
    deactivate_person,
    end_sessions,
    reset_second_factor,
    revoke_role,
)

HOME = "/workspace/"
LOGIN = "/account/login/"


@pytest.fixture
def two_proofs(settings: object) -> None:
    settings.WELLSPOKEN_SECOND_FACTOR_ROLES = [role.value for role in Role]  # type: ignore[attr-defined]


@pytest.fixture
def one_proof(settings: object) -> None:
    settings.WELLSPOKEN_SECOND_FACTOR_ROLES = []  # type: ignore[attr-defined]


def give_password(client: Client, user: User, password: str = PASSWORD) -> str:
    answer = client.post(LOGIN, {"login": user.email, "password": password})
    return str(answer.get("Location", ""))


def is_in(client: Client) -> bool:
    return client.get(HOME).status_code == 200


def failures() -> int:
    return Entry.objects.filter(action="sign_in.failed").count()


def test_password_and_code_open_the_workspace(client: Client, two_proofs: None) -> None:
    user = make_person(Role.AUTHOR)
    give_authenticator(user)
    assert "2fa/authenticate" in give_password(client, user)
    assert not is_in(client)
    client.post("/account/2fa/authenticate/", {"code": code()})
    assert is_in(client)
    entry = Entry.objects.get(action="sign_in.done")
    assert entry.detail["methods"] == ["password", "mfa"]


def test_wrong_code_opens_nothing_and_is_on_record(client: Client, two_proofs: None) -> None:
    user = make_person(Role.AUTHOR)
    give_authenticator(user)
    give_password(client, user)
    client.post("/account/2fa/authenticate/", {"code": "000000"})
    assert not is_in(client)
    assert Entry.objects.get(action="sign_in.failed").detail == {"factor": "second factor"}


def test_code_works_once(client: Client, two_proofs: None) -> None:
    user = make_person(Role.AUTHOR)
    give_authenticator(user)
    shown = code()
    for number, browser in enumerate((client, Client())):
        give_password(browser, user)
        browser.post("/account/2fa/authenticate/", {"code": shown})
        assert is_in(browser) is (number == 0)


def test_recovery_code_opens_once(client: Client, two_proofs: None) -> None:
    user = make_person(Role.AUTHOR)
    give_authenticator(user)
    spare = RecoveryCodes.activate(user).generate_codes()[0]
    for number, browser in enumerate((client, Client())):
        give_password(browser, user)
        browser.post("/account/2fa/authenticate/", {"code": spare})
        assert is_in(browser) is (number == 0)


def test_whoever_owes_a_second_factor_gets_no_further_than_setting_it_up(
    client: Client, two_proofs: None
) -> None:
    give_password(client, make_person(Role.AUTHOR))
    for path in (HOME, "/workspace/posts/", "/workspace/images/", "/documents/1/a.pdf"):
        assert client.get(path)["Location"] == "/account/2fa/"
    assert client.get("/account/2fa/").status_code == 200


def test_session_of_a_password_alone_never_becomes_a_full_one(
    client: Client, two_proofs: None
) -> None:
    user = make_person(Role.AUTHOR)
    give_password(client, user)
    give_authenticator(user)  # in another browser
    assert client.get(HOME)["Location"].startswith(LOGIN)
    assert client.get("/account/2fa/").status_code == 302


@pytest.mark.parametrize(
    "path",
    ["/workspace/login/", "/admin/login/", "/django-admin/login/", "/admin/", "/django-admin/"],
)
def test_no_other_door_takes_a_password(client: Client, two_proofs: None, path: str) -> None:
    user = make_person(Role.ADMINISTRATOR)
    for name in ("username", "login", "email"):
        answer = client.post(path, {name: user.email, "password": PASSWORD})
        assert answer.status_code in {302, 404, 405}
    assert not is_in(client)
    assert "_auth_user_id" not in client.session


def test_secret_of_an_authenticator_is_sealed_in_the_database(two_proofs: None) -> None:
    give_authenticator(make_person(Role.AUTHOR))
    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM mfa_authenticator")
        assert SECRET not in str(cursor.fetchall())


def test_last_second_factor_is_not_taken_away_by_its_owner(
    client: Client, two_proofs: None
) -> None:
    user = make_person(Role.AUTHOR)
    give_authenticator(user)
    sign_in(client, user)
    client.post("/account/2fa/totp/deactivate/")
    assert Authenticator.objects.filter(user=user).exists()


def test_after_five_failures_the_right_password_rests_too(client: Client, one_proof: None) -> None:
    user = make_person(Role.AUTHOR)
    for _attempt in range(5):
        give_password(client, user, "wrong password, again")
    assert failures() == 5
    give_password(client, user)
    assert not is_in(client)
    assert Entry.objects.filter(action="sign_in.locked_out").count() == 1
    other = make_person(Role.AUTHOR)
    give_password(client, other)
    assert is_in(client)


def test_what_was_typed_is_never_kept(client: Client, one_proof: None) -> None:
    client.post(LOGIN, {"login": PASSWORD, "password": "user@riverside.example"})
    assert PASSWORD not in str(list(Entry.objects.values()))


def test_unknown_address_and_wrong_password_read_alike(client: Client, one_proof: None) -> None:
    user = make_person(Role.AUTHOR)
    answers = [
        client.post(LOGIN, {"login": login, "password": "wrong password, again"})
        for login in (user.email, "nobody@riverside.example")
    ]
    assert [answer.status_code for answer in answers] == [200, 200]
    errors = [answer.context["form"].errors.as_json() for answer in answers]
    assert errors[0] == errors[1]


def test_idle_session_ends_and_says_so(client: Client, one_proof: None, settings: object) -> None:
    user = make_person(Role.AUTHOR)
    give_password(client, user)
    assert is_in(client)
    with shifted(timedelta(minutes=settings.WELLSPOKEN_IDLE_MINUTES + 1)):  # type: ignore[attr-defined]
        answer = client.get("/workspace/posts/", follow=True)
    assert "signed off after" in answer.content.decode()
    assert answer.redirect_chain[-1][0] == f"{LOGIN}?next=/workspace/posts/"
    assert Entry.objects.get(action="sign_in.ended").detail == {"reason": "idle"}


def test_what_a_page_does_by_itself_keeps_no_session_alive(
    client: Client, one_proof: None, settings: object
) -> None:
    give_password(client, make_person(Role.AUTHOR))
    is_in(client)
    for minutes in range(5, settings.WELLSPOKEN_IDLE_MINUTES + 10, 5):  # type: ignore[attr-defined]
        with shifted(timedelta(minutes=minutes)):
            client.get("/account/stay/", headers={"X-Wellspoken-Passive": "1"})
    with shifted(timedelta(minutes=settings.WELLSPOKEN_IDLE_MINUTES + 1)):  # type: ignore[attr-defined]
        assert not is_in(client)


def test_busy_session_ends_after_hours_all_the_same(
    client: Client, one_proof: None, settings: object
) -> None:
    give_password(client, make_person(Role.AUTHOR))
    assert is_in(client)
    minutes, hours = 0, settings.WELLSPOKEN_SESSION_HOURS  # type: ignore[attr-defined]
    while minutes < hours * 60:
        with shifted(timedelta(minutes=minutes)):
            assert is_in(client)
        minutes += 10
    with shifted(timedelta(hours=hours, minutes=1)):
        assert not is_in(client)


def test_closed_account_is_out_at_once(client: Client, one_proof: None) -> None:
    user = make_person(Role.AUTHOR)
    give_password(client, user)
    deactivate_person(actor=make_person(Role.ADMINISTRATOR), user=user)
    assert not is_in(client)
    give_password(client, user)
    assert not is_in(client)


def test_role_taken_away_is_gone_at_once(client: Client, one_proof: None) -> None:
    user = make_person(Role.AUTHOR)
    give_password(client, user)
    assert client.get("/workspace/posts/new/").status_code == 200
    revoke_role(actor=make_person(Role.ADMINISTRATOR), user=user, role=Role.AUTHOR)
    assert client.get("/workspace/posts/new/").status_code == 403


def test_ended_sessions_end_in_every_browser(one_proof: None) -> None:
    user = make_person(Role.AUTHOR)
    browsers = [Client(), Client()]
    for browser in browsers:
        give_password(browser, user)
        assert is_in(browser)
    end_sessions(actor=make_person(Role.ADMINISTRATOR), user=user)
    assert not any(is_in(browser) for browser in browsers)


def test_reset_second_factor_is_set_up_anew(client: Client, two_proofs: None) -> None:
    user = make_person(Role.AUTHOR)
    give_authenticator(user)
    sign_in(client, user)
    assert reset_second_factor(actor=make_person(Role.ADMINISTRATOR), user=user) == 1
    assert not is_in(client)
    give_password(client, user)
    assert client.get(HOME)["Location"] == "/account/2fa/"


def test_forgotten_password_is_set_by_mail(
    client: Client, one_proof: None, mailoutbox: list[object]
) -> None:
    user = make_person(Role.AUTHOR)
    client.post("/account/password/reset/", {"email": user.email})
    body = mailoutbox[0].body  # type: ignore[attr-defined]
    link = next(word for word in body.split() if "/account/password/reset/key/" in word)
    path = "/" + link.partition("//")[2].partition("/")[2]
    answer = client.get(path, follow=True)
    new = "another long password"
    client.post(answer.redirect_chain[-1][0], {"password1": new, "password2": new})
    give_password(client, user, new)
    assert is_in(client)
    assert Entry.objects.filter(action="person.password_changed").exists()


def test_reset_tells_nobody_whether_an_address_is_known(
    client: Client, one_proof: None, mailoutbox: list[object]
) -> None:
    answers = [
        client.post("/account/password/reset/", {"email": email}).status_code
        for email in (make_person(Role.AUTHOR).email, "nobody@riverside.example")
    ]
    assert answers[0] == answers[1]
    assert len(mailoutbox) == 1
