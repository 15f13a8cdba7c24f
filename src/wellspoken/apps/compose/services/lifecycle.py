"""Copying, templates, discarding and taking that back, moving in time."""

from datetime import UTC, datetime

from django.db import transaction
from django.utils.translation import gettext as _

from wellspoken.apps.audit.actors import person, system
from wellspoken.apps.audit.services import record
from wellspoken.apps.compose.draft import Draft, MediaDraft, draft_of
from wellspoken.apps.compose.errors import BadSchedule, ComposeError, NotEditable
from wellspoken.apps.compose.library import without_lost_files
from wellspoken.apps.compose.models import Post, PostTemplate
from wellspoken.apps.compose.schedule import Schedule
from wellspoken.apps.compose.services.save import create_post
from wellspoken.apps.compose.services.state import lock_post, set_state
from wellspoken.apps.core.clock import now
from wellspoken.apps.people.access import require
from wellspoken.apps.people.models import User
from wellspoken.apps.people.roles import Capability


@transaction.atomic
def copy_post(*, actor: User, post_id: int) -> Post:
    """Make a new draft with the same content and without the schedule."""
    original = Post.objects.get(pk=post_id)
    draft = draft_of(original).unscheduled()
    title = _("Copy of %(title)s") % {"title": draft.title}
    copy = create_post(actor=actor, draft=Draft.from_json({**draft.as_json(), "title": title}))
    record(actor=person(actor), action="post.copied", target=copy, detail={"from": original.pk})
    return copy


@transaction.atomic
def save_as_template(*, actor: User, post_id: int, name: str) -> PostTemplate:
    """Keep a post's content as a beginning for others; raises `ComposeError` for a taken name."""
    require(actor, Capability.WRITE_POST)
    name = name.strip()
    if not name:
        raise ComposeError(_("Give the template a name."))
    if PostTemplate.objects.filter(name__iexact=name).exists():
        raise ComposeError(_("There is a template of this name. Choose another."))
    post = Post.objects.get(pk=post_id)
    template = PostTemplate.objects.create(
        name=name, content=draft_of(post).unscheduled().as_json(), created_by=actor
    )
    record(actor=person(actor), action="template.created", target=template)
    return template


def create_from_template(*, actor: User, template_id: int) -> tuple[Post, tuple[MediaDraft, ...]]:
    """Make a new draft with a template's content.

    Returns it with the uses of files that the library no longer has; the draft is without them.
    """
    template = PostTemplate.objects.get(pk=template_id)
    draft, lost = without_lost_files(Draft.from_json(template.content))
    return create_post(actor=actor, draft=draft), lost


@transaction.atomic
def delete_template(*, actor: User, template_id: int) -> None:
    """Remove a template; posts made from it stay."""
    require(actor, Capability.WRITE_POST)
    template = PostTemplate.objects.get(pk=template_id)
    record(
        actor=person(actor),
        action="template.deleted",
        target=template,
        detail={"name": template.name},
    )
    template.delete()


@transaction.atomic
def discard_post(*, actor: User, post_id: int) -> None:
    """Put a draft away; `restore_post` brings it back."""
    require(actor, Capability.WRITE_POST)
    post = lock_post(post_id)
    if post.state not in {Post.State.DRAFT, Post.State.CHANGES} or post.is_correction:
        raise NotEditable(_("Only a draft is discarded."))
    set_state(post=post, state=Post.State.DISCARDED)
    record(actor=person(actor), action="post.discarded", target=post)


@transaction.atomic
def restore_post(*, actor: User, post_id: int) -> None:
    """Bring a discarded draft back."""
    require(actor, Capability.WRITE_POST)
    post = lock_post(post_id)
    if post.state != Post.State.DISCARDED:
        raise NotEditable(_("This post has not been discarded."))
    set_state(post=post, state=Post.State.DRAFT)
    record(actor=person(actor), action="post.restored", target=post)


def recompute_due_times() -> int:
    """Bring `due_at` of drafts up to date with the zones' present rules; return how many moved.

    Approved content is never moved: its moment was approved.
    """
    moved = 0
    states = [Post.State.DRAFT, Post.State.CHANGES]
    for post in Post.objects.filter(state__in=states, due_at__gt=now()).iterator():
        moment = _moment(post)
        if moment is None or moment == post.due_at:
            continue
        with transaction.atomic():
            changed = Post.objects.filter(pk=post.pk, version=post.version).update(due_at=moment)
            if changed:
                moved += 1
                record(actor=system("sweeper"), action="post.due-time-corrected", target=post)
    return moved


def _moment(post: Post) -> datetime | None:
    try:
        schedule = Schedule(wall_time=post.wall_time, zone=post.zone, fold=post.fold)
        moment = schedule.moment()
    except BadSchedule:
        return None
    return moment.astimezone(UTC) if moment else None
