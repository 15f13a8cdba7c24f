"""Renewing the access to a Bluesky account, whichever way it was given."""

import base64
import json
from datetime import UTC, datetime
from urllib.parse import urlsplit

from wellspoken.engines.networks import oauth
from wellspoken.engines.networks.bluesky.client import DEFAULT_SERVER, call
from wellspoken.engines.networks.bluesky.dpop import Signer, exchange_signed
from wellspoken.engines.networks.credentials import Renewed
from wellspoken.engines.networks.exchange import Ask
from wellspoken.engines.networks.outcomes import PermanentFailure

_ANSWERS = frozenset({400, 401})


def renew(secrets: dict[str, str]) -> Renewed:
    """Return the next access: by the refresh token of a sign-in, or by an app password.

    Raises `TemporaryFailure` when no answer came, and `PermanentFailure` when a person must
    connect the account again.
    """
    return _signed_in(secrets) if secrets.get("dpop") else _by_password(secrets)


def _signed_in(secrets: dict[str, str]) -> Renewed:
    """Use the refresh token, which works once: used twice, the server ends the whole session."""
    server = urlsplit(secrets["token_at"]).netloc

    def refused(code: int, said: str) -> PermanentFailure:
        return PermanentFailure(f"{server} refused it: {said}", code=f"http-{code}")

    fields = {
        "grant_type": "refresh_token",
        "refresh_token": secrets["refresh"],
        "client_id": secrets["client_id"],
    }
    ask = Ask(method="POST", url=secrets["token_at"], options={"data": fields}, allowed=_ANSWERS)
    answer = exchange_signed(
        ask, signer=Signer(key=secrets["dpop"]), server=server, refused=refused
    )
    token = oauth.token_in(answer, server=secrets["issuer"])
    if token.get("sub") != secrets["did"]:
        raise PermanentFailure(
            f"{server} renewed the access of another account. Connect the account again.",
            code="identity",
        )
    return Renewed(
        secrets={
            **secrets,
            "access": str(token["access_token"]),
            "refresh": str(token.get("refresh_token") or secrets["refresh"]),
        },
        expires_at=oauth.end_of(token),
    )


def _by_password(secrets: dict[str, str]) -> Renewed:
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


def _end_of(token: str) -> datetime:
    """Return when a JSON Web Token ends (RFC 7519, 4.1.4); it is not verified, only read."""
    payload = token.split(".")[1]
    claims = json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
    return datetime.fromtimestamp(int(claims["exp"]), UTC)
