"""The database itself refuses to change, remove, replace or squeeze in an entry."""

import pytest
from django.db import DatabaseError, connection, transaction

from tests.apps.audit.tampering import run, write
from wellspoken.apps.audit.models import Entry

pytestmark = pytest.mark.django_db

COLUMNS = (
    "sequence, at, actor_kind, actor_id, actor_name, action, target_type, target_id, "
    "content_hash, source, detail, previous_hash, hash"
)


def refused(statement: str, *values: object) -> None:
    before = list(Entry.objects.order_by("sequence").values())
    with pytest.raises(DatabaseError, match="audit"), transaction.atomic():
        run(statement, *values)
    assert list(Entry.objects.order_by("sequence").values()) == before


def test_a_changed_entry_is_refused():
    write(3)
    refused("UPDATE audit_entry SET actor_name = 'Somebody else' WHERE sequence = 2")


def test_a_changed_hash_is_refused():
    write(3)
    refused("UPDATE audit_entry SET hash = %s WHERE sequence = 3", "f" * 64)


def test_a_deleted_entry_is_refused():
    write(3)
    refused("DELETE FROM audit_entry WHERE sequence = 3")


def test_deleting_through_the_model_is_refused():
    write(1)
    with pytest.raises(DatabaseError, match="append-only"), transaction.atomic():
        Entry.objects.all().delete()
    assert Entry.objects.count() == 1


def test_emptying_the_table_is_refused():
    write(2)
    refused(
        "TRUNCATE audit_entry" if connection.vendor == "postgresql" else "DELETE FROM audit_entry"
    )


def test_an_entry_put_over_another_is_refused():
    write(3)
    values = f"SELECT 2, {COLUMNS.removeprefix('sequence, ')} FROM audit_entry WHERE sequence = 3"
    verb = "INSERT OR REPLACE" if connection.vendor == "sqlite" else "INSERT"
    refused(f"{verb} INTO audit_entry ({COLUMNS}) {values}")


def test_an_entry_behind_a_gap_is_refused():
    write(2)
    rest = COLUMNS.removeprefix("sequence, ").removesuffix(", hash")
    refused(
        f"INSERT INTO audit_entry ({COLUMNS}) SELECT 9, {rest}, %s FROM audit_entry "
        "WHERE sequence = 2",
        "e" * 64,
    )


def test_an_entry_that_names_another_predecessor_is_refused():
    write(2)
    rest = COLUMNS.removeprefix("sequence, ").removesuffix(", hash")
    refused(
        f"INSERT INTO audit_entry ({COLUMNS}) SELECT 3, {rest}, %s FROM audit_entry "
        "WHERE sequence = 2",
        "e" * 64,
    )


@pytest.mark.django_db(transaction=True)
def test_the_guards_can_be_taken_down_and_put_up_again_by_migrations():
    from django.core.management import call_command

    call_command("migrate", "audit", "0002", verbosity=0)
    call_command("migrate", "audit", verbosity=0)
    write(2)
    refused("DELETE FROM audit_entry WHERE sequence = 1")
    refused("UPDATE audit_entry SET source = 'elsewhere' WHERE sequence = 1")
