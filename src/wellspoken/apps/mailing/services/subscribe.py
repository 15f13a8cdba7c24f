"""Coming to a list and leaving it."""

from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from wellspoken.apps.core.clock import now
from wellspoken.apps.mailing.models import MailingList, Subscriber
from wellspoken.apps.mailing.tokens import confirm_url, read_confirm, read_unsubscribe
from wellspoken.apps.people.services import send_to_addresses

_State = Subscriber.State


def subscribe(*, mailing_list: MailingList, address: str) -> None:
    """Ask an address to confirm that it wants the list.

    The caller can tell the visitor the same whatever happened: somebody who is on the list
    already learns so by mail, not on the screen. The mail is the system's own, in a fixed form:
    nothing of it was written by staff, so it needs no Release.
    """
    try:
        subscriber = _ask(mailing_list, address)
    except IntegrityError:
        # The same address asked twice at the same moment; the other request has the row now.
        subscriber = _ask(mailing_list, address)
    if subscriber.state == _State.CONFIRMED:
        subject = _("You are on the list “%(name)s” already")
        body = _("Somebody asked us to put this address on the list. It is there; do nothing.")
    else:
        subject = _("Please confirm: “%(name)s”")
        body = _(
            "Somebody, probably you, asked us to send “%(name)s” to this address.\n\n"
            "Open this page to confirm. It works for a week. If it was not you, do nothing.\n\n"
            "%(url)s"
        ) % {"name": mailing_list.name, "url": confirm_url(subscriber)}
    send_to_addresses([address], subject=subject % {"name": mailing_list.name}, body=body)


@transaction.atomic
def _ask(mailing_list: MailingList, address: str) -> Subscriber:
    subscriber = (
        Subscriber.objects.select_for_update()
        .filter(mailing_list=mailing_list, address__iexact=address)
        .first()
    )
    if subscriber is None:
        return Subscriber.objects.create(mailing_list=mailing_list, address=address, asked_at=now())
    if subscriber.state != _State.CONFIRMED:
        subscriber.state = _State.PENDING
        subscriber.asked_at = now()
        subscriber.save(update_fields=["state", "asked_at"])
    return subscriber


@transaction.atomic
def confirm(*, token: str) -> Subscriber | None:
    """Confirm a subscription; None for a token that is bad, old, or was overtaken."""
    read = read_confirm(token)
    if read is None:
        return None
    pk, asked_at = read
    subscriber = Subscriber.objects.select_for_update().filter(pk=pk).first()
    if subscriber is None or subscriber.asked_at != asked_at:
        return None
    if subscriber.state == _State.PENDING:
        subscriber.state = _State.CONFIRMED
        subscriber.confirmed_at = now()
        subscriber.ended_at = None
        subscriber.save(update_fields=["state", "confirmed_at", "ended_at"])
    return subscriber if subscriber.state == _State.CONFIRMED else None


@transaction.atomic
def leave(*, token: str) -> Subscriber | None:
    """End a subscription; safe to repeat. None for a bad token."""
    pk = read_unsubscribe(token)
    subscriber = Subscriber.objects.select_for_update().filter(pk=pk).first() if pk else None
    if subscriber is None:
        return None
    if subscriber.state != _State.LEFT:
        subscriber.state = _State.LEFT
        subscriber.ended_at = now()
        subscriber.save(update_fields=["state", "ended_at"])
    return subscriber
