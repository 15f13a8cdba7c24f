"""From an account's configuration to its connector."""

from collections.abc import Callable, Mapping

from wellspoken.engines.networks.mastodon.client import MastodonClient
from wellspoken.engines.networks.mastodon.connector import Mastodon
from wellspoken.engines.networks.outcomes import PermanentFailure
from wellspoken.engines.networks.quota import Notice


def build_connector(
    config: Mapping[str, str],
    *,
    heartbeat: Callable[[], None] | None = None,
    notice: Notice | None = None,
) -> Mastodon:
    """Return the connector for an account.

    `config` holds `server`, `token` and, where it is not public, `visibility`. Raises
    `PermanentFailure` for a server that is no web address.
    """
    return Mastodon(
        client=MastodonClient(
            server=server_of(config), token=config.get("token", ""), notice=notice
        ),
        visibility=config.get("visibility") or "public",
        heartbeat=heartbeat,
    )


def server_of(config: Mapping[str, str]) -> str:
    """Return the account's server; raises `PermanentFailure` for one that is no web address."""
    server = config.get("server", "").strip().rstrip("/")
    if not server.startswith(("https://", "http://127.0.0.1:", "http://localhost:")):
        raise PermanentFailure(
            "The server's address must begin with https://, such as https://mastodon.example.",
            code="server",
        )
    return server
