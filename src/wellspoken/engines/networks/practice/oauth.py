"""The practice network's OAuth: applications, a consent page, tokens, and taking them back.

Source: https://docs.joinmastodon.org/methods/oauth/ and /methods/apps/ (seen 2026-11). There are
no passwords here: on the consent page a person says which account they are.
"""

import json
import sqlite3
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import urlencode, urlsplit

from wellspoken.engines.networks.practice.consent import consent_page, trouble_page
from wellspoken.engines.networks.practice.grants import SCOPES, Asked, Grants
from wellspoken.engines.networks.practice.messages import Answer, Request, as_json, as_page
from wellspoken.engines.networks.practice.rules import Refused
from wellspoken.engines.networks.practice.store import Store

_SEE_OTHER = 303


class OAuth:
    """Answers what has to do with signing in; `base` is the server's own address."""

    def __init__(self, store: Store, base: str) -> None:
        self.store = store
        self.base = base
        self.grants = Grants(store)

    def answer(self, request: Request) -> Answer | None:
        """Return the answer, or None for a request that is about something else."""
        exact: dict[tuple[str, str], Callable[[Request], Answer]] = {
            ("POST", "/api/v1/apps"): self._register,
            ("GET", "/oauth/authorize"): self._consent,
            ("POST", "/oauth/authorize"): self._decided,
            ("POST", "/oauth/token"): self._token,
            ("POST", "/oauth/revoke"): self._revoke,
            ("GET", "/.well-known/oauth-authorization-server"): self._told,
        }
        found = exact.get((request.method, request.path))
        return found(request) if found else None

    def _told(self, request: Request) -> Answer:
        return as_json(
            {
                "issuer": f"{self.base}/",
                "authorization_endpoint": f"{self.base}/oauth/authorize",
                "token_endpoint": f"{self.base}/oauth/token",
                "app_registration_endpoint": f"{self.base}/api/v1/apps",
                "revocation_endpoint": f"{self.base}/oauth/revoke",
                "scopes_supported": sorted(SCOPES),
                "response_types_supported": ["code"],
                "grant_types_supported": ["authorization_code", "client_credentials"],
                "token_endpoint_auth_methods_supported": ["client_secret_post"],
                "code_challenge_methods_supported": ["S256"],
            }
        )

    def _register(self, request: Request) -> Answer:
        given = request.fields.get("redirect_uris", "")
        redirects = given if isinstance(given, list) else str(given).split()
        name = str(request.fields.get("client_name", "")).strip()
        scopes = str(request.fields.get("scopes") or "read")
        if not name:
            raise Refused(422, "Validation failed: Application name can't be blank")
        if not redirects or not all(urlsplit(item).scheme for item in redirects):
            raise Refused(422, "Validation failed: Redirect URI must be an absolute URI.")
        if not set(scopes.split()) <= SCOPES:
            raise Refused(422, "Validation failed: Scopes doesn't match configured on the server.")
        website = str(request.fields.get("website", ""))
        made = self.grants.register(name, redirects, scopes, website)
        return as_json(
            {
                "id": str(made["id"]),
                "name": name,
                "website": website or None,
                "scopes": scopes.split(),
                "redirect_uris": redirects,
                "redirect_uri": "\n".join(redirects),
                "client_id": made["client_id"],
                "client_secret": made["secret"],
                "client_secret_expires_at": 0,
            }
        )

    def _consent(self, request: Request) -> Answer:
        asked, app, trouble = self._asked(request.query)
        if asked is None or app is None:
            return as_page(trouble_page(trouble), code=400)
        accounts = self.store.rows("SELECT * FROM account ORDER BY id")
        return as_page(consent_page(asked, app, accounts))

    def _decided(self, request: Request) -> Answer:
        asked, app, trouble = self._asked(request.fields)
        if asked is None or app is None:
            return as_page(trouble_page(trouble), code=400)
        if request.fields.get("decision") != "authorize":
            return _back(
                asked,
                error="access_denied",
                error_description="The resource owner or authorization server denied the request.",
            )
        accounts = self.store.rows(
            "SELECT * FROM account WHERE username = ?", str(request.fields.get("username", ""))
        )
        if not accounts:
            return as_page(trouble_page("Say which account you are."), code=422)
        given = self.store.behaviour.grant_only or asked.scopes
        return _back(asked, code=self.grants.code_for(asked, accounts[0]["id"], given))

    def _asked(self, values: Mapping[str, Any]) -> tuple[Asked | None, sqlite3.Row | None, str]:
        """Return what is asked for and by whom, or why nobody can be asked it."""
        app = self.grants.application(str(values.get("client_id", "")))
        if app is None:
            return None, None, "Client authentication failed due to unknown client."
        asked = Asked(
            client_id=app["client_id"],
            redirect_uri=str(values.get("redirect_uri", "")),
            scopes=str(values.get("scope") or "read"),
            state=str(values.get("state", "")),
            challenge=str(values.get("code_challenge", "")),
        )
        method = values.get("code_challenge_method", "S256" if not asked.challenge else "plain")
        refusals = (
            (asked.redirect_uri not in self._redirects(app), "The redirect URI is not valid."),
            (values.get("response_type") != "code", "The response type is not supported."),
            (
                not set(asked.scopes.split()) <= set(str(app["scopes"]).split()),
                "The requested scope is invalid, unknown, or malformed.",
            ),
            (method != "S256", "The code challenge method must be S256."),
        )
        trouble = next((words for wrong, words in refusals if wrong), "")
        return (None, None, trouble) if trouble else (asked, app, "")

    def _redirects(self, app: sqlite3.Row) -> list[str]:
        found: list[str] = json.loads(app["redirects"])
        return found

    def _token(self, request: Request) -> Answer:
        fields = request.fields
        client_id = str(fields.get("client_id", ""))
        app = self.grants.application(client_id, str(fields.get("client_secret", "")))
        if app is None:
            return _error("invalid_client", code=401)
        kind = fields.get("grant_type")
        if kind == "client_credentials":
            scopes = str(fields.get("scope") or "read")
            if not set(scopes.split()) <= set(str(app["scopes"]).split()):
                return _error("invalid_scope")
            return _given(self.grants.token_for(client_id, None, scopes))
        if kind != "authorization_code":
            return _error("unsupported_grant_type")
        made = self.grants.redeem(
            str(fields.get("code", "")),
            client_id,
            str(fields.get("redirect_uri", "")),
            str(fields.get("code_verifier", "")),
        )
        return _error("invalid_grant") if made is None else _given(made)

    def _revoke(self, request: Request) -> Answer:
        fields = request.fields
        client_id = str(fields.get("client_id", ""))
        app = self.grants.application(client_id, str(fields.get("client_secret", "")))
        if app is None or not self.grants.revoke(str(fields.get("token", "")), client_id):
            return _error("unauthorized_client", code=403)
        return as_json({})


def _back(asked: Asked, **answer: str) -> Answer:
    """Send the person back to where they came from, with the answer in the address."""
    query = urlencode({**answer, "state": asked.state})
    joint = "&" if "?" in asked.redirect_uri else "?"
    headers = {"Location": f"{asked.redirect_uri}{joint}{query}"}
    return Answer(code=_SEE_OTHER, body=b"", content_type="text/plain", headers=headers)


def _given(token: sqlite3.Row) -> Answer:
    return as_json(
        {
            "access_token": token["token"],
            "token_type": "Bearer",
            "scope": token["scopes"],
            "created_at": token["created"],
        }
    )


def _error(error: str, *, code: int = 400) -> Answer:
    words = {
        "invalid_grant": "The provided authorization grant is invalid, expired, revoked, does not "
        "match the redirection URI used in the authorization request, or was issued to another "
        "client.",
        "invalid_client": "Client authentication failed due to unknown client, no client "
        "authentication included, or unsupported authentication method.",
    }
    return as_json({"error": error, "error_description": words.get(error, error)}, code=code)
