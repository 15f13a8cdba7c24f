"""The `wellspoken` command; each command's work is in a module of `commands`."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from wellspoken import __version__
from wellspoken.commands import audit, claims, desk, screening, user
from wellspoken.commands.loading import load_django

app = typer.Typer(
    name="wellspoken",
    help="How a healthcare organisation speaks and listens in public.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
app.add_typer(audit.app, name="audit")
app.add_typer(claims.app, name="claims")
app.add_typer(desk.app, name="desk")
app.add_typer(screening.app, name="screening")
app.add_typer(user.app, name="user")


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
    network_port: Annotated[int, typer.Option(help="Port of the practice network.")] = 8030,
    fresh: Annotated[bool, typer.Option("--fresh", help="Begin with a new database.")] = False,
) -> None:
    """Serve an example hospital on this machine."""
    from wellspoken.commands import demo as command

    sys.exit(command.run(port=port, mail_port=mail_port, network_port=network_port, fresh=fresh))


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
    """Send what is due and tell webhooks, until stopped; it finishes what it carries."""
    load_django()
    from wellspoken.apps.delivery.worker import run
    from wellspoken.apps.hooks.sender import beside

    with beside():
        run(threads=threads)


@app.command()
def migrate() -> None:
    """Bring the database up to this version."""
    load_django()
    from django.conf import settings
    from django.core.management import call_command

    Path(settings.DATA_DIR).mkdir(parents=True, exist_ok=True)
    call_command("migrate", interactive=False)
    call_command("createcachetable")
    call_command("collectstatic", interactive=False, verbosity=0)


@app.command()
def check(
    paths: Annotated[
        list[Path] | None, typer.Argument(help="Files or folders; - for standard input.")
    ] = None,
    surface: Annotated[str, typer.Option(help="post, reply, page, message or export.")] = "post",
    style: Annotated[
        str, typer.Option("--format", help="text, jsonl, sarif, html or github.")
    ] = "text",
    profile: Annotated[Path | None, typer.Option(help="The organisation's profile (TOML).")] = None,
    select: Annotated[
        list[str] | None, typer.Option(help="Only these rules or families, parted by commas.")
    ] = None,
    ignore: Annotated[
        list[str] | None, typer.Option(help="Not these rules or families, parted by commas.")
    ] = None,
    lang: Annotated[
        str, typer.Option(help="Language of texts that name none; left out, Spanish is recognised.")
    ] = "",
    network: Annotated[str, typer.Option(help="Network of texts that name none.")] = "",
    jobs: Annotated[int, typer.Option(min=0, help="Processes; 0 for one on each core.")] = 0,
    kind: Annotated[
        str | None, typer.Option("--input", help="text, csv, jsonl or parquet, whatever the name.")
    ] = None,
    fix: Annotated[
        bool, typer.Option("--fix", help="Mend in place what has one sure replacement.")
    ] = False,
    statistics: Annotated[
        bool, typer.Option("--statistics", help="Count the findings of each rule.")
    ] = False,
) -> None:
    """Screen texts: exit code 0 when nothing stops them, 1 when something does, 2 on bad input."""
    from wellspoken.commands.check import command
    from wellspoken.commands.check.documents import Defaults

    sys.exit(
        command.run(
            paths=paths or [Path("-")],
            defaults=Defaults(surface=surface, lang=lang, network=network or None),
            format_name=style,
            profile=profile,
            select=select,
            ignore=ignore,
            jobs=jobs,
            kind=kind,
            fix=fix,
            statistics=statistics,
        )
    )


@app.command()
def rules(
    style: Annotated[str, typer.Option("--format", help="text or json.")] = "text",
) -> None:
    """List the screening rules."""
    from wellspoken.commands import rules as command

    sys.exit(command.list_all(style=style))


@app.command()
def rule(
    code: Annotated[str, typer.Argument(help="Such as privacy.phone, or a family.")],
) -> None:
    """Explain a screening rule: what, why, its source, examples, how to mend."""
    from wellspoken.commands import rules as command

    sys.exit(command.explain(code))


@app.command()
def doctor(
    style: Annotated[str, typer.Option("--format", help="text or json.")] = "text",
    new_key: Annotated[
        bool, typer.Option("--new-key", help="Only print a new secret key.")
    ] = False,
) -> None:
    """Say what is well and what is not: exit code 0 well, 1 look at it, 2 not well."""
    if new_key:
        import secrets

        typer.echo(secrets.token_urlsafe(48))
        return
    load_django()
    from wellspoken.commands import doctor as command

    sys.exit(command.run(style=style))


@app.command()
def backup(
    path: Annotated[Path, typer.Argument(help="The file to write.")],
) -> None:
    """Write the database and every file into one archive, while the site goes on working."""
    load_django()
    from wellspoken.commands import backup as command

    sys.exit(command.run(path))


@app.command()
def restore(
    path: Annotated[Path, typer.Argument(help="A file that `wellspoken backup` wrote.")],
    replace: Annotated[
        bool, typer.Option("--replace", help="Throw away what this installation holds.")
    ] = False,
) -> None:
    """Put a backup in place; nothing is sent from it until somebody runs `resume`."""
    load_django()
    from wellspoken.commands import restore as command

    sys.exit(command.run(path, replace=replace))


@app.command()
def reseal() -> None:
    """Seal every secret with the present key: exit code 0 when earlier keys may go, else 1."""
    load_django()
    from wellspoken.commands import reseal as command

    sys.exit(command.run())


@app.command()
def import_posts(
    path: Annotated[Path, typer.Argument(help="A CSV or iCalendar file.")],
    by: Annotated[str, typer.Option(help="E-mail address of the drafts' author.")],
    zone: Annotated[str, typer.Option(help="Zone of rows that name none; else the author's.")] = "",
    day_order: Annotated[
        str, typer.Option(help="day-first or month-first, where days are written as 03/04/2026.")
    ] = "",
    write: Annotated[bool, typer.Option("--write", help="Make the drafts, all or none.")] = False,
) -> None:
    """Import a content calendar: say what each row would make and, with --write, make it."""
    load_django()
    from wellspoken.commands import import_posts as command

    sys.exit(command.run(path, by=by, zone=zone, day_order=day_order, write=write))


@app.command()
def evidence(
    post: Annotated[int, typer.Argument(help="The post's number, as its address shows it.")],
    out: Annotated[Path, typer.Option(help="The ZIP file to write.")],
) -> None:
    """Write everything about one post into a ZIP file that anybody can verify."""
    load_django()
    from wellspoken.commands import evidence as command

    sys.exit(command.run(post, out=out))


@app.command()
def resume(
    reason: Annotated[str, typer.Option(help="Why it is safe to send; part of the record.")] = "",
    show: Annotated[
        bool, typer.Option("--show", help="Only say whether sending is paused, and why.")
    ] = False,
) -> None:
    """Let a restored or copied installation send again."""
    load_django()
    from wellspoken.commands import resume as command

    sys.exit(command.run(reason=reason, show=show))


@app.command()
def docs(
    check: Annotated[
        bool, typer.Option("--check", help="Only say which pages are stale: exit code 1.")
    ] = False,
) -> None:
    """Write the reference pages of docs/reference anew."""
    from wellspoken.commands import docs as command

    sys.exit(command.run(check=check))


def main() -> None:
    """Run the command line; a database that is away is said in words, with exit code 2."""
    try:
        app()
    except Exception as error:
        # Django is loaded only by commands that need it.
        known = sys.modules.get("django.db")
        if known is None or not isinstance(error, known.OperationalError | known.ProgrammingError):
            raise
        typer.echo(f"The database cannot be used: {str(error).strip()}", err=True)
        typer.echo("Run “wellspoken doctor”; a new one needs “wellspoken migrate” first.", err=True)
        sys.exit(2)


if __name__ == "__main__":
    main()
