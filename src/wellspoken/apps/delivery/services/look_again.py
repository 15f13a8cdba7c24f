"""After a crisis hold: each delivery that it stopped is approved again by somebody, or dropped."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from django.db import transaction
from django.utils.translation import gettext as _

from wellspoken.apps.delivery.fitness import Seen, unchanged
from wellspoken.apps.delivery.holds import hold_over, in_force, outgoing_of
from wellspoken.apps.delivery.models import Delivery, Stop
from wellspoken.apps.delivery.services.people_decide import (
    NotPossible,
    cancel_row,
    decide_stops,
    wait_again,
)
from wellspoken.apps.people.access import require
from wellspoken.apps.people.models import User
from wellspoken.apps.people.roles import Capability
from wellspoken.apps.review.authority import refuse_own_work
from wellspoken.apps.review.errors import OwnWork
from wellspoken.apps.review.screening import blocking_now


@dataclass(frozen=True, slots=True)
class Refused:
    """One delivery about which nothing was decided, and why."""

    delivery: Delivery
    why: str


def approve_again(*, actor: User, delivery_ids: Iterable[int], reason: str) -> list[Refused]:
    """Let stopped deliveries go at their time, or now; return those that cannot.

    The hash and today's screening are asked again; nobody approves what they wrote themselves, and
    nothing goes while another hold covers it. Each delivery is a transaction of its own. Raises
    `NotAllowed` without the right to approve, `NotPossible` without a reason.
    """
    return _each(actor, delivery_ids, reason, _approve_again)


def drop(*, actor: User, delivery_ids: Iterable[int], reason: str) -> list[Refused]:
    """Decide that stopped deliveries never leave; return those about which it is not possible."""
    return _each(actor, delivery_ids, reason, _drop)


def _each(
    actor: User,
    delivery_ids: Iterable[int],
    reason: str,
    act: Callable[[User, Delivery, str], None],
) -> list[Refused]:
    require(actor, Capability.APPROVE)
    if not reason.strip():
        raise NotPossible(_("Say why: the reason is part of the record."))
    refused = []
    for number in sorted(set(delivery_ids)):
        # What screening found is kept also when it refuses, so the refusal undoes nothing.
        with transaction.atomic():
            row = _locked(number)
            try:
                _refuse_unless_stopped(row)
                act(actor, row, reason.strip())
            except (NotPossible, OwnWork) as error:
                refused.append(Refused(row, str(error)))
    return refused


def _approve_again(actor: User, row: Delivery, reason: str) -> None:
    refuse_own_work(actor, row.release.review)
    over = hold_over(outgoing_of(row), in_force())
    if over is not None:
        raise NotPossible(_("The hold over %(what)s is still in force.") % {"what": over})
    if not unchanged(row, Seen()):
        raise NotPossible(_("The stored content is not what was approved. It can only be dropped."))
    stopping = blocking_now(row.release, account_id=row.account_id)
    if stopping:
        raise NotPossible(
            _("Screening now stops it: %(rules)s.") % {"rules": ", ".join(sorted(stopping))}
        )
    decide_stops(actor, row, reason, Stop.Verdict.AGAIN)
    wait_again(
        actor,
        row,
        reason,
        action="delivery.approved-again",
        explanation=_("%(name)s looked at it after the hold and approved it again.")
        % {"name": actor},
    )


def _drop(actor: User, row: Delivery, reason: str) -> None:
    cancel_row(actor, row, reason)


def _refuse_unless_stopped(row: Delivery) -> None:
    if row.state != Delivery.State.HELD or row.held_for != Delivery.HeldFor.CRISIS:
        raise NotPossible(_("Somebody has decided about it already."))


def _locked(delivery_id: int) -> Delivery:
    return (
        Delivery.objects.select_for_update(of=("self",))
        .select_related("release__review__post", "release__post", "account", "target")
        .get(pk=delivery_id)
    )
