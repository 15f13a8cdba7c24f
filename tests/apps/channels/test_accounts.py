"""The organisation's accounts: added, renamed, taken out of use; how each is doing."""

from datetime import timedelta

import pytest
from django.test import Client

from tests.factories.people import make_person, sign_in
from wellspoken.apps.audit.models import Entry
from wellspoken.apps.channels import selectors, services
from wellspoken.apps.channels.errors import AccountError
from wellspoken.apps.channels.models import Account, Credential
from wellspoken.apps.channels.selectors import Standing
from wellspoken.apps.core.clock import now, shifted
from wellspoken.apps.people.access import NotAllowed
from wellspoken.apps.people.roles import Role

pytestmark = pytest.mark.django_db


def add(**changes: object) -> Account:
    values = {
        "actor": make_person(Role.ADMINISTRATOR),
        "network_slug": "own-site",
        "name": "Riverside website",
        "config": {},
    }
    return services.add_account(**(values | changes))  # type: ignore[arg-type]


def test_administrator_adds_the_own_site_and_it_is_on_record() -> None:
    account = add()
    assert account.active
    assert Entry.objects.get(action="account.added").target_id == str(account.pk)


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.ADMINISTRATOR])
def test_nobody_else_adds_an_account(role: Role) -> None:
    with pytest.raises(NotAllowed):
        add(actor=make_person(role))
    assert not Account.objects.exists()


@pytest.mark.parametrize("network", ["nowhere", "x", "email"])
def test_no_account_is_added_where_nothing_could_be_sent(network: str) -> None:
    with pytest.raises(AccountError):
        add(network_slug=network)


def test_there_is_one_own_site() -> None:
    add()
    with pytest.raises(AccountError, match="only one"):
        add(name="Another")


def test_an_account_needs_a_name_of_its_own() -> None:
    account = add()
    with pytest.raises(AccountError):
        services.rename_account(
            actor=make_person(Role.ADMINISTRATOR), account_id=account.pk, name="  "
        )


def test_taking_out_of_use_needs_a_reason_and_is_undone() -> None:
    account, admin = add(), make_person(Role.ADMINISTRATOR)
    with pytest.raises(AccountError):
        services.set_in_use(actor=admin, account_id=account.pk, in_use=False, reason=" ")
    services.set_in_use(actor=admin, account_id=account.pk, in_use=False, reason="Moved")
    assert not Account.objects.get().active
    services.set_in_use(actor=admin, account_id=account.pk, in_use=True, reason="Back")
    assert Account.objects.get().active


@pytest.mark.parametrize(
    ("changes", "standing"),
    [
        ({}, Standing.UNTRIED),
        ({"last_success_at": timedelta(hours=-1)}, Standing.WELL),
        ({"last_failure_at": timedelta(hours=-1)}, Standing.FAILING),
        (
            {"last_failure_at": timedelta(hours=-2), "last_success_at": timedelta(hours=-1)},
            Standing.WELL,
        ),
        ({"blocked_until": timedelta(hours=1)}, Standing.WAITING),
        ({"blocked_until": timedelta(hours=-1)}, Standing.UNTRIED),
    ],
)
def test_standing_says_how_an_account_is_doing(
    changes: dict[str, timedelta], standing: Standing
) -> None:
    account = add()
    Account.objects.update(**{name: now() + delta for name, delta in changes.items()})
    account.refresh_from_db()
    assert selectors.health_of(account).standing == standing


def test_standing_of_a_credential_that_ends() -> None:
    account = add()
    services.keep_credential(
        actor=make_person(Role.ADMINISTRATOR),
        account_id=account.pk,
        kind=Credential.Kind.TOKEN,
        secrets={"token": "t"},
        expires_at=now() + timedelta(days=30),
    )
    account = Account.objects.select_related("credential").get()
    assert selectors.health_of(account).standing == Standing.UNTRIED
    with shifted(timedelta(days=25)):
        assert selectors.health_of(account).standing == Standing.ENDING
    with shifted(timedelta(days=31)):
        assert selectors.health_of(account).standing == Standing.EXPIRED


def test_screens_lead_from_an_empty_list_to_an_account(client: Client, settings: object) -> None:
    settings.WELLSPOKEN_SECOND_FACTOR_ROLES = []  # type: ignore[attr-defined]
    sign_in(client, make_person(Role.ADMINISTRATOR))
    assert "Begin with the own site" in client.get("/workspace/accounts/").content.decode()
    assert "Own site" in client.get("/workspace/accounts/new/").content.decode()
    client.post("/workspace/accounts/new/own-site/", {"name": "Riverside website", "handle": ""})
    account = Account.objects.get()
    page = client.get(f"/workspace/accounts/{account.pk}/").content.decode()
    assert "could not be reached" in page  # it was tested at once, and no site answers here
    client.post(f"/workspace/accounts/{account.pk}/use/", {"reason": "Moved"})
    assert "not in use" in client.get("/workspace/accounts/").content.decode()


def test_reader_sees_accounts_and_changes_none(client: Client) -> None:
    account = add()
    sign_in(client, make_person(Role.AUDITOR))
    assert client.get(f"/workspace/accounts/{account.pk}/").status_code == 200
    answer = client.post(f"/workspace/accounts/{account.pk}/", {"name": "Mine", "handle": ""})
    assert answer.status_code == 403
    assert Account.objects.get().name == "Riverside website"
