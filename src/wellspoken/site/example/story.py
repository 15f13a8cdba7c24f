"""What happens to the example posts once the site answers: a correction and a retraction."""

import time
from dataclasses import replace

from wellspoken.apps.compose.draft import draft_of
from wellspoken.apps.compose.models import Post
from wellspoken.apps.compose.services import begin_correction, save_post
from wellspoken.apps.delivery.services import retract_post
from wellspoken.apps.people.models import User
from wellspoken.apps.review.services import approve, submit_post

CORRECTED = "Visiting hours change"
RETRACTED = "New opening hours of the pharmacy"


def tell_the_rest(people: dict[str, User], *, patience: float = 60.0) -> bool:
    """Correct one published post and retract another; False when they were not out in time."""
    deadline = time.monotonic() + patience
    while time.monotonic() < deadline:
        posts = {post.title: post for post in Post.objects.filter(state=Post.State.PUBLISHED)}
        if CORRECTED in posts and RETRACTED in posts:
            _correct(people, posts[CORRECTED])
            retract_post(
                actor=people["lucia"],
                post_id=posts[RETRACTED].pk,
                note="The hours were wrong. The pharmacy's door shows the right ones.",
            )
            return True
        time.sleep(0.5)
    return False


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
