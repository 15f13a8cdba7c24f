"""A PostgreSQL server of a test's own, for what would disturb every other database on a shared one."""

import re
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg

OWNER = "postgres"


def _programs() -> Path:
    """Return the folder of initdb and pg_ctl, which Debian keeps off the PATH."""
    major = re.search(r"\d+", subprocess.check_output(["psql", "--version"], text=True))
    assert major
    return Path("/usr/lib/postgresql") / major[0] / "bin"


def _as_owner(*command: str | Path) -> None:
    """Run a program as the server's user: PostgreSQL refuses to run as root."""
    done = subprocess.run(
        ["runuser", "-u", OWNER, "--", *command],
        cwd="/",
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout


@contextmanager
def own_postgres(folder: Path) -> Iterator[Path]:
    """Run a server whose data stands in `folder`; give the folder of its socket.

    It listens on no network port. Takes root, to become the server's user, who must be able to
    enter the folder.
    """
    programs = _programs()
    data, socket = folder / "cluster", folder / "socket"
    for made in (data, socket):
        made.mkdir()
        shutil.chown(made, OWNER, OWNER)
    _as_owner(programs / "initdb", "--auth=trust", "--no-sync", f"--pgdata={data}")
    options = f"-c listen_addresses= -c unix_socket_directories={socket}"
    control = programs / "pg_ctl"
    log = f"--log={data}/log"
    _as_owner(control, "start", "--wait", f"--pgdata={data}", log, f"--options={options}")
    try:
        yield socket
    finally:
        _as_owner(control, "stop", "--wait", "--mode=immediate", f"--pgdata={data}")


def copy_database(name: str, *, to_host: Path, tablespace_in: Path) -> None:
    """Copy a database of the shared server to an own one, with its files in a folder of choice."""
    tablespace_in.mkdir()
    shutil.chown(tablespace_in, OWNER, OWNER)
    with psycopg.connect(
        dbname="postgres", host=str(to_host), user=OWNER, autocommit=True
    ) as server:
        server.execute(f"CREATE TABLESPACE {name} LOCATION '{tablespace_in}'")
        server.execute(f"CREATE DATABASE {name} TABLESPACE {name}")
    with subprocess.Popen(["pg_dump", "--no-owner", name], stdout=subprocess.PIPE) as dump:
        subprocess.run(
            ["psql", "--quiet", "--set=ON_ERROR_STOP=1", f"--host={to_host}", "-U", OWNER, name],
            stdin=dump.stdout,
            stdout=subprocess.DEVNULL,
            check=True,
        )
    assert dump.returncode == 0
