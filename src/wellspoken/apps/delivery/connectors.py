"""From an account to the connector that speaks its network."""

from collections.abc import Callable
from importlib import import_module

from wellspoken.apps.channels.models import Account
from wellspoken.apps.channels.services import open_credential
from wellspoken.engines.networks import Connector, PermanentFailure
from wellspoken.engines.networks.registry import UnknownNetwork, network


def connector_for(account: Account, *, heartbeat: Callable[[], None] | None = None) -> Connector:
    """Return a connector for the account.

    `heartbeat` is called during long acts. Raises `PermanentFailure` when this installation
    has no connector for the network, or nothing that opens the account.
    """
    try:
        info = network(account.network)
    except UnknownNetwork as error:
        raise _none_for(account) from error
    if not info.has_connector:
        raise _none_for(account)
    module, _, name = info.builder.partition(":")
    build: Callable[..., Connector] = getattr(import_module(module), name)
    secrets = open_credential(account) if info.needs_secret else {}
    return build({**account.config, "account": account.name, **secrets}, heartbeat=heartbeat)


def _none_for(account: Account) -> PermanentFailure:
    return PermanentFailure(f"There is no connector for “{account.network}”.", code="no-connector")
