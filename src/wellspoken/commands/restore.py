"""`wellspoken restore`: a backup put in place, silent until a person lets it send again."""

import shutil
import tempfile
from pathlib import Path

import typer

REASON = "It was restored from a backup. Deliveries that look due may have gone out since."


def run(path: Path, *, replace: bool) -> int:
    """Restore `path`; return the exit code. Everything is unpacked and checked before anything
    is touched, and what stood there before is kept beside the data until the end."""
    from django.conf import settings

    from wellspoken import __version__
    from wellspoken.commands import archive, database_copy

    if refusal := _refusal(replace=replace):
        typer.echo(refusal, err=True)
        return 2
    data = Path(settings.DATA_DIR)
    data.mkdir(parents=True, exist_ok=True)
    try:
        with tempfile.TemporaryDirectory(dir=data, prefix=".restore-") as work:
            manifest = archive.unpack(path, Path(work))
            if _as_numbers(manifest.version) > _as_numbers(__version__):
                raise archive.BadArchive(
                    f"It was made by version {manifest.version}; this is {__version__}."
                )
            if manifest.engine != database_copy.engine():
                raise archive.BadArchive(
                    f"It holds a {manifest.engine} database; this installation uses "
                    f"{database_copy.engine()}. Set WELLSPOKEN_DATABASE_URL accordingly."
                )
            database_copy.load(Path(work) / "database")
            _put_files(Path(work), data)
    except (OSError, archive.BadArchive, database_copy.CannotCopy) as error:
        typer.echo(f"{path} was not restored: {error}", err=True)
        return 2
    _finish(manifest.made_at)
    typer.echo(f"{path} is restored. Nothing is sent until you say so:")
    typer.echo('    wellspoken resume --reason "..."')
    return 0


def _refusal(*, replace: bool) -> str:
    from django.db import DatabaseError

    from wellspoken.apps.delivery.selectors import engine
    from wellspoken.apps.people.models import User

    try:
        if not User.objects.exists():
            return ""
        if engine().worker_alive:
            return "A worker is running. Stop the site and every worker, then restore."
    except DatabaseError:
        return ""  # nothing is there yet
    if replace:
        return ""
    return "This installation is in use. Say --replace to throw away what it holds."


def _put_files(work: Path, data: Path) -> None:
    """Swap each folder for the unpacked one; the anchors of both are kept."""
    for folder in ("media", "anchors"):
        new, place = work / folder, data / folder
        if folder == "anchors" and place.exists():
            for known in place.iterdir():
                if not (new / known.name).exists():
                    new.mkdir(exist_ok=True)
                    shutil.copy2(known, new / known.name)
        old = work / f"{folder}.old"
        if place.exists():
            place.rename(old)
        if new.exists():
            new.rename(place)


def _finish(made_at: str) -> None:
    from django.core.management import call_command

    from wellspoken.apps.audit.actors import system
    from wellspoken.apps.audit.services import record
    from wellspoken.apps.delivery.services.installation import mark_restored

    call_command("migrate", interactive=False, verbosity=0)
    call_command("createcachetable", verbosity=0)
    actor = system("command line")
    record(actor=actor, action="backup.restored", detail={"made_at": made_at})
    mark_restored(actor=actor, reason=REASON)


def _as_numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split(".") if part.isdigit())
