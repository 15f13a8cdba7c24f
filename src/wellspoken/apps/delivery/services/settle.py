"""Writing down how a delivery ended, or why it did not, under the claim's token.

Each function is one transaction. A worker whose lease was given to another finds no row under
its token and gets `LeaseLost`: what it knows is then found out again by looking.
"""

from collections.abc import Collection, Mapping
from datetime import datetime, timedelta

from django.db import connection, transaction
from django.utils.translation import gettext as _

from wellspoken.apps.audit.actors import system
from wellspoken.apps.audit.services import record
from wellspoken.apps.channels.models import Account
from wellspoken.apps.core.clock import now
from wellspoken.apps.delivery.holds import no_hold_but
from wellspoken.apps.delivery.models import Attempt, Delivery
from wellspoken.apps.delivery.models.delivery import PARTLY
from wellspoken.apps.delivery.posts import reflect_in_post
from wellspoken.engines.networks import (
    Observed,
    PermanentFailure,
    Receipt,
    TemporaryFailure,
)

MAX_TRIES = 8
MAX_LOOKS = 8
FIRST_DELAY = timedelta(seconds=15)
LONGEST_DELAY = timedelta(hours=1)
NOTED_EVERY = timedelta(seconds=10)

_NO_LEASE = {"lease": "", "lease_until": None}


class LeaseLost(Exception):
    """Another worker holds the delivery now; nothing was written."""


def backoff(count: int) -> timedelta:
    """Return how long to wait after the `count`-th failure: doubling, at most an hour."""
    return min(FIRST_DELAY * 2 ** min(max(count - 1, 0), 12), LONGEST_DELAY)


def mark_committing(
    delivery: Delivery, lease: str, *, until: datetime, passed: Collection[int] = ()
) -> None:
    """Write that the public act begins now, and prolong the lease to `until`.

    From here on a lost worker means an unknown outcome. Raises `LeaseLost` when the lease has
    run out, so that a worker that slept sends nothing, and when a crisis hold is in force that is
    not among `passed`, the holds known not to cover this delivery.
    """
    moment = now()
    written = Delivery.objects.filter(
        no_hold_but(passed),
        pk=delivery.pk,
        lease=lease,
        state=Delivery.State.SENDING,
        lease_until__gt=moment,
    ).update(phase=Delivery.Phase.COMMITTING, lease_until=until, changed_at=moment)
    if not written:
        raise LeaseLost
    delivery.phase = Delivery.Phase.COMMITTING


def prolong(delivery: Delivery, lease: str, *, until: datetime) -> None:
    """Show a sign of life for a long act; raises `LeaseLost` when it came too late."""
    written = Delivery.objects.filter(pk=delivery.pk, lease=lease, lease_until__gt=now()).update(
        lease_until=until
    )
    if not written:
        raise LeaseLost


@transaction.atomic
def settle_sent(
    delivery: Delivery, lease: str, receipt: Receipt, observed: Observed, *, worker: str, act: str
) -> None:
    """Write that readers see it: the copy's place, and the end of this delivery."""
    _do_not_wait_for_the_disk()
    moment = now()
    write_row(
        delivery,
        lease,
        state=Delivery.State.SENT,
        phase="",
        remote_id=receipt.remote_id,
        remote_url=(observed.url or receipt.url)[:1000],
        receipt=dict(receipt.detail),
        explanation=observed.explanation[:500],
        sent_at=moment,
    )
    outcome = Attempt.Outcome.FOUND if act == Attempt.Act.LOOK else Attempt.Outcome.SENT
    _note(delivery, act, outcome, observed.explanation, worker)
    _account_succeeded(delivery.account, moment)
    reflect_in_post(delivery)
    _record(delivery, "delivery.sent", worker, {"act": act, "url": delivery.remote_url})


