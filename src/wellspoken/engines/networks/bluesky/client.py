"""Speaking XRPC to one account's server (PDS); see https://docs.bsky.app (seen 2026-11).

The `atproto` package would do this too, but it loads every model of the network: 1.2 s and 67 MB
for each process that publishes.
"""

from dataclasses import dataclass, field
from typing import Any

import httpx

from wellspoken.engines.networks.bluesky.dpop import Signer, exchange_signed
from wellspoken.engines.networks.exchange import TIMEOUT_SECONDS, Ask, exchange
from wellspoken.engines.networks.outcomes import PermanentFailure
from wellspoken.engines.networks.quota import Notice

DEFAULT_SERVER = "https://bsky.social"


@dataclass(frozen=True, slots=True, kw_only=True)
class BlueskyClient:
    """One account's road to its server; neither token is part of an error's words.

    With a `signer` the access is one that only requests signed by it may use.
    """

    server: str
    did: str
    access: str = field(repr=False)
    signer: Signer | None = None
    timeout: float = TIMEOUT_SECONDS
    notice: Notice | None = None

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
        answer = self._opened("GET", "com.atproto.server.getSession")
        found: dict[str, Any] = answer.json()
        return found

    def _post(self, method: str, **options: Any) -> httpx.Response:
        return self._opened("POST", method, **options)

    def _opened(self, http_method: str, method: str, **options: Any) -> httpx.Response:
        """Make a call in the account's name."""
        headers = options.pop("headers", {})
        if self.signer is None:
            headers = {"Authorization": f"Bearer {self.access}", **headers}
        return call(
            self.server,
            http_method,
            method,
            headers=headers,
            timeout=self.timeout,
            notice=self.notice,
            signer=self.signer,
            access=self.access,
            **options,
        )


def call(server: str, http_method: str, name: str, **options: Any) -> httpx.Response:
    """Make one XRPC call, signed where there is a signer; raises what its failure means."""
    signer: Signer | None = options.pop("signer", None)
    access = options.pop("access", "")
    ask = Ask(
        method=http_method,
        url=f"{server}/xrpc/{name}",
        headers=options.pop("headers", {}),
        shows=options.pop("shows", False),
        allowed=options.pop("allowed", frozenset()),
        timeout=options.pop("timeout", TIMEOUT_SECONDS),
        notice=options.pop("notice", None),
        options=options,
    )
    if signer is not None:
        refused = _refused(server)
        return exchange_signed(ask, signer=signer, server=server, refused=refused, access=access)
    return exchange(ask, server=server, refused=_refused(server))


def _refused(server: str) -> Any:
    def refused(code: int, said: str) -> PermanentFailure:
        if code == httpx.codes.FORBIDDEN and "scope" in said.lower():
            return PermanentFailure(
                f"The access to {server} lacks a right ({said}). Connect the account again and "
                "agree to everything that is asked.",
                code="scope",
            )
        if code in {401, 403} or "token" in said.lower():
            return PermanentFailure(
                f"{server} no longer accepts the access, or not this handle and app password "
                f"({said}). Connect the account again.",
                code="token",
            )
        return PermanentFailure(f"{server} refused it: {said}", code=f"http-{code}")

    return refused
