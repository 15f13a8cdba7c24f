"""Signing in at Bluesky: pushed request, consent, code, token, each bound to a key of one's own.

Source: https://atproto.com/specs/oauth (seen 2026-11). This site is a public client, known by the
address of the document that describes it; on a developer's machine it is the loopback client.
"""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import urlencode, urlsplit

from wellspoken.engines.networks import oauth
from wellspoken.engines.networks.bluesky.client import DEFAULT_SERVER
from wellspoken.engines.networks.bluesky.dpop import Signer, exchange_signed, new_key
from wellspoken.engines.networks.bluesky.identity import (
    Gate,
    gate_at,
    gate_of,
    person_of,
    person_with,
)
from wellspoken.engines.networks.exchange import Ask
from wellspoken.engines.networks.outcomes import NetworkError, PermanentFailure
from wellspoken.engines.networks.sign_in import Begun, Granted, Lasts, Site

# Posts and the files in them; nothing of messages, follows, likes or the account itself.
SCOPES = ("atproto", "blob:image/*", "blob:text/vtt", "blob:video/*", "repo:app.bsky.feed.post")
# A public client's session ends after two weeks, whatever is renewed (specs/oauth, "tokens and
# session lifetime").
SESSION = timedelta(days=14)
_ANSWERS = frozenset({400, 401, 403})


@dataclass(frozen=True, slots=True)
class BlueskySignIn:
    """The way in at every server of the network."""

    def register(
        self, config: Mapping[str, str], site: Site, *, known: Mapping[str, str] | None
    ) -> dict[str, str]:
        """Return nothing: servers know a site by the address of its description."""
        return {}

    def begin(
        self, config: Mapping[str, str], site: Site, *, state: str, registration: Mapping[str, str]
    ) -> Begun:
        """Push the request to whoever signs the account in; return their consent page."""
        person = person_of(
            config.get("did") or config.get("identifier", ""),
            asked=config.get("server") or DEFAULT_SERVER,
            directory=site.directory,
        )
        gate, key, verifier = gate_of(person.server), new_key(), oauth.new_verifier()
        client = client_id(site)
        pushed = _post(
            gate.push,
            Signer(key=key),
            response_type="code",
            client_id=client,
            redirect_uri=callback_of(site),
            scope=" ".join(SCOPES),
            state=state,
            code_challenge=oauth.challenge_of(verifier),
            code_challenge_method="S256",
            login_hint=person.handle or person.did,
        )
        told = _object_in(pushed) if pushed.is_success else {}
        if not told.get("request_uri"):
            raise PermanentFailure(
                f"{gate.issuer} does not take the request: {_why(pushed)}", code="sign-in"
            )
        query = urlencode({"client_id": client, "request_uri": told["request_uri"]})
        kept = {
            "dpop": key,
            "verifier": verifier,
            "issuer": gate.issuer,
            "client_id": client,
            "callback": callback_of(site),
        }
        return Begun(address=f"{gate.authorize}?{query}", kept=kept)

    def finish(self, kept: Mapping[str, str], answer: Mapping[str, str], site: Site) -> Granted:
        """Return the tokens, once it is sure that this issuer may speak for this account."""
        issuer = kept["issuer"]
        if answer.get("iss") != issuer:
            raise PermanentFailure(
                f"The answer does not come from {issuer}, where the sign-in began. Nothing was "
                "kept; begin again.",
                code="issuer",
            )
        code = oauth.code_in(answer, server=issuer)
        gate = gate_at(issuer)
        given = _post(
            gate.token,
            Signer(key=kept["dpop"]),
            grant_type="authorization_code",
            code=code,
            client_id=kept["client_id"],
            redirect_uri=kept["callback"],
            code_verifier=kept["verifier"],
        )
        token = oauth.token_in(given, server=issuer)
        secrets = secrets_of(token, gate=gate, kept=kept)
        try:
            return self._granted(token, secrets, site)
        except NetworkError:
            with suppress(NetworkError):
                self.revoke(secrets)
            raise

    def _granted(self, token: Mapping[str, Any], secrets: dict[str, str], site: Site) -> Granted:
        person = person_with(secrets["did"], directory=site.directory)
        issuer = secrets["issuer"]
        if gate_of(person.server).issuer != issuer or token.get("token_type") != "DPoP":
            raise PermanentFailure(
                f"{issuer} may not sign in {person.handle or person.did}: the account's own server "
                "names another one. Nothing was kept.",
                code="issuer",
            )
        scopes = oauth.scopes_in(token, asked=())
        oauth.must_have(scopes, tuple(sorted(set(SCOPES) - set(scopes))), server=issuer)
        return Granted(
            secrets={**secrets, "server": person.server},
            lasts=Lasts.ROTATING,
            scopes=scopes,
            identity=person.did,
            handle=f"@{person.handle}" if person.handle else person.did,
            config={"server": person.server, "identifier": person.handle, "did": person.did},
            expires_at=oauth.end_of(token),
            ends_at=datetime.now(UTC) + SESSION,
        )

    def revoke(self, secrets: Mapping[str, str]) -> bool:
        """Withdraw the whole session; an app password is withdrawn by its owner alone."""
        if not secrets.get("dpop"):
            return False
        answer = _post(
            secrets["revoke_at"],
            Signer(key=secrets["dpop"]),
            token=secrets["refresh"],
            client_id=secrets["client_id"],
        )
        return bool(answer.is_success)


