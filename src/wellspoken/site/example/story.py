"""What happens to the example posts once the site answers: a correction and a retraction."""

import time
from dataclasses import replace

from wellspoken.apps.compose.draft import draft_of
from wellspoken.apps.compose.models import Post
from wellspoken.apps.compose.services import begin_correction, save_post
from wellspoken.apps.delivery.models import Delivery
from wellspoken.apps.delivery.selectors import deliveries_of
from wellspoken.apps.delivery.services import retract_post
from wellspoken.apps.people.models import User
from wellspoken.apps.review.services import approve, submit_post

CORRECTED = "Visiting hours change"
RETRACTED = "New opening hours of the pharmacy"


def tell_the_rest(people: dict[str, User], *, patience: float = 60.0) -> bool:
    """Correct one published post and retract another; False when they were not out in time.

    Each waits until no copy of its post is on its way: a post counts as published from its first
    copy on, while others may still be leaving.
    """
    deadline = time.monotonic() + patience
    told = {CORRECTED: _correct, RETRACTED: _retract}
    while told and time.monotonic() < deadline:
        for post in Post.objects.filter(state=Post.State.PUBLISHED, title__in=list(told)):
            if not _on_the_way(post):
                told.pop(post.title)(people, post)
        time.sleep(0.5)
    return not told


def _on_the_way(post: Post) -> bool:
    moving = (Delivery.State.WAITING, Delivery.State.SENDING, Delivery.State.UNCERTAIN)
    return deliveries_of(post.pk).filter(state__in=moving).exists()


def _retract(people: dict[str, User], post: Post) -> None:
    retract_post(
        actor=people["lucia"],
        post_id=post.pk,
        note="The hours were wrong. The pharmacy's door shows the right ones.",
    )


def _correct(people: dict[str, User], post: Post) -> None:
    begin_correction(
        actor=people["lucia"],
        post_id=post.pk,
        note="We gave the wrong closing time: it is 7 pm, not 8 pm.",
    )
    post.refresh_from_db()
    post = save_post(
        actor=people["amara"],
        post_id=post.pk,
        expected_version=post.version,
        draft=replace(draft_of(post), text="You can visit from 2 pm to 7 pm."),
    )
    review = submit_post(actor=people["amara"], post_id=post.pk, expected_version=post.version)
    approve(actor=people["tomasz"], review_id=review.pk, content_hash=review.content_hash)
