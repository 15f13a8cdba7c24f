"""`wellspoken user`: people from the machine's own terminal, for when nobody can sign in."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from wellspoken.commands.loading import load_django

if TYPE_CHECKING:
    from wellspoken.apps.people.models import User
    from wellspoken.apps.people.roles import Role

app = typer.Typer(no_args_is_help=True, help="People: the first administrator, lost factors.")
_Email = Annotated[str, typer.Argument(help="The person's e-mail address.")]
REFUSED = 2


@app.command("list")
def list_people() -> None:
    """List everybody with their roles."""
    load_django()
    from rich.console import Console
    from rich.table import Table

    from wellspoken.apps.people.models import User

    table = Table("E-mail address", "Name", "Roles", "Account")
    for user in User.objects.order_by("email"):
        roles = ", ".join(sorted(str(role.label) for role in user.roles))
        table.add_row(
            user.email,
            user.get_full_name(),
            roles or "none",
            "open" if user.is_active else "closed",
        )
    Console().print(table)


@app.command()
def add(
    email: _Email,
    first_name: Annotated[str, typer.Option(help="First name.")],
    role: Annotated[list[str], typer.Option(help="A role; may be given several times.")],
    last_name: Annotated[str, typer.Option(help="Last name.")] = "",
    password_file: Annotated[
        Path | None, typer.Option(help="File whose first line is the password.")
    ] = None,
    invite: Annotated[
        bool, typer.Option("--invite", help="Send an invitation by mail instead of a password.")
    ] = False,
) -> None:
    """Add a person; without a file or an invitation the password is asked for."""
    load_django()
    from wellspoken.apps.audit.actors import system
    from wellspoken.apps.people.services import add_person, invite_person

    with _said_in_words():
        roles = [_role(name) for name in role]
        if invite:
            sent = invite_person(
                actor=system("command line"),
                email=email,
                first_name=first_name,
                last_name=last_name,
                roles=roles,
            )
            typer.echo(f"Invitation for {email}: {sent.link}")
            if not sent.sent:
                typer.echo("The mail server did not take the mail; hand the link over.", err=True)
            return
        add_person(
            actor=system("command line"),
            email=email,
            first_name=first_name,
            last_name=last_name,
            roles=roles,
            password=_password(password_file),
        )
    typer.echo(f"{email} can sign in.")


@app.command()
def grant(email: _Email, role: Annotated[str, typer.Argument(help="The role to give.")]) -> None:
    """Give a role."""
    load_django()
    from wellspoken.apps.audit.actors import system
    from wellspoken.apps.people.services import grant_role

    with _said_in_words():
        grant_role(actor=system("command line"), user=_person(email), role=_role(role))
    typer.echo("Done.")


@app.command()
def revoke(email: _Email, role: Annotated[str, typer.Argument(help="The role to take.")]) -> None:
    """Take a role away; the last administrator keeps theirs."""
    load_django()
    from wellspoken.apps.audit.actors import system
    from wellspoken.apps.people.services import revoke_role

    with _said_in_words():
        revoke_role(actor=system("command line"), user=_person(email), role=_role(role))
    typer.echo("Done.")


@app.command()
def close(email: _Email) -> None:
    """Close an account and end its sessions at once."""
    load_django()
    from wellspoken.apps.audit.actors import system
    from wellspoken.apps.people.services import deactivate_person

    with _said_in_words():
        deactivate_person(actor=system("command line"), user=_person(email))
    typer.echo("Closed.")


@app.command()
def reopen(email: _Email) -> None:
    """Open a closed account again."""
    load_django()
    from wellspoken.apps.audit.actors import system
    from wellspoken.apps.people.services import reactivate_person

    with _said_in_words():
        reactivate_person(actor=system("command line"), user=_person(email))
    typer.echo("Open again.")


@app.command("reset-factor")
def reset_factor(email: _Email) -> None:
    """Remove a lost second factor; the person sets up a new one at the next sign-in."""
    load_django()
    from wellspoken.apps.audit.actors import system
    from wellspoken.apps.people.services import reset_second_factor

    with _said_in_words():
        count = reset_second_factor(actor=system("command line"), user=_person(email))
    typer.echo(f"{count} removed; every session is ended.")


@contextmanager
def _said_in_words() -> Iterator[None]:
    """End the command with exit code 2 and the reason when the act is refused."""
    from django.core.exceptions import ValidationError

    from wellspoken.apps.people.access import NotAllowed
    from wellspoken.apps.people.errors import PeopleError

    try:
        yield
    except (PeopleError, NotAllowed) as error:
        _refuse(str(error))
    except ValidationError as error:
        _refuse(" ".join(error.messages))


def _refuse(words: str) -> None:
    typer.echo(words, err=True)
    raise typer.Exit(REFUSED)


def _person(email: str) -> "User":
    from wellspoken.apps.people.errors import PeopleError
    from wellspoken.apps.people.models import User

    user = User.objects.filter(email__iexact=email.strip()).first()
    if user is None:
        raise PeopleError(f"There is nobody with the address {email}.")
    return user


def _role(name: str) -> "Role":
    from wellspoken.apps.people.errors import PeopleError
    from wellspoken.apps.people.roles import Role

    if name not in Role.values:
        raise PeopleError(f"There is no role “{name}”. Choose from: {', '.join(Role.values)}.")
    return Role(name)


def _password(path: Path | None) -> str:
    from wellspoken.apps.people.errors import PeopleError

    if path is None:
        return str(typer.prompt("Password", hide_input=True, confirmation_prompt=True))
    try:
        return path.read_text(encoding="utf-8").splitlines()[0]
    except (OSError, IndexError) as error:
        raise PeopleError(f"{path} holds no password ({error}).") from error
