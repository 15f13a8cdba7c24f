"""Ending a review before its last approval, and taking back one that was given."""

from django.db import transaction
from django.utils.translation import gettext as _

from wellspoken.apps.audit.actors import Actor, person
from wellspoken.apps.audit.services import record
from wellspoken.apps.compose.models import Post
from wellspoken.apps.compose.services import lock_post, set_state
from wellspoken.apps.core.clock import now
from wellspoken.apps.people.access import require
from wellspoken.apps.people.models import User
from wellspoken.apps.people.roles import Capability
from wellspoken.apps.review.errors import NotOpen
from wellspoken.apps.review.models import Release, Review
from wellspoken.apps.review.outbox import outbox


def end_review(review: Review, *, state: Review.State, actor: Actor, reason: str) -> None:
    """Close the review in `state` and put it on record."""
    review.state = state
    review.ended_at = now()
    review.save(update_fields=["state", "ended_at"])
    record(
        actor=actor,
        action=f"review.{state.value}",
        target=review,
        content_hash=review.content_hash,
        detail={"reason": reason},
    )


def void_open_review(*, actor: User, post: Post) -> None:
    """Void what was approved or is under review, because the post is about to change.

    Called by compose before any edit, with the post locked. Deliveries that have not left are
    cancelled; raises `ReviewError` when one has, since then only a correction can help.
    """
    review = Review.objects.select_for_update().filter(post=post).order_by("-submitted_at").first()
    if review is None:
        return
    if post.state == Post.State.APPROVED and review.state == Review.State.APPROVED:
        release = Release.objects.get(review=review)
        outbox().withdraw(release, actor=person(actor), reason=_("The post was edited."))
        end_review(review, state=Review.State.VOID, actor=person(actor), reason="edited")
    elif review.state == Review.State.OPEN:
        end_review(review, state=Review.State.VOID, actor=person(actor), reason="edited")


@transaction.atomic
def withdraw_review(*, actor: User, review_id: int) -> None:
    """Take the post back from its reviewers; it becomes a draft again.

    Anybody who may write posts may withdraw one. Raises `NotOpen` when the review has ended.
    """
    require(actor, Capability.WRITE_POST)
    post = lock_post(Review.objects.values_list("post_id", flat=True).get(pk=review_id))
    review = Review.objects.select_for_update().get(pk=review_id)
    if review.state != Review.State.OPEN:
        raise NotOpen(
            _("This review has ended: %(state)s.") % {"state": review.get_state_display()}
        )
    end_review(review, state=Review.State.WITHDRAWN, actor=person(actor), reason="withdrawn")
    set_state(post=post, state=Post.State.DRAFT)
