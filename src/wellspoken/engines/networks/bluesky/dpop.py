"""Signing requests with a key of one's own, so that a stolen token opens nothing (DPoP, RFC 9449).

Servers of Bluesky ask for ES256 and for a nonce of theirs in each proof
(https://atproto.com/specs/oauth, seen 2026-11); the first request to each of them is answered with
the nonce and made once more.
"""

import base64
import hashlib
import json
import secrets
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from urllib.parse import urlsplit

import httpx
from joserfc import jwt
from joserfc.jwk import ECKey

from wellspoken.engines.networks.exchange import Ask, Refusal, exchange, said_in

_WANTS_NONCE = "use_dpop_nonce"
_MAY_WANT_NONCE = frozenset({httpx.codes.BAD_REQUEST, httpx.codes.UNAUTHORIZED})


@dataclass(slots=True, kw_only=True)
class Signer:
    """One key, and the nonces that servers gave last; the key is in no error's words."""

    key: str = field(repr=False)
    nonces: dict[str, str] = field(default_factory=dict)

    def proof(self, method: str, url: str, *, access: str = "") -> str:
        """Return a fresh proof for one request; with an access token it is bound to it."""
        parts = urlsplit(url)
        key = ECKey.import_key(json.loads(self.key))
        claims: dict[str, str | int] = {
            "jti": secrets.token_urlsafe(16),
            "htm": method,
            "htu": f"{parts.scheme}://{parts.netloc}{parts.path}",
            "iat": int(datetime.now(UTC).timestamp()),
        }
        if nonce := self.nonces.get(parts.netloc):
            claims["nonce"] = nonce
        if access:
            digest = hashlib.sha256(access.encode()).digest()
            claims["ath"] = base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
        header = {"typ": "dpop+jwt", "alg": "ES256", "jwk": key.as_dict(private=False)}
        return jwt.encode(header, claims, key)

    def learn(self, answer: httpx.Response) -> None:
        """Remember the nonce that a server gave."""
        if nonce := answer.headers.get("DPoP-Nonce"):
            self.nonces[answer.url.netloc.decode()] = nonce


def new_key() -> str:
    """Return a fresh private key (P-256) as JSON, to be sealed."""
    return json.dumps(ECKey.generate_key("P-256").as_dict(private=True))


def exchange_signed(
    ask: Ask, *, signer: Signer, server: str, refused: Refusal, access: str = ""
) -> httpx.Response:
    """Return the answer to a signed request, as `exchange` does; a nonce is given when asked for.

    A request that was answered with "use this nonce" did nothing, so that making it again is safe
    whatever it shows.
    """
    answer = _once(ask, signer, server, refused, access)
    if _wants_nonce(answer):
        answer = _once(ask, signer, server, refused, access)
    if answer.is_success or answer.status_code in ask.allowed:
        return answer
    raise refused(answer.status_code, said_in(answer))


def _once(ask: Ask, signer: Signer, server: str, refused: Refusal, access: str) -> httpx.Response:
    headers = {**ask.headers, "DPoP": signer.proof(ask.method, ask.url, access=access)}
    if access:
        headers["Authorization"] = f"DPoP {access}"
    signed = replace(ask, headers=headers, allowed=ask.allowed | _MAY_WANT_NONCE)
    answer = exchange(signed, server=server, refused=refused)
    signer.learn(answer)
    return answer


def _wants_nonce(answer: httpx.Response) -> bool:
    if answer.status_code not in _MAY_WANT_NONCE or "DPoP-Nonce" not in answer.headers:
        return False
    return _WANTS_NONCE in answer.headers.get("WWW-Authenticate", "") or _WANTS_NONCE in answer.text
