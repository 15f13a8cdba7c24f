"""Taking a post for a change, and moving it between its states."""

from django.db import transaction
from django.db.models import Value
from django.db.models.functions import Coalesce
from django.utils.translation import gettext as _

from wellspoken.apps.audit.actors import person
from wellspoken.apps.audit.services import record
from wellspoken.apps.compose.errors import EditConflict, NotEditable
from wellspoken.apps.compose.models import Post
from wellspoken.apps.compose.services.version import add_version
from wellspoken.apps.core.clock import now
from wellspoken.apps.people.access import require
from wellspoken.apps.people.models import User
from wellspoken.apps.people.roles import Capability


def lock_post(post_id: int, *, expected_version: int | None = None) -> Post:
    """Return the post, locked until the transaction ends.

    Raises `EditConflict` when it is not at the version that the caller worked from.
    """
    post = Post.objects.select_for_update().get(pk=post_id)
    if expected_version is not None and post.version != expected_version:
        raise EditConflict(
            _(
                "Somebody saved this post after you opened it. Nothing was overwritten: compare "
                "the two versions and save again."
            ),
            current_version=post.version,
        )
    return post


def set_state(*, post: Post, state: Post.State) -> None:
    """Move a locked post to another state; for the services of the rooms above."""
    post.state = state
    post.updated_at = now()
    post.save(update_fields=["state", "updated_at"])


def mark_published(post_id: int) -> None:
    """Show that a copy of an approved post is public; another state stays as it is."""
    moment = now()
    Post.objects.filter(pk=post_id, state=Post.State.APPROVED).update(
        state=Post.State.PUBLISHED,
        updated_at=moment,
        published_at=Coalesce("published_at", Value(moment)),
    )


@transaction.atomic
def begin_correction(*, actor: User, post_id: int, note: str) -> Post:
    """Reopen a published post so that its public copies can be corrected.

    The copies stay as they are until the correction has passed its own review, which the actor,
    whose note readers will see, cannot give.
    """
    require(actor, Capability.CORRECT_PUBLISHED)
    post = lock_post(post_id)
    if post.state != Post.State.PUBLISHED:
        raise NotEditable(_("Only a published post is corrected."))
    post.is_correction = True
    post.correction_note = note.strip()
    post.wall_time = post.zone = ""
    post.fold = 0
    post.due_at = None
    post.correction_version = post.version + 1
    post.state = Post.State.DRAFT
    post.save()
    add_version(actor=actor, post=post)
    record(actor=person(actor), action="post.correction-begun", target=post)
    return post
