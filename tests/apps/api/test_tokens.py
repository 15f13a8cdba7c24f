"""A token is shown once, ends when it should, and never does more than its person."""

from datetime import timedelta
from typing import Any

import pytest
from django.test import Client

from tests.apps.api.conftest import Meet, Program
from tests.factories.people import make_person, sign_in
from wellspoken.apps.api.models import Token
from wellspoken.apps.api.scopes import Scope
from wellspoken.apps.audit.actors import system
from wellspoken.apps.audit.models import Entry
from wellspoken.apps.core.clock import shifted
from wellspoken.apps.people.roles import Role
from wellspoken.apps.people.services import (
    deactivate_person,
    grant_role,
    reactivate_person,
    revoke_role,
)

pytestmark = pytest.mark.django_db
PAGE = "/account/tokens/"


def make_on_page(client: Client, **more: Any) -> Any:
    return client.post(PAGE, {"name": "Robot", "scopes": ["posts:read"], "days": "30"} | more)


def test_a_token_made_on_the_page_works_and_is_shown_only_then() -> None:
    client = sign_in(Client(), make_person(Role.AUTHOR))
    made = make_on_page(client)
    secret = made.context["secret"]
    assert secret in made.content.decode()
    assert secret not in client.get(PAGE).content.decode()
    assert Program(secret).get("/posts").status_code == 200
    assert secret not in str(Token.objects.values().get())
    assert "Last used" in client.get(PAGE).content.decode()


@pytest.mark.parametrize("wrong", [{"name": " "}, {"scopes": []}, {"days": "9999"}])
def test_a_token_without_a_name_a_use_or_an_end_is_not_made(wrong: dict[str, object]) -> None:
    client = sign_in(Client(), make_person(Role.AUTHOR))
    assert make_on_page(client, **wrong).status_code == 422
    assert not Token.objects.exists()


def test_two_living_tokens_of_one_person_have_two_names() -> None:
    client = sign_in(Client(), make_person(Role.AUTHOR))
    make_on_page(client)
    assert make_on_page(client, name="robot").status_code == 422


def test_a_revoked_token_is_refused_and_only_its_owner_revokes_it(program: Meet) -> None:
    owner = make_person(Role.AUTHOR)
    robot = program(owner)
    number = Token.objects.get().pk
    other = sign_in(Client(), make_person(Role.ADMINISTRATOR))
    assert other.post(f"{PAGE}{number}/end/").status_code == 404
    assert robot.get("/posts").status_code == 200
    sign_in(Client(), owner).post(f"{PAGE}{number}/end/")
    assert robot.get("/posts").status_code == 401


def test_a_token_expires(program: Meet) -> None:
    robot = program(make_person(Role.AUTHOR))
    with shifted(timedelta(days=31)):
        assert robot.get("/posts").status_code == 401


def test_closing_the_account_ends_its_tokens_for_good(program: Meet) -> None:
    person = make_person(Role.AUTHOR)
    robot = program(person)
    deactivate_person(actor=system("test"), user=person)
    reactivate_person(actor=system("test"), user=person)
    assert robot.get("/posts").status_code == 401
    assert Entry.objects.filter(action="token.ended").exists()


def test_losing_the_role_ends_the_token_for_good(program: Meet) -> None:
    person = make_person(Role.AUTHOR, Role.RESPONDER)
    robot = program(person)
    revoke_role(actor=system("test"), user=person, role=Role.AUTHOR)
    grant_role(actor=system("test"), user=person, role=Role.AUTHOR)
    assert robot.get("/posts").status_code == 401


def test_a_token_that_is_used_too_often_waits_for_a_minute(program: Meet, settings: Any) -> None:
    settings.WELLSPOKEN_API_PER_MINUTE = 3
    robot = program(make_person(Role.AUTHOR))
    with shifted(timedelta()):
        answers = [robot.get("/accounts").status_code for _count in range(8)]
    # A minute may turn over once while the eight are sent.
    assert answers[:3] == [200, 200, 200]
    assert 429 in answers
    with shifted(timedelta(minutes=1)):
        assert robot.get("/accounts").status_code == 200


def test_the_api_can_be_switched_off(program: Meet, settings: Any) -> None:
    robot = program(make_person(Role.AUTHOR))
    settings.WELLSPOKEN_API = False
    for path in ("/posts", "/openapi.json", "/"):
        assert robot.get(path).status_code == 404


@pytest.mark.parametrize("header", ["", "Basic x", "Bearer", "Bearer ", "Bearer wsp_x", "Bearer é"])
def test_what_is_no_token_is_refused_as_a_problem(header: str) -> None:
    answer = Client().get("/api/v1/posts", headers={"Authorization": header})
    assert answer.status_code == 401
    assert answer["WWW-Authenticate"] == "Bearer"
    assert answer["Content-Type"] == "application/problem+json"


def test_the_description_names_no_other_host() -> None:
    answer = Client().get("/api/v1/openapi.json")
    assert answer.status_code == 200
    assert answer["Cache-Control"] == "no-store"
    assert b"http" not in answer.content.replace(b'"type": "http"', b"")
    assert Client().get("/api/v1/docs").status_code == 404


def test_scopes_are_shown_on_the_page() -> None:
    page = sign_in(Client(), make_person(Role.AUDITOR)).get(PAGE).content.decode()
    assert all(scope.value in page for scope in Scope)
