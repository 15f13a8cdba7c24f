"""Reviews that nobody finished: reminders first, then their end."""

from datetime import timedelta

from django.conf import settings
from django.db import transaction
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext as _

from wellspoken.apps.audit.actors import system
from wellspoken.apps.compose.models import Post
from wellspoken.apps.compose.services import set_state
from wellspoken.apps.core.clock import now
from wellspoken.apps.people.services import send_notice
from wellspoken.apps.review.authority import next_step
from wellspoken.apps.review.models import Review, ReviewStep
from wellspoken.apps.review.selectors import people_asked
from wellspoken.apps.review.services.void import end_review

BATCH = 100


@transaction.atomic
def expire_reviews() -> int:
    """End reviews past their date; their posts become drafts again. Returns how many."""
    rows = list(
        Review.objects.select_for_update(of=("self",))
        .select_related("post")
        .filter(state=Review.State.OPEN, expires_at__lte=now())[:BATCH]
    )
    for review in rows:
        end_review(review, state=Review.State.EXPIRED, actor=system("sweeper"), reason="expired")
        set_state(post=review.post, state=Post.State.DRAFT)
        send_notice(
            to=[review.submitted_by],
            subject=_("The review of “%(title)s” has expired") % {"title": review.post.title},
            body=_("Nobody finished it in time. Submit the post again if it is still needed.")
            + f"\n\n{_address(review)}",
        )
    return len(rows)


def remind_reviewers() -> int:
    """Remind whoever is asked next, at most once in each interval. Returns how many steps.

    The mark is set before the mail goes out, so that a failing mail server never causes a flood.
    """
    before = now() - timedelta(hours=settings.WELLSPOKEN_REMIND_HOURS)
    reminded = 0
    waiting = Review.objects.select_related("post").filter(
        state=Review.State.OPEN, expires_at__gt=now()
    )
    for review in waiting.order_by("submitted_at"):
        if reminded == BATCH:
            break
        step = next_step(review)
        if step is None or not _mark_reminded(step, review, before_interval=before):
            continue
        reminded += 1
        send_notice(
            to=people_asked(review, step),
            subject=_("“%(title)s” waits for your review") % {"title": review.post.title},
            body=_("Please approve it or ask for changes.") + f"\n\n{_address(review)}",
        )
    return reminded


def _mark_reminded(step: ReviewStep, review: Review, *, before_interval: object) -> bool:
    due = Q(reminded_at__isnull=True) | Q(reminded_at__lte=before_interval)
    return bool(ReviewStep.objects.filter(due, pk=step.pk).update(reminded_at=now()))


def _address(review: Review) -> str:
    return settings.WELLSPOKEN_SITE_URL + reverse("review:review", args=[review.pk])
