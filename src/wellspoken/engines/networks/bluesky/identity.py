"""From a handle to the account behind it: its DID, its server, and who signs people in there.

Sources: https://atproto.com/specs/did, /handle and /oauth (seen 2026-11). Nothing that a server
says of itself is believed alone: the DID's document names the server, the server names who signs
people in, and that one must name itself.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, urlsplit

from wellspoken.engines.networks.exchange import Ask, exchange
from wellspoken.engines.networks.outcomes import PermanentFailure

_LOCAL = frozenset({"localhost", "127.0.0.1"})
_UNKNOWN = frozenset({400, 404, 410})


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """An account as the network's directory knows it."""

    did: str
    handle: str
    server: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Gate:
    """The server that signs people in, and its addresses."""

    issuer: str
    authorize: str
    token: str
    push: str
    revoke: str


def person_of(handle: str, *, asked: str, directory: str) -> Person:
    """Return who a handle (or DID) is.

    `asked` is the server that resolves handles, `directory` the one that keeps DIDs. Raises
    `PermanentFailure` where nobody has the handle, or where its DID does not name it.
    """
    name = handle.strip().lstrip("@").lower()
    if not name:
        raise PermanentFailure(
            "Say the account's handle, such as riverside.example.", code="handle"
        )
    did = name if name.startswith("did:") else _did_of(name, asked)
    found = person_with(did, directory=directory)
    if not name.startswith("did:") and found.handle != name:
        raise PermanentFailure(
            f"The account behind {name} does not name this handle as its own.", code="handle"
        )
    return found


def person_with(did: str, *, directory: str) -> Person:
    """Return the account of a DID, from its document."""
    address = _address_of(did, directory)
    document = _json(address, what=did)
    servers = [
        str(item.get("serviceEndpoint", ""))
        for item in document.get("service") or []
        if isinstance(item, dict) and str(item.get("id", "")).endswith("#atproto_pds")
    ]
    if document.get("id") != did or not servers:
        raise PermanentFailure(f"The directory names no server for {did}.", code="identity")
    names = [str(item) for item in document.get("alsoKnownAs") or []]
    handle = next((name[5:] for name in names if name.startswith("at://")), "")
    return Person(did=did, handle=handle, server=_named(servers[0], by=address))


def gate_of(server: str) -> Gate:
    """Return who signs people in for a server, as both of them say."""
    told = _json(f"{server}/.well-known/oauth-protected-resource", what=server)
    issuers = told.get("authorization_servers") or []
    if len(issuers) != 1:
        raise PermanentFailure(
            f"{server} does not say who signs people in. Use an app password there.", code="server"
        )
    return gate_at(_named(str(issuers[0]), by=server))


def gate_at(issuer: str) -> Gate:
    """Return the addresses of an authorisation server that names itself."""
    told = _json(f"{issuer}/.well-known/oauth-authorization-server", what=issuer)
    if told.get("issuer") != issuer or not told.get("require_pushed_authorization_requests"):
        raise PermanentFailure(
            f"{issuer} does not sign people in as Bluesky's servers do.", code="issuer"
        )
    try:
        return Gate(
            issuer=issuer,
            authorize=_named(told["authorization_endpoint"], by=issuer),
            token=_named(told["token_endpoint"], by=issuer),
            push=_named(told["pushed_authorization_request_endpoint"], by=issuer),
            revoke=_named(told.get("revocation_endpoint") or told["token_endpoint"], by=issuer),
        )
    except KeyError as missing:
        raise PermanentFailure(f"{issuer} names no {missing.args[0]}.", code="issuer") from None


def _did_of(handle: str, asked: str) -> str:
    address = f"{_checked(asked)}/xrpc/com.atproto.identity.resolveHandle?handle={quote(handle)}"
    return str(_json(address, what=handle).get("did", ""))


def _address_of(did: str, directory: str) -> str:
    """Return where a DID's document stands, for the two methods that the network blesses."""
    if did.startswith("did:plc:"):
        return f"{_checked(directory)}/{quote(did)}"
    if did.startswith("did:web:"):
        return f"https://{quote(did.removeprefix('did:web:'))}/.well-known/did.json"
    raise PermanentFailure("Nobody on Bluesky has this handle.", code="handle")


def _json(url: str, *, what: str) -> Mapping[str, Any]:
    server = urlsplit(url).netloc

    def refused(code: int, said: str) -> PermanentFailure:
        return PermanentFailure(f"{server} refused to tell about {what}: {said}", code="identity")

    answer = exchange(Ask(method="GET", url=url, allowed=_UNKNOWN), server=server, refused=refused)
    if not answer.is_success:
        raise PermanentFailure(f"{server} knows nothing about {what}.", code="identity")
    try:
        value = answer.json()
    except ValueError:
        value = None
    if not isinstance(value, dict):
        raise PermanentFailure(f"{server} answered about {what} in no known form.", code="identity")
    return value


def _named(address: object, *, by: str) -> str:
    """Return an address that a server named; one that is not on this machine may not name it."""
    checked = _checked(str(address))
    if urlsplit(checked).hostname in _LOCAL and urlsplit(by).hostname not in _LOCAL:
        raise PermanentFailure(f"{by} names an address on this machine.", code="server")
    return checked


def _checked(address: str) -> str:
    """Return an address without its last slash; raises for one that others can listen to."""
    parts = urlsplit(address)
    if parts.scheme != "https" and not (parts.scheme == "http" and parts.hostname in _LOCAL):
        raise PermanentFailure(f"{address} is no address that begins with https://.", code="server")
    return address.rstrip("/")
