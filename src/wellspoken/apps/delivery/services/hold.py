"""Setting a crisis hold, acknowledging it, and ending it, which releases nothing."""

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.db.models import Q
from django.utils.translation import gettext as _

from wellspoken.apps.audit.actors import Actor, person, system
from wellspoken.apps.audit.services import record
from wellspoken.apps.channels.models import Account
from wellspoken.apps.compose.models import Campaign
from wellspoken.apps.core.clock import now
from wellspoken.apps.delivery.holds import folded, hold_over, in_force, outgoing_of
from wellspoken.apps.delivery.models import Delivery, Hold, HoldSeen, Stop
from wellspoken.apps.delivery.services.people_decide import NotPossible
from wellspoken.apps.delivery.services.stopping import note_stop, stop
from wellspoken.apps.people.access import require
from wellspoken.apps.people.models import User
from wellspoken.apps.people.roles import Capability

_State, _Phase = Delivery.State, Delivery.Phase
_TAKEN = (_State.SENDING, _State.UNCERTAIN)
_UNSENT = (_State.WAITING, *_TAKEN)


@dataclass(frozen=True, slots=True, kw_only=True)
class Covered:
    """What a hold is to cover; only what the scope asks for is looked at."""

    scope: Hold.Scope = Hold.Scope.ORGANISATION
    network: str = ""
    account: Account | None = None
    campaign: Campaign | None = None
    tag: str = ""


def set_hold(
    *,
    actor: User,
    covered: Covered,
    reason: str,
    until: datetime | None = None,
    drill: bool = False,
) -> Hold:
    """Stop everything covered, from now until it is lifted or `until` has passed.

    When this returns, nothing covered begins to leave any more: what workers had claimed was taken
    back from them, and `on_the_way` counts what they had begun to send before. Two transactions:
    whoever claims after the first sees the hold, and the second finds whoever claimed before.
    Raises `NotPossible` for a hold that says not what or why, `NotAllowed` without the capability.
    """
    require(actor, Capability.HOLD_SENDING)
    if not reason.strip():
        raise NotPossible(_("Say why: everybody in the workspace reads it."))
    if until is not None and until <= now():
        raise NotPossible(_("The hold would be over already. Choose a later time, or none."))
    with transaction.atomic():
        hold = Hold.objects.create(
            **_what(covered),
            drill=drill,
            reason=reason.strip()[:500],
            set_by=actor,
            set_at=now(),
            until=until,
        )
        record(
            actor=person(actor),
            action="hold.set",
            target=hold,
            detail={
                "covers": _plain(hold),
                "reason": hold.reason,
                "until": until.isoformat() if until else "",
                "drill": drill,
            },
        )
    if not drill:
        _take_back(hold)
    return hold


@transaction.atomic
def lift_hold(*, actor: User, hold_id: int, reason: str, planned_too: bool = True) -> Hold:
    """End a hold; whatever it stopped waits for a person.

    With `planned_too` also what is due later and was covered is looked at again before it goes.
    Raises `NotPossible` without a reason or when it has ended, `NotAllowed` without the right.
    """
    require(actor, Capability.HOLD_SENDING)
    if not reason.strip():
        raise NotPossible(_("Say why: the reason is part of the record."))
    hold = Hold.objects.select_for_update().get(pk=hold_id)
    if hold.ended_at is not None:
        raise NotPossible(_("This hold has ended already."))
    _end(hold, actor=person(actor), by=actor, reason=reason.strip(), planned_too=planned_too)
    return hold


@transaction.atomic
def acknowledge_hold(*, actor: User, hold_id: int) -> None:
    """Note that a person has seen a hold; once."""
    require(actor, Capability.ACKNOWLEDGE_HOLD)
    hold = Hold.objects.get(pk=hold_id)
    if hold.ended_at is not None:
        raise NotPossible(_("This hold has ended already."))
    _seen, first = HoldSeen.objects.get_or_create(hold=hold, person=actor, worker="")
    if first:
        record(actor=person(actor), action="hold.acknowledged", target=hold)


