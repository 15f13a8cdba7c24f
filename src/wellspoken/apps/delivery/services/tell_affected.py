"""Telling people, once, that new rules find something in what they wrote or answer for."""

from collections import defaultdict

from django.conf import settings
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from wellspoken.apps.core.clock import now
from wellspoken.apps.guard.models import Affected, Ruleset
from wellspoken.apps.people.models import User
from wellspoken.apps.people.roles import Role
from wellspoken.apps.people.services import send_notice


def tell_affected(ruleset: Ruleset) -> int:
    """Write to each owner about their posts and to the leads about all; return how many were told.

    The mark is set before the mail, so that nobody is told twice.
    """
    rows = list(ruleset.affected.select_related("owner"))
    if not Ruleset.objects.filter(pk=ruleset.pk, told_at=None).update(told_at=now()) or not rows:
        return 0
    by_owner: dict[User, list[Affected]] = defaultdict(list)
    for row in rows:
        by_owner[row.owner].append(row)
    leads = User.objects.filter(
        Q(role_grants__role=Role.LEAD, role_grants__revoked_at__isnull=True), is_active=True
    ).distinct()
    told = 0
    for owner, own in by_owner.items():
        if owner.is_active and owner not in leads:
            told += _send([owner], own, ruleset)
    return told + _send(list(leads), rows, ruleset)


def _send(to: list[User], rows: list[Affected], ruleset: Ruleset) -> int:
    posts = {row.post_id for row in rows}
    subject = ngettext(
        "Screening changed: %(count)d post is newly flagged",
        "Screening changed: %(count)d posts are newly flagged",
        len(posts),
    ) % {"count": len(posts)}
    lines = [
        f"- {row.title} ({row.get_part_display()}): {row.rule}"
        + (f", {_('would be stopped')}" if row.stops else "")
        for row in rows
    ]
    intro = _("The rules of screening, or the profile, have changed. The posts were not:")
    address = settings.WELLSPOKEN_SITE_URL + reverse("guard:change", args=[ruleset.pk])
    return send_notice(
        to=to, subject=subject, body="\n".join([intro, "", *dict.fromkeys(lines), "", address])
    )
