"""`wellspoken reseal`: what is sealed is sealed with the present key, so that old ones can go."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Final

import typer

if TYPE_CHECKING:
    from wellspoken.apps.core.resealing import SealedField

REFUSED: Final = 1


def kept() -> tuple[SealedField, ...]:
    """Return every field of the database that is sealed as a whole."""
    from wellspoken.apps.channels.models import Credential, Registration, credential, registration
    from wellspoken.apps.core.resealing import SealedField
    from wellspoken.apps.guard.models import Authorisation
    from wellspoken.apps.guard.services.authorisations import SEALED_FOR
    from wellspoken.apps.hooks.models import Endpoint
    from wellspoken.apps.hooks.models.endpoint import PURPOSE

    return (
        SealedField(Credential, "sealed", credential.PURPOSE, "access to an account"),
        SealedField(Registration, "sealed", registration.PURPOSE, "registration at a server"),
        SealedField(Endpoint, "sealed", PURPOSE, "secret of a webhook"),
        SealedField(Endpoint, "sealed_previous", PURPOSE, "earlier secret of a webhook"),
        SealedField(Authorisation, "sealed_document", SEALED_FOR, "scan of an authorisation"),
    )


def run() -> int:
    """Seal all of it anew, one row at a time, and say what no key opens; return the exit code.

    0: nothing needs an earlier key any more. 1: something could not be opened and stayed as it
    was.
    """
    from wellspoken.apps.audit.actors import system
    from wellspoken.apps.audit.services import record
    from wellspoken.apps.core.resealing import reseal_field
    from wellspoken.apps.people.services.second_factors import reseal_second_factors

    fields = chain.from_iterable(reseal_field(place) for place in kept())
    rows = list(chain(fields, reseal_second_factors()))
    closed = [row for row in rows if not row.opened]
    sealed = len(rows) - len(closed)
    record(
        actor=system("command line"),
        action="secrets.resealed",
        target=None,
        detail={"sealed": sealed, "not_opened": len(closed)},
    )
    typer.echo(f"{sealed} secrets are sealed with the present key.")
    for row in closed:
        typer.echo(f"No key opens it: {row.name}, number {row.number}", err=True)
    if not closed:
        typer.echo("Earlier keys are needed for backups only.")
        return 0
    typer.echo(
        "Put the key that sealed it into WELLSPOKEN_OLD_SECRET_KEYS and run this again, or enter "
        "the secret anew in the workspace.",
        err=True,
    )
    return REFUSED