def attend_holds(*, worker: str) -> int:
    """Note that this worker knows of the holds in force, and end those whose time is over.

    Returns how many were ended. A hold that is over stays in force until this has run.
    """
    ended = 0
    for hold in in_force(drills=True):
        HoldSeen.objects.get_or_create(hold=hold, worker=worker, person=None)
        if hold.until is not None and hold.until <= now():
            ended += _expire(hold.pk, worker)
    return ended


@transaction.atomic
def _expire(hold_id: int, worker: str) -> int:
    hold = Hold.objects.select_for_update().get(pk=hold_id)
    if hold.ended_at is not None:
        return 0
    _end(hold, actor=system(worker), by=None, reason=_("Its time was over."), planned_too=True)
    return 1


@transaction.atomic
def _take_back(hold: Hold) -> None:
    on_the_way = 0
    for row in _locked(hold, Q(state__in=_TAKEN)):
        if _has_begun(row):
            on_the_way += 1
        else:
            stop(row, hold, step=Stop.Step.SETTING, worker="crisis hold", lease=row.lease)
    if on_the_way:
        hold.on_the_way = on_the_way
        hold.save(update_fields=["on_the_way"])


def _end(hold: Hold, *, actor: Actor, by: User | None, reason: str, planned_too: bool) -> None:
    """Write the end and, in the same transaction, stop what would go now that it is over."""
    moment = now()
    stopped = 0
    if not hold.drill:
        for row in [*_locked(hold, Q(state__in=_UNSENT)), *_locked(hold, _became_late(hold))]:
            if row.due_at > moment and not planned_too:
                continue
            stopped += 1
            if _has_begun(row):
                # Should it turn out not to have arrived, it waits for a person like the others.
                note_stop(row, hold, step=Stop.Step.END)
            else:
                stop(row, hold, step=Stop.Step.END, worker=actor.name, lease=row.lease)
    hold.ended_at, hold.ended_by, hold.end_reason = moment, by, reason[:500]
    hold.save(update_fields=["ended_at", "ended_by", "end_reason"])
    record(
        actor=actor,
        action="hold.lifted" if by else "hold.expired",
        target=hold,
        detail={"reason": reason, "planned_too": planned_too, "stopped_at_the_end": stopped},
    )


def _became_late(hold: Hold) -> Q:
    """Return the condition for what missed its time under the hold while no worker was there."""
    return Q(state=_State.HELD, held_for=Delivery.HeldFor.LATE, late_after__gte=hold.set_at)


def _locked(hold: Hold, which: Q) -> list[Delivery]:
    """Return what the hold covers of these, every row locked before any is written."""
    rows = (
        Delivery.objects.select_for_update(of=("self",))
        .select_related("release__review", "release__post", "account")
        .filter(which)
        .order_by("pk")
    )
    return [row for row in rows if hold_over(outgoing_of(row), [hold])]


def _has_begun(row: Delivery) -> bool:
    """Return whether it may be public already."""
    return row.state == _State.UNCERTAIN or (
        row.state == _State.SENDING and row.phase != _Phase.PREPARING
    )


def _what(covered: Covered) -> dict[str, object]:
    what: dict[str, object] = {"scope": covered.scope}
    if covered.scope == Hold.Scope.ORGANISATION:
        return what
    named: dict[str, object] = {
        Hold.Scope.NETWORK: covered.network.strip(),
        Hold.Scope.ACCOUNT: covered.account,
        Hold.Scope.CAMPAIGN: covered.campaign,
        Hold.Scope.TAG: folded(covered.tag),
    }
    value = named[covered.scope]
    if not value:
        raise NotPossible(_("Say what the hold is to cover."))
    return {**what, covered.scope.value: value}


def _plain(hold: Hold) -> dict[str, object]:
    return {
        "scope": str(hold.scope),
        "network": hold.network,
        "account": hold.account_id,
        "campaign": hold.campaign_id,
        "tag": hold.tag,
    }
