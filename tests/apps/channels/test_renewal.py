"""Renewing over real HTTP, by two at once and with lost answers: a single-use token is used once."""

import threading
from collections.abc import Iterator
from datetime import timedelta

import pytest
from django.db import connection

from tests.factories.people import make_person
from tests.support.token_server import TokenServer, token_server
from wellspoken.apps.audit.models import Entry
from wellspoken.apps.channels.models import Account, Credential
from wellspoken.apps.channels.services import keep_credential, open_credential
from wellspoken.apps.core.clock import now, shifted
from wellspoken.apps.people.roles import Role
from wellspoken.engines.networks import PermanentFailure, TemporaryFailure
from wellspoken.engines.networks.bluesky.dpop import new_key
from wellspoken.engines.networks.bluesky.renew import renew
from wellspoken.engines.networks.credentials import Renew, Renewed
from wellspoken.engines.networks.exchange import Ask, exchange

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def server() -> Iterator[TokenServer]:
    with token_server() as running:
        yield running


@pytest.fixture
def account(transactional_db: None, server: TokenServer) -> Account:
    """An account whose access ends in a minute."""
    account = Account.objects.create(network="bluesky", name="Riverside")
    keep(
        account,
        Credential.Kind.ROTATING,
        {
            "access": "a0",
            "refresh": "r0",
            "did": "did:plc:riverside",
            "dpop": new_key(),
            "issuer": server.url,
            "token_at": f"{server.url}/token",
            "client_id": "https://riverside.example/oauth-client.json",
        },
        timedelta(minutes=1),
    )
    return account


def keep(account: Account, kind: Credential.Kind, secrets: dict[str, str], by: timedelta) -> None:
    keep_credential(
        actor=make_person(Role.ADMINISTRATOR),
        account_id=account.pk,
        kind=kind,
        secrets=secrets,
        expires_at=now() + by,
    )


def at_once(account: Account, server: TokenServer, way: Renew, count: int = 2) -> list[str]:
    """Open the account from several threads while the first request hangs; return what each got."""
    got: list[str] = []

    def open_it() -> None:
        try:
            secrets = open_credential(account, renew=way)
            got.append(secrets.get("access") or secrets["token"])
        except TemporaryFailure as failure:
            got.append(failure.code)
        finally:
            connection.close()

    server.answering.clear()
    server.asked.clear()
    threads = [threading.Thread(target=open_it) for _one in range(count)]
    threads[0].start()
    assert server.asked.wait(20)
    for thread in threads[1:]:
        thread.start()
    for thread in threads[1:]:
        thread.join(20)
    server.answering.set()
    threads[0].join(20)
    return got


def test_two_at_once_use_a_rotating_token_once(account: Account, server: TokenServer) -> None:
    got = at_once(account, server, renew)
    assert got == ["a0", f"a-{server.current}"]
    assert server.used == ["r0"]
    assert open_credential(account, renew=renew)["refresh"] == server.current
    assert server.used == ["r0"]
    assert Entry.objects.filter(action="credential.renewed").count() == 1


def test_two_at_once_wait_where_the_access_has_ended(account: Account, server: TokenServer) -> None:
    Credential.objects.update(expires_at=now() - timedelta(seconds=1))
    assert at_once(account, server, renew) == ["renewing", f"a-{server.current}"]
    assert server.used == ["r0"]


def test_request_that_never_arrived_is_made_again(account: Account, server: TokenServer) -> None:
    server.lose = "before"
    assert open_credential(account, renew=renew)["access"] == "a0"
    assert open_credential(account, renew=renew)["access"] == "a0"
    assert server.used == []
    with shifted(timedelta(seconds=40)):
        assert open_credential(account, renew=renew)["access"] == f"a-{server.current}"
    assert server.used == ["r0"]


def test_lost_answer_ends_nothing_while_the_access_lasts(
    account: Account, server: TokenServer
) -> None:
    server.lose = "after"
    for _one in range(3):
        assert open_credential(account, renew=renew)["access"] == "a0"
    assert server.used == ["r0"]
    with (
        shifted(timedelta(minutes=2)),
        pytest.raises(PermanentFailure, match="Connect the account"),
    ):
        open_credential(account, renew=renew)
    assert server.used == ["r0", "r0"]


def test_row_is_read_again_before_anybody_calls_the_account_disconnected(
    account: Account, server: TokenServer
) -> None:
    Credential.objects.update(expires_at=now() - timedelta(seconds=1))
    server.ended = True

    def reconnected_meanwhile(secrets: dict[str, str]) -> Renewed:
        row = Credential.objects.get()
        row.keep({**secrets, "access": "a-by-a-person"})
        row.expires_at = now() + timedelta(hours=1)
        row.save()
        return renew(secrets)

    assert open_credential(account, renew=reconnected_meanwhile)["access"] == "a-by-a-person"


def test_extended_token_is_extended_days_before_and_kept_where_that_fails(
    account: Account, server: TokenServer
) -> None:
    keep(account, Credential.Kind.EXTENDING, {"token": "t"}, timedelta(days=30))

    def extend(secrets: dict[str, str]) -> Renewed:
        def refused(code: int, said: str) -> PermanentFailure:
            return PermanentFailure(said, code="refused")

        ask = Ask(method="POST", url=f"{server.url}/extend", options={"data": secrets})
        told = exchange(ask, server=server.url, refused=refused).json()
        end = now() + timedelta(seconds=told["expires_in"])
        return Renewed(secrets={"token": told["access_token"]}, expires_at=end)

    assert open_credential(account, renew=extend)["token"] == "t"
    assert server.extended == 0
    with shifted(timedelta(days=25)):
        server.lose = "before"
        for _one in range(3):
            assert open_credential(account, renew=extend)["token"] == "t"
        assert server.extended == 0
    with shifted(timedelta(days=25, hours=2)):
        assert at_once(account, server, extend) == ["t", "t"]
        assert server.extended == 1
        assert Credential.objects.get().expires_at > now() + timedelta(days=50)
