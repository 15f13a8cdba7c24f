"""Taking messages under a lease, one at a time for each endpoint."""

import uuid
from dataclasses import dataclass
from datetime import timedelta

from django.db import transaction
from django.db.models import Exists, OuterRef, Q, QuerySet

from wellspoken.apps.core.clock import now
from wellspoken.apps.delivery.models import Installation
from wellspoken.apps.hooks.models import Endpoint, Message
from wellspoken.engines.hooks.sending import TIMEOUT_SECONDS

# Far longer than one try can take: who is silent for so long is dead.
LEASE = timedelta(seconds=4 * TIMEOUT_SECONDS)
_State = Message.State


@dataclass(frozen=True, slots=True)
class Claim:
    """A message held under a lease; `lease` is the token that the outcome must show."""

    message: Message
    lease: str


def claim(*, limit: int) -> list[Claim]:
    """Take the longest due message of up to `limit` endpoints that are neither busy nor resting.

    Messages of workers that died are due when their lease is over. Nothing is taken in a
    database that was restored or copied until a person says that it may send.
    """
    if limit < 1 or not _endpoints().exists():
        return []
    with transaction.atomic():
        if Installation.objects.filter(pk=1, paused=True).exists():
            return []
        endpoints = _endpoints().order_by("pk").select_for_update(skip_locked=True, no_key=True)
        found = [_lease(endpoint) for endpoint in endpoints[:limit]]
    return [item for item in found if item is not None]


def _endpoints() -> QuerySet[Endpoint]:
    moment = now()
    own = Message.objects.filter(endpoint=OuterRef("pk"))
    busy = own.filter(state=_State.SENDING).exclude(_over())
    return Endpoint.objects.filter(
        Q(rests_until=None) | Q(rests_until__lte=moment) | Q(rests_until__gt=moment + _FURTHEST),
        Exists(own.filter(_due())),
        ~Exists(busy),
        active=True,
    )


# No rest and no lease lies further ahead; one that does was written by a clock that was wrong.
_FURTHEST = timedelta(hours=25)


def _over() -> Q:
    moment = now()
    return Q(lease_until__lte=moment) | Q(lease_until__gt=moment + 3 * LEASE)


def _due() -> Q:
    return Q(state=_State.WAITING, next_try_at__lte=now()) | Q(Q(state=_State.SENDING) & _over())


def _lease(endpoint: Endpoint) -> Claim | None:
    row = endpoint.messages.filter(_due()).order_by("next_try_at", "pk").first()
    if row is None:
        return None
    token = uuid.uuid4().hex
    taken = Message.objects.filter(pk=row.pk, state=row.state, lease=row.lease).update(
        state=_State.SENDING, lease=token, lease_until=now() + LEASE
    )
    if not taken:
        return None
    fresh = Message.objects.select_related("event", "endpoint").get(pk=row.pk)
    return Claim(fresh, token)
