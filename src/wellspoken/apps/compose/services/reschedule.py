"""Moving a post to another day or time."""

from dataclasses import replace
from datetime import date

from wellspoken.apps.compose.draft import draft_of
from wellspoken.apps.compose.models import Post
from wellspoken.apps.compose.schedule import Schedule
from wellspoken.apps.compose.services.save import save_post
from wellspoken.apps.people.models import User

DEFAULT_TIME = "09:00"


def reschedule(
    *,
    actor: User,
    post_id: int,
    expected_version: int,
    schedule: Schedule,
    void_review: bool = False,
) -> Post:
    """Give a post another time, or none; nothing else of it changes.

    Raises what `save_post` raises: `EditConflict`, `NotEditable` (also where the move would void
    a review that `void_review` does not give up), `BadSchedule`, `NotAllowed`.
    """
    post = Post.objects.get(pk=post_id)
    return save_post(
        actor=actor,
        post_id=post_id,
        expected_version=expected_version,
        draft=replace(draft_of(post), schedule=schedule),
        void_review=void_review,
    )


def on_day(post: Post, day: date, *, zone: str) -> Schedule:
    """Return the post's time on another day; one without a time gets nine o'clock in `zone`."""
    clock = post.wall_time.partition("T")[2] or DEFAULT_TIME
    return Schedule(wall_time=f"{day.isoformat()}T{clock}", zone=post.zone or zone)
