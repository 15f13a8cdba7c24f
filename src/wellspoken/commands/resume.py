"""`wellspoken resume`: a restored or copied installation sends again, because somebody says so."""

import typer


def run(*, reason: str, show: bool) -> int:
    """Show what waits, and let it go when not only asked to show; return the exit code."""
    from wellspoken.apps.audit.actors import system
    from wellspoken.apps.core.clock import now
    from wellspoken.apps.delivery.models import Delivery
    from wellspoken.apps.delivery.selectors import engine
    from wellspoken.apps.delivery.services.installation import resume_as

    state = engine()
    if not state.paused:
        typer.echo("Sending is not paused.")
        return 0
    due = Delivery.objects.filter(state=Delivery.State.WAITING, due_at__lte=now()).count()
    typer.echo(f"Sending is paused: {state.paused_because}")
    typer.echo(f"{due} deliveries are due and would leave, or ask a person if they are late.")
    if show:
        return 1
    try:
        resume_as(actor=system("command line"), reason=reason)
    except ValueError as error:
        typer.echo(str(error), err=True)
        return 2
    typer.echo("This installation sends again.")
    return 0
