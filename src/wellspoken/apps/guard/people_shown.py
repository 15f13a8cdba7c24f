"""Whether the people in a picture or video may be shown: the answer, held against the ledger.

Everything here is asked of one day and one use, since an authorisation holds for networks and
purposes and ends.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from django.conf import settings
from django.utils import formats
from django.utils.translation import gettext as _

from wellspoken.apps.core.clock import now
from wellspoken.apps.guard.models import Authorisation
from wellspoken.engines.networks import MediaFile, Publication
from wellspoken.engines.networks.people import BACKGROUND, NOBODY, PATIENT, PeopleShown
from wellspoken.engines.screening.subject import PeopleState

Ledger = Mapping[int, Authorisation]
ASKED_KINDS = frozenset({"image", "video"})


@dataclass(frozen=True, slots=True)
class Standing:
    """What the rule on people is told of one file."""

    state: PeopleState
    note: str = ""
    unlooked: tuple[str, ...] = ()


def today() -> date:
    """Return the day it is where the organisation is."""
    return day_of(now())


def day_of(moment: datetime) -> date:
    """Return the day of a moment where the organisation is."""
    return moment.astimezone(ZoneInfo(settings.WELLSPOKEN_TIME_ZONE)).date()


def who_words() -> dict[str, str]:
    """Return who can be shown, in the words of the list to tick."""
    return {
        "patient": _("a patient, or a relative of one"),
        "staff": _("staff or volunteers"),
        "model": _("a model, or a stock picture"),
        "event": _("visitors of a public event"),
    }


def background_words() -> dict[str, str]:
    """Return what is looked for in a background, in the words of the list to tick."""
    return {
        "whiteboard": _("a whiteboard or a list with names"),
        "screen": _("a screen, chart or label"),
        "wristband": _("a wristband or badge"),
        "bystander": _("somebody else in the background"),
    }


def ledger_for(publications: Iterable[Publication]) -> Ledger:
    """Return the authorisations that the publications name; no query where they name none."""
    wanted = {
        media.people.authorisation
        for publication in publications
        for media in publication.media
        if media.people is not None and media.people.authorisation is not None
    }
    return Authorisation.objects.defer("sealed_document").in_bulk(wanted) if wanted else {}


def standing_of(
    media: MediaFile, publication: Publication, ledger: Ledger, *, asked: bool, on: date
) -> Standing:
    """Return how it stands with the people in one file of a publication, on one day.

    `asked` is False for what was approved before anybody was asked: its silence is no answer.
    """
    if media.kind not in ASKED_KINDS:
        return Standing("not-asked")
    people = media.people
    if people is None:
        return Standing("unanswered" if asked else "not-asked")
    words = background_words()
    unlooked = tuple(words[item] for item in BACKGROUND if item not in people.background)
    if people.answer == NOBODY:
        return Standing("nobody", unlooked=unlooked)
    note = why_not_shown(people, publication, ledger, on=on)
    return Standing("uncleared", note) if note else Standing("cleared", unlooked=unlooked)


def why_not_shown(
    people: PeopleShown, publication: Publication, ledger: Ledger, *, on: date
) -> str:
    """Return why the people may not be shown there on that day, or nothing where they may."""
    if not people.who:
        return _("say who they are.")
    row = ledger.get(people.authorisation or 0)
    if row is None:
        return _why_not_without(people)
    note = why_not_covered(row, publication, on=on)
    if note or PATIENT not in people.who:
        return note
    if row.kind != Authorisation.Kind.PATIENT:
        return _("a patient is shown, and %(reference)s is no authorisation of a patient.") % {
            "reference": row.reference
        }
    if len(people.who) > 1 and not people.attested:
        return _("confirm that everybody else in it agreed to be shown.")
    return ""


def _why_not_without(people: PeopleShown) -> str:
    if people.authorisation is not None:
        return _("the authorisation that it stands on is not in the ledger.")
    if PATIENT in people.who:
        return _("a patient is shown without an authorisation: choose it, or record it first.")
    if people.attested:
        return ""
    return _("confirm that they agreed to be shown, or choose a release.")


def why_not_covered(row: Authorisation, publication: Publication, *, on: date) -> str:
    """Return why an authorisation does not cover a use, or nothing where it does."""
    told = {"reference": row.reference}
    if row.revoked_on is not None and row.revoked_on <= on:
        return _("the authorisation %(reference)s was revoked on %(day)s.") % {
            **told,
            "day": formats.date_format(row.revoked_on),
        }
    if row.expires_on is not None and row.expires_on < on:
        return _("the authorisation %(reference)s expired; its last day was %(day)s.") % {
            **told,
            "day": formats.date_format(row.expires_on),
        }
    if row.given_on > on:
        return _("the authorisation %(reference)s begins only on %(day)s.") % {
            **told,
            "day": formats.date_format(row.given_on),
        }
    if row.networks and publication.network not in row.networks:
        return _("the authorisation %(reference)s is not for this network.") % told
    if row.purposes and publication.content_class not in row.purposes:
        return _("the authorisation %(reference)s is not for this kind of content.") % told
    return ""
