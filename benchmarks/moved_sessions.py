"""Bluesky's sessions for workers whose clock is moved: the server's own clock cannot be.

The end of a session moves with the workers' clock, so that it is renewed as often as it would be.
"""

from dataclasses import replace
from datetime import timedelta

from wellspoken.engines.networks import registry
from wellspoken.engines.networks.bluesky import renew as bluesky
from wellspoken.engines.networks.credentials import Renewed

_ahead = timedelta()


def renew(secrets: dict[str, str]) -> Renewed:
    """Return a session as the connector's own renewer does, its end on the moved clock."""
    renewed = bluesky.renew(secrets)
    return replace(renewed, expires_at=renewed.expires_at and renewed.expires_at + _ahead)


def register(minutes: int) -> None:
    """Renew Bluesky's sessions so in this process, whose clock is `minutes` ahead."""
    global _ahead  # noqa: PLW0603  one clock for a process
    _ahead = timedelta(minutes=minutes)
    entry = registry.network("bluesky")
    registry.register(replace(entry, renewer="benchmarks.moved_sessions:renew"))
