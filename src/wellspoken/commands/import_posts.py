"""`wellspoken import-posts`: a content calendar from a file, first looked at, then written."""

from pathlib import Path

import typer

DONE, REFUSED, UNUSABLE = 0, 1, 2


def run(path: Path, *, by: str, zone: str, day_order: str, write: bool) -> int:
    """Say what each row would make and, with `write`, make all of it; return the exit code."""
    from django.conf import settings

    from wellspoken.apps.compose import services
    from wellspoken.apps.compose.errors import ComposeError
    from wellspoken.apps.compose.importing.planning import plan, screened
    from wellspoken.apps.compose.importing.source import BadFile
    from wellspoken.apps.people.access import NotAllowed
    from wellspoken.apps.people.models import User

    author = User.objects.filter(email=by.lower(), is_active=True).first()
    if author is None:
        typer.echo(f"There is nobody with the address {by}.", err=True)
        return UNUSABLE
    zone = zone or author.time_zone or settings.WELLSPOKEN_TIME_ZONE
    try:
        data = path.read_bytes()
        planned = screened(plan(data, order=day_order, usual_zone=zone))
    except (OSError, BadFile) as error:
        typer.echo(f"{path} cannot be imported: {error}", err=True)
        return UNUSABLE
    for row in planned.rows:
        typer.echo(f"{row.number:>5}  {row.verdict.value:5}  {row.title[:70]}")
        for remark in (*row.errors, *row.notes):
            typer.echo(f"{'':14}{remark.column + ': ' if remark.column else ''}{remark.words}")
        for noted in row.findings:
            typer.echo(f"{'':14}{noted.finding.severity.value}: {noted.finding.message}")
    for note in planned.notes:
        typer.echo(note)
    counts = (len(planned.made), len(planned.there), len(planned.wrong))
    typer.echo("{} to make, {} there already, {} with errors".format(*counts))
    if planned.wrong:
        return REFUSED
    if not write or not planned.made:
        return DONE
    try:
        waiting = services.receive_import(
            actor=author, name=path.name, data=data, day_order=day_order, zone=zone
        )
        done = services.carry_out_import(
            actor=author, import_id=waiting.pk, expected_plan=planned.digest
        )
    except (ComposeError, NotAllowed) as error:
        typer.echo(str(error), err=True)
        return REFUSED
    typer.echo(f"{done.made} drafts of {author.get_full_name()} were made.")
    return DONE
