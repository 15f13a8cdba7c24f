"""Looking through the queue until the end of tomorrow, and saying what would fail."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from django.conf import settings
from django.db import transaction
from django.db.models import QuerySet
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from wellspoken.apps.core.clock import now
from wellspoken.apps.delivery.foresight import Trouble, troubles_of
from wellspoken.apps.delivery.holds import in_force
from wellspoken.apps.delivery.models import Delivery, Foreseen, Preflight
from wellspoken.apps.people.access import require
from wellspoken.apps.people.models import User
from wellspoken.apps.people.roles import Capability
from wellspoken.apps.people.selectors import people_who_can
from wellspoken.apps.people.services import send_notice

EVERY = timedelta(minutes=30)
MOST = 1000


def preflight_if_due() -> int:
    """Look through the queue when half an hour has passed; return how many troubles are new."""
    moment = now()
    with transaction.atomic():
        Preflight.objects.get_or_create(pk=1)
        last = Preflight.objects.select_for_update().get(pk=1)
        if last.at is not None and timedelta() <= moment - last.at < EVERY:
            return 0
        last.at = moment
        last.save(update_fields=["at"])
    return _look()


def preflight_now(*, actor: User) -> int:
    """Look through the queue because somebody asks; return how many troubles are new."""
    require(actor, Capability.MANAGE_DELIVERY)
    Preflight.objects.update_or_create(pk=1, defaults={"at": now()})
    return _look()


def planned_until_tomorrow() -> QuerySet[Delivery]:
    """Return what waits and is due before tomorrow ends where the organisation is."""
    zone = ZoneInfo(settings.WELLSPOKEN_TIME_ZONE)
    tomorrow = now().astimezone(zone).date() + timedelta(days=1)
    end = datetime.combine(tomorrow + timedelta(days=1), time(), zone)
    return (
        Delivery.objects.filter(state=Delivery.State.WAITING, due_at__lt=end)
        .select_related("release__review", "release__post", "account__credential", "target")
        .order_by("due_at", "pk")
    )


def _look() -> int:
    """Write down what is foreseen, forget what no longer is, and tell what is new."""
    standing = in_force()
    rows = list(planned_until_tomorrow()[:MOST])
    whole: dict[str, bool] = {}
    found = {row.pk: troubles_of(row, standing, whole) for row in rows}
    with transaction.atomic():
        for row in rows:
            _write(row, found[row.pk])
        Foreseen.objects.exclude(delivery__in=rows).delete()
        Preflight.objects.filter(pk=1).update(looked_at=len(rows))
    return _tell()


def _write(row: Delivery, troubles: list[Trouble]) -> None:
    kinds = [trouble.kind for trouble in troubles]
    Foreseen.objects.filter(delivery=row).exclude(kind__in=kinds).delete()
    for trouble in troubles:
        Foreseen.objects.update_or_create(
            delivery=row,
            kind=trouble.kind,
            defaults={"explanation": trouble.explanation[:500]},
        )


def _tell() -> int:
    """Write one mail about every trouble that nobody was told of; the mark is set before it."""
    with transaction.atomic():
        new = list(
            Foreseen.objects.select_for_update(of=("self",))
            .select_related("delivery__release__post", "delivery__account")
            .filter(told_at=None)
        )
        Foreseen.objects.filter(pk__in=[item.pk for item in new]).update(told_at=now())
    if not new:
        return 0
    lines = [
        f"- {item.delivery.release.post.title} → {item.delivery.account.name}: {item.explanation}"
        for item in new
    ]
    count = len({item.delivery_id for item in new})
    subject = ngettext(
        "%(count)d delivery would fail by tomorrow",
        "%(count)d deliveries would fail by tomorrow",
        count,
    ) % {"count": count}
    address = settings.WELLSPOKEN_SITE_URL + reverse("delivery:tomorrow")
    intro = _("There is still time to mend this:")
    send_notice(
        to=people_who_can(Capability.MANAGE_DELIVERY),
        subject=subject,
        body="\n".join([intro, "", *lines, "", address]),
    )
    return len(new)
