"""`wellspoken backup`: everything that is needed to begin again elsewhere, in one file."""

import tempfile
from pathlib import Path
from typing import IO

import typer

from wellspoken.commands import archive

FOLDERS = ("media", "anchors")


def run(path: Path) -> int:
    """Write a backup to `path`; return the exit code.

    The database is copied first and the files after it. Files of releases are never changed and
    are there before the rows that name them, so the copy lacks none.
    """
    from django.conf import settings

    from wellspoken import __version__
    from wellspoken.apps.audit.actors import system
    from wellspoken.apps.audit.services import record
    from wellspoken.apps.core.clock import now
    from wellspoken.commands import database_copy

    data = Path(settings.DATA_DIR)
    try:
        with (
            tempfile.TemporaryDirectory(dir=data, prefix=".backup-") as work,
            archive.replaced_whole(path) as out,
        ):
            copy = Path(work) / "database"
            database_copy.dump(copy)
            members = [("database", copy), *_files(data)]
            manifest = _written(out, members, __version__, now().isoformat())
    except (OSError, database_copy.CannotCopy) as error:
        typer.echo(f"No backup was made: {error}", err=True)
        return 2
    record(
        actor=system("command line"),
        action="backup.made",
        detail={"files": len(manifest.files), "version": manifest.version},
    )
    typer.echo(f"{path}: the database and {len(manifest.files) - 1} files.")
    return 0


def _written(
    out: IO[bytes], members: list[tuple[str, Path]], version: str, made_at: str
) -> archive.Manifest:
    from rich.console import Console
    from rich.progress import Progress

    from wellspoken.commands import database_copy

    with Progress(console=Console(stderr=True), transient=True) as shown:
        task = shown.add_task("Backing up", total=len(members))
        return archive.write(
            out,
            members,
            version=version,
            made_at=made_at,
            engine=database_copy.engine(),
            told=lambda _name: shown.advance(task),
        )


def _files(data: Path) -> list[tuple[str, Path]]:
    return [
        (path.relative_to(data).as_posix(), path)
        for folder in FOLDERS
        for path in sorted((data / folder).rglob("*"))
        if path.is_file() and not path.name.startswith(".")
    ]
