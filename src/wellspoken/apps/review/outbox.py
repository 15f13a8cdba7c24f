"""The door through which delivery learns of releases without review knowing delivery.

Delivery registers itself when Django starts. A release is never made without it.
"""

from dataclasses import dataclass
from typing import Protocol

from django.core.exceptions import ImproperlyConfigured

from wellspoken.apps.audit.actors import Actor
from wellspoken.apps.review.models import Release


class Outbox(Protocol):
    """What delivery does for review, inside review's own transaction."""

    def accept(self, release: Release, *, actor: Actor) -> int:
        """Make one delivery for each account; return how many."""
        ...

    def withdraw(self, release: Release, *, actor: Actor, reason: str) -> None:
        """Cancel what has not left; raise `ReviewError` when something already has."""
        ...


@dataclass(slots=True)
class _Registered:
    outbox: Outbox | None = None


_registered = _Registered()


def register(outbox: Outbox) -> None:
    """Name the outbox of this installation."""
    _registered.outbox = outbox


def outbox() -> Outbox:
    """Return the outbox; without one nothing may be released."""
    if _registered.outbox is None:
        raise ImproperlyConfigured("No outbox is registered: a release would never be sent.")
    return _registered.outbox
