"""A consistent copy of the database in a file, and back."""

import os
import shutil
import sqlite3
import subprocess
from pathlib import Path
from typing import Any

from django.conf import settings
from django.db import connection, connections

SQLITE, POSTGRES = "sqlite", "postgresql"


class CannotCopy(Exception):
    """The database cannot be copied here; the message says what is missing."""


def engine() -> str:
    """Return which of the two databases this installation uses."""
    return POSTGRES if connection.vendor == "postgresql" else SQLITE


def dump(target: Path) -> None:
    """Write a copy of the database as it is at one moment, while others go on writing."""
    if engine() == SQLITE:
        _dump_sqlite(target)
    else:
        _postgres("pg_dump", "--format=custom", f"--file={target}")


def load(source: Path) -> None:
    """Put a copy in the place of the database; nobody else may be using it."""
    connections.close_all()
    if engine() == SQLITE:
        _load_sqlite(source)
    else:
        how = ("--clean", "--if-exists", "--no-owner", "--single-transaction")
        _postgres("pg_restore", *how, str(source))


def _dump_sqlite(target: Path) -> None:
    source = sqlite3.connect(_name())
    copy = sqlite3.connect(target)
    try:
        with copy:
            source.backup(copy)
    finally:
        copy.close()
        source.close()


def _load_sqlite(source: Path) -> None:
    place = Path(_name())
    place.parent.mkdir(parents=True, exist_ok=True)
    beside = place.with_name(f"{place.name}.restoring")
    shutil.copyfile(source, beside)
    # The log of the old file must not be replayed over the new one.
    for ending in ("-wal", "-shm"):
        place.with_name(place.name + ending).unlink(missing_ok=True)
    beside.replace(place)


def _postgres(program: str, *arguments: str) -> None:
    found = shutil.which(program)
    if found is None:
        raise CannotCopy(f"{program} is missing. Install it: apt-get install postgresql-client.")
    values = _values()
    given = {
        "PGHOST": values["HOST"],
        "PGPORT": values["PORT"],
        "PGUSER": values["USER"],
        "PGPASSWORD": values["PASSWORD"],
    }
    environment = {**os.environ, **{name: str(value) for name, value in given.items() if value}}
    target = ["--dbname", str(values["NAME"])]
    done = subprocess.run(  # noqa: S603  the database's own programs, with our own settings
        [found, *target, *arguments], env=environment, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise CannotCopy(f"{program} failed: {done.stderr.strip()[:500]}")


def _values() -> dict[str, Any]:
    values: dict[str, Any] = settings.DATABASES["default"]
    return values


def _name() -> str:
    return str(_values()["NAME"])
