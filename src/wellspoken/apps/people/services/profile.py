"""Changing one's own name, zone and language."""

from zoneinfo import available_timezones

from django.conf import settings
from django.db import transaction
from django.utils.translation import gettext as _

from wellspoken.apps.audit import actors
from wellspoken.apps.audit.services import record
from wellspoken.apps.people.errors import PeopleError
from wellspoken.apps.people.models import User

_FIELDS = ("first_name", "last_name", "job_title", "time_zone", "language")


@transaction.atomic
def change_profile(
    *,
    actor: User,
    first_name: str,
    last_name: str,
    job_title: str,
    time_zone: str,
    language: str,
) -> User:
    """Write one's own profile; the record names what changed, not what it says."""
    if time_zone and time_zone not in available_timezones():
        raise PeopleError(_("Choose a time zone from the list."))
    if language and language not in dict(settings.LANGUAGES):
        raise PeopleError(_("Choose a language from the list."))
    values = dict(
        zip(_FIELDS, (first_name, last_name, job_title, time_zone, language), strict=True)
    )
    changed = [name for name, value in values.items() if getattr(actor, name) != value]
    if not changed:
        return actor
    for name in changed:
        setattr(actor, name, values[name])
    actor.save(update_fields=changed)
    record(
        actor=actors.person(actor),
        action="person.profile_changed",
        target=actor,
        detail={"fields": changed},
    )
    return actor
