"""From an account's configuration to its connector."""

from collections.abc import Callable, Mapping

from wellspoken.engines.networks.bluesky.client import DEFAULT_SERVER, BlueskyClient
from wellspoken.engines.networks.bluesky.connector import Bluesky
from wellspoken.engines.networks.bluesky.dpop import Signer
from wellspoken.engines.networks.outcomes import PermanentFailure
from wellspoken.engines.networks.quota import Notice


def build_connector(
    config: Mapping[str, str],
    *,
    heartbeat: Callable[[], None] | None = None,
    notice: Notice | None = None,
) -> Bluesky:
    """Return the connector for an account whose session is open.

    `config` holds `server`, `did` and `access`, as `renew` returns them, and `dpop` where the
    access is bound to a key. Raises `PermanentFailure` for an account that was never connected.
    """
    if not config.get("access") or not config.get("did"):
        raise PermanentFailure("The account is not connected.", code="not-connected")
    return Bluesky(
        client=BlueskyClient(
            server=(config.get("server") or DEFAULT_SERVER).rstrip("/"),
            did=config["did"],
            access=config["access"],
            signer=Signer(key=config["dpop"]) if config.get("dpop") else None,
            notice=notice,
        )
    )
