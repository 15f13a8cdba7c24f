"""`wellspoken reseal`: what is sealed is sealed with the present key, so that old ones can go."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

import typer

REFUSED: Final = 1


@dataclass(frozen=True, slots=True)
class Kept:
    """A field whose text is sealed: where it is, for what, and what people call it."""

    model: Any
    field: str
    purpose: str
    name: str


def kept() -> tuple[Kept, ...]:
    """Return every field of the database that is sealed as a whole."""
    from wellspoken.apps.channels.models import Credential, Registration, credential, registration
    from wellspoken.apps.guard.models import Authorisation
    from wellspoken.apps.guard.services.authorisations import SEALED_FOR
    from wellspoken.apps.hooks.models import Endpoint
    from wellspoken.apps.hooks.models.endpoint import PURPOSE

    return (
        Kept(Credential, "sealed", credential.PURPOSE, "access to an account"),
        Kept(Registration, "sealed", registration.PURPOSE, "registration at a server"),
        Kept(Endpoint, "sealed", PURPOSE, "secret of a webhook"),
        Kept(Endpoint, "sealed_previous", PURPOSE, "earlier secret of a webhook"),
        Kept(Authorisation, "sealed_document", SEALED_FOR, "scan of an authorisation"),
    )


def run() -> int:
    """Seal all of it anew, one row at a time, and say what no key opens; return the exit code.

    0: nothing needs an earlier key any more. 1: something could not be opened and stayed as it
    was. A row that somebody writes in the same moment keeps what they wrote, which is sealed with
    the present key.
    """
    from wellspoken.apps.audit.actors import system
    from wellspoken.apps.audit.services import record

    sealed, closed = 0, []
    for name, done in _each():
        sealed += done
        if not done:
            closed.append(name)
    record(
        actor=system("command line"),
        action="secrets.resealed",
        target=None,
        detail={"sealed": sealed, "not_opened": len(closed)},
    )
    typer.echo(f"{sealed} secrets are sealed with the present key.")
    for name in closed:
        typer.echo(f"No key opens it: {name}", err=True)
    if not closed:
        typer.echo("Earlier keys are needed for backups only.")
        return 0
    typer.echo(
        "Put the key that sealed it into WELLSPOKEN_OLD_SECRET_KEYS and run this again, or enter "
        "the secret anew in the workspace.",
        err=True,
    )
    return REFUSED


def _each() -> Iterator[tuple[str, bool]]:
    from wellspoken.apps.core.sealing import CannotOpen, reseal

    for place in kept():
        rows = place.model.objects.exclude(**{place.field: ""}).order_by("pk")
        for number in rows.values_list("pk", flat=True):
            old = place.model.objects.values_list(place.field, flat=True).filter(pk=number).first()
            if not old:
                continue
            try:
                new = reseal(old, purpose=place.purpose)
            except CannotOpen:
                yield f"{place.name}, number {number}", False
                continue
            same = place.model.objects.filter(pk=number, **{place.field: old})
            same.update(**{place.field: new})
            yield place.name, True
    yield from _factors()


def _factors() -> Iterator[tuple[str, bool]]:
    """Seal the second factors anew; allauth keeps their secrets inside a field of its own."""
    from allauth.mfa.models import Authenticator
    from django.db import transaction

    from wellspoken.apps.core.sealing import CannotOpen

    for number in Authenticator.objects.order_by("pk").values_list("pk", flat=True):
        with transaction.atomic():
            row = Authenticator.objects.select_for_update().filter(pk=number).first()
            if row is None:
                continue
            try:
                data = _resealed(row.data)
            except CannotOpen:
                yield f"second factor, number {number}", False
                continue
            if data == row.data:
                continue
            row.data = data
            row.save(update_fields=["data"])
        yield "second factor", True


def _resealed(data: dict[str, Any]) -> dict[str, Any]:
    from wellspoken.apps.core.sealing import reseal
    from wellspoken.apps.people.factor_adapter import PURPOSE

    fresh = dict(data)
    for name in ("secret", "seed"):
        if name in data:
            fresh[name] = reseal(data[name], purpose=PURPOSE)
    if "migrated_codes" in data:
        fresh["migrated_codes"] = [reseal(code, purpose=PURPOSE) for code in data["migrated_codes"]]
    return fresh
