"""What colleagues do around a post: comments, and being seen in the editor."""

from datetime import timedelta

from django.db import transaction
from django.utils.translation import gettext as _

from wellspoken.apps.audit.actors import person
from wellspoken.apps.audit.services import record
from wellspoken.apps.compose.draft import draft_of
from wellspoken.apps.compose.errors import ComposeError
from wellspoken.apps.compose.models import Comment, Post, Presence
from wellspoken.apps.compose.passages import find_again, text_for
from wellspoken.apps.compose.tidy import lines
from wellspoken.apps.core.clock import now
from wellspoken.apps.people.access import require
from wellspoken.apps.people.models import User
from wellspoken.apps.people.roles import Capability

PRESENT_FOR = timedelta(seconds=45)


@transaction.atomic
def comment_on_post(
    *,
    actor: User,
    post_id: int,
    body: str,
    quote: str = "",
    start: int | None = None,
    account_id: int | None = None,
) -> Comment:
    """Leave a comment; with `quote` it is about that passage, which begins at `start`.

    The passage is one of the master text, or with `account_id` of that account's own text. Where
    `start` does not name it, its first place does; a passage that is not there is kept as it is.
    """
    require(actor, Capability.COMMENT)
    if not body.strip():
        raise ComposeError(_("Write something first."))
    post = Post.objects.get(pk=post_id)
    text = text_for(draft_of(post), account_id)
    if text is None:
        raise ComposeError(_("This account has no text of its own to comment on."))
    if start is not None and text.startswith(quote, start):
        start += len(quote) - len(quote.lstrip())
    quote = lines(quote).strip()[:2000]
    if start is None or not text.startswith(quote, start):
        found = find_again(quote, now=text) if quote else None
        start = found.start if found else None
    comment = Comment.objects.create(
        post=post,
        version=post.version,
        account_id=account_id if quote else None,
        quote=quote,
        start=start if quote else None,
        body=lines(body).strip(),
        by=actor,
        at=now(),
    )
    record(
        actor=person(actor), action="post.commented", target=post, detail={"comment": comment.pk}
    )
    return comment


@transaction.atomic
def resolve_comment(*, actor: User, comment_id: int, resolved: bool = True) -> Comment:
    """Mark a comment as dealt with, or open it again."""
    require(actor, Capability.COMMENT)
    comment = Comment.objects.select_for_update().select_related("post").get(pk=comment_id)
    comment.resolved_by = actor if resolved else None
    comment.resolved_at = now() if resolved else None
    comment.save(update_fields=["resolved_by", "resolved_at"])
    record(
        actor=person(actor),
        action="comment.resolved" if resolved else "comment.reopened",
        target=comment.post,
        detail={"comment": comment.pk},
    )
    return comment


def show_presence(*, actor: User, post_id: int) -> list[Presence]:
    """Note that the person has the post open; return who else has."""
    moment = now()
    Presence.objects.update_or_create(post_id=post_id, user=actor, defaults={"seen_at": moment})
    return list(
        Presence.objects.select_related("user")
        .filter(post_id=post_id, seen_at__gt=moment - PRESENT_FOR)
        .exclude(user=actor)
    )
