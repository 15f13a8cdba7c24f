"""Speaking HTTP to one Mastodon server, with every way of failing told apart.

Source: https://docs.joinmastodon.org (api/rate-limits, methods/statuses; seen 2026-11). A request
that creates something and whose answer is lost or is a server's error may have succeeded: it is
an unknown outcome, never one to try again.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx

from wellspoken.engines.networks.outcomes import (
    PermanentFailure,
    TemporaryFailure,
    UnknownOutcome,
)

TIMEOUT_SECONDS = 20.0
_NEVER_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)


@dataclass(frozen=True, slots=True, kw_only=True)
class MastodonClient:
    """One account's road to its server; `token` is never part of an error's words."""

    server: str
    token: str = field(repr=False)
    timeout: float = TIMEOUT_SECONDS

    def get(self, path: str, **query: str) -> Any:
        """Return the JSON at a path."""
        return self._send("GET", path, params=query).json()

    def exists(self, path: str) -> Any | None:
        """Return the JSON at a path, or None where the server says that nothing is there."""
        answer = self._send("GET", path, allowed=frozenset({404, 410}))
        return None if answer.status_code in {404, 410} else answer.json()

    def create(self, path: str, body: Mapping[str, Any], *, key: str) -> Any:
        """Post what the public will see; `key` makes it idempotent where the server keeps to it.

        Raises `UnknownOutcome` whenever the server may have taken it.
        """
        return self._send(
            "POST", path, json=dict(body), headers={"Idempotency-Key": key}, creating=True
        ).json()

    def change(self, path: str, body: Mapping[str, Any]) -> Any:
        """Replace what stands at a path; safe to repeat."""
        return self._send("PUT", path, json=dict(body)).json()

    def remove(self, path: str) -> None:
        """Delete what stands at a path; nothing there is no error."""
        self._send("DELETE", path, allowed=frozenset({404, 410}))

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
        creating: bool = False,
        allowed: frozenset[int] = frozenset(),
        headers: Mapping[str, str] | None = None,
        **options: Any,
    ) -> httpx.Response:
        all_headers = {"Authorization": f"Bearer {self.token}", **(headers or {})}
        try:
            with httpx.Client(timeout=self.timeout, trust_env=False) as client:
                answer = client.request(method, self.server + path, headers=all_headers, **options)
        except _NEVER_SENT as error:
            raise TemporaryFailure(
                f"{self.server} could not be reached.", code="unreachable"
            ) from error
        except httpx.HTTPError as error:
            lost = f"{self.server} gave no answer ({type(error).__name__})."
            if creating:
                raise UnknownOutcome(lost, code="no-answer") from error
            raise TemporaryFailure(lost, code="no-answer") from error
        if answer.is_success or answer.status_code in allowed:
            return answer
        raise _failure(answer, creating=creating, server=self.server)


def _failure(
    answer: httpx.Response, *, creating: bool, server: str
) -> PermanentFailure | TemporaryFailure | UnknownOutcome:
    code, said = answer.status_code, _said(answer)
    if code == httpx.codes.TOO_MANY_REQUESTS:
        return TemporaryFailure(
            f"{server} asks to wait before anything more is sent.",
            code="rate-limited",
            retry_at=_reset(answer),
        )
    if code >= httpx.codes.INTERNAL_SERVER_ERROR:
        words = f"{server} answered {code}: {said}"
        if creating:
            return UnknownOutcome(words, code=f"http-{code}")
        return TemporaryFailure(words, code=f"http-{code}")
    if code == httpx.codes.UNAUTHORIZED:
        return PermanentFailure(
            f"{server} no longer accepts the account's access ({said}). Connect it again.",
            code="token",
        )
    if code == httpx.codes.FORBIDDEN:
        return PermanentFailure(
            f"The access to {server} lacks the right to publish ({said}). Make a new access with "
            "the rights read and write, and connect the account again.",
            code="scope",
        )
    return PermanentFailure(f"{server} refused it: {said}", code=f"http-{code}")


def _said(answer: httpx.Response) -> str:
    try:
        value = answer.json()
    except ValueError:
        return answer.reason_phrase
    return str(value.get("error", answer.reason_phrase))[:200] if isinstance(value, dict) else ""


def _reset(answer: httpx.Response) -> datetime:
    """Return when the server takes requests again: its own word, else five minutes from now."""
    now = datetime.now(UTC)
    if (seconds := answer.headers.get("Retry-After", "")).isdigit():
        return now + timedelta(seconds=int(seconds))
    try:
        moment = datetime.fromisoformat(answer.headers.get("X-RateLimit-Reset", ""))
    except ValueError:
        return now + timedelta(minutes=5)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
