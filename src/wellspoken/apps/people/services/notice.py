"""Mail from the system to its own people: reminders, invitations, troubles.

Such mail has a fixed form and never carries a post's text; what goes to the public leaves only
through a Release.
"""

from collections.abc import Iterable
from smtplib import SMTPException

import structlog
from django.core.mail import EmailMessage, get_connection

from wellspoken.apps.people.models import User

log = structlog.get_logger(__name__)


def send_notice(*, to: Iterable[User], subject: str, body: str) -> int:
    """Send each person one message; return how many the mail server took.

    A mail server that fails is logged and never stops the caller.
    """
    return send_to_addresses([user.email for user in to], subject=subject, body=body)


def send_to_addresses(addresses: Iterable[str], *, subject: str, body: str) -> int:
    """Send each address its own message; return how many the mail server took."""
    messages = [EmailMessage(subject=subject, body=body, to=[address]) for address in addresses]
    if not messages:
        return 0
    try:
        return int(get_connection().send_messages(messages) or 0)
    except (OSError, SMTPException) as error:
        log.warning("notice.not_sent", count=len(messages), error=type(error).__name__)
        return 0
