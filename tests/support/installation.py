"""A whole installation for tests of the command line: its folder, its database, its processes."""

import fcntl
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import psycopg
import pytest

from tests.support.forked import Forked, start_in

ON_POSTGRES = os.environ.get("WELLSPOKEN_TEST_DATABASE") == "postgres"
SOURCES = Path(__file__).resolve().parents[2] / "src"
SHARED = "WELLSPOKEN_TEST_MIGRATED"  # names the folder of what a run's processes share


@dataclass(frozen=True)
class Installation:
    """One installation; every command runs as a process of its own."""

    data_dir: Path
    database: str = ""
    host: str = ""  # the folder of a PostgreSQL socket; empty for the shared server
    settings: dict[str, str] = field(default_factory=dict)

    @property
    def environment(self) -> dict[str, str]:
        kept = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("WELLSPOKEN_", "DJANGO_"))
        }
        return {
            **kept,
            "PYTHONPATH": str(SOURCES),
            "PYTHONDONTWRITEBYTECODE": "1",
            "WELLSPOKEN_DATA_DIR": str(self.data_dir),
            "WELLSPOKEN_DATABASE_URL": f"postgres:///{self.database}" if self.database else "",
            "WELLSPOKEN_SECRET_KEY": "a-key-that-only-these-tests-use-0123456789",
            "WELLSPOKEN_SMTP_PORT": "1",
            "WELLSPOKEN_LOG_LEVEL": "ERROR",
            "COLUMNS": "200",
            **({"PGHOST": self.host, "PGUSER": "postgres"} if self.host else {}),
            **self.settings,
        }

    def having(self, **settings: str) -> "Installation":
        """Return the same installation with other settings."""
        return replace(self, settings={**self.settings, **settings})

    def run(self, *arguments: str, text: str = "") -> "subprocess.CompletedProcess[str]":
        """Run `wellspoken` and return what it said."""
        return subprocess.run(
            [sys.executable, "-m", "wellspoken.cli", *arguments],
            env=self.environment,
            cwd=self.data_dir.parent,
            input=text,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )

    def start_python(self, program: str) -> Forked:
        """Start a Python program with Django ready, in a process of its own."""
        return start_in(self.environment, program)

    def python(self, program: str) -> str:
        """Run a Python program with Django ready and return what it printed."""
        process = self.start_python(program)
        out, err = process.communicate(timeout=120)
        assert process.returncode == 0, err
        return out

    def sql(self, statement: str) -> list[tuple[Any, ...]]:
        """Run one statement with the database's own owner's rights."""
        if self.database:
            own = {"host": self.host, "user": "postgres"} if self.host else {}
            with psycopg.connect(dbname=self.database, autocommit=True, **own) as connection:
                cursor = connection.execute(statement)
                return cursor.fetchall() if cursor.description else []
        with sqlite3.connect(self.data_dir / "wellspoken.sqlite3", isolation_level=None) as file:
            rows = file.execute(statement).fetchall()
        file.close()
        return rows


def run_on_server(statement: str) -> None:
    """Run one statement on the PostgreSQL server, outside of any transaction."""
    with psycopg.connect(dbname="postgres", autocommit=True) as connection:
        connection.execute(statement)


def _new_name() -> str:
    return f"wellspoken_command_{uuid.uuid4().hex[:10]}"


@contextmanager
def temporary_installation(*, postgres: bool) -> Iterator[Installation]:
    """Give an empty installation for as long as the block lasts, as benchmarks need one."""
    with tempfile.TemporaryDirectory() as folder:
        made = Installation(Path(folder) / "data", _new_name() if postgres else "")
        made.data_dir.mkdir()
        if made.database:
            run_on_server(f"CREATE DATABASE {made.database}")
        yield made
        if made.database:
            run_on_server(f"DROP DATABASE {made.database} WITH (FORCE)")


def migrated_once() -> Installation:
    """Return an installation that whoever asks first in a run of the tests migrates, to be copied.

    A run's processes share it: a migration from nothing takes longer than most tests.
    """
    shared = Path(os.environ[SHARED])
    made = Installation(shared / "data", shared.name if ON_POSTGRES else "")
    done = shared / "done"
    with (shared / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not done.exists():
            _migrate(made)
            done.touch()
    return made


def _migrate(made: Installation) -> None:
    made.data_dir.mkdir()
    if made.database:
        run_on_server(f"CREATE DATABASE {made.database}")
    made.python(
        "from django.core.management import call_command\n"
        "from django.db import connection\n"
        "call_command('migrate', verbosity=0)\n"
        "call_command('createcachetable')\n"
        "connection.close()\n"  # so that SQLite's file alone holds everything
    )


@contextmanager
def sharing_what_is_migrated() -> Iterator[None]:
    """Let this process and all that it starts share one migrated installation, removed at the end.

    Where an outer process shares one already, it is used and left to that process.
    """
    if SHARED in os.environ:
        yield
        return
    with tempfile.TemporaryDirectory(prefix="wellspoken_migrated_") as folder:
        os.environ[SHARED] = folder
        try:
            yield
        finally:
            del os.environ[SHARED]
            if ON_POSTGRES and (Path(folder) / "data").exists():
                run_on_server(f"DROP DATABASE IF EXISTS {Path(folder).name} WITH (FORCE)")


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Installation]:
    """An installation whose folder and database hold nothing yet."""
    made = Installation(tmp_path / "empty", _new_name() if ON_POSTGRES else "")
    made.data_dir.mkdir()
    if made.database:
        run_on_server(f"CREATE DATABASE {made.database}")
    yield made
    if made.database:
        run_on_server(f"DROP DATABASE {made.database} WITH (FORCE)")


@pytest.fixture
def installation(tmp_path: Path) -> Iterator[Installation]:
    """A migrated installation without people or posts."""
    migrated = migrated_once()
    made = Installation(tmp_path / "data", _new_name() if ON_POSTGRES else "")
    shutil.copytree(migrated.data_dir, made.data_dir)
    if made.database:
        run_on_server(f"CREATE DATABASE {made.database} TEMPLATE {migrated.database}")
    yield made
    if made.database:
        run_on_server(f"DROP DATABASE {made.database} WITH (FORCE)")
