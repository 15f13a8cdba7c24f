"""Loading Django for the commands that need it, and saying who acts from the command line."""

import os

import typer


def load_django() -> None:
    """Load Django with the settings that the environment names, production by default.

    Ends the command with exit code 2 and the reason when they cannot be used.
    """
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "wellspoken.site.settings.production")
    import django
    from django.core.exceptions import ImproperlyConfigured

    try:
        django.setup()
    except ImproperlyConfigured as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(2) from None
    from wellspoken.apps.audit.source import say_where_from

    say_where_from("command line")
