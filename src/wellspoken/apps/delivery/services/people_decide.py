"""What a person can do about a delivery that waits for one."""

from datetime import timedelta

from django.conf import settings
from django.db import transaction
from django.utils.translation import gettext as _

from wellspoken.apps.audit.actors import person
from wellspoken.apps.audit.services import record
from wellspoken.apps.channels.connectors import connector_for
from wellspoken.apps.core.clock import now
from wellspoken.apps.delivery.holds import undecided
from wellspoken.apps.delivery.models import Attempt, Delivery, Stop
from wellspoken.apps.delivery.posts import reflect_in_post
from wellspoken.apps.delivery.services.settle import write_row
from wellspoken.apps.people.access import require
from wellspoken.apps.people.models import User
from wellspoken.apps.people.roles import Capability

_State = Delivery.State
_For = Delivery.HeldFor


class NotPossible(Exception):
    """The delivery is not in a state in which this can be done."""


@transaction.atomic
def send_after_all(*, actor: User, delivery_id: int, reason: str) -> Delivery:
    """Let a held delivery go: it is still right although late, or its cause is mended.

    What made it wait is asked again when it is claimed. Content that is no longer what was
    approved can never be let go, and an unknown outcome needs `try_again` or `confirm_arrived`.
    """
    delivery = _locked(actor, delivery_id, reason)
    if delivery.held_for == _For.CRISIS:
        raise NotPossible(_("A crisis hold stopped it: it is approved again, or dropped, there."))
    if delivery.state != _State.HELD or delivery.held_for in (_For.CHANGED, _For.UNKNOWN):
        raise NotPossible(_("This delivery cannot be let go as it is."))
    return wait_again(actor, delivery, reason)


@transaction.atomic
def try_again(*, actor: User, delivery_id: int, reason: str) -> Delivery:
    """Send again what failed, or what a person has seen did not arrive.

    What is known to be public in part stays so until it is whole, or a look has shown otherwise:
    a person who has seen that the rest is missing has not taken the beginning away.
    """
    delivery = _locked(actor, delivery_id, reason)
    unknown = delivery.state == _State.HELD and delivery.held_for == _For.UNKNOWN
    if delivery.state != _State.FAILED and not unknown:
        raise NotPossible(_("Only a failed delivery, or one nobody can tell of, is tried again."))
    if unknown:
        connector_for(delivery.account).reopen(delivery.key)
    return wait_again(actor, delivery, reason)


@transaction.atomic
def confirm_arrived(*, actor: User, delivery_id: int, url: str, reason: str) -> Delivery:
    """Settle an unknown outcome as sent, because a person has seen it there."""
    delivery = _locked(actor, delivery_id, reason)
    if delivery.state != _State.HELD or delivery.held_for != _For.UNKNOWN:
        raise NotPossible(_("Only a delivery nobody can tell of can be confirmed by a person."))
    write_row(
        delivery,
        None,
        state=_State.SENT,
        phase="",
        held_for="",
        remote_id=delivery.remote_id or url.strip()[:500] or f"seen-by-{actor.pk}",
        remote_url=url.strip()[:1000] or delivery.remote_url,
        sent_at=now(),
        explanation=_("%(name)s has seen it there.") % {"name": actor},
    )
    reflect_in_post(delivery)
    _tell(actor, delivery, "delivery.confirmed", Attempt.Outcome.FOUND, reason)
    return delivery


@transaction.atomic
def cancel_delivery(*, actor: User, delivery_id: int, reason: str) -> Delivery:
    """Decide that a delivery that has not left shall not leave."""
    delivery = _locked(actor, delivery_id, reason)
    unknown = delivery.held_for == _For.UNKNOWN
    if delivery.is_partly_out:
        raise NotPossible(
            _("A part of it is public already. Let it go on, or retract or correct the post.")
        )
    if delivery.state not in (_State.WAITING, _State.HELD, _State.FAILED) or unknown:
        raise NotPossible(_("Only a delivery that has not left can be cancelled."))
    return cancel_row(actor, delivery, reason)


def cancel_row(actor: User, delivery: Delivery, reason: str) -> Delivery:
    """Write that a locked delivery which has not left shall not leave, by whoever may say so."""
    decide_stops(actor, delivery, reason, Stop.Verdict.DROPPED)
    write_row(
        delivery,
        None,
        state=_State.CANCELLED,
        phase="",
        held_for="",
        explanation=reason.strip()[:500],
    )
    _tell(actor, delivery, "delivery.cancelled", Attempt.Outcome.CANCELLED, reason)
    return delivery


def decide_stops(actor: User, delivery: Delivery, reason: str, verdict: Stop.Verdict) -> None:
    """Write what a person decided about every hold that came over a delivery."""
    undecided().filter(delivery=delivery).update(
        verdict=verdict, reason=reason.strip()[:500], decided_by=actor, decided_at=now()
    )


def wait_again(
    actor: User,
    delivery: Delivery,
    reason: str,
    *,
    action: str = "delivery.released",
    explanation: str = "",
) -> Delivery:
    """Let a locked delivery wait for its time, or for the next worker, by whoever may say so."""
    moment = now()
    limit = timedelta(minutes=settings.WELLSPOKEN_LATENESS_MINUTES)
    write_row(
        delivery,
        None,
        state=_State.WAITING,
        phase="",
        held_for="",
        tries=0,
        looks=0,
        next_try_at=max(moment, delivery.due_at),
        late_after=max(moment, delivery.due_at) + limit,
        reported_at=None,
        explanation=explanation or _("%(name)s let it go.") % {"name": actor},
    )
    _tell(actor, delivery, action, Attempt.Outcome.RELEASED, reason)
    return delivery


def _locked(actor: User, delivery_id: int, reason: str) -> Delivery:
    require(actor, Capability.MANAGE_DELIVERY)
    if not reason.strip():
        raise NotPossible(_("Say why: the reason is part of the record."))
    return (
        Delivery.objects.select_for_update(of=("self",))
        .select_related("release__review", "account")
        .get(pk=delivery_id)
    )


def _tell(actor: User, delivery: Delivery, action: str, outcome: str, reason: str) -> None:
    Attempt.objects.create(
        delivery=delivery,
        act=Attempt.Act.PERSON,
        outcome=outcome,
        explanation=reason.strip()[:500],
        worker=actor.get_full_name()[:60],
        at=now(),
    )
    record(
        actor=person(actor),
        action=action,
        target=delivery,
        content_hash=delivery.digest,
        detail={"reason": reason.strip()},
    )
