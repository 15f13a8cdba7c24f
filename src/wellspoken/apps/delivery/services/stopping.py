"""The workers' side of a crisis hold: nothing that one covers gets past a claim or a commit."""

from collections.abc import Iterable
from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from wellspoken.apps.delivery.holds import hold_over, in_force, is_stopped, outgoing_of
from wellspoken.apps.delivery.models import Delivery, Hold, Stop
from wellspoken.apps.delivery.services.settle import LeaseLost, hold_row, mark_committing


class HeldBack(LeaseLost):
    """A hold was set after the claim: the delivery stands before a person, nothing left."""


def keep_back(row: Delivery, standing: Iterable[Hold], *, worker: str) -> bool:
    """Hold a due delivery that a hold covers, or covered; return whether it was held.

    `row` is locked and from `with_stops`; `standing` are the holds in force, drills among them.
    A drill notes what it would have stopped and keeps nothing back.
    """
    if is_stopped(row):
        hold_row(
            row,
            held_for=Delivery.HeldFor.CRISIS,
            explanation=_("A crisis hold was set while it was on its way; look at it again."),
            worker=worker,
        )
        return True
    holds = list(standing)
    if not holds:
        return False
    outgoing = outgoing_of(row)
    over = hold_over(outgoing, [hold for hold in holds if not hold.drill])
    if over is not None:
        stop(row, over, step=Stop.Step.DUE, worker=worker)
        return True
    for hold in holds:
        if hold.drill and hold_over(outgoing, [hold]):
            note_stop(row, hold, step=Stop.Step.DUE)
    return False


def begin_commit(delivery: Delivery, lease: str, *, until: datetime, worker: str) -> None:
    """Write that the public act begins, unless a hold that covers the delivery is in force.

    One statement asks for holds and writes; only where one is in force is it asked whether it
    covers this delivery. Raises `HeldBack` when it does, `LeaseLost` when another worker has the
    delivery or a hold took it off this one.
    """
    passed: frozenset[int] = frozenset()
    while True:
        try:
            mark_committing(delivery, lease, until=until, passed=passed)
        except LeaseLost:
            new = [hold for hold in in_force() if hold.pk not in passed]
            if not new:
                raise
        else:
            return
        over = hold_over(outgoing_of(delivery), new)
        if over is not None:
            stop(delivery, over, step=Stop.Step.COMMIT, worker=worker, lease=lease)
            raise HeldBack
        passed |= {hold.pk for hold in new}


@transaction.atomic
def stop(
    delivery: Delivery, hold: Hold, *, step: Stop.Step, worker: str, lease: str | None = None
) -> None:
    """Put a delivery before a person because of a hold; raises `LeaseLost` like every writer."""
    hold_row(
        delivery,
        lease=lease,
        held_for=Delivery.HeldFor.CRISIS,
        explanation=_("The crisis hold over %(what)s stopped it: %(why)s")
        % {"what": hold.covers_in_words, "why": hold.reason},
        worker=worker,
    )
    note_stop(delivery, hold, step=step)


def note_stop(delivery: Delivery, hold: Hold, *, step: Stop.Step) -> None:
    """Note that a hold met a delivery, once for each of the two."""
    Stop.objects.get_or_create(hold=hold, delivery=delivery, defaults={"step": step})
