"""`wellspoken screening`: what changed in the rules and the profile, and the profile in force."""

from typing import TYPE_CHECKING, Annotated

import typer

from wellspoken.commands.loading import load_django

if TYPE_CHECKING:
    from wellspoken.apps.guard.models import Ruleset

app = typer.Typer(no_args_is_help=True, help="Screening in the workspace: changes, the profile.")
DONE, STOPPED = 0, 1


@app.command()
def changed(
    pages: Annotated[
        bool, typer.Option("--pages", help="Look through the published posts as well.")
    ] = False,
) -> None:
    """Say what changed in the rules or the profile, and which posts are newly flagged.

    Exit code 1 when something that waits would now be stopped.
    """
    load_django()
    from wellspoken.apps.delivery.services.look_over import look_over_if_due

    ruleset = look_over_if_due()
    if pages:
        _look_through(ruleset)
    raise typer.Exit(STOPPED if _print(ruleset) else DONE)


@app.command()
def profile() -> None:
    """Write the profile in force as the TOML file that `wellspoken check --profile` reads."""
    load_django()
    from wellspoken.apps.guard.house import as_values, profile_in_use, to_toml

    typer.echo(to_toml(as_values(profile_in_use())), nl=False)


def _look_through(ruleset: "Ruleset") -> None:
    from rich.console import Console
    from rich.progress import Progress

    from wellspoken.apps.delivery.services.look_over import look_through_pages

    ruleset.pages_done = ruleset.pages_last = 0
    ruleset.save(update_fields=["pages_done", "pages_last"])
    with Progress(console=Console(stderr=True)) as progress:
        task = progress.add_task("Published posts", total=None)
        done = False
        while not done:
            done = look_through_pages(ruleset, seconds=0)
            progress.update(task, total=ruleset.pages_total, completed=ruleset.pages_done)


def _print(ruleset: "Ruleset") -> bool:
    from wellspoken.apps.guard.change_words import difference_in_words

    who = str(ruleset.by) if ruleset.by else f"version {ruleset.software}"
    typer.echo(f"In use since {ruleset.at:%Y-%m-%d %H:%M} UTC: {ruleset.hash}")
    typer.echo(f"Because of {ruleset.get_cause_display()} ({who})")
    for line in ruleset.differences:
        said = difference_in_words(line)
        about = ": ".join(part for part in (said.kind, said.code, said.what) if part)
        stood = [f"was “{said.before}”"] if said.before else []
        stands = [f"now “{said.after}”"] if said.after else []
        typer.echo("  " + ", ".join([about, *stood, *stands]))
    rows = list(ruleset.affected.filter(settled_at=None).select_related("owner"))
    if not rows:
        typer.echo("No post is newly flagged.")
    for row in rows:
        verb = "would be stopped" if row.stops else "is flagged"
        typer.echo(
            f"post {row.post_id} ({row.get_part_display()}, {row.owner}) {verb}: "
            f"{row.rule}: {row.finding['message']}"
        )
    return any(row.stops for row in rows if row.part != row.Part.PUBLISHED)
