"""A test database that begins as a copy of a migrated one, and becomes it again."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import psycopg
from django.db import connection

from tests.support.installation import migrated_once

TABLES = "SELECT tablename FROM pg_tables WHERE schemaname = 'public'"
GUARDED = "SELECT DISTINCT tgrelid::regclass::text FROM pg_trigger WHERE NOT tgisinternal"
KEPT = "SELECT tablename FROM pg_tables WHERE schemaname = 'migrated'"
KEEP = f"""
DO $$ DECLARE one text; BEGIN
  CREATE SCHEMA migrated;
  FOR one IN {TABLES} LOOP
    EXECUTE format('CREATE TABLE migrated.%I AS TABLE %I', one, one);
  END LOOP;
END $$
"""
# Some tables refuse to lose rows, and the audit log takes none out of turn.
PUT_BACK = f"""
DO $$ DECLARE one text; BEGIN
  FOR one IN {GUARDED} LOOP EXECUTE format('ALTER TABLE %s DISABLE TRIGGER USER', one); END LOOP;
  FOR one IN {KEPT} LOOP EXECUTE format('DELETE FROM %I', one); END LOOP;
  FOR one IN {KEPT} LOOP EXECUTE format('INSERT INTO %I TABLE migrated.%I', one, one); END LOOP;
  SET CONSTRAINTS ALL IMMEDIATE;
  FOR one IN {GUARDED} LOOP EXECUTE format('ALTER TABLE %s ENABLE TRIGGER USER', one); END LOOP;
END $$
"""


def begin_as_a_copy() -> None:
    """Have Django make its test database as a copy of one that is migrated."""
    creation = connection.creation
    plain = creation._create_test_db

    def create(*arguments: Any, **options: Any) -> str:
        migrated = migrated_once()
        if migrated.database:
            connection.settings_dict["TEST"]["TEMPLATE"] = migrated.database
        name: str = plain(*arguments, **options)
        if migrated.database:
            with psycopg.connect(dbname=name, autocommit=True) as server:
                server.execute(KEEP)
        else:
            shutil.copyfile(_file(), name)
        return name

    creation._create_test_db = create


def put_back() -> None:
    """Make the test database again what migrations left, whatever was written to it for good."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute(PUT_BACK)
        return
    name = connection.settings_dict["NAME"]
    with closing(sqlite3.connect(_file())) as migrated, closing(sqlite3.connect(name)) as ours:
        migrated.backup(ours)


def _file() -> Path:
    return migrated_once().data_dir / "wellspoken.sqlite3"
