"""A real Bluesky server (PDS with its directory) in a process of its own, on loopback only.

With a database it is a whole test network, whose AppView shows the posts to readers.
"""

import json
import os
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import psycopg

INSTALLED = Path(__file__).resolve().parents[2] / "var" / "bluesky"
PROGRAM = Path(__file__).parent / "bluesky" / "server.mjs"
ACCOUNT_PASSWORD = "account password"


@dataclass(frozen=True)
class BlueskyServer:
    """A running server with one account and an app password for it; `ada.test` is another one.

    Both sign in with `ACCOUNT_PASSWORD`; `directory` keeps their identities. `appview` is where
    readers ask, in a network that has such a place.
    """

    url: str
    did: str
    handle: str
    password: str
    directory: str
    appview: str
    process: subprocess.Popen[str] = field(repr=False)

    def catch_up(self) -> None:
        """Wait until the AppView has seen everything that happened on the server."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write("\n")
        self.process.stdin.flush()
        assert self.process.stdout.readline(), "The Bluesky network stopped; its errors say why."


@contextmanager
def bluesky_server(database: dict[str, str] | None = None) -> Iterator[BlueskyServer]:
    """Start a server with empty repositories; it stops with the block.

    `database` is the environment in which its AppView finds an empty database of its own.
    """
    with tempfile.TemporaryDirectory(prefix="wellspoken-bluesky-") as folder:
        process = subprocess.Popen(
            # Given as text, it finds its packages from the folder that it runs in.
            [INSTALLED / "bin" / "node", "--input-type=module", "--eval", PROGRAM.read_text()],
            cwd=INSTALLED,
            env={
                "PATH": os.environ["PATH"],
                "LOG_ENABLED": "false",
                "TMPDIR": folder,
                **(database or {}),
            },
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            yield BlueskyServer(**json.loads(process.stdout.readline()), process=process)
        finally:
            process.stdin.close()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
            process.stdout.close()


@contextmanager
def bluesky_network() -> Iterator[BlueskyServer]:
    """Start a server with an AppView, whose database is made on PostgreSQL and dropped again."""
    name = f"wellspoken_appview_{os.getpid()}"
    with psycopg.connect("dbname=postgres", autocommit=True) as postgres:
        postgres.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")
        postgres.execute(f"CREATE DATABASE {name}")
        database = {
            "DB_POSTGRES_URL": f"postgresql:///{name}",
            "DB_POSTGRES_SCHEMA": "tests",
            "PGHOST": postgres.info.host,
            "PGPORT": str(postgres.info.port),
            "PGUSER": postgres.info.user,
            "PGPASSWORD": postgres.info.password,
            # The packages refuse to start without an address of Redis, and never speak to it.
            "REDIS_HOST": "127.0.0.1:9",
        }
        try:
            with bluesky_server(database) as network:
                yield network
        finally:
            postgres.execute(f"DROP DATABASE {name} WITH (FORCE)")
