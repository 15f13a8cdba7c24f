"""From an account to the connector that speaks its network."""

from collections.abc import Callable
from importlib import import_module

from wellspoken.apps.channels.models import Account
from wellspoken.engines.networks import Connector, PermanentFailure
from wellspoken.engines.networks.registry import UnknownNetwork, network


def connector_for(account: Account, *, heartbeat: Callable[[], None] | None = None) -> Connector:
    """Return a connector for the account.

    `heartbeat` is called during long acts. Raises `PermanentFailure` when this installation
    has no connector for the network.
    """
    try:
        path = network(account.network).builder
    except UnknownNetwork as error:
        raise PermanentFailure(
            f"There is no connector for “{account.network}”.", code="no-connector"
        ) from error
    module, _, name = path.partition(":")
    build: Callable[..., Connector] = getattr(import_module(module), name)
    return build({**account.config, "account": account.name}, heartbeat=heartbeat)