@transaction.atomic
def settle_temporary(
    delivery: Delivery, lease: str, failure: TemporaryFailure, *, worker: str
) -> None:
    """Write that it did not leave whole, and when the next try comes; in the end ask a person."""
    tries = delivery.tries + 1
    partly = _part(failure.partly)
    if tries >= MAX_TRIES:
        delivery.tries = tries
        hold_row(
            delivery,
            lease=lease,
            held_for=Delivery.HeldFor.UNKNOWN if partly else Delivery.HeldFor.TRIES,
            explanation=failure.reason,
            worker=worker,
            also=partly,
        )
        return
    moment = now()
    # A server whose clock is behind names a moment that has passed.
    next_try = max(failure.retry_at or moment, moment + backoff(tries))
    write_row(
        delivery,
        lease,
        state=Delivery.State.WAITING,
        phase="",
        tries=tries,
        next_try_at=next_try,
        explanation=failure.reason[:500],
        **partly,
    )
    if failure.retry_at is not None and failure.code == "rate-limited":
        Account.objects.filter(pk=delivery.account_id).update(blocked_until=next_try)
    _note(delivery, Attempt.Act.SEND, Attempt.Outcome.TEMPORARY, failure.reason, worker)
    _account_failed(delivery, failure.reason)
    _record(delivery, "delivery.postponed", worker, {"code": failure.code, "tries": tries})


@transaction.atomic
def settle_permanent(
    delivery: Delivery, lease: str, failure: PermanentFailure, *, worker: str
) -> None:
    """Write that the network refused it for good."""
    write_row(
        delivery,
        lease,
        state=Delivery.State.FAILED,
        phase="",
        tries=delivery.tries + 1,
        explanation=failure.reason[:500],
        **_part(failure.partly),
    )
    _note(delivery, Attempt.Act.SEND, Attempt.Outcome.PERMANENT, failure.reason, worker)
    _account_failed(delivery, failure.reason)
    reflect_in_post(delivery)
    _record(delivery, "delivery.failed", worker, {"code": failure.code})


@transaction.atomic
def settle_unknown(
    delivery: Delivery,
    lease: str,
    reason: str,
    *,
    worker: str,
    receipt: Receipt | None = None,
    partly: Receipt | None = None,
    blocked_until: datetime | None = None,
) -> None:
    """Write that nobody knows yet; the network is looked at before anything else happens.

    `receipt` is where all of it was accepted, `partly` where the part stands that readers see.
    Before `blocked_until` the network is neither looked at nor sent anything else.
    """
    next_look = now() + backoff(1)
    if blocked_until is not None:
        next_look = max(next_look, blocked_until)
        Account.objects.filter(pk=delivery.account_id).update(blocked_until=next_look)
    changes: dict[str, object] = {
        "state": Delivery.State.UNCERTAIN,
        "tries": delivery.tries + 1,
        "next_try_at": next_look,
        "explanation": reason[:500],
    }
    if receipt is not None:
        changes |= {
            "remote_id": receipt.remote_id,
            "remote_url": receipt.url[:1000],
            "receipt": dict(receipt.detail),
        }
    changes |= _part(partly)
    write_row(delivery, lease, **changes)
    _note(delivery, Attempt.Act.SEND, Attempt.Outcome.UNKNOWN, reason, worker)
    _record(delivery, "delivery.uncertain", worker, {})


@transaction.atomic
def settle_absent(
    delivery: Delivery, lease: str, *, worker: str, partly: Receipt | None = None
) -> None:
    """Write that the network does not have it, or no more than a part: it is tried again.

    `partly` is where that part stands; without it nothing is there, and no part is known any more.
    """
    explanation = _("Looked on the network: it is not there. It is tried again.")
    if partly is not None:
        explanation = _("Looked on the network: only a part is there. It goes on from there.")
    nothing: dict[str, object] = {"remote_id": "", "remote_url": "", "receipt": {}}
    write_row(
        delivery,
        lease,
        state=Delivery.State.WAITING,
        phase="",
        looks=delivery.looks + 1,
        next_try_at=now(),
        explanation=explanation,
        **(_part(partly) or nothing),
    )
    _note(delivery, Attempt.Act.LOOK, Attempt.Outcome.ABSENT, "", worker)
    _record(delivery, "delivery.absent", worker, {})


@transaction.atomic
def settle_not_yet(delivery: Delivery, lease: str, *, worker: str, until: datetime) -> None:
    """Write that it is not there yet, and look once more after the moment when it still may be."""
    explanation = _("Looked on the network: it is not there yet. It is looked for again first.")
    write_row(
        delivery,
        lease,
        state=Delivery.State.UNCERTAIN,
        next_try_at=until,
        explanation=explanation,
    )
    _note(delivery, Attempt.Act.LOOK, Attempt.Outcome.ABSENT, explanation, worker)


