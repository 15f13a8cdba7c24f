"""`wellspoken desk`: the misinformation desk from the machine's own terminal."""

from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from wellspoken.commands.loading import load_django

if TYPE_CHECKING:
    from wellspoken.apps.people.models import User

app = typer.Typer(no_args_is_help=True, help="The misinformation desk: signals, lists of others.")
REFUSED = 2
_By = Annotated[str, typer.Option("--by", help="E-mail address of whoever answers for it.")]


class Where(StrEnum):
    """Where other programs may have seen something."""

    LISTENING = "listening"
    INBOX = "inbox"
    PRESS = "press"


@app.command("signal")
def raise_one(
    text: Annotated[str, typer.Argument(help="What was said, without names.")],
    source: Annotated[Where, typer.Option(help="Where it was seen.")] = Where.LISTENING,
    address: Annotated[str, typer.Option(help="Its address, if it is public.")] = "",
    language: Annotated[str, typer.Option(help="en or es; empty for not known.")] = "",
) -> None:
    """Bring a text to the desk; the same claim from one source counts once a day, with its number.

    Prints the signal's number and how often it was seen.
    """
    load_django()
    from wellspoken.apps.audit.actors import system
    from wellspoken.apps.desk.services import raise_signal

    with _said_in_words():
        signal = raise_signal(
            actor=system("command line"),
            text=text,
            source=source.value,
            address=address,
            language=language,
        )
    typer.echo(f"{signal.pk}\t{signal.times}")


@app.command()
def retractions(
    path: Annotated[Path, typer.Argument(help="Retraction Watch's CSV, or one DOI a line.")],
    by: _By,
) -> None:
    """Take a list of retracted papers in, and mark the evidence that it names."""
    load_django()
    from wellspoken.apps.desk.services import import_retractions

    with _said_in_words(), path.open(encoding="utf-8-sig", newline="") as lines:
        taken = import_retractions(actor=_person(by), lines=lines)
    for fault in taken.faults:
        typer.echo(f"{path}: {fault}", err=True)
    typer.echo(f"{taken.papers} papers taken in, {taken.marked} sources changed.")


@app.command()
def topics(
    path: Annotated[Path, typer.Argument(help="MedlinePlus' XML file of health topics.")],
    by: _By,
) -> None:
    """Take MedlinePlus' health topics in, to be attached to claims."""
    load_django()
    from wellspoken.apps.desk.services import import_topics

    with _said_in_words(), path.open("rb") as file:
        count = import_topics(actor=_person(by), file=file)
    typer.echo(f"{count} topics taken in.")


def _person(email: str) -> "User":
    from wellspoken.apps.people.models import User

    user = User.objects.filter(email__iexact=email, is_active=True).first()
    if user is None:
        typer.echo(f"Nobody here has the address {email}.", err=True)
        raise typer.Exit(REFUSED)
    return user


@contextmanager
def _said_in_words() -> Iterator[None]:
    from wellspoken.apps.desk.errors import DeskError
    from wellspoken.apps.people.access import NotAllowed

    try:
        yield
    except (DeskError, NotAllowed, OSError, UnicodeDecodeError) as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(REFUSED) from None
