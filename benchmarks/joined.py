"""The organisation's accounts on the benchmarks' networks, and the people who publish to them."""

import time
from typing import Any

from tests.factories.people import make_person
from tests.factories.posts import make_release

from benchmarks.real_networks import Networks, Place
from wellspoken.apps.channels.connectors import connector_for
from wellspoken.apps.channels.models import Account
from wellspoken.apps.channels.services import accounts
from wellspoken.apps.channels.services.credentials import connect
from wellspoken.apps.delivery.models import Delivery, Worker
from wellspoken.apps.people.roles import Role


def join(networks: Networks) -> dict[int, Place]:
    """Add an account for every place and open it, as an administrator does; return them by key."""
    administrator = make_person(Role.ADMINISTRATOR)
    made: dict[int, Place] = {}
    for place in networks.places:
        account = accounts.add_account(
            actor=administrator, network_slug=place.network, name=place.name, config=place.config
        )
        connect(actor=administrator, account_id=account.pk, secrets=place.secrets)
        connector_for(account).check()
        made[account.pk] = place
    return made


def warm_up(made: dict[int, Place], workers: int) -> None:
    """Wait until so many workers run, and let them publish a first post everywhere.

    What a worker loads for its first post would otherwise be counted with it.
    """
    rows = Worker.objects.filter(stopped_at__isnull=True)
    while rows.count() < workers:
        time.sleep(0.1)
    make_release(*accounts_of(made), text="The first of the day: flu clinics are open.")
    waiting = Delivery.objects.filter(state__in=["waiting", "sending", "uncertain"])
    while waiting.exists():
        time.sleep(0.1)


def accounts_of(made: dict[int, Place]) -> list[Any]:
    """Return the accounts in the order in which they were made."""
    return list(Account.objects.filter(pk__in=made).order_by("pk"))