SIGN_IN = BlueskySignIn()


def client_id(site: Site) -> str:
    """Return by what servers know this site: its document, or the loopback client without https."""
    if site.url.startswith("https://"):
        return site.document
    query = urlencode({"redirect_uri": callback_of(site), "scope": " ".join(SCOPES)})
    return f"http://localhost?{query}"


def callback_of(site: Site) -> str:
    """Return where people come back to; loopback clients must name the address, not `localhost`."""
    parts = urlsplit(site.callback)
    if parts.scheme == "http" and parts.hostname == "localhost":
        port = f":{parts.port}" if parts.port else ""
        return parts._replace(netloc=f"127.0.0.1{port}").geturl()
    return site.callback


def document_of(site: Site) -> dict[str, Any]:
    """Return the description of this client that servers fetch; it holds no secret."""
    return {
        "client_id": site.document,
        "client_name": site.name,
        "client_uri": site.url,
        "redirect_uris": [site.callback],
        "scope": " ".join(SCOPES),
        "grant_types": ["authorization_code", "refresh_token"],
        "response_types": ["code"],
        "token_endpoint_auth_method": "none",
        "application_type": "web",
        "dpop_bound_access_tokens": True,
    }


def secrets_of(token: Mapping[str, Any], *, gate: Gate, kept: Mapping[str, str]) -> dict[str, str]:
    """Return what opens the account and renews its access; raises for a token without a part."""
    try:
        return {
            "access": str(token["access_token"]),
            "refresh": str(token["refresh_token"]),
            "did": str(token["sub"]),
            "dpop": kept["dpop"],
            "issuer": gate.issuer,
            "token_at": gate.token,
            "revoke_at": gate.revoke,
            "client_id": kept["client_id"],
        }
    except KeyError as missing:
        raise PermanentFailure(
            f"{gate.issuer} gave a token without {missing.args[0]}.", code="sign-in"
        ) from None


def _post(url: str, signer: Signer, **fields: str) -> Any:
    server = urlsplit(url).netloc

    def refused(code: int, said: str) -> PermanentFailure:
        return PermanentFailure(f"{server} refused it: {said}", code=f"http-{code}")

    ask = Ask(method="POST", url=url, options={"data": fields}, allowed=_ANSWERS)
    return exchange_signed(ask, signer=signer, server=server, refused=refused)


def _object_in(answer: Any) -> Mapping[str, Any]:
    try:
        told = answer.json()
    except ValueError:
        return {}
    return told if isinstance(told, dict) else {}


def _why(answer: Any) -> str:
    told = _object_in(answer)
    return str(told.get("error_description") or told.get("error") or answer.reason_phrase)[:200]
