"""Speaking to one Mastodon server; see https://docs.joinmastodon.org (seen 2026-11)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import httpx

from wellspoken.engines.networks.exchange import TIMEOUT_SECONDS, Ask, exchange
from wellspoken.engines.networks.outcomes import PermanentFailure
from wellspoken.engines.networks.quota import Notice

_GONE = frozenset({404, 410})


@dataclass(frozen=True, slots=True, kw_only=True)
class MastodonClient:
    """One account's road to its server; `token` is never part of an error's words."""

    server: str
    token: str = field(repr=False)
    timeout: float = TIMEOUT_SECONDS
    notice: Notice | None = None

    def get(self, path: str, **query: str) -> Any:
        """Return the JSON at a path."""
        return self._send("GET", path, params=query).json()

    def exists(self, path: str) -> Any | None:
        """Return the JSON at a path, or None where the server says that nothing is there."""
        answer = self._send("GET", path, allowed=_GONE)
        return None if answer.status_code in _GONE else answer.json()

    def create(self, path: str, body: Mapping[str, Any], *, key: str) -> Any:
        """Post what the public will see; `key` makes it idempotent where the server keeps to it.

        Raises `UnknownOutcome` whenever the server may have taken it.
        """
        headers = {"Idempotency-Key": key}
        return self._send("POST", path, json=dict(body), headers=headers, shows=True).json()

    def change(self, path: str, body: Mapping[str, Any]) -> Any:
        """Replace what stands at a path; safe to repeat."""
        return self._send("PUT", path, json=dict(body)).json()

    def remove(self, path: str) -> None:
        """Delete what stands at a path; nothing there is no error."""
        self._send("DELETE", path, allowed=_GONE)

    def upload(self, name: str, data: bytes, mime_type: str, description: str) -> Any:
        """Upload a file that nobody sees until a status shows it."""
        return self._send(
            "POST",
            "/api/v2/media",
            files={"file": (name, data, mime_type)},
            data={"description": description},
        ).json()

    def is_processed(self, media_id: str) -> bool:
        """Tell whether an uploaded file is ready to be shown."""
        answer = self._send("GET", f"/api/v1/media/{media_id}")
        return answer.status_code != httpx.codes.PARTIAL_CONTENT

    def _send(
        self,
        method: str,
        path: str,
        *,
        shows: bool = False,
        allowed: frozenset[int] = frozenset(),
        headers: Mapping[str, str] | None = None,
        **options: Any,
    ) -> httpx.Response:
        ask = Ask(
            method=method,
            url=self.server + path,
            headers={"Authorization": f"Bearer {self.token}", **(headers or {})},
            options=options,
            shows=shows,
            allowed=allowed,
            timeout=self.timeout,
            notice=self.notice,
        )
        return exchange(ask, server=self.server, refused=self._refused)

    def _refused(self, code: int, said: str) -> PermanentFailure:
        if code == httpx.codes.UNAUTHORIZED:
            return PermanentFailure(
                f"{self.server} no longer accepts the account's access ({said}). Connect it again.",
                code="token",
            )
        if code == httpx.codes.FORBIDDEN:
            return PermanentFailure(
                f"The access to {self.server} lacks the right to publish ({said}). Make a new one "
                "with the rights read and write, and connect the account again.",
                code="scope",
            )
        return PermanentFailure(f"{self.server} refused it: {said}", code=f"http-{code}")
