"""The `wellspoken` command; each command's work is in a module of `commands`."""

import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from wellspoken import __version__

app = typer.Typer(
    name="wellspoken",
    help="How a healthcare organisation speaks and listens in public.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)


def load_django() -> None:
    """Load Django with the settings that the environment names, production by default."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "wellspoken.site.settings.production")
    import django
    from django.core.exceptions import ImproperlyConfigured

    try:
        django.setup()
    except ImproperlyConfigured as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(2) from None


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"wellspoken {__version__}")
        raise typer.Exit


@app.callback()
def options(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version.")
    ] = False,
) -> None:
    """How a healthcare organisation speaks and listens in public."""


@app.command()
def demo(
    port: Annotated[int, typer.Option(help="Port of the site.")] = 8000,
    mail_port: Annotated[int, typer.Option(help="Port of the mail catcher.")] = 8025,
    fresh: Annotated[bool, typer.Option("--fresh", help="Begin with a new database.")] = False,
) -> None:
    """Serve an example hospital on this machine."""
    from wellspoken.commands import demo as command

    sys.exit(command.run(port=port, mail_port=mail_port, fresh=fresh))


@app.command()
def serve(
    bind: Annotated[str, typer.Option(help="Address and port to listen on.")] = "127.0.0.1:8000",
    threads: Annotated[int, typer.Option(help="Requests answered at the same time.")] = 8,
    workers: Annotated[int, typer.Option(help="Processes.")] = 2,
) -> None:
    """Serve the public site and the workspace."""
    load_django()
    from wellspoken.commands import serve as command

    sys.exit(command.run(bind=bind, threads=threads, workers=workers))


@app.command()
def worker(
    threads: Annotated[int, typer.Option(help="Deliveries carried at the same time.")] = 4,
) -> None:
    """Send what is due, until stopped; it finishes what it carries."""
    load_django()
    from wellspoken.apps.delivery.worker import run

    run(threads=threads)


@app.command()
def migrate() -> None:
    """Bring the database up to this version."""
    load_django()
    from django.core.management import call_command

    call_command("migrate", interactive=False)
    call_command("createcachetable")
    call_command("collectstatic", interactive=False, verbosity=0)


@app.command()
def check(
    paths: Annotated[list[Path] | None, typer.Argument(help="Files; - for standard input.")] = None,
    surface: Annotated[str, typer.Option(help="post, reply, page, message or export.")] = "post",
    style: Annotated[str, typer.Option("--format", help="text or jsonl.")] = "text",
    profile: Annotated[Path | None, typer.Option(help="The organisation's profile.")] = None,
) -> None:
    """Screen texts: exit code 0 when nothing stops them, 1 when something does, 2 on bad input."""
    from wellspoken.commands import check as command

    sys.exit(command.run(paths=paths or [Path("-")], surface=surface, style=style, profile=profile))


def main() -> None:
    """Run the command line."""
    app()


if __name__ == "__main__":
    main()
