"""Writing down what one try met with, and what follows from it."""

import random
from datetime import datetime, timedelta

import structlog
from django.conf import settings
from django.db import transaction
from django.urls import reverse
from django.utils.translation import gettext as _

from wellspoken.apps.audit.actors import system
from wellspoken.apps.audit.services import record
from wellspoken.apps.core.clock import now
from wellspoken.apps.hooks.events import TEST
from wellspoken.apps.hooks.models import Attempt, Endpoint, Message
from wellspoken.apps.hooks.services.claim import Claim
from wellspoken.apps.hooks.services.endpoints import close
from wellspoken.apps.people.roles import Capability
from wellspoken.apps.people.selectors import people_who_can
from wellspoken.apps.people.services import send_notice
from wellspoken.engines.hooks import Answer

log = structlog.get_logger(__name__)

# After the first try; together a little more than a day.
DELAYS = (
    timedelta(seconds=5),
    timedelta(minutes=1),
    timedelta(minutes=5),
    timedelta(minutes=30),
    timedelta(hours=2),
    timedelta(hours=4),
    timedelta(hours=8),
    timedelta(hours=10),
)
LONGEST_WAIT = timedelta(hours=24)
LONGEST_REST = timedelta(minutes=1)
FAILS_FOR_LONG = timedelta(hours=24)
GONE = 410
_State = Message.State


def settle(
    claim: Claim, answer: Answer | None, *, reason: str, milliseconds: int, worker: str
) -> None:
    """Note a try: delivered, to be tried again, or given up.

    `answer` is None when none came, and `reason` then says why. An endpoint that says that it is
    gone (410), or that took nothing for a day until a message was given up, is switched off and
    the administrators are written to. What a worker says that no longer holds the lease is noted
    nowhere: another one has sent the message again.
    """
    with transaction.atomic():
        endpoint = (
            Endpoint.objects.select_for_update(no_key=True)
            .filter(pk=claim.message.endpoint_id)
            .first()
        )
        message = (
            Message.objects.select_for_update(of=("self",))
            .select_related("event")
            .filter(pk=claim.message.pk, state=_State.SENDING, lease=claim.lease)
            .first()
        )
        if endpoint is None or message is None:
            log.warning("hooks.lease_lost", message=claim.message.pk, worker=worker)
            return
        why = _why(answer, reason)
        Attempt.objects.create(
            message=message,
            status=answer.status if answer else None,
            explanation=why,
            milliseconds=milliseconds,
        )
        message.tries += 1
        message.lease, message.lease_until = "", None
        if answer is not None and answer.is_success:
            _delivered(message, endpoint)
            off = ""
        else:
            off = _failed(message, endpoint, answer, why, worker=worker)
        message.save()
    if off:
        _write_to_administrators(endpoint, off)


def _why(answer: Answer | None, reason: str) -> str:
    if answer is None:
        return reason[:300]
    if answer.is_success:
        return ""
    if answer.status // 100 == 3:  # noqa: PLR2004  a redirect, by its class
        return _("It answered with a redirect, which is not followed. Give the final address.")
    return answer.said[:300]


def _delivered(message: Message, endpoint: Endpoint) -> None:
    moment = now()
    message.state, message.ended_at, message.explanation = _State.DELIVERED, moment, ""
    endpoint.last_success_at = moment
    endpoint.failing_since = endpoint.rests_until = None
    endpoint.save(update_fields=["last_success_at", "failing_since", "rests_until"])


def _failed(
    message: Message, endpoint: Endpoint, answer: Answer | None, why: str, *, worker: str
) -> str:
    """Plan the next try or give up; return why the endpoint was switched off, if it was."""
    moment = now()
    message.explanation = (f"{answer.status}: {why}" if answer else why)[:300].removesuffix(": ")
    endpoint.failing_since = endpoint.failing_since or moment
    next_try = _next_try(message, answer, moment)
    is_gone = answer is not None and answer.status == GONE
    if next_try is not None and not is_gone and endpoint.active:
        message.state, message.next_try_at = _State.WAITING, next_try
        told = answer is not None and answer.retry_at is not None
        endpoint.rests_until = next_try if told else min(next_try, moment + LONGEST_REST)
        endpoint.save(update_fields=["failing_since", "rests_until"])
        return ""
    message.state, message.ended_at = _State.FAILED, moment
    endpoint.rests_until = moment + LONGEST_REST
    endpoint.save(update_fields=["failing_since", "rests_until"])
    because = _reason_to_close(message, endpoint, is_gone=is_gone, moment=moment)
    if because and endpoint.active:
        close(endpoint, because=because)
        record(
            actor=system(worker),
            action="webhook.switched-off",
            target=endpoint,
            detail={"name": endpoint.name, "answer": answer.status if answer else 0},
        )
        return because
    return ""


def _next_try(message: Message, answer: Answer | None, moment: datetime) -> datetime | None:
    """Return when to try again, or None: after the last delay, and for a test, never."""
    if message.event.type == TEST or message.tries > len(DELAYS):
        return None
    delay = DELAYS[message.tries - 1]
    planned = moment + delay * random.uniform(1.0, 1.1)  # noqa: S311  spreads tries, hides nothing
    if answer is None or answer.retry_at is None:
        return planned
    return max(planned, min(answer.retry_at, moment + LONGEST_WAIT))


def _reason_to_close(
    message: Message, endpoint: Endpoint, *, is_gone: bool, moment: datetime
) -> str:
    if is_gone:
        return _("It answered 410 Gone: nobody listens there any more.")
    since = endpoint.failing_since
    if message.event.type != TEST and since and moment - since >= FAILS_FOR_LONG:
        return _("It has taken nothing for a day. The last answer: %(why)s") % {
            "why": message.explanation
        }
    return ""


def _write_to_administrators(endpoint: Endpoint, because: str) -> None:
    address = str(settings.WELLSPOKEN_SITE_URL) + reverse("hooks:endpoint", args=[endpoint.pk])
    lines = [
        _("The webhook “%(name)s” was switched off. %(why)s")
        % {"name": endpoint.name, "why": because},
        _("What happens from now on is not told there. Mend the receiver and switch it on again:"),
        address,
    ]
    send_notice(
        to=people_who_can(Capability.MANAGE_WEBHOOKS),
        subject=_("The webhook “%(name)s” was switched off") % {"name": endpoint.name},
        body="\n\n".join(lines),
    )
