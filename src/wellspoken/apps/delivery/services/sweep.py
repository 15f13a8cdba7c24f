"""The sweepers: no delivery stays in a state because a worker died or a clock jumped."""

from datetime import timedelta

from django.db import connection, transaction
from django.db.models import Q, QuerySet
from django.utils.translation import gettext as _

from wellspoken.apps.core.clock import now
from wellspoken.apps.delivery.models import Delivery
from wellspoken.apps.delivery.services.claim import lease_duration
from wellspoken.apps.delivery.services.hold import attend_holds
from wellspoken.apps.delivery.services.settle import (
    LONGEST_DELAY,
    hold_row,
    settle_unknown,
    write_row,
)

BATCH = 100
UNCERTAIN_LIMIT = timedelta(hours=6)


def sweep(*, worker: str) -> int:
    """Run every sweeper once; return how many deliveries were moved."""
    return (
        attend_holds(worker=worker)
        + recover_lost_leases(worker=worker)
        + hold_the_late(worker=worker)
        + hold_the_long_uncertain(worker=worker)
        + bring_near_what_a_clock_moved_away(worker=worker)
    )


@transaction.atomic
def recover_lost_leases(*, worker: str) -> int:
    """Take deliveries from workers that went silent.

    One that had not begun its commit goes back to waiting; any other may be public already and
    is looked for. A lease that ends impossibly far in the future is a clock that jumped back.
    """
    moment = now()
    lost = Q(lease_until__lte=moment) | Q(lease_until__gt=moment + 3 * lease_duration())
    rows = _locked(Delivery.objects.filter(lost, state=Delivery.State.SENDING))
    for row in rows:
        if row.phase == Delivery.Phase.PREPARING:
            write_row(
                row,
                row.lease,
                state=Delivery.State.WAITING,
                phase="",
                next_try_at=moment,
                explanation=_("The worker stopped before anything left; it is tried again."),
            )
        else:
            settle_unknown(
                row,
                row.lease,
                _("The worker stopped while sending. The network is asked what arrived."),
                worker=worker,
            )
    return len(rows)


@transaction.atomic
def hold_the_late(*, worker: str) -> int:
    """Ask a person about every waiting delivery whose time is over."""
    rows = _locked(Delivery.objects.filter(state=Delivery.State.WAITING, late_after__lt=now()))
    for row in rows:
        hold_row(
            row,
            held_for=Delivery.HeldFor.LATE,
            explanation=_("It was due and could not leave in time. Is it still right to send it?"),
            worker=worker,
        )
    return len(rows)


@transaction.atomic
def hold_the_long_uncertain(*, worker: str) -> int:
    """Ask a person about what could not be found out for hours."""
    rows = _locked(
        Delivery.objects.filter(
            state=Delivery.State.UNCERTAIN, due_at__lt=now() - UNCERTAIN_LIMIT, looks__gte=3
        )
    )
    for row in rows:
        hold_row(
            row,
            held_for=Delivery.HeldFor.UNKNOWN,
            explanation=row.explanation or _("The network could not be asked what arrived."),
            worker=worker,
        )
    return len(rows)


@transaction.atomic
def bring_near_what_a_clock_moved_away(*, worker: str) -> int:
    """Try now what is due but was put off longer than any delay can be.

    A clock that was wrong and is right again leaves such times behind. A network's own reset
    time may be later; the account then says so and the claim waits for it.
    """
    moment = now()
    rows = _locked(
        Delivery.objects.filter(
            state__in=[Delivery.State.WAITING, Delivery.State.UNCERTAIN],
            due_at__lte=moment,
            next_try_at__gt=moment + 2 * LONGEST_DELAY,
        ).filter(Q(account__blocked_until__isnull=True) | Q(account__blocked_until__lte=moment))
    )
    for row in rows:
        Delivery.objects.filter(pk=row.pk).update(next_try_at=moment)
    return len(rows)


def _locked(rows: QuerySet[Delivery]) -> list[Delivery]:
    ordered = rows.order_by("pk").select_related("release__review", "account")
    if connection.features.has_select_for_update_skip_locked:
        ordered = ordered.select_for_update(skip_locked=True, of=("self",))
    return list(ordered[:BATCH])
