"""From an account's configuration to its connector."""

from collections.abc import Callable, Mapping

from wellspoken.engines.networks.mastodon.client import MastodonClient
from wellspoken.engines.networks.mastodon.connector import Mastodon
from wellspoken.engines.networks.outcomes import PermanentFailure


def build_connector(
    config: Mapping[str, str], *, heartbeat: Callable[[], None] | None = None
) -> Mastodon:
    """Return the connector for an account.

    `config` holds `server`, `token` and, where it is not public, `visibility`. Raises
    `PermanentFailure` for a server that is no web address.
    """
    server = config.get("server", "").strip().rstrip("/")
    if not server.startswith(("https://", "http://127.0.0.1:", "http://localhost:")):
        raise PermanentFailure(
            "The server's address must begin with https://, such as https://mastodon.example.",
            code="server",
        )
    return Mastodon(
        client=MastodonClient(server=server, token=config.get("token", "")),
        visibility=config.get("visibility") or "public",
        heartbeat=heartbeat,
    )
