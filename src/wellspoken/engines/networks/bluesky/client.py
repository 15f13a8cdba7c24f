"""Speaking XRPC to one account's server (PDS); see https://docs.bsky.app (seen 2026-11).

The `atproto` package would do this too, but it loads every model of the network: 1.2 s and 67 MB
for each process that publishes.
"""

import base64
import json
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import httpx

from wellspoken.engines.networks.credentials import Renewed
from wellspoken.engines.networks.exchange import TIMEOUT_SECONDS, Ask, exchange
from wellspoken.engines.networks.outcomes import PermanentFailure

DEFAULT_SERVER = "https://bsky.social"


@dataclass(frozen=True, slots=True, kw_only=True)
class BlueskyClient:
    """One account's road to its server; neither token is part of an error's words."""

    server: str
    did: str
    access: str = field(repr=False)
    timeout: float = TIMEOUT_SECONDS

    def record(self, collection: str, rkey: str) -> dict[str, Any] | None:
        """Return a record as everybody can read it, or None where there is none."""
        answer = call(
            self.server,
            "GET",
            "com.atproto.repo.getRecord",
            params={"repo": self.did, "collection": collection, "rkey": rkey},
            allowed=frozenset({400, 404}),
            timeout=self.timeout,
        )
        found: dict[str, Any] = answer.json()
        if answer.is_success:
            return found
        if found.get("error") in {"RecordNotFound", "NotFound"} or answer.status_code == 404:  # noqa: PLR2004  HTTP's own number
            return None
        raise _refused(self.server)(answer.status_code, str(found.get("message", "")))

    def put(self, collection: str, rkey: str, record: dict[str, Any]) -> dict[str, Any]:
        """Put a record at its key: the same key a second time is still one record."""
        body = {"repo": self.did, "collection": collection, "rkey": rkey, "record": record}
        answer = self._post("com.atproto.repo.putRecord", json=body, shows=True)
        found: dict[str, Any] = answer.json()
        return found

    def remove(self, collection: str, rkey: str) -> None:
        """Delete a record; nothing there is no error."""
        body = {"repo": self.did, "collection": collection, "rkey": rkey}
        self._post("com.atproto.repo.deleteRecord", json=body)

    def upload(self, data: bytes, mime_type: str) -> dict[str, Any]:
        """Upload bytes that nobody sees until a record shows them; return their reference."""
        answer = self._post(
            "com.atproto.repo.uploadBlob", content=data, headers={"Content-Type": mime_type}
        )
        blob: dict[str, Any] = answer.json()["blob"]
        return blob

    def did_of(self, handle: str) -> str | None:
        """Return who a handle belongs to, or None for nobody."""
        answer = call(
            self.server,
            "GET",
            "com.atproto.identity.resolveHandle",
            params={"handle": handle},
            allowed=frozenset({400, 404}),
            timeout=self.timeout,
        )
        return str(answer.json()["did"]) if answer.is_success else None

    def session(self) -> dict[str, Any]:
        """Return who this account is, as the server says."""
        answer = call(
            self.server,
            "GET",
            "com.atproto.server.getSession",
            headers={"Authorization": f"Bearer {self.access}"},
            timeout=self.timeout,
        )
        found: dict[str, Any] = answer.json()
        return found

    def _post(self, method: str, *, shows: bool = False, **options: Any) -> httpx.Response:
        headers = {"Authorization": f"Bearer {self.access}", **options.pop("headers", {})}
        return call(
            self.server,
            "POST",
            method,
            headers=headers,
            shows=shows,
            timeout=self.timeout,
            **options,
        )


def renew(secrets: dict[str, str]) -> Renewed:
    """Return a session for an app password, or the next one of a session that ends.

    `secrets` hold `server`, `identifier` and `password`, and after the first time `access`,
    `refresh` and `did`. A server lets an account sign in 30 times in five minutes and 300 times a
    day (seen 2026-11), so the refresh token is used as long as it works.
    """
    server = secrets.get("server") or DEFAULT_SERVER
    session = None
    if secrets.get("refresh"):
        answer = call(
            server,
            "POST",
            "com.atproto.server.refreshSession",
            headers={"Authorization": f"Bearer {secrets['refresh']}"},
            allowed=frozenset({400, 401}),
        )
        session = answer.json() if answer.is_success else None
    if session is None:
        body = {"identifier": secrets["identifier"], "password": secrets["password"]}
        session = call(server, "POST", "com.atproto.server.createSession", json=body).json()
    return Renewed(
        secrets={
            **secrets,
            "access": session["accessJwt"],
            "refresh": session["refreshJwt"],
            "did": session["did"],
        },
        expires_at=_end_of(session["accessJwt"]),
    )


def call(server: str, http_method: str, name: str, **options: Any) -> httpx.Response:
    """Make one XRPC call; raises what its failure means."""
    ask = Ask(
        method=http_method,
        url=f"{server}/xrpc/{name}",
        headers=options.pop("headers", {}),
        shows=options.pop("shows", False),
        allowed=options.pop("allowed", frozenset()),
        timeout=options.pop("timeout", TIMEOUT_SECONDS),
        options=options,
    )
    return exchange(ask, server=server, refused=_refused(server))


def _refused(server: str) -> Any:
    def refused(code: int, said: str) -> PermanentFailure:
        if code in {401, 403} or "token" in said.lower():
            return PermanentFailure(
                f"{server} does not accept the account's handle and app password ({said}). "
                "Connect the account again.",
                code="token",
            )
        return PermanentFailure(f"{server} refused it: {said}", code=f"http-{code}")

    return refused


def _end_of(token: str) -> datetime:
    """Return when a JSON Web Token ends (RFC 7519, 4.1.4); it is not verified, only read."""
    payload = token.split(".")[1]
    claims = json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
    return datetime.fromtimestamp(int(claims["exp"]), UTC)
