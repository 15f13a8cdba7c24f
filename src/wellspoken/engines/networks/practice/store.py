"""Where the practice network keeps what was posted: one SQLite file, safe under kill -9."""

import json
import secrets
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from wellspoken.engines.networks.practice.behaviour import Behaviour

# Mastodon keeps an Idempotency-Key for an hour (methods/statuses, seen 2026-11).
KEY_IS_KEPT = timedelta(hours=1)

_SCHEMA = """
CREATE TABLE IF NOT EXISTS account (
    id INTEGER PRIMARY KEY, username TEXT UNIQUE, name TEXT, token TEXT UNIQUE, scopes TEXT
);
CREATE TABLE IF NOT EXISTS status (
    id INTEGER PRIMARY KEY AUTOINCREMENT, account INTEGER, body TEXT, created TEXT,
    edited TEXT, deleted TEXT, idempotency TEXT
);
CREATE TABLE IF NOT EXISTS version (status INTEGER, body TEXT, at TEXT);
CREATE TABLE IF NOT EXISTS media (
    id INTEGER PRIMARY KEY AUTOINCREMENT, account INTEGER, type TEXT, data BLOB,
    description TEXT, focus TEXT, asked INTEGER DEFAULT 0
);
CREATE TABLE IF NOT EXISTS app (
    id INTEGER PRIMARY KEY AUTOINCREMENT, client_id TEXT UNIQUE, secret TEXT, name TEXT,
    redirects TEXT, scopes TEXT, website TEXT
);
CREATE TABLE IF NOT EXISTS code (
    code TEXT PRIMARY KEY, client_id TEXT, account INTEGER, scopes TEXT, redirect TEXT,
    challenge TEXT, ends TEXT, used TEXT
);
CREATE TABLE IF NOT EXISTS token (
    token TEXT PRIMARY KEY, client_id TEXT, account INTEGER, scopes TEXT, created INTEGER
);
"""


def _machine_time() -> datetime:
    return datetime.now(UTC)


class Store:
    """The accounts, statuses and files in one folder; several processes may open it.

    `clock` is what the network takes for the present moment, aware and in UTC.
    """

    def __init__(self, folder: Path, *, clock: Callable[[], datetime] = _machine_time) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.folder = folder
        self.clock = clock
        self._local = threading.local()
        with self.writing() as cursor:
            cursor.executescript(_SCHEMA)

    @property
    def behaviour(self) -> Behaviour:
        """How the server behaves at this moment."""
        return Behaviour.read(self.folder / "behaviour.json")

    @behaviour.setter
    def behaviour(self, wanted: Behaviour) -> None:
        wanted.write(self.folder / "behaviour.json")

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Cursor]:
        """Give a cursor in a transaction that is on disk when the block ends."""
        connection = self._connection()
        with connection:
            yield connection.cursor()

    def rows(self, query: str, *values: object) -> list[sqlite3.Row]:
        """Return the rows of a query."""
        return self._connection().execute(query, values).fetchall()

    def add_account(
        self, username: str, *, name: str = "", scopes: str = "read write", token: str = ""
    ) -> str:
        """Return the access token of an account, which is made where it is not there yet."""
        known = self.rows("SELECT token FROM account WHERE username = ?", username)
        if known:
            return str(known[0]["token"])
        token = token or secrets.token_urlsafe(24)
        with self.writing() as cursor:
            cursor.execute(
                "INSERT INTO account (username, name, token, scopes) VALUES (?, ?, ?, ?)",
                (username, name or username, token, scopes),
            )
        return token

    def revoke(self, token: str) -> None:
        """Make a token worthless, as the owner of the account can."""
        with self.writing() as cursor:
            cursor.execute(
                "UPDATE account SET token = ? WHERE token = ?", (secrets.token_hex(), token)
            )
            cursor.execute("DELETE FROM token WHERE token = ?", (token,))

    def opened_by(self, token: str) -> tuple[sqlite3.Row, str] | None:
        """Return the account that a token opens, with the token's rights; None for no token."""
        if not token:
            return None
        own = self.rows("SELECT * FROM account WHERE token = ?", token)
        if own:
            return own[0], str(own[0]["scopes"])
        given = self.rows(
            "SELECT account.*, token.scopes AS given FROM token"
            " JOIN account ON account.id = token.account WHERE token.token = ?",
            token,
        )
        return (given[0], str(given[0]["given"])) if given else None

    def post(self, account: int, body: dict[str, Any], key: str) -> int:
        """Keep a status and return its id; a known key returns the one that it made."""
        moment = self.clock()
        with self.writing() as cursor:
            # The write lock comes first: two requests with one key must see each other.
            cursor.execute("UPDATE account SET name = name WHERE id = ?", (account,))
            if key:
                known = cursor.execute(
                    "SELECT id FROM status WHERE account = ? AND idempotency = ? AND created > ?",
                    (account, key, (moment - KEY_IS_KEPT).isoformat()),
                ).fetchone()
                if known:
                    return int(known["id"])
            cursor.execute(
                "INSERT INTO status (account, body, created, idempotency) VALUES (?, ?, ?, ?)",
                (account, json.dumps(body), moment.isoformat(), key),
            )
            return int(cursor.lastrowid or 0)

    def visible(self, username: str | None = None) -> list[dict[str, Any]]:
        """Return what the public sees, the newest first: `id`, `by`, `status`, `pictures`."""
        rows = self.rows(
            "SELECT status.*, account.username FROM status JOIN account"
            " ON account.id = status.account WHERE deleted IS NULL AND (? IS NULL OR username = ?)"
            " ORDER BY status.id DESC",
            username,
            username,
        )
        return [self._seen(row) for row in rows]

    def _seen(self, row: sqlite3.Row) -> dict[str, Any]:
        body = json.loads(row["body"])
        pictures = [
            (number, self.rows("SELECT description FROM media WHERE id = ?", number)[0][0])
            for number in body.get("media_ids") or []
        ]
        return {**body, "id": row["id"], "by": row["username"], "pictures": pictures}

    def _connection(self) -> sqlite3.Connection:
        connection: sqlite3.Connection | None = getattr(self._local, "connection", None)
        if connection is None:
            connection = sqlite3.connect(self.folder / "network.sqlite3", timeout=30)
            connection.row_factory = sqlite3.Row
            connection.execute("PRAGMA journal_mode=WAL")
            connection.execute("PRAGMA synchronous=FULL")
            self._local.connection = connection
        return connection
