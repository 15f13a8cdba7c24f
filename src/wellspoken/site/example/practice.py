"""The hospital's account on the practice network, which shows what readers would see."""

from dataclasses import replace
from pathlib import Path

from wellspoken.apps.channels.models import Account
from wellspoken.apps.channels.services.credentials import connect
from wellspoken.apps.people.models import User
from wellspoken.engines.networks.practice import Store

NAME = "Riverside on the practice network"
USERNAME = "riverside"


def store_in(data_dir: Path) -> Store:
    """Return the practice network's store, the hospital's account in it."""
    store = Store(data_dir / "practice")
    store.add_account(USERNAME, name="Riverside General Hospital")
    # Far more than a demo makes, so that the account's page shows what is left and nothing waits.
    store.behaviour = replace(store.behaviour, requests_per_window=3000)
    return store


def join_practice_network(administrator: User, store: Store, url: str) -> Account:
    """Return the account, connected to the network where it runs now."""
    account, _made = Account.objects.get_or_create(
        network="mastodon",
        name=NAME,
        defaults={"handle": f"@{USERNAME}"},
    )
    if account.config.get("server") != url:
        account.config = {"server": url}
        account.save(update_fields=["config"])
        connect(
            actor=administrator,
            account_id=account.pk,
            secrets={"token": store.add_account(USERNAME)},
        )
    return account
