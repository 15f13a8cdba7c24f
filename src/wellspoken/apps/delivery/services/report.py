"""Telling people about deliveries that need them; once each, by mail."""

from django.conf import settings
from django.db import transaction
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from wellspoken.apps.core.clock import now
from wellspoken.apps.delivery.models import Delivery
from wellspoken.apps.people.roles import Capability
from wellspoken.apps.people.selectors import people_who_can
from wellspoken.apps.people.services import send_notice

TROUBLED = (Delivery.State.HELD, Delivery.State.FAILED)


def report_troubles() -> int:
    """Write one mail about every delivery that came to need a person since the last one.

    Returns how many deliveries were reported. The mark is set before the mail goes out: a lost
    mail is better than one every minute, and the board shows them all the same.
    """
    with transaction.atomic():
        rows = list(
            Delivery.objects.select_for_update(of=("self",))
            .select_related("release__post", "account")
            .filter(state__in=TROUBLED, reported_at__isnull=True)
            .order_by("due_at")[:200]
        )
        if not rows:
            return 0
        Delivery.objects.filter(pk__in=[row.pk for row in rows]).update(reported_at=now())
    lines = [f"- {row.release.post.title} → {row.account.name}: {row.explanation}" for row in rows]
    address = settings.WELLSPOKEN_SITE_URL + reverse("delivery:board")
    subject = ngettext(
        "%(count)d delivery needs you", "%(count)d deliveries need you", len(rows)
    ) % {"count": len(rows)}
    body = "\n".join([_("These deliveries need a person:"), "", *lines, "", address])
    send_notice(to=people_who_can(Capability.MANAGE_DELIVERY), subject=subject, body=body)
    return len(rows)
