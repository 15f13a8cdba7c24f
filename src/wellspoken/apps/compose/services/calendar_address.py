"""Making, renewing and ending the secret address of somebody's calendar."""

import hashlib
import secrets
from dataclasses import dataclass

from django.db import transaction
from django.db.models import F, QuerySet

from wellspoken.apps.audit.actors import person, system
from wellspoken.apps.audit.services import record
from wellspoken.apps.compose.models import CalendarAddress
from wellspoken.apps.core.clock import now
from wellspoken.apps.people.access import can, require
from wellspoken.apps.people.models import User
from wellspoken.apps.people.roles import Capability

_HINT = 6


@dataclass(frozen=True, slots=True)
class NewAddress:
    """A new address and its secret, which is shown once and kept nowhere."""

    address: CalendarAddress
    secret: str


@transaction.atomic
def renew_address(*, actor: User, shows_text: bool) -> NewAddress:
    """Give the actor a calendar address; an earlier one ends at once.

    `shows_text` puts the texts of posts into it that are not published yet.
    """
    require(actor, Capability.READ_WORKSPACE)
    # Locked, so that two requests at once do not both find no address.
    User.objects.select_for_update().get(pk=actor.pk)
    CalendarAddress.objects.filter(person=actor, ended_at=None).update(ended_at=now())
    secret = secrets.token_urlsafe(32)
    address = CalendarAddress.objects.create(
        person=actor,
        digest=digest_of(secret),
        hint=secret[:_HINT],
        shows_text=shows_text,
        created_at=now(),
    )
    record(
        actor=person(actor),
        action="calendar-address.made",
        target=address,
        detail={"shows_text": shows_text},
    )
    return NewAddress(address, secret)


@transaction.atomic
def end_address(*, actor: User) -> bool:
    """End the actor's calendar address; return whether there was one."""
    return _end(CalendarAddress.objects.select_for_update().filter(person=actor), by=actor)


@transaction.atomic
def end_address_of_leaver(*, user: User) -> bool:
    """End the address of a person whose account was closed; return whether there was one."""
    return _end(CalendarAddress.objects.select_for_update().filter(person=user), by=None)


def admit(secret: str) -> CalendarAddress | None:
    """Return the living address with this secret, counting the request, or None.

    None also for a person whose account is closed or who may not read the workspace any more. The
    address's `used` is how often it was asked for in this minute, this time included.
    """
    rows = CalendarAddress.objects.select_related("person")
    address = rows.filter(digest=digest_of(secret), ended_at=None).first()
    if address is None or not can(address.person, Capability.READ_WORKSPACE):
        return None
    moment = now()
    minute = int(moment.timestamp()) // 60
    counted = CalendarAddress.objects.filter(pk=address.pk, minute=minute).update(
        used=F("used") + 1, last_used_at=moment
    )
    if not counted:
        CalendarAddress.objects.filter(pk=address.pk).update(
            minute=minute, used=1, last_used_at=moment
        )
    address.refresh_from_db(fields=["minute", "used", "last_used_at"])
    return address


def digest_of(secret: str) -> str:
    """Return what is kept of a secret; it holds 256 random bits, so a plain hash is enough."""
    return hashlib.sha256(secret.encode("utf-8", "surrogatepass")).hexdigest()


def _end(rows: QuerySet[CalendarAddress], *, by: User | None) -> bool:
    address = rows.filter(ended_at=None).first()
    if address is None:
        return False
    address.ended_at = now()
    address.save(update_fields=["ended_at"])
    record(
        actor=person(by) if by else system("calendar"),
        action="calendar-address.ended",
        target=address,
    )
    return True
