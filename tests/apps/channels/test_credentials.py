"""Credentials: sealed, renewed by one at a time, never shown."""

import threading
from collections.abc import Callable
from datetime import timedelta

import pytest
from django.db import connection

from tests.factories.people import make_person
from wellspoken.apps.audit.models import Entry
from wellspoken.apps.channels.errors import AccountError
from wellspoken.apps.channels.models import Account, Credential
from wellspoken.apps.channels.services import (
    keep_credential,
    open_credential,
)
from wellspoken.apps.channels.services.warn import warn_of_expiry
from wellspoken.apps.core.clock import now, shifted
from wellspoken.apps.core.sealing import CannotOpen, seal, unseal
from wellspoken.apps.people.access import NotAllowed
from wellspoken.apps.people.roles import Role
from wellspoken.engines.networks import PermanentFailure, TemporaryFailure
from wellspoken.engines.networks.credentials import Renewed

SECRET = "open sesame 4711"


@pytest.fixture
def account(db: None) -> Account:
    return Account.objects.create(network="bluesky", name="Riverside")


def keep(account: Account, **changes: object) -> Credential:
    values = {
        "actor": make_person(Role.ADMINISTRATOR),
        "account_id": account.pk,
        "kind": Credential.Kind.APP_PASSWORD,
        "secrets": {"password": SECRET},
    }
    return keep_credential(**(values | changes))  # type: ignore[arg-type]


def test_secret_is_in_no_row_and_opens_again(account: Account) -> None:
    keep(account)
    with connection.cursor() as cursor:
        cursor.execute("SELECT sealed FROM channels_credential")
        assert SECRET not in str(cursor.fetchall())
    assert open_credential(account) == {"password": SECRET}
    assert SECRET not in str(list(Entry.objects.values()))


def test_only_an_administrator_keeps_a_credential(account: Account) -> None:
    with pytest.raises(NotAllowed):
        keep(account, actor=make_person(Role.LEAD))


def test_empty_secret_is_refused(account: Account) -> None:
    with pytest.raises(AccountError):
        keep(account, secrets={"password": " "})


def test_account_without_credential_says_what_is_missing(account: Account) -> None:
    with pytest.raises(PermanentFailure, match="not connected"):
        open_credential(account)


def test_changed_key_opens_with_the_old_one_and_says_so_without_it(
    account: Account, settings: object
) -> None:
    keep(account)
    old = settings.SECRET_KEY  # type: ignore[attr-defined]
    settings.SECRET_KEY = "another key, as long as it needs to be"  # type: ignore[attr-defined]
    with pytest.raises(PermanentFailure, match="WELLSPOKEN_OLD_SECRET_KEYS"):
        open_credential(account)
    settings.SECRET_KEY_FALLBACKS = [old]  # type: ignore[attr-defined]
    assert open_credential(account) == {"password": SECRET}


def test_what_was_sealed_for_one_purpose_opens_for_no_other() -> None:
    sealed = seal("a", purpose="one")
    assert unseal(sealed, purpose="one") == "a"
    with pytest.raises(CannotOpen):
        unseal(sealed, purpose="two")


def ending(account: Account) -> None:
    keep(
        account,
        kind=Credential.Kind.ROTATING,
        secrets={"access": "a0", "refresh": "r0"},
        expires_at=now() + timedelta(minutes=1),
    )


def test_token_is_renewed_before_it_ends_and_not_before(account: Account) -> None:
    ending(account)
    fresh = {"access": "a1", "refresh": "r1"}

    def renew(secrets: dict[str, str]) -> Renewed:
        assert secrets == {"access": "a0", "refresh": "r0"}
        return Renewed(secrets=fresh, expires_at=now() + timedelta(hours=1))

    assert open_credential(account, renew=renew) == fresh
    assert open_credential(account, renew=_never) == fresh


@pytest.mark.django_db(transaction=True)
def test_two_at_once_renew_a_single_use_token_once(transactional_db: None) -> None:
    account = Account.objects.create(network="bluesky", name="Riverside")
    ending(account)
    used: list[str] = []
    at_it, go_on = threading.Event(), threading.Event()

    def renew(secrets: dict[str, str]) -> Renewed:
        used.append(secrets["refresh"])
        at_it.set()
        go_on.wait(10)
        return Renewed(
            secrets={"access": "a1", "refresh": "r1"}, expires_at=now() + timedelta(hours=1)
        )

    first = threading.Thread(target=_open, args=(account, renew))
    first.start()
    at_it.wait(10)
    # The old token still works for a minute: the second caller uses it and renews nothing.
    assert open_credential(account, renew=_never)["access"] == "a0"
    with shifted(timedelta(seconds=70)), pytest.raises(TemporaryFailure):
        _as_if_leased(account)
        open_credential(account, renew=_never)
    go_on.set()
    first.join(10)
    assert used == ["r0"]


def test_refusal_is_believed_only_after_reading_again(account: Account) -> None:
    ending(account)

    def renewed_elsewhere(secrets: dict[str, str]) -> Renewed:
        row = Credential.objects.get()
        row.keep({"access": "a2", "refresh": "r2"})
        row.expires_at = now() + timedelta(hours=1)
        row.save()
        raise PermanentFailure("The refresh token was used before.", code="invalid-grant")

    assert open_credential(account, renew=renewed_elsewhere)["access"] == "a2"


def test_refused_renewal_is_told_once_the_token_is_dead(account: Account) -> None:
    ending(account)

    def refuse(secrets: dict[str, str]) -> Renewed:
        raise PermanentFailure("The access was taken away.", code="invalid-grant")

    assert open_credential(account, renew=refuse)["access"] == "a0"
    with shifted(timedelta(minutes=2)), pytest.raises(PermanentFailure, match="taken away"):
        open_credential(account, renew=refuse)


def test_administrators_are_warned_once_a_week_before_the_end(
    account: Account, mailoutbox: list[object]
) -> None:
    keep(account, kind=Credential.Kind.TOKEN, expires_at=now() + timedelta(days=10))
    assert warn_of_expiry() == 0
    with shifted(timedelta(days=4)):
        assert warn_of_expiry() == 1
        assert warn_of_expiry() == 0
    assert "Riverside" in mailoutbox[0].subject  # type: ignore[attr-defined]


def _never(secrets: dict[str, str]) -> Renewed:
    raise AssertionError("It was renewed although it need not be.")


def _open(account: Account, renew: Callable[[dict[str, str]], Renewed]) -> None:
    try:
        open_credential(account, renew=renew)
    finally:
        connection.close()


def _as_if_leased(account: Account) -> None:
    Credential.objects.filter(account=account).update(refresh_until=now() + timedelta(minutes=1))
