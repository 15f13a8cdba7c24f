"""Releases and decisions that the database itself keeps from changing; the first chains."""

from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.state import StateApps

FROZEN = ("review_release", "review_releasefile", "review_decision")

CLASSES = ("education", "service", "promotion", "emergency", "recruitment", "patient-story")


def freeze_tables(apps: StateApps, editor: BaseDatabaseSchemaEditor) -> None:
    if editor.connection.vendor == "postgresql":
        editor.execute(
            "CREATE FUNCTION review_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$ "
            "BEGIN RAISE EXCEPTION 'rows of % are frozen', TG_TABLE_NAME "
            "USING ERRCODE = 'integrity_constraint_violation'; END $$",
            params=None,
        )
    for table in FROZEN:
        if editor.connection.vendor == "postgresql":
            editor.execute(
                f"CREATE TRIGGER {table}_frozen BEFORE UPDATE OR DELETE ON {table} "
                "FOR EACH ROW EXECUTE FUNCTION review_refuse_change()",
                params=None,
            )
        else:
            for act in ("UPDATE", "DELETE"):
                editor.execute(
                    f"CREATE TRIGGER {table}_no_{act.lower()} BEFORE {act} ON {table} "
                    f"BEGIN SELECT RAISE(ABORT, 'rows of {table} are frozen'); END",
                    params=None,
                )


def thaw_tables(apps: StateApps, editor: BaseDatabaseSchemaEditor) -> None:
    for table in FROZEN:
        if editor.connection.vendor == "postgresql":
            editor.execute(f"DROP TRIGGER {table}_frozen ON {table}", params=None)
        else:
            for act in ("update", "delete"):
                editor.execute(f"DROP TRIGGER {table}_no_{act}", params=None)
    if editor.connection.vendor == "postgresql":
        editor.execute("DROP FUNCTION review_refuse_change()", params=None)


def first_chains(apps: StateApps, editor: BaseDatabaseSchemaEditor) -> None:
    """Lead first; a clinician for what teaches; the privacy officer where people are concerned."""
    step = apps.get_model("review", "ChainStep")
    for content_class in CLASSES:
        chain = [("lead", "always")]
        if content_class == "education":
            chain.append(("clinical", "always"))
        chain.append(
            ("privacy", "always" if content_class == "patient-story" else "concerns-people")
        )
        for position, (role, when) in enumerate(chain, start=1):
            step.objects.create(
                content_class=content_class, position=position, role=role, when=when
            )


def no_chains(apps: StateApps, editor: BaseDatabaseSchemaEditor) -> None:
    apps.get_model("review", "ChainStep").objects.all().delete()


class Migration(migrations.Migration):
    dependencies = [("review", "0001_initial")]

    operations = [
        migrations.RunPython(freeze_tables, thaw_tables),
        migrations.RunPython(first_chains, no_chains),
    ]
