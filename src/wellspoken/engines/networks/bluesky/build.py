"""From an account's configuration to its connector."""

from collections.abc import Callable, Mapping

from wellspoken.engines.networks.bluesky.client import DEFAULT_SERVER, BlueskyClient
from wellspoken.engines.networks.bluesky.connector import Bluesky
from wellspoken.engines.networks.outcomes import PermanentFailure


def build_connector(
    config: Mapping[str, str], *, heartbeat: Callable[[], None] | None = None
) -> Bluesky:
    """Return the connector for an account whose session is open.

    `config` holds `server`, `did` and `access`, as `client.renew` returns them. Raises
    `PermanentFailure` for an account that was never connected.
    """
    if not config.get("access") or not config.get("did"):
        raise PermanentFailure("The account is not connected.", code="not-connected")
    return Bluesky(
        client=BlueskyClient(
            server=(config.get("server") or DEFAULT_SERVER).rstrip("/"),
            did=config["did"],
            access=config["access"],
        )
    )
