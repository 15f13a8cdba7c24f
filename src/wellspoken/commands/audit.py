"""`wellspoken audit`: the record verified, exported and anchored from a terminal."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from wellspoken.commands.loading import load_django

if TYPE_CHECKING:
    from rich.progress import Progress

app = typer.Typer(no_args_is_help=True, help="The record of every act.")

WHOLE, BROKEN, UNUSABLE = 0, 1, 2


@app.command()
def verify(
    anchors: Annotated[
        list[Path] | None,
        typer.Option(help="Folders with copies of anchor files that were kept elsewhere."),
    ] = None,
) -> None:
    """Read the whole chain: exit code 0 when it is as it was written, 1 when it is not."""
    load_django()
    from wellspoken.apps.audit.actors import system
    from wellspoken.apps.audit.models import ChainHead
    from wellspoken.apps.audit.services import verify_on_record

    head = ChainHead.objects.filter(pk=1).first()
    with _progress() as shown:
        task = shown.add_task("Verifying", total=head.sequence if head else 0)
        found = verify_on_record(
            actor=system("command line"),
            anchor_folders=anchors or (),
            progress=lambda count: shown.update(task, completed=count),
        )
    if found.fault is not None:
        typer.echo(f"Entry {found.fault.number} is {found.fault.kind}: {found.fault.explanation}")
        raise typer.Exit(BROKEN)
    typer.echo(f"{found.checked} entries and {found.anchors} anchors are as they were written.")
    typer.echo(f"The last entry's seal: {found.head_hash}")


@app.command()
def export(
    path: Annotated[Path, typer.Argument(help="The ZIP file to write.")],
) -> None:
    """Write the record, its anchors and a stand-alone verifier into a ZIP file."""
    load_django()
    from wellspoken.apps.audit.actors import system
    from wellspoken.apps.audit.services import export as write
    from wellspoken.commands.archive import replaced_whole

    try:
        with _progress() as shown, replaced_whole(path) as out:
            task = shown.add_task("Exporting", total=None)
            count = write(
                out,
                actor=system("command line"),
                progress=lambda count: shown.update(task, completed=count),
            )
    except OSError as error:
        typer.echo(f"{path} cannot be written: {error}", err=True)
        raise typer.Exit(UNUSABLE) from None
    typer.echo(f"{count} entries are in {path}. Verify them with the script inside.")


@app.command()
def anchor() -> None:
    """Write today's anchor file now; copy it to where nobody here can change it."""
    load_django()
    from wellspoken.apps.audit.services import AnchorRefused
    from wellspoken.apps.audit.services import anchor as write

    try:
        path = write()
    except AnchorRefused as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(BROKEN) from None
    typer.echo(str(path))


def _progress() -> "Progress":
    from rich.console import Console
    from rich.progress import Progress

    return Progress(console=Console(stderr=True), transient=True)
