"""Loading Django for the commands that need it, and saying who acts from the command line."""

import gc
import os
from collections.abc import Iterator
from contextlib import contextmanager

import typer


@contextmanager
def without_collecting() -> Iterator[None]:
    """Keep the garbage collector away while much is made that stays until the process ends.

    It would go through the same models and forms again and again: a quarter of the time that
    loading takes. What was made is not looked through later either, so that processes that are
    forked share it.
    """
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


def load_django() -> None:
    """Load Django with the settings that the environment names, production by default.

    Ends the command with exit code 2 and the reason when they cannot be used.
    """
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "wellspoken.site.settings.production")
    import django
    from django.core.exceptions import ImproperlyConfigured

    try:
        with without_collecting():
            django.setup()
    except ImproperlyConfigured as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(2) from None
    from wellspoken.apps.audit.source import say_where_from

    say_where_from("command line")
