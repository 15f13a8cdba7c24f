"""What is written down after an emergency, when there is time again."""

from django.db import transaction
from django.utils.translation import gettext as _

from wellspoken.apps.audit.actors import person
from wellspoken.apps.audit.services import record
from wellspoken.apps.core.clock import now
from wellspoken.apps.people.access import require
from wellspoken.apps.people.models import User
from wellspoken.apps.people.roles import Capability
from wellspoken.apps.review.authority import refuse_own_work
from wellspoken.apps.review.errors import NotReady
from wellspoken.apps.review.models import Decision, Review


@transaction.atomic
def report_fast_track(*, actor: User, review_id: int, report: str) -> Review:
    """Close an emergency with a report by somebody who neither wrote nor approved it."""
    require(actor, Capability.FAST_TRACK)
    review = Review.objects.select_for_update(of=("self",)).select_related("post").get(pk=review_id)
    refuse_own_work(actor, review)
    if not review.emergency or review.state != Review.State.APPROVED:
        raise NotReady(_("Only a post that left on the emergency track is reported."))
    if review.decisions.filter(by=actor, verdict=Decision.Verdict.APPROVE).exists():
        raise NotReady(_("You approved it. Somebody else must look back at it."))
    if review.reported_at is not None:
        raise NotReady(_("The report has been written already."))
    if not report.strip():
        raise NotReady(_("Write what happened, and whether the fast track was right."))
    review.report = report.strip()
    review.reported_by = actor
    review.reported_at = now()
    review.save(update_fields=["report", "reported_by", "reported_at"])
    record(
        actor=person(actor),
        action="emergency.reported",
        target=review,
        content_hash=review.content_hash,
    )
    return review
