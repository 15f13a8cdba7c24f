"""The one road to a network: prepare, commit once, read back; or look before a second try."""

from collections.abc import Callable
from datetime import datetime, timedelta

import structlog
from django.db.models import Q
from django.utils.translation import gettext as _

from wellspoken.apps.channels.connectors import connector_for
from wellspoken.apps.core.clock import now
from wellspoken.apps.delivery.models import Attempt, Delivery
from wellspoken.apps.delivery.services import settle
from wellspoken.apps.delivery.services.claim import Claim, lease_duration
from wellspoken.apps.delivery.services.copies import settle_committed, settle_found
from wellspoken.apps.delivery.services.stopping import begin_commit
from wellspoken.apps.review.publications import publication_for
from wellspoken.engines.networks import (
    Connector,
    Lookup,
    NetworkError,
    Observed,
    PermanentFailure,
    Prepared,
    Receipt,
    Sought,
    TemporaryFailure,
    UnknownOutcome,
)

log = structlog.get_logger(__name__)

# A request whose answer was lost is given this long to take effect before anybody believes that
# it did not: far longer than servers and the proxies before them keep one.
QUIET = timedelta(minutes=3)


def send(claim: Claim, *, worker: str) -> None:
    """Carry one claimed delivery to its network and settle it.

    Every failure before the commit is temporary or permanent; every one after it is unknown
    until somebody has looked. Raises `LeaseLost` when the claim was given to another worker.
    """
    delivery = claim.delivery
    receipt: Receipt | None = None
    committing = False
    try:
        publication = publication_for(delivery.release, account_id=delivery.account_id)
        connector = connector_for(delivery.account, heartbeat=_heartbeat(claim))
        prepared = connector.prepare(publication, key=delivery.key)
        begin_commit(delivery, claim.lease, until=_until(), worker=worker)
        committing = True
        receipt = _act(delivery, connector, prepared)
    except UnknownOutcome as failure:
        settle.settle_unknown(
            delivery,
            claim.lease,
            failure.reason,
            worker=worker,
            partly=failure.partly,
            blocked_until=failure.blocked_until,
        )
    except TemporaryFailure as failure:
        settle.settle_temporary(delivery, claim.lease, failure, worker=worker)
    except PermanentFailure as failure:
        settle.settle_permanent(delivery, claim.lease, failure, worker=worker)
    except settle.LeaseLost:
        raise
    except Exception as error:
        log.exception("delivery.defect", delivery=delivery.pk, committing=committing)
        _settle_defect(claim, error, committing=committing, worker=worker)
    else:
        _confirm(claim, connector, receipt, worker=worker, act=Attempt.Act.SEND)


def look(claim: Claim, *, worker: str) -> None:
    """Ask the network whether an uncertain delivery is there; never sends anything."""
    delivery = claim.delivery
    try:
        connector = connector_for(delivery.account, heartbeat=_heartbeat(claim))
        if delivery.act != Delivery.Act.PUBLISH:
            _look_at_change(claim, connector, worker=worker)
            return
        found = connector.find(_sought(delivery))
    except NetworkError as failure:
        settle.settle_unseen(delivery, claim.lease, failure.reason, worker=worker)
        return
    except settle.LeaseLost:
        raise
    except Exception:
        log.exception("delivery.defect", delivery=delivery.pk, looking=True)
        settle.settle_unseen(
            delivery, claim.lease, _("The look failed unexpectedly; see the log."), worker=worker
        )
        return
    if found.lookup == Lookup.FOUND and found.receipt is not None:
        _confirm(claim, connector, found.receipt, worker=worker, act=Attempt.Act.LOOK)
    elif found.lookup == Lookup.ABSENT:
        quiet = quiet_until(delivery) if found.may_still_arrive else None
        if quiet is not None and quiet > now():
            settle.settle_not_yet(delivery, claim.lease, worker=worker, until=quiet)
        else:
            settle.settle_absent(delivery, claim.lease, worker=worker, partly=found.receipt)
    else:
        reason = found.explanation or _("The network cannot tell whether it went out.")
        settle.settle_unseen(delivery, claim.lease, reason, worker=worker, final=True)


def _act(delivery: Delivery, connector: Connector, prepared: Prepared) -> Receipt:
    if delivery.act == Delivery.Act.PUBLISH:
        return connector.commit(prepared)
    earlier = _earlier(delivery)
    if delivery.act == Delivery.Act.CORRECT:
        return connector.edit(earlier, prepared.publication, key=prepared.key, note=delivery.note)
    connector.delete(earlier, key=prepared.key, note=delivery.note)
    return earlier


