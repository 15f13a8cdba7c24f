"""Telling rooms above the audit of each act, in the transaction that puts it on record.

The log itself is read by nothing that works; a listener is handed the act before it is sealed.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from django.db import models

from wellspoken.apps.audit.actors import Actor


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """One act as it goes on record; `target` is the object itself."""

    actor: Actor
    action: str
    target: models.Model | None = None
    detail: Mapping[str, Any] = field(default_factory=dict)


Listener = Callable[[Act], None]
_listeners: list[Listener] = []


def listen(listener: Listener) -> None:
    """Call `listener` with each act; what it writes stands or falls with the act."""
    if listener not in _listeners:
        _listeners.append(listener)


def tell(act: Act) -> None:
    """Hand an act to whoever listens."""
    for listener in _listeners:
        listener(act)
