"""Signing in at a Mastodon server.

Source: https://docs.joinmastodon.org/methods/apps/, /methods/oauth/ and /api/oauth-scopes/ (seen
2026-11). A site registers itself at each server; tokens last until somebody withdraws them.
"""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from wellspoken.engines.networks import oauth
from wellspoken.engines.networks.exchange import Ask, exchange
from wellspoken.engines.networks.mastodon.build import server_of
from wellspoken.engines.networks.mastodon.client import MastodonClient
from wellspoken.engines.networks.outcomes import NetworkError, PermanentFailure
from wellspoken.engines.networks.sign_in import Begun, Granted, Lasts, Site

# What publishing, editing, deleting and reading back one's own statuses takes, and no more.
SCOPES = ("read:accounts", "read:statuses", "write:media", "write:statuses")
_REFUSED = frozenset({400, 401, 403, 422})


@dataclass(frozen=True, slots=True)
class MastodonSignIn:
    """The way in at every Mastodon server."""

    def register(
        self, config: Mapping[str, str], site: Site, *, known: Mapping[str, str] | None
    ) -> dict[str, str]:
        """Return the known registration if the server still has it, else a new one.

        Servers may sweep out applications that nobody uses, so a known one is tried first.
        """
        server = server_of(config)
        if known and known.get("callback") == site.callback and _holds(server, known):
            return dict(known)
        made = _post(
            server,
            "/api/v1/apps",
            client_name=site.name,
            redirect_uris=site.callback,
            scopes=" ".join(SCOPES),
            website=site.url,
        )
        if not made.is_success:
            raise PermanentFailure(
                f"{server} takes no registration of this site. Is it the address of a Mastodon "
                "server?",
                code="server",
            )
        told = _object(made, server)
        if not told.get("client_id") or not told.get("client_secret"):
            raise _no_mastodon(server)
        return {
            "client_id": str(told["client_id"]),
            "client_secret": str(told["client_secret"]),
            "callback": site.callback,
        }

    def begin(
        self, config: Mapping[str, str], site: Site, *, state: str, registration: Mapping[str, str]
    ) -> Begun:
        """Return the server's consent page; it asks who signs in, each time."""
        server, verifier = server_of(config), oauth.new_verifier()
        address = oauth.address_of_consent(
            f"{server}/oauth/authorize",
            client_id=registration["client_id"],
            redirect_uri=site.callback,
            scope=" ".join(SCOPES),
            state=state,
            code_challenge=oauth.challenge_of(verifier),
            code_challenge_method="S256",
            force_login="true",
        )
        kept = {**registration, "server": server, "verifier": verifier}
        return Begun(address=address, kept=kept)

    def finish(self, kept: Mapping[str, str], answer: Mapping[str, str], site: Site) -> Granted:
        """Return the token, with the account that it belongs to."""
        server = kept["server"]
        code = oauth.code_in(answer, server=server)
        given = _post(
            server,
            "/oauth/token",
            grant_type="authorization_code",
            code=code,
            client_id=kept["client_id"],
            client_secret=kept["client_secret"],
            redirect_uri=kept["callback"],
            code_verifier=kept["verifier"],
            scope=" ".join(SCOPES),
        )
        token = oauth.token_in(given, server=server)
        secrets = {
            "token": str(token["access_token"]),
            "client_id": kept["client_id"],
            "client_secret": kept["client_secret"],
            "server": server,
        }
        scopes = oauth.scopes_in(token, asked=SCOPES)
        try:
            oauth.must_have(scopes, _missing(scopes), server=server)
            client = MastodonClient(server=server, token=secrets["token"])
            who = client.get("/api/v1/accounts/verify_credentials")
            identity, handle = str(who["id"]), f"@{who['acct']}"
        except NetworkError:
            with suppress(NetworkError):
                self.revoke(secrets)
            raise
        except (KeyError, TypeError, ValueError):
            with suppress(NetworkError):
                self.revoke(secrets)
            raise _no_mastodon(server) from None
        return Granted(
            secrets=secrets,
            lasts=Lasts.STANDING,
            scopes=scopes,
            identity=f"{server}/{identity}",
            handle=handle,
            config={"server": server},
            expires_at=oauth.end_of(token),
        )

    def revoke(self, secrets: Mapping[str, str]) -> bool:
        """Withdraw the token; one that somebody pasted belongs to no application of ours."""
        if not secrets.get("client_id"):
            return False
        answer = _post(
            secrets["server"],
            "/oauth/revoke",
            token=secrets["token"],
            client_id=secrets["client_id"],
            client_secret=secrets["client_secret"],
        )
        return bool(answer.is_success)


SIGN_IN = MastodonSignIn()


def _holds(server: str, known: Mapping[str, str]) -> bool:
    answer = _post(
        server,
        "/oauth/token",
        grant_type="client_credentials",
        client_id=known["client_id"],
        client_secret=known["client_secret"],
        redirect_uri=known["callback"],
        scope=SCOPES[0],
    )
    return bool(answer.is_success)


def _missing(given: tuple[str, ...]) -> tuple[str, ...]:
    """Return what was asked for and not given; `write` holds `write:media`, as the servers say."""
    return tuple(scope for scope in SCOPES if not {scope, scope.partition(":")[0]} & set(given))


def _post(server: str, path: str, **fields: str) -> Any:
    def refused(code: int, said: str) -> PermanentFailure:
        return PermanentFailure(f"{server} refused it: {said}", code=f"http-{code}")

    ask = Ask(method="POST", url=server + path, options={"data": fields}, allowed=_REFUSED)
    return exchange(ask, server=server, refused=refused)


def _object(answer: Any, server: str) -> dict[str, Any]:
    try:
        value = answer.json()
    except ValueError:
        raise _no_mastodon(server) from None
    if not isinstance(value, dict):
        raise _no_mastodon(server)
    return value


def _no_mastodon(server: str) -> PermanentFailure:
    return PermanentFailure(
        f"What answers at {server} does not speak as a Mastodon server does. Check the address.",
        code="server",
    )
