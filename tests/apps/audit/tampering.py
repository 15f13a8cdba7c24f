"""What somebody with the database's own password can do to the log."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.db import connection

from wellspoken.apps.audit.actors import system
from wellspoken.apps.audit.models import Entry
from wellspoken.apps.audit.services import record


def write(count: int) -> list[Entry]:
    """Return new entries at the end of the log."""
    return [
        record(actor=system("test"), action="post.saved", detail={"version": number})
        for number in range(1, count + 1)
    ]


def run(statement: str, *values: Any) -> None:
    with connection.cursor() as cursor:
        cursor.execute(statement, list(values))


@contextmanager
def without_triggers() -> Iterator[None]:
    """Take the guards of the table away, as an owner of the database can."""
    if connection.vendor == "postgresql":
        run("ALTER TABLE audit_entry DISABLE TRIGGER USER")
        yield
        run("ALTER TABLE audit_entry ENABLE TRIGGER USER")
        return
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'audit_entry'"
        )
        triggers = cursor.fetchall()
    for name, _sql in triggers:
        run(f'DROP TRIGGER "{name}"')
    yield
    for _name, sql in triggers:
        run(sql)


def tamper(statement: str, *values: Any) -> None:
    """Run one statement that the guards would refuse."""
    with without_triggers():
        run(statement, *values)


def exchange(first: int, second: int) -> None:
    """Let two entries change places."""
    with without_triggers():
        for old, new in ((first, -1), (second, first), (-1, second)):
            run("UPDATE audit_entry SET sequence = %s WHERE sequence = %s", new, old)
