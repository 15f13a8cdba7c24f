"""`wellspoken serve`: gunicorn with threads, refusing a database that is not up to date."""

import os
import sys

import typer
from django.db import DatabaseError, connection
from django.db.migrations.executor import MigrationExecutor


def run(*, bind: str, threads: int, workers: int) -> int:
    """Become gunicorn; return 1 when the database is not ready."""
    try:
        executor = MigrationExecutor(connection)
        pending = executor.migration_plan(executor.loader.graph.leaf_nodes())
    except DatabaseError as error:
        typer.echo(f"The database cannot be reached: {error}", err=True)
        return 1
    connection.close()
    if pending:
        typer.echo("The database is not up to date. Run “wellspoken migrate” first.", err=True)
        return 1
    arguments = [
        sys.executable, "-m", "gunicorn", "--bind", bind, "--threads", str(threads),
        "--workers", str(workers), "--log-level", "warning", "wellspoken.site.wsgi",
    ]  # fmt: skip
    return os.execv(sys.executable, arguments)  # noqa: S606  our own interpreter with fixed arguments
