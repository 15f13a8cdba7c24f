"""Taking deliveries under a lease, after asking once more whether they may leave.

Everything that forbids sending is asked inside the claiming transaction: lateness, the account,
the content hash, the rules of screening as they are now, and crisis holds before all of these.
"""

import uuid
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.conf import settings
from django.db import connection, transaction
from django.db.models import QuerySet
from django.utils.translation import gettext as _

from wellspoken.apps.audit.actors import system
from wellspoken.apps.core.clock import now
from wellspoken.apps.delivery.fitness import Seen, Unfit, why_unfit, why_wait
from wellspoken.apps.delivery.holds import in_force, with_stops
from wellspoken.apps.delivery.models import Delivery, Installation
from wellspoken.apps.delivery.services.settle import hold_row
from wellspoken.apps.delivery.services.stopping import keep_back
from wellspoken.apps.delivery.succession import (
    follow_what_stands,
    give_way,
    is_replaced,
    is_retracted,
    with_succession,
)


@dataclass(frozen=True, slots=True)
class Claim:
    """A delivery held under a lease; `lease` is the token that every later write must show."""

    delivery: Delivery
    lease: str


def lease_duration() -> timedelta:
    """Return how long a worker may stay silent about a delivery it holds."""
    return timedelta(seconds=settings.WELLSPOKEN_LEASE_SECONDS)


def claim_due(*, worker: str, limit: int) -> list[Claim]:
    """Take up to `limit` due deliveries for sending; hold those that may not leave.

    Two workers never get the same row: PostgreSQL skips rows that another one has locked,
    SQLite has one writer at a time.
    """
    with transaction.atomic():
        if _paused():
            return []
        moment = now()
        due = Delivery.objects.filter(state=Delivery.State.WAITING, next_try_at__lte=moment)
        rows = list(_lock(with_stops(with_succession(due)))[:limit])
        standing = in_force(drills=True) if rows else []
        fit, seen = [], Seen()
        for row in rows:
            if is_retracted(row):
                give_way(row, actor=system(worker), explanation=_("The post was retracted."))
                continue
            if is_replaced(row):
                give_way(row, actor=system(worker))
                continue
            follow_what_stands(row)
            if keep_back(row, standing, worker=worker):
                continue
            reason = why_unfit(row, moment, seen) or why_wait(row, moment)
            if reason is None:
                fit.append(row)
            elif reason.wait_until is not None:
                row.next_try_at = reason.wait_until
                row.explanation = reason.explanation
                row.save(update_fields=["next_try_at", "explanation"])
            else:
                _hold(row, reason, worker)
        return _lease(fit, moment, state=Delivery.State.SENDING, phase=Delivery.Phase.PREPARING)


def claim_uncertain(*, worker: str, limit: int) -> list[Claim]:
    """Take up to `limit` uncertain deliveries for a look at the network; nothing is sent."""
    with transaction.atomic():
        if _paused():
            return []
        moment = now()
        rows = list(
            _lock(Delivery.objects.filter(state=Delivery.State.UNCERTAIN, next_try_at__lte=moment))[
                :limit
            ]
        )
        return _lease(rows, moment, state=Delivery.State.UNCERTAIN, phase="")


def _paused() -> bool:
    return Installation.objects.filter(pk=1, paused=True).exists()


def _lock(rows: QuerySet[Delivery]) -> QuerySet[Delivery]:
    ordered = rows.select_related("release__review", "account", "target").order_by(
        "next_try_at", "pk"
    )
    if connection.features.has_select_for_update_skip_locked:
        return ordered.select_for_update(skip_locked=True, of=("self",))
    return ordered


def _lease(rows: list[Delivery], moment: datetime, *, state: str, phase: str) -> list[Claim]:
    if not rows:
        return []
    token = uuid.uuid4().hex
    until = moment + lease_duration()
    sending = state == Delivery.State.SENDING
    changes = {
        "state": state,
        "phase": phase,
        "lease": token,
        "lease_until": until,
        "changed_at": moment,
    }
    # An uncertain row stays in its state while it is looked at; the moved time keeps others off.
    if not sending:
        changes["next_try_at"] = until
    Delivery.objects.filter(pk__in=[row.pk for row in rows]).update(**changes)
    for row in rows:
        for name, value in changes.items():
            setattr(row, name, value)
    return [Claim(row, token) for row in rows]


def _hold(row: Delivery, reason: Unfit, worker: str) -> None:
    hold_row(
        row,
        held_for=reason.held_for,
        explanation=reason.explanation or _("It may not leave as things stand."),
        worker=worker,
    )
