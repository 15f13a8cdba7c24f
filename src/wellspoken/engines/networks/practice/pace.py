"""How many requests each token made, told in the headers that Mastodon's servers send.

Source: https://docs.joinmastodon.org/api/rate-limits/ (seen 2026-11).
"""

import threading
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

WINDOW = timedelta(minutes=5)


class Pace:
    """Counts by token, from one full five minutes to the next; forgotten at a restart."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._made: dict[tuple[str, int], int] = {}

    def headers(self, token: str, limit: int) -> tuple[Mapping[str, str], bool]:
        """Count one request; return what is told, and whether it is one too many."""
        now = datetime.now(UTC)
        window = int(now.timestamp() // WINDOW.total_seconds())
        with self._lock:
            self._made = {key: value for key, value in self._made.items() if key[1] == window}
            made = self._made[token, window] = self._made.get((token, window), 0) + 1
        reset = datetime.fromtimestamp((window + 1) * WINDOW.total_seconds(), UTC)
        told = {
            "X-RateLimit-Limit": str(limit),
            "X-RateLimit-Remaining": str(max(0, limit - made)),
            "X-RateLimit-Reset": reset.isoformat(timespec="milliseconds").replace("+00:00", "Z"),
        }
        return told, made > limit
