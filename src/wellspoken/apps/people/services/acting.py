"""Who may act on people: a person with the capability, or a named part of the system."""

from wellspoken.apps.audit import actors
from wellspoken.apps.audit.actors import Actor
from wellspoken.apps.people.access import require
from wellspoken.apps.people.models import User
from wellspoken.apps.people.roles import Capability

Doer = User | Actor


def answerable(doer: Doer, capability: Capability = Capability.MANAGE_PEOPLE) -> Actor:
    """Return who goes on record, refusing a person who lacks the capability.

    The command line acts as a part of the system: whoever can run it holds the database anyway.
    """
    if isinstance(doer, Actor):
        if doer.kind != "system":
            raise TypeError("Pass the person, not an actor made from one.")
        return doer
    require(doer, capability)
    return actors.person(doer)


def as_user(doer: Doer) -> User | None:
    """Return the person, or nothing when the system itself acts."""
    return doer if isinstance(doer, User) else None
