"""What comes back: addresses that do not work get no more mail."""

import structlog
from django.conf import settings
from django.db import transaction

from wellspoken.apps.core.clock import now
from wellspoken.apps.mailing.models import Bounce, Recipient, Subscriber
from wellspoken.apps.mailing.tokens import is_bounce_signature
from wellspoken.engines.networks.email.bounces import BounceReport, read_bounce
from wellspoken.engines.networks.email.mailboxes import fetch_new

log = structlog.get_logger(__name__)


@transaction.atomic
def record_bounce(report: BounceReport) -> bool:
    """Note a bounce; a permanent one ends the subscription. False when it is not ours."""
    if not is_bounce_signature(report.recipient_id, report.signature):
        return False
    row = Recipient.objects.filter(pk=report.recipient_id).first()
    if row is None:
        return False
    Bounce.objects.create(
        recipient=row,
        status=report.status[:15],
        words=report.words,
        permanent=report.permanent,
        at=now(),
    )
    if report.permanent:
        Subscriber.objects.filter(pk=row.subscriber_id, state=Subscriber.State.CONFIRMED).update(
            state=Subscriber.State.BOUNCED, ended_at=now()
        )
    return True


def collect_bounces() -> int:
    """Read the mailbox that bounces come to; return how many were ours."""
    source = settings.WELLSPOKEN_MAIL_BOUNCES
    if not source:
        return 0
    count = 0
    for data in fetch_new(source):
        report = read_bounce(data)
        count += report is not None and record_bounce(report)
    if count:
        log.info("mailing.bounces", count=count)
    return count
