"""The list's side of the e-mail connector: messages as rows, each taken by one try at a time."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from secrets import token_hex
from typing import Any

from django.conf import settings
from django.db import connection, transaction
from django.db.models import Count, Min, Q, QuerySet

from wellspoken.apps.core.clock import now
from wellspoken.apps.mailing import models
from wellspoken.apps.mailing.models import MailingList, Recipient, Subscriber
from wellspoken.apps.mailing.tokens import bounce_address, unsubscribe_url
from wellspoken.engines.networks.email import Addressee, Kind, Mailing, Outcome, Tally

# 5, 10, 20 and 40 minutes: longer than greylisting lasts, shorter than news stays news.
FIRST_DEFERRAL = timedelta(minutes=5)
MAX_ATTEMPTS = 5
_State = Recipient.State


@dataclass(frozen=True, slots=True)
class DatabaseRoster:
    """The roster of one list."""

    mailing_list: MailingList

    def confirmed(self) -> int:
        """Return how many addresses of the list are confirmed."""
        return self._subscribers().count()

    @transaction.atomic
    def begin(self, mailing: Mailing) -> None:
        """Write the mailing and its pending messages once; safe to repeat.

        A mailing that has begun keeps its addresses: who subscribes meanwhile gets the next one.
        """
        row, is_new = models.Mailing.objects.get_or_create(
            key=mailing.key,
            defaults={
                "mailing_list": self.mailing_list,
                "root": mailing.root,
                "kind": mailing.kind.value,
                "title": mailing.title,
                "language": mailing.language,
                "begun_at": now(),
            },
        )
        if is_new:
            subscribers = self._subscribers()
            if mailing.kind != Kind.NEWS:
                subscribers = subscribers.filter(pk__in=_may_have_got(mailing.root))
            _make_messages(row, subscribers)

    def get(self, key: str) -> Mailing | None:
        """Return a mailing that was begun."""
        return _as_mailing(models.Mailing.objects.filter(key=key).first())

    def retraction_of(self, root: str) -> Mailing | None:
        """Return the latest retraction of a mailing."""
        rows = models.Mailing.objects.filter(root=root, kind=Kind.RETRACTION.value)
        return _as_mailing(rows.first())

    def take(self, key: str) -> Addressee | None:
        """Mark one pending message as in flight and return it; None when none is due."""
        while True:
            with transaction.atomic():
                row = self._next_due(key)
                if row is None:
                    return None
                moment = now()
                mine = Recipient.objects.filter(pk=row.pk)
                if row.subscriber.state == Subscriber.State.CONFIRMED:
                    row.claim, row.changed_at = token_hex(16), moment
                    mine.update(state=_State.IN_FLIGHT, claim=row.claim, changed_at=moment)
                    return _addressee(row)
                # Left the list, or bounced, since the mailing began.
                mine.update(state=_State.REFUSED, note="left the list", changed_at=moment)

    def in_flight(self, key: str) -> Sequence[Addressee]:
        """Return the messages whose sending was begun and not settled."""
        rows = Recipient.objects.filter(mailing__key=key, state=_State.IN_FLIGHT)
        return [_addressee(row) for row in rows.select_related("subscriber").order_by("pk")]

    def settle(self, addressee: Addressee, outcome: Outcome, note: str) -> None:
        """Write how a try ended; without effect when another try has the message by now."""
        mine = Recipient.objects.filter(
            pk=addressee.id, claim=addressee.claim, state=_State.IN_FLIGHT
        )
        if outcome == Outcome.DEFERRED:
            _put_off(mine, note)
            return
        mine.update(
            state=_State(outcome.value), retry_at=None, claim="", note=note[:300], changed_at=now()
        )

    def reopen(self, key: str, outcome: Outcome) -> None:
        """Make the messages that ended like this pending again."""
        Recipient.objects.filter(mailing__key=key, state=outcome.value).update(
            state=_State.PENDING, attempts=0, retry_at=None, changed_at=now()
        )

    def tally(self, key: str) -> Tally:
        """Return how many messages are where."""
        rows = Recipient.objects.filter(mailing__key=key)
        counts = dict(
            rows.order_by().values("state").annotate(n=Count("pk")).values_list("state", "n")
        )
        return Tally(
            pending=counts.get(_State.PENDING, 0),
            in_flight=counts.get(_State.IN_FLIGHT, 0),
            accepted=counts.get(_State.ACCEPTED, 0),
            refused=counts.get(_State.REFUSED, 0),
            uncertain=counts.get(_State.UNCERTAIN, 0),
            retry_at=rows.filter(state=_State.PENDING).aggregate(at=Min("retry_at"))["at"],
        )

    def _subscribers(self) -> QuerySet[Subscriber]:
        return self.mailing_list.subscribers.filter(state=Subscriber.State.CONFIRMED)

    def _next_due(self, key: str) -> Recipient | None:
        rows = Recipient.objects.filter(mailing__key=key, state=_State.PENDING).filter(
            Q(retry_at__isnull=True) | Q(retry_at__lte=now())
        )
        if connection.features.has_select_for_update_skip_locked:
            rows = rows.select_for_update(skip_locked=True, of=("self",))
        return rows.select_related("subscriber").order_by("pk").first()


@transaction.atomic
def _put_off(mine: QuerySet[Recipient], note: str) -> None:
    """Let a message wait that the server put off, or give it up after too many tries."""
    row = mine.select_for_update().first()
    if row is None:
        return
    row.attempts += 1
    row.state = _State.REFUSED if row.attempts >= MAX_ATTEMPTS else _State.PENDING
    row.changed_at = now()
    row.retry_at = row.changed_at + FIRST_DEFERRAL * 2 ** (row.attempts - 1)
    row.claim, row.note = "", note[:300]
    row.save()


def _may_have_got(root: str) -> QuerySet[Recipient, Any]:
    """Return the subscribers who got a mailing, or whom nobody can say did not."""
    return Recipient.objects.filter(
        mailing__key=root, state__in=[_State.ACCEPTED, _State.IN_FLIGHT, _State.UNCERTAIN]
    ).values("subscriber_id")


def _make_messages(row: models.Mailing, subscribers: QuerySet[Subscriber]) -> None:
    moment = now()
    domain = settings.WELLSPOKEN_MAIL_FROM.rpartition("@")[2] or "localhost"
    Recipient.objects.bulk_create(
        [
            Recipient(
                mailing=row,
                subscriber_id=pk,
                message_id=f"<{row.key}.{pk}@{domain}>",
                changed_at=moment,
            )
            for pk in subscribers.order_by("pk").values_list("pk", flat=True)
        ],
        batch_size=500,
    )


def _as_mailing(row: models.Mailing | None) -> Mailing | None:
    if row is None:
        return None
    return Mailing(
        key=row.key, root=row.root, kind=Kind(row.kind), title=row.title, language=row.language
    )


def _addressee(row: Recipient) -> Addressee:
    return Addressee(
        id=row.pk,
        address=row.subscriber.address,
        message_id=row.message_id,
        bounce_address=bounce_address(row.pk),
        unsubscribe_url=unsubscribe_url(row.subscriber),
        claim=row.claim,
        begun_at=row.changed_at,
    )