@transaction.atomic
def settle_unseen(
    delivery: Delivery, lease: str, reason: str, *, worker: str, final: bool = False
) -> None:
    """Write that a look told nothing; look again later, and in the end ask a person."""
    looks = delivery.looks + 1
    if final or looks >= MAX_LOOKS:
        delivery.looks = looks
        hold_row(
            delivery,
            lease=lease,
            held_for=Delivery.HeldFor.UNKNOWN,
            explanation=reason,
            worker=worker,
        )
        return
    write_row(
        delivery,
        lease,
        state=Delivery.State.UNCERTAIN,
        looks=looks,
        next_try_at=now() + backoff(looks),
        explanation=reason[:500],
    )
    _note(delivery, Attempt.Act.LOOK, Attempt.Outcome.UNKNOWN, reason, worker)
    _record(delivery, "delivery.unseen", worker, {"looks": looks})


@transaction.atomic
def look_again(delivery: Delivery, reason: str, *, worker: str) -> None:
    """Write that what was settled as sent is unknown again, for the copy was not its own."""
    write_row(
        delivery,
        None,
        state=Delivery.State.UNCERTAIN,
        remote_id="",
        remote_url="",
        receipt={},
        sent_at=None,
        next_try_at=now(),
        explanation=reason[:500],
    )
    _note(delivery, Attempt.Act.LOOK, Attempt.Outcome.UNKNOWN, reason, worker)
    _record(delivery, "delivery.uncertain", worker, {"copy": "another's"})


@transaction.atomic
def give_back(delivery: Delivery, lease: str, *, worker: str) -> None:
    """Return a delivery that was claimed and not begun, as when a worker stops."""
    write_row(delivery, lease, state=Delivery.State.WAITING, phase="", next_try_at=now())


@transaction.atomic
def hold_row(
    delivery: Delivery,
    *,
    held_for: Delivery.HeldFor,
    explanation: str,
    worker: str,
    lease: str | None = None,
    also: Mapping[str, object] | None = None,
) -> None:
    """Put a delivery in front of a person, saying why; `also` are further fields to write."""
    write_row(
        delivery,
        lease,
        state=Delivery.State.HELD,
        phase="",
        held_for=held_for,
        explanation=explanation[:500],
        tries=delivery.tries,
        looks=delivery.looks,
        **(also or {}),
    )
    _note(delivery, Attempt.Act.SEND, Attempt.Outcome.HELD, explanation, worker)
    _record(delivery, "delivery.held", worker, {"held_for": held_for.value})


def write_row(delivery: Delivery, lease: str | None, **changes: object) -> None:
    values = {**_NO_LEASE, **changes, "changed_at": now()}
    rows = Delivery.objects.filter(pk=delivery.pk)
    if lease is not None:
        rows = rows.filter(lease=lease)
    if not rows.update(**values):
        raise LeaseLost
    for name, value in values.items():
        setattr(delivery, name, value)


def _part(receipt: Receipt | None) -> dict[str, object]:
    """Return the fields that tell where the part stands that readers see already."""
    if receipt is None:
        return {}
    return {
        "remote_id": receipt.remote_id,
        "remote_url": receipt.url[:1000],
        "receipt": {**receipt.detail, PARTLY: "yes"},
    }


def _note(delivery: Delivery, act: str, outcome: str, explanation: str, worker: str) -> None:
    Attempt.objects.create(
        delivery=delivery,
        act=act,
        outcome=outcome,
        explanation=explanation[:500],
        worker=worker[:60],
        at=now(),
    )


def _do_not_wait_for_the_disk() -> None:
    """Let the commit return before it is on disk: what a power cut takes is looked up again.

    The end of the audit chain is locked until a transaction is over, so that waiting for the disk
    here would make every worker wait. The mark before a commit to a network does wait.
    """
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SET LOCAL synchronous_commit TO off")


def _account_succeeded(account: Account, moment: datetime) -> None:
    """Note the success, but not again for each of many within seconds."""
    known, failed = account.last_success_at, account.last_failure_at
    if known is None or moment - known > NOTED_EVERY or (failed is not None and failed > known):
        Account.objects.filter(pk=account.pk).update(last_success_at=moment)


def _account_failed(delivery: Delivery, reason: str) -> None:
    Account.objects.filter(pk=delivery.account_id).update(
        last_failure_at=now(), last_failure=reason[:300]
    )


def _record(delivery: Delivery, action: str, worker: str, detail: dict[str, object]) -> None:
    record(
        actor=system(worker),
        action=action,
        target=delivery,
        content_hash=delivery.digest,
        detail=detail,
    )
