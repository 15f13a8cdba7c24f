"""Who acts: a signed-in person or a named part of the system, never nobody."""

from dataclasses import dataclass
from typing import Protocol


class Person(Protocol):
    """What the audit needs to know of a user."""

    pk: int

    @property
    def is_authenticated(self) -> bool: ...

    @property
    def is_active(self) -> bool: ...

    def get_full_name(self) -> str: ...


class AnonymousAct(Exception):
    """An act without a known actor was refused."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """The one who answers for an act."""

    kind: str
    id: str
    name: str


def person(user: Person) -> Actor:
    """Return the actor for a signed-in user.

    Raises `AnonymousAct` for anybody who is not signed in or not saved.
    """
    if not user.is_authenticated or user.pk is None:
        raise AnonymousAct("An act on record needs a signed-in person.")
    return Actor(kind="person", id=str(user.pk), name=user.get_full_name())


def system(name: str) -> Actor:
    """Return the actor for a part of the system, such as the worker."""
    if not name:
        raise AnonymousAct("An act on record needs the name of the part that did it.")
    return Actor(kind="system", id=name, name=name)
