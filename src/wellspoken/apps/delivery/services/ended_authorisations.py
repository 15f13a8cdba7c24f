"""Telling people, once, that an authorisation ended on which copies still stand."""

from django.conf import settings
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext as _

from wellspoken.apps.core.clock import now
from wellspoken.apps.guard.models import Authorisation
from wellspoken.apps.guard.people_shown import today
from wellspoken.apps.guard.standing_copies import StandingCopy, copies_standing_on
from wellspoken.apps.people.models import User
from wellspoken.apps.people.roles import Capability
from wellspoken.apps.people.selectors import people_who_can
from wellspoken.apps.people.services import send_notice


def tell_of_ended_authorisations() -> int:
    """Write to the owners and to those who take posts down; return how many authorisations it was.

    Nothing is taken down by itself, and what waits is stopped when it is due.
    """
    day, told = today(), 0
    ended = Authorisation.objects.filter(
        Q(revoked_on__lte=day) | Q(expires_on__lt=day), end_told_at=None
    ).defer("sealed_document")
    for row in ended:
        if not Authorisation.objects.filter(pk=row.pk, end_told_at=None).update(end_told_at=now()):
            continue
        copies = copies_standing_on(row)
        if copies:
            _send(row, copies)
            told += 1
    return told


def _send(row: Authorisation, copies: list[StandingCopy]) -> None:
    people: dict[int, User] = {
        user.pk: user
        for user in (
            *people_who_can(Capability.CORRECT_PUBLISHED),
            *(copy.owner for copy in copies if copy.owner.is_active),
        )
    }
    said = {True: _("public: take it down"), False: _("waits: it will be stopped")}
    lines = [f"- {copy.title} → {copy.account} ({said[copy.is_public]})" for copy in copies]
    send_notice(
        to=people.values(),
        subject=_("An authorisation to show people has ended: %(reference)s")
        % {"reference": row.reference},
        body="\n".join(
            [
                _("These copies stand on it. Nothing was taken down: a person decides."),
                "",
                *lines,
                "",
                settings.WELLSPOKEN_SITE_URL + reverse("guard:authorisation", args=[row.pk]),
            ]
        ),
    )
