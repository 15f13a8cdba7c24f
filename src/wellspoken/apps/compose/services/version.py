"""The versions of a post: each change is kept whole, with who made it and when."""

from wellspoken.apps.compose.draft import draft_of
from wellspoken.apps.compose.models import Post, Revision
from wellspoken.apps.core.clock import now
from wellspoken.apps.people.models import User


def add_version(*, actor: User, post: Post) -> None:
    """Make what a locked post now says its next version, by whoever changed it.

    Called when the change is in the database. Whoever has an earlier version open is told when
    they save, and the actor does not approve this one.
    """
    post.version += 1
    post.updated_at = now()
    post.save(update_fields=["version", "updated_at"])
    Revision.objects.create(
        post=post,
        version=post.version,
        content=draft_of(post).as_json(),
        by=actor,
        at=post.updated_at,
    )
