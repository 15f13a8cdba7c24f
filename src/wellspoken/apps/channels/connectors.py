"""From an account to the connector that speaks its network."""

from collections.abc import Callable
from functools import partial

from wellspoken.apps.channels.models import Account
from wellspoken.apps.channels.services.credentials import open_credential
from wellspoken.apps.channels.services.quota import noticing
from wellspoken.engines.networks import Connector, PermanentFailure, registry
from wellspoken.engines.networks.credentials import Renewed
from wellspoken.engines.networks.registry import UnknownNetwork, network


def connector_for(account: Account, *, heartbeat: Callable[[], None] | None = None) -> Connector:
    """Return a connector for the account, its access renewed where it ends soon.

    `heartbeat` is called during long acts. Raises `PermanentFailure` when this installation
    has no connector for the network, or nothing that opens the account.
    """
    try:
        info = network(account.network)
    except UnknownNetwork as error:
        raise _none_for(account) from error
    if not info.has_connector:
        raise _none_for(account)
    config = {**account.config, "account": account.name}
    if info.needs_secret:
        config |= open_credential(account, renew=_renewing(account))
    build = registry.builder(account.network)
    if info.tells_quota:
        build = partial(build, notice=noticing(account))
    connector: Connector = build(config, heartbeat=heartbeat)
    return connector


def _renewing(account: Account) -> Callable[[dict[str, str]], Renewed] | None:
    renew = registry.renewer(account.network)
    if renew is None:
        return None
    return lambda secrets: renew({**account.config, **secrets})


def _none_for(account: Account) -> PermanentFailure:
    return PermanentFailure(f"There is no connector for “{account.network}”.", code="no-connector")
