"""The organisation's accounts on the benchmarks' networks, and the people who publish to them."""

from typing import Any

from tests.factories.people import make_person

from benchmarks.real_networks import Networks, Place
from wellspoken.apps.channels.connectors import connector_for
from wellspoken.apps.channels.models import Account
from wellspoken.apps.channels.services import accounts
from wellspoken.apps.channels.services.credentials import connect
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


def accounts_of(made: dict[int, Place]) -> list[Any]:
    """Return the accounts in the order in which they were made."""
    return list(Account.objects.filter(pk__in=made).order_by("pk"))
