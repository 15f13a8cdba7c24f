"""Copies that stand on an authorisation; the room above that knows copies registers here."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime

from wellspoken.apps.guard.models import Authorisation
from wellspoken.apps.people.models import User


@dataclass(frozen=True, slots=True, kw_only=True)
class StandingCopy:
    """One account's copy that waits, or that is public until a person takes it down."""

    post_id: int
    delivery_id: int
    title: str
    account: str
    owner: User
    is_public: bool
    address: str
    due_at: datetime


Find = Callable[[Authorisation], Iterable[StandingCopy]]
_find: list[Find] = []


def register_copies(find: Find) -> None:
    """Have `find` asked which copies stand on an authorisation."""
    if find not in _find:
        _find.append(find)


def copies_standing_on(authorisation: Authorisation) -> list[StandingCopy]:
    """Return every copy that stands on an authorisation, the public ones first."""
    found = [copy for find in _find for copy in find(authorisation)]
    return sorted(found, key=lambda copy: (not copy.is_public, copy.due_at))
