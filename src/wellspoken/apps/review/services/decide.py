"""Answering a step: approve exactly this content, or ask for changes."""

from django.db import transaction
from django.utils.translation import gettext as _

from wellspoken.apps.audit.actors import person
from wellspoken.apps.audit.services import record
from wellspoken.apps.compose.answers import why_answer_is_stale
from wellspoken.apps.compose.content import Content, content_of
from wellspoken.apps.compose.models import Post
from wellspoken.apps.compose.services import lock_post, set_state
from wellspoken.apps.core.clock import now
from wellspoken.apps.people.models import User
from wellspoken.apps.review.authority import authority, next_step, refuse_own_work
from wellspoken.apps.review.errors import ContentChanged, NotOpen, NotReady
from wellspoken.apps.review.models import Decision, Release, Review, ReviewStep
from wellspoken.apps.review.screening import screen_at_gate, whole_or_stopped
from wellspoken.apps.review.services.freeze import freeze
from wellspoken.apps.review.services.void import end_review


def approve(*, actor: User, review_id: int, content_hash: str, note: str = "") -> Release | None:
    """Approve the one content that `content_hash` names; the last approval makes the Release.

    `content_hash` is the hash of what the reviewer was shown. Returns the Release when this was
    the last step. Raises `ContentChanged` (and voids the review) when the post no longer says
    what was submitted, `OwnWork`, `NotTheirStep`, `NotOpen`, `NotReady` or `Blocked`.
    """
    with whole_or_stopped():
        review, step = _locked_step(review_id)
        content = content_of(review.post)
        changed = content.hash() != review.content_hash
        if changed:
            end_review(review, state=Review.State.VOID, actor=person(actor), reason="changed")
            set_state(post=review.post, state=Post.State.DRAFT)
        else:
            return _approve(actor, review, step, content, shown=content_hash, note=note)
    raise ContentChanged(
        _("The post or one of its files has changed since it was submitted. Nothing was approved.")
    )


def _approve(
    actor: User, review: Review, step: ReviewStep, content: Content, *, shown: str, note: str
) -> Release | None:
    right = authority(actor, review, step)
    if shown != review.content_hash:
        raise ContentChanged(
            _("You were looking at another version. Read the present one, then decide.")
        )
    if content.due_at is not None and content.due_at <= now():
        raise NotReady(
            _("The scheduled time has passed. Ask the author to choose a later one and resubmit.")
        )
    if why := why_answer_is_stale(review.post):
        raise NotReady(why)
    screen_at_gate(post=review.post, content=content, gate="approval")
    _decide(actor, review, step, Decision.Verdict.APPROVE, note, right.on_behalf_of)
    release = None
    if next_step(review) is None:
        release = freeze(review=review, content=content, actor=person(actor))
    record(
        actor=person(actor),
        action="review.approved",
        target=review,
        content_hash=review.content_hash,
        detail={
            "step": step.position,
            "role": step.role,
            "on_behalf_of": right.on_behalf_of.pk if right.on_behalf_of else None,
            "release": release.pk if release else None,
        },
    )
    return release


@transaction.atomic
def request_changes(*, actor: User, review_id: int, note: str) -> Decision:
    """Send the post back to its author with what is to be changed.

    Raises `NotReady` without a note, and the same errors as `approve` for the right to decide.
    """
    review, step = _locked_step(review_id)
    right = authority(actor, review, step)
    if not note.strip():
        raise NotReady(_("Say what is to be changed: the author reads it."))
    decision = _decide(actor, review, step, Decision.Verdict.CHANGES, note, right.on_behalf_of)
    end_review(review, state=Review.State.CHANGES, actor=person(actor), reason="changes requested")
    set_state(post=review.post, state=Post.State.CHANGES)
    return decision


def _locked_step(review_id: int) -> tuple[Review, ReviewStep]:
    post_id = Review.objects.values_list("post_id", flat=True).get(pk=review_id)
    post = lock_post(post_id)
    review = Review.objects.select_for_update().get(pk=review_id)
    review.post = post
    step = next_step(review)
    if review.state != Review.State.OPEN or step is None:
        raise NotOpen(
            _("This review has ended: %(state)s.") % {"state": review.get_state_display()}
        )
    if review.expires_at <= now():
        raise NotOpen(_("This review has expired. The author can submit the post again."))
    return review, step


def _decide(
    actor: User,
    review: Review,
    step: ReviewStep,
    verdict: Decision.Verdict,
    note: str,
    on_behalf_of: User | None,
) -> Decision:
    refuse_own_work(actor, review)
    return Decision.objects.create(
        review=review,
        step=step,
        verdict=verdict,
        content_hash=review.content_hash,
        author_id=review.post.created_by_id,
        by=actor,
        on_behalf_of=on_behalf_of,
        note=note.strip(),
        at=now(),
    )
