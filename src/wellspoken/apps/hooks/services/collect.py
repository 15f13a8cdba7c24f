"""Writing down, in the transaction of an act, that somebody is to be told of it."""

import json
import uuid
from collections.abc import Collection
from datetime import timedelta
from typing import Any

import structlog
from django.db import DatabaseError

from wellspoken.apps.audit.listeners import Act
from wellspoken.apps.core.clock import now
from wellspoken.apps.delivery.models import Delivery
from wellspoken.apps.hooks.events import OF_ACTION, EventType
from wellspoken.apps.hooks.models import Endpoint, Event, Message
from wellspoken.apps.hooks.payload import data_of, of_account, subject_of
from wellspoken.apps.review.models import Release

log = structlog.get_logger(__name__)

# A failure that lies in the account itself and not in one post: each says that a person must act.
_ACCOUNT_CODES = frozenset(
    {
        "token",
        "scope",
        "not-connected",
        "sealed",
        "smtp-login",
        "sender-refused",
        "no-connector",
        "sign-in",
        "identity",
        # What a server says when it does not renew access (RFC 6749, section 5.2).
        "invalid_grant",
        "invalid_client",
        "unauthorized_client",
        "invalid_scope",
    }
)
_ACCOUNT_TOLD_EVERY = timedelta(hours=6)
_UNWELL = frozenset({"delivery.failed", "delivery.postponed"})


def collect(act: Act) -> None:
    """Write an event for every endpoint that asked for this kind of act.

    Called by the audit for each act, inside its transaction: event and act stand or fall
    together. A defect in what is told is logged and never stops the act itself; an error of the
    database does, as it would without us.
    """
    kind = _kind_of(act)
    attention = _speaks_of_account(act)
    if kind is None and not attention:
        return
    endpoints = list(Endpoint.objects.filter(active=True))
    if not endpoints:
        return
    try:
        if kind is not None:
            _tell(kind, act, endpoints)
        if attention:
            _tell_of_account(act, endpoints)
    except DatabaseError:
        raise
    except Exception:
        log.exception("hooks.not_collected", action=act.action)


def write_event(
    *, kind: str, subject: str, data: dict[str, Any], endpoints: Collection[Endpoint]
) -> Event:
    """Write one event and its messages; the body is fixed here and sent as it stands."""
    moment = now()
    body = {"type": kind, "timestamp": moment.isoformat(), "data": data}
    event = Event.objects.create(
        key=f"evt_{uuid.uuid4().hex}",
        type=kind,
        subject=subject[:40],
        body=json.dumps(body, ensure_ascii=False, separators=(",", ":")),
        at=moment,
    )
    Message.objects.bulk_create(
        Message(event=event, endpoint=endpoint, next_try_at=moment) for endpoint in endpoints
    )
    return event


def _kind_of(act: Act) -> EventType | None:
    if act.action == "account.checked":
        return None if act.detail.get("answer") == "well" else EventType.ACCOUNT_NEEDS_ATTENTION
    if isinstance(act.target, Release) and act.target.corrects_id is not None:
        return EventType.POST_CORRECTED if act.action == "release.created" else None
    return OF_ACTION.get(act.action)


def _speaks_of_account(act: Act) -> bool:
    return act.action in _UNWELL and act.detail.get("code") in _ACCOUNT_CODES


def _tell(kind: EventType, act: Act, endpoints: list[Endpoint]) -> None:
    wanted = _asking_for(kind, endpoints)
    if wanted:
        write_event(
            kind=kind.value, subject=subject_of(act.target), data=data_of(act), endpoints=wanted
        )


def _tell_of_account(act: Act, endpoints: list[Endpoint]) -> None:
    """Tell of an account whose deliveries cannot leave, but not again for each of many."""
    assert isinstance(act.target, Delivery)
    kind = EventType.ACCOUNT_NEEDS_ATTENTION
    wanted = _asking_for(kind, endpoints)
    account = act.target.account
    subject = subject_of(account)
    recent = Event.objects.filter(
        type=kind.value, subject=subject, at__gt=now() - _ACCOUNT_TOLD_EVERY
    )
    if wanted and not recent.exists():
        data = {"account": of_account(account), "reason": str(act.detail["code"])}
        write_event(kind=kind.value, subject=subject, data=data, endpoints=wanted)


def _asking_for(kind: EventType, endpoints: list[Endpoint]) -> list[Endpoint]:
    return [endpoint for endpoint in endpoints if kind.value in endpoint.events]
