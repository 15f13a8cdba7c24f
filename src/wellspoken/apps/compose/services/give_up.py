"""Giving up a correction that turned out not to be needed."""

from django.db import transaction
from django.utils.translation import gettext as _

from wellspoken.apps.audit.actors import person
from wellspoken.apps.audit.services import record
from wellspoken.apps.compose.errors import NotEditable
from wellspoken.apps.compose.models import Post
from wellspoken.apps.compose.services.restore import restore_version
from wellspoken.apps.compose.services.state import lock_post
from wellspoken.apps.core.clock import now
from wellspoken.apps.people.access import require
from wellspoken.apps.people.models import User
from wellspoken.apps.people.roles import Capability


@transaction.atomic
def give_up_correction(*, actor: User, post_id: int) -> Post:
    """Leave the public copies as they are, and the post as they show it.

    What was written for the correction stays in the history. Raises `NotEditable` for a post
    whose correction is not being written.
    """
    require(actor, Capability.CORRECT_PUBLISHED)
    post = lock_post(post_id)
    begun_at = post.correction_version
    editable = post.state in {Post.State.DRAFT, Post.State.CHANGES}
    if not post.is_correction or not editable or begun_at is None:
        raise NotEditable(_("No correction of this post is being written."))
    post = restore_version(
        actor=actor, post_id=post_id, version=begun_at, expected_version=post.version
    ).post
    post.state = Post.State.PUBLISHED
    post.is_correction, post.correction_note, post.correction_version = False, "", None
    post.updated_at = now()
    post.save()
    record(actor=person(actor), action="post.correction-given-up", target=post)
    return post