def _earlier(delivery: Delivery) -> Receipt:
    """Return the receipt of the copy that a correction or retraction acts on."""
    copy = delivery.target
    if copy is None:  # the database refuses this; kept for whoever builds a row in memory
        raise PermanentFailure("There is no earlier copy to change.", code="no-copy")
    return Receipt(remote_id=copy.remote_id, url=copy.remote_url, detail=copy.receipt)


def _confirm(
    claim: Claim, connector: Connector, receipt: Receipt, *, worker: str, act: str
) -> None:
    """Settle as sent only what a reader can see; otherwise look again later."""
    delivery = claim.delivery
    try:
        observed = connector.read_back(receipt)
    except NetworkError as failure:
        reason = _("It was accepted, but could not be read back yet: %(why)s") % {
            "why": failure.reason
        }
        _not_seen(claim, reason, receipt, worker=worker, act=act)
        return
    if is_as_meant(delivery, observed):
        write = settle_found if act == Attempt.Act.LOOK else settle_committed
        write(delivery, claim.lease, receipt, observed, worker=worker)
        return
    reason = observed.explanation or _("It was accepted, but readers do not see it as approved.")
    _not_seen(claim, reason, receipt, worker=worker, act=act)


def quiet_until(delivery: Delivery) -> datetime | None:
    """Return until when a lost act may still take effect; None when none was lost."""
    lost = delivery.attempts.filter(act=Attempt.Act.SEND, outcome=Attempt.Outcome.UNKNOWN)
    last = lost.order_by("-at").values_list("at", flat=True).first()
    return last + QUIET if last else None


def _sought(delivery: Delivery) -> Sought:
    """Return what to look for: this content, not before it could leave, not another's copy."""
    others = Delivery.objects.filter(
        Q(sent_at__isnull=True) | Q(sent_at__gte=delivery.created_at - timedelta(hours=1)),
        account_id=delivery.account_id,
    ).exclude(pk=delivery.pk)
    known = others.exclude(remote_id="").values_list("remote_id", flat=True)
    return Sought(
        key=delivery.key,
        publication=publication_for(delivery.release, account_id=delivery.account_id),
        since=delivery.created_at,
        known=frozenset(known),
    )


def is_as_meant(delivery: Delivery, observed: Observed) -> bool:
    """Return whether what readers see is what this delivery was to bring about."""
    if delivery.act == Delivery.Act.RETRACT:
        return not observed.visible
    return observed.visible and observed.digest in ("", delivery.digest)


def _look_at_change(claim: Claim, connector: Connector, *, worker: str) -> None:
    """Look whether a correction or a retraction took hold; both are safe to repeat."""
    delivery = claim.delivery
    receipt = _earlier(delivery)
    observed = connector.read_back(receipt)
    certain = delivery.act == Delivery.Act.RETRACT or observed.digest == delivery.digest
    if certain and is_as_meant(delivery, observed):
        settle.settle_sent(
            delivery, claim.lease, receipt, observed, worker=worker, act=Attempt.Act.LOOK
        )
    else:
        # What stands is the earlier copy: how far the change itself had come it does not tell.
        settle.settle_absent(delivery, claim.lease, worker=worker, partly=_part_known(delivery))


def _part_known(delivery: Delivery) -> Receipt | None:
    """Return where the part of a delivery stands that is known to be public."""
    if not delivery.is_partly_out:
        return None
    return Receipt(remote_id=delivery.remote_id, url=delivery.remote_url, detail=delivery.receipt)


def _not_seen(claim: Claim, reason: str, receipt: Receipt, *, worker: str, act: str) -> None:
    if act == Attempt.Act.LOOK:
        settle.settle_unseen(claim.delivery, claim.lease, reason, worker=worker)
    else:
        settle.settle_unknown(claim.delivery, claim.lease, reason, worker=worker, receipt=receipt)


def _settle_defect(claim: Claim, error: Exception, *, committing: bool, worker: str) -> None:
    reason = _("The connector failed unexpectedly (%(kind)s); see the log.") % {
        "kind": type(error).__name__
    }
    if committing:
        settle.settle_unknown(claim.delivery, claim.lease, reason, worker=worker)
    else:
        failure = TemporaryFailure(reason, code="defect")
        settle.settle_temporary(claim.delivery, claim.lease, failure, worker=worker)


def _until() -> datetime:
    return now() + lease_duration()


def _heartbeat(claim: Claim) -> Callable[[], None]:
    """Return what a connector calls during a long act, so that its lease does not run out."""
    last = now()

    def beat() -> None:
        nonlocal last
        if now() - last < lease_duration() / 4:
            return
        settle.prolong(claim.delivery, claim.lease, until=_until())
        last = now()

    return beat
