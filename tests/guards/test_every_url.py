"""Nobody reaches an address that is not theirs, by reading or by sending."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from django.core.cache import cache
from django.db import connection
from django.http import HttpResponse
from django.test import Client
from wagtail.images import get_image_model
from wagtail.images.tests.utils import get_test_image_file

from tests.factories.desk import make_import, make_signal
from tests.factories.people import PASSWORD, make_person, sign_in
from tests.factories.posts import make_release
from tests.guards.every_url import Address, Open, addresses
from wellspoken.apps.delivery.services import Covered, set_hold
from wellspoken.apps.hooks.events import EventType
from wellspoken.apps.hooks.services import add_endpoint, send_test
from wellspoken.apps.people.models import User
from wellspoken.apps.people.roles import GRANTS, Capability, Role
from wellspoken.apps.review.models import Review

pytestmark = [
    pytest.mark.django_db,
    # Wagtail leaves the files of the pictures it scales to be closed by the collector.
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]

LOGIN = "/account/login/"
SET_UP = "/account/2fa/"
# A session's own rows; everything else is somebody's data.
OWN_TABLES = ("django_session", "wagtailusers_userprofile", "cache")
# Verifying and exporting the record, and taking evidence, are acts, and stand in it like any other.
ON_RECORD = ("oversight:", "evidence:")
RECORD_TABLES = ("audit_entry", "audit_chainhead")
CHANGING_THE_LIBRARY = ("wagtailimages:add", "wagtailimages:edit", "wagtaildocs:add_multiple")
WRITERS_OF_THE_LIBRARY = (Role.AUTHOR, Role.LEAD)


@pytest.fixture
def every_address(settings: Any) -> list[Address]:
    """Return every address, with examples that name rows which exist."""
    settings.WELLSPOKEN_SECOND_FACTOR_ROLES = []
    cache.clear()
    release = make_release()
    signal = make_signal()
    hold = set_hold(actor=make_person(Role.LEAD), covered=Covered(), reason="Fire", drill=True)
    settings.WELLSPOKEN_WEBHOOK_NETWORKS = ["127.0.0.0/8"]
    hook = add_endpoint(
        actor=make_person(Role.ADMINISTRATOR),
        name="Intranet",
        url="http://127.0.0.1:9/",
        events=list(EventType),
    ).endpoint
    picture = get_image_model().objects.create(title="Clinic", file=get_test_image_file())
    return addresses(
        {
            "post_id": release.post_id,
            "review_id": Review.objects.get(post_id=release.post_id).pk,
            "delivery_id": release.deliveries.get().pk,
            "hold_id": hold.pk,
            "user_id": make_person(Role.RESPONDER).pk,
            "signal_id": signal.pk,
            "claim_id": signal.claim_id,
            "evidence_id": signal.claim.evidence.get().pk,
            "import_id": make_import().pk,
            "form": "csv",
            "image_id": picture.pk,
            "pk": picture.pk,
            "endpoint_id": hook.pk,
            "message_id": send_test(actor=hook.created_by, endpoint_id=hook.pk).pk,
            "kind": "image",
            "file_id": picture.pk,
        }
    )


def test_every_address_says_who_may_use_it(every_address: list[Address]) -> None:
    silent = [str(address) for address in every_address if address.open_to is None]
    assert silent == []


def test_the_walk_covers_more_than_the_front_page(every_address: list[Address]) -> None:
    by_kind = {address.open_to for address in every_address}
    assert {Open.PUBLIC, Open.SIGNED_IN, Open.SHELL, Open.LIBRARY, Open.CLOSED} <= by_kind
    assert {Capability.WRITE_POST, Capability.APPROVE, Capability.MANAGE_PEOPLE} <= by_kind


def test_strangers_are_sent_to_sign_in(every_address: list[Address], client: Client) -> None:
    for address in every_address:
        for send in (client.get, client.post):
            with no_writes(unless=address.open_to is Open.PUBLIC, where=str(address)):
                answer = send("/" + address.path)
            if address.open_to is Open.PUBLIC:
                assert answer.status_code != 500, address
            elif address.open_to is Open.CLOSED:
                assert answer.status_code in {404, 405}, address
            else:
                assert is_refused(answer), f"{address}: {answer.status_code}"


def test_public_pages_do_not_ask_strangers_to_sign_in(
    every_address: list[Address], client: Client
) -> None:
    # The way out ends at the way in; half-way through signing in, without a beginning, likewise.
    lead_there = {
        "account/logout/",
        "account/2fa/authenticate/",
        "workspace/login/",
        "workspace/logout/",
    }
    for address in every_address:
        if address.open_to is Open.PUBLIC and address.path not in lead_there:
            answer = client.get("/" + address.path)
            elsewhere = answer.get("Location", "")
            assert not elsewhere.startswith(LOGIN), address
            assert answer.status_code != 403, address


@pytest.mark.parametrize("role", list(Role))
def test_each_role_reaches_its_own_addresses_and_no_other(
    role: Role, every_address: list[Address]
) -> None:
    client = sign_in(Client(), make_person(role))
    for address in every_address:
        may = address.open_to in GRANTS[role] or address.open_to is Open.SHELL
        if isinstance(address.open_to, Capability):
            assert_answers(client, address, may=may)
        elif address.open_to is Open.SHELL:
            assert client.get("/" + address.path).status_code < 500, address
        elif address.open_to is Open.TOKEN:
            for send in (client.get, client.post, client.patch):
                with no_writes(where=str(address)):
                    assert send("/" + address.path).status_code in {401, 405}, address
        elif address.open_to is Open.LIBRARY:
            assert_library(client, address, role)
        elif address.open_to is Open.CLOSED and role in {Role.AUTHOR, Role.ADMINISTRATOR}:
            assert client.get("/" + address.path).status_code == 404, address
            assert client.post("/" + address.path).status_code == 404, address


def test_somebody_without_a_role_stays_outside(every_address: list[Address]) -> None:
    client = sign_in(Client(), make_person())
    for address in every_address:
        if address.open_to in {Open.PUBLIC, Open.SIGNED_IN, Open.TOKEN}:
            continue
        for send in (client.get, client.post):
            with no_writes(where=str(address)):
                answer = send("/" + address.path)
            assert answer.status_code in {403, 404, 405}, f"{address}: {answer.status_code}"


def test_an_auditor_changes_nothing_anywhere(every_address: list[Address]) -> None:
    client = sign_in(Client(), make_person(Role.AUDITOR))
    for address in every_address:
        if address.open_to in {Open.PUBLIC, Open.SIGNED_IN}:
            continue
        on_record = address.name.startswith(ON_RECORD)
        with no_writes(where=str(address), on_record=on_record):
            client.post("/" + address.path, {"name": "x", "reason": "x", "role": "auditor"})


@pytest.mark.parametrize("role", [Role.AUDITOR, Role.ADMINISTRATOR])
def test_a_password_alone_opens_nothing_where_a_second_factor_is_due(
    role: Role, every_address: list[Address], settings: Any
) -> None:
    settings.WELLSPOKEN_SECOND_FACTOR_ROLES = [role.value]
    client = signed_in_by_password(make_person(role))
    for address in every_address:
        if not address.path.startswith(("workspace/", "documents/", "media/")):
            continue
        for send in (client.get, client.post):
            answer = send("/" + address.path)
            assert answer.status_code == 302, address
            assert answer["Location"] == SET_UP, address


def signed_in_by_password(user: User) -> Client:
    client = Client()
    answer = client.post(LOGIN, {"login": user.email, "password": PASSWORD})
    assert answer.status_code == 302
    assert client.session["_auth_user_id"] == str(user.pk)
    return client


def assert_answers(client: Client, address: Address, *, may: bool) -> None:
    for send in (client.get, client.post):
        with no_writes(unless=may, where=str(address)):
            answer = send("/" + address.path)
        if may:
            assert answer.status_code < 500, f"{address}: {answer.status_code}"
            assert answer.status_code != 403 or send == client.post, address
        else:
            assert answer.status_code in {403, 405}, f"{address}: {answer.status_code}"


def assert_library(client: Client, address: Address, role: Role) -> None:
    looked = client.get("/" + address.path)
    assert looked.status_code < 500, address
    if address.name in CHANGING_THE_LIBRARY:
        may = role in WRITERS_OF_THE_LIBRARY
        assert (looked.status_code == 200) == may, f"{address}: {looked.status_code}"
    with no_writes(unless=role in WRITERS_OF_THE_LIBRARY, where=str(address)):
        sent = client.post("/" + address.path)
    assert sent.status_code < 500, address


def is_refused(answer: HttpResponse) -> bool:
    if answer.status_code == 302:
        return answer["Location"].startswith(LOGIN)
    return answer.status_code in {401, 403, 404, 405}


@contextmanager
def no_writes(
    *, where: str, unless: bool = False, on_record: bool = False, tables: tuple[str, ...] = ()
) -> Iterator[None]:
    """Fail when the block changes a row of any table but the session's own.

    `on_record` lets the act itself be put on record; `tables` are others that may change.
    """
    written: list[str] = []

    def watch(execute: Callable[..., Any], sql: str, params: Any, many: bool, context: Any) -> Any:
        words = sql.split(maxsplit=3)
        if words and words[0] in {"INSERT", "UPDATE", "DELETE"}:
            table = words[1] if words[0] == "UPDATE" else words[2]
            if table.strip('"') not in OWN_TABLES + tables + (RECORD_TABLES if on_record else ()):
                written.append(sql[:120])
        return execute(sql, params, many, context)

    with connection.execute_wrapper(watch):
        yield
    assert unless or written == [], f"{where} wrote: {written}"
