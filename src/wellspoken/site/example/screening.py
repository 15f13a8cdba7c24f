"""The example hospital's profile for screening, and its ledger of who may be shown."""

from contextlib import suppress
from datetime import timedelta

from wellspoken.apps.compose.models import Post
from wellspoken.apps.guard.house import as_values
from wellspoken.apps.guard.people_shown import today
from wellspoken.apps.guard.services import record_authorisation, set_profile
from wellspoken.apps.people.models import User
from wellspoken.apps.review.errors import Blocked
from wellspoken.apps.review.services import submit_post
from wellspoken.engines.screening import Profile

STOPPED = "Draft with findings"


def set_up_screening(people: dict[str, User]) -> None:
    """Tell screening what is the hospital's own; record an authorisation and a release.

    A house term is new, so that posts which wait are flagged by it. A draft that screening stops
    is submitted in vain, so that there is something to count.
    """
    draft = Post.objects.get(title=STOPPED)
    with suppress(Blocked):
        submit_post(actor=people["amara"], post_id=draft.pk, expected_version=draft.version)
    profile = Profile(
        names=("Riverside General Hospital", "Riverside"),
        own_domains=("riverside.example",),
        own_phones=("555-0100",),
        clinicians=("Dr Helen Abara",),
        jurisdiction="GB",
        help_lines=("116 123",),
        house_terms=(("walk in", "come without an appointment"),),
    )
    set_profile(actor=people["priya"], values=as_values(profile))
    day = today()
    record_authorisation(
        actor=people["priya"],
        kind="patient",
        reference="A-2041",
        given_on=day - timedelta(days=40),
        expires_on=day + timedelta(days=325),
        purposes=("patient-story", "education"),
    )
    record_authorisation(
        actor=people["lucia"],
        kind="staff",
        reference="S-0117",
        given_on=day - timedelta(days=200),
        expires_on=None,
    )
