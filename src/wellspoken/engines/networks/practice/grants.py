"""What the practice network knows of applications, codes and tokens, and what a token may do."""

import hashlib
import json
import secrets
import sqlite3
from base64 import urlsafe_b64encode
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from wellspoken.engines.networks.practice.store import Store

# https://docs.joinmastodon.org/api/oauth-scopes/ (seen 2026-11), as far as this server goes.
SCOPES = frozenset(
    {
        *("read", "read:accounts", "read:statuses", "profile"),
        *("write", "write:statuses", "write:media", "write:accounts", "follow", "push"),
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What an application asks a person for, as it stands in the consent page's address."""

    client_id: str
    redirect_uri: str
    scopes: str
    state: str
    challenge: str


class Grants:
    """Applications, the codes that people gave them and the tokens made of these."""

    def __init__(self, store: Store) -> None:
        self.store = store

    def register(self, name: str, redirects: list[str], scopes: str, website: str) -> sqlite3.Row:
        """Keep a new application and return it."""
        client_id, secret = secrets.token_urlsafe(32), secrets.token_urlsafe(32)
        with self.store.writing() as cursor:
            cursor.execute(
                "INSERT INTO app (client_id, secret, name, redirects, scopes, website)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                (client_id, secret, name, json.dumps(redirects), scopes, website),
            )
        return self.store.rows("SELECT * FROM app WHERE client_id = ?", client_id)[0]

    def application(self, client_id: str, secret: str | None = None) -> sqlite3.Row | None:
        """Return an application; with `secret` only if it is the application's own."""
        rows = self.store.rows("SELECT * FROM app WHERE client_id = ?", client_id)
        if not rows:
            return None
        right = secret is None or secrets.compare_digest(str(rows[0]["secret"]), secret)
        return rows[0] if right else None

    def code_for(self, asked: Asked, account: int, scopes: str) -> str:
        """Return a code that makes one token, for a while."""
        code = secrets.token_urlsafe(32)
        ends = datetime.now(UTC) + timedelta(seconds=self.store.behaviour.code_seconds)
        with self.store.writing() as cursor:
            cursor.execute(
                "INSERT INTO code (code, client_id, account, scopes, redirect, challenge, ends)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)",
                (
                    *(code, asked.client_id, account, scopes),
                    *(asked.redirect_uri, asked.challenge, ends.isoformat()),
                ),
            )
        return code

    def redeem(self, code: str, client_id: str, redirect: str, verifier: str) -> sqlite3.Row | None:
        """Return the token that a code makes; None for a code that is used, old or not theirs."""
        moment = datetime.now(UTC).isoformat()
        with self.store.writing() as cursor:
            # Taken before it is looked at: of two requests with one code, one gets the token.
            taken = cursor.execute(
                "UPDATE code SET used = ? WHERE code = ? AND used IS NULL", (moment, code)
            ).rowcount
        rows = self.store.rows("SELECT * FROM code WHERE code = ?", code) if taken else []
        if not rows:
            return None
        known = rows[0]
        fits = known["client_id"] == client_id and known["redirect"] == redirect
        if not fits or known["ends"] <= moment or not _proves(verifier, known["challenge"]):
            return None
        return self.token_for(client_id, known["account"], known["scopes"])

    def token_for(self, client_id: str, account: int | None, scopes: str) -> sqlite3.Row:
        """Return a new token; without an account it is the application's own."""
        token = secrets.token_urlsafe(32)
        with self.store.writing() as cursor:
            cursor.execute(
                "INSERT INTO token (token, client_id, account, scopes, created)"
                " VALUES (?, ?, ?, ?, ?)",
                (token, client_id, account, scopes, int(datetime.now(UTC).timestamp())),
            )
        return self.store.rows("SELECT * FROM token WHERE token = ?", token)[0]

    def revoke(self, token: str, client_id: str) -> bool:
        """Take a token back; return False where it belongs to another application."""
        rows = self.store.rows("SELECT * FROM token WHERE token = ?", token)
        if rows and rows[0]["client_id"] != client_id:
            return False
        with self.store.writing() as cursor:
            cursor.execute("DELETE FROM token WHERE token = ?", (token,))
        return True


def allows(scopes: str, needed: str) -> bool:
    """Tell whether rights hold one: `write` holds `write:statuses`."""
    return bool({needed, needed.partition(":")[0]} & set(scopes.split()))


def _proves(verifier: str, challenge: str) -> bool:
    """Tell whether a verifier fits its challenge (RFC 7636, 4.6); without one nothing is asked."""
    if not challenge:
        return True
    digest = hashlib.sha256(verifier.encode("ascii", "replace")).digest()
    made = urlsafe_b64encode(digest).rstrip(b"=").decode()
    return secrets.compare_digest(made, challenge)
