"""The database refuses every way around the chain, not only plain changes.

SQLite: `INSERT OR REPLACE` deletes a row without firing DELETE triggers, and rebuilding a table in
a migration drops its triggers, so all of them are made here anew. PostgreSQL: TRUNCATE fires no
row triggers. On both, an entry must continue from the last one.
"""

from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.state import StateApps

TABLE = "audit_entry"
APPEND_ONLY = "the audit log is append-only"
CONTINUES = "an audit entry must continue from the last one"
DOES_NOT_CONTINUE = (
    f"EXISTS (SELECT 1 FROM {TABLE} WHERE sequence >= NEW.sequence) OR "
    f"(NEW.sequence <> 1 AND NOT EXISTS (SELECT 1 FROM {TABLE} "
    "WHERE sequence = NEW.sequence - 1 AND hash = NEW.previous_hash))"
)


def make_triggers(apps: StateApps, editor: BaseDatabaseSchemaEditor) -> None:
    drop_triggers(apps, editor)
    if editor.connection.vendor == "postgresql":
        for statement in (
            "CREATE OR REPLACE FUNCTION audit_refuse_change() RETURNS trigger LANGUAGE plpgsql AS "
            f"$$ BEGIN RAISE EXCEPTION '{APPEND_ONLY}' "
            "USING ERRCODE = 'integrity_constraint_violation'; END $$",
            "CREATE OR REPLACE FUNCTION audit_refuse_gap() RETURNS trigger LANGUAGE plpgsql AS "
            f"$$ BEGIN IF {DOES_NOT_CONTINUE} THEN RAISE EXCEPTION '{CONTINUES}' "
            "USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$",
            f"CREATE TRIGGER audit_append_only BEFORE UPDATE OR DELETE ON {TABLE} "
            "FOR EACH ROW EXECUTE FUNCTION audit_refuse_change()",
            f"CREATE TRIGGER audit_no_truncate BEFORE TRUNCATE ON {TABLE} "
            "FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse_change()",
            f"CREATE TRIGGER audit_continues BEFORE INSERT ON {TABLE} "
            "FOR EACH ROW EXECUTE FUNCTION audit_refuse_gap()",
        ):
            editor.execute(statement, params=None)
        return
    for act in ("UPDATE", "DELETE"):
        editor.execute(
            f"CREATE TRIGGER audit_no_{act.lower()} BEFORE {act} ON {TABLE} "
            f"BEGIN SELECT RAISE(ABORT, '{APPEND_ONLY}'); END",
            params=None,
        )
    editor.execute(
        f"CREATE TRIGGER audit_continues BEFORE INSERT ON {TABLE} WHEN {DOES_NOT_CONTINUE} "
        f"BEGIN SELECT RAISE(ABORT, '{CONTINUES}'); END",
        params=None,
    )


def drop_triggers(apps: StateApps, editor: BaseDatabaseSchemaEditor) -> None:
    """Leave the table without triggers; going back, 0002 makes and drops its own."""
    where = f" ON {TABLE}" if editor.connection.vendor == "postgresql" else ""
    for name in (
        "audit_append_only", "audit_no_truncate", "audit_no_update", "audit_no_delete",
        "audit_continues",
    ):  # fmt: skip
        editor.execute(f"DROP TRIGGER IF EXISTS {name}{where}", params=None)
    if editor.connection.vendor == "postgresql":
        editor.execute("DROP FUNCTION IF EXISTS audit_refuse_gap()", params=None)


class Migration(migrations.Migration):
    dependencies = [("audit", "0003_indexes_of_the_list")]

    operations = [migrations.RunPython(make_triggers, drop_triggers)]
