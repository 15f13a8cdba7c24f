"""Making drafts of a content calendar: all rows in one transaction or none, and back again."""

import hashlib
from datetime import timedelta

from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from wellspoken.apps.audit.actors import person
from wellspoken.apps.audit.services import record
from wellspoken.apps.compose.errors import ComposeError
from wellspoken.apps.compose.importing.planning import Plan, plan
from wellspoken.apps.compose.importing.source import MOST_BYTES
from wellspoken.apps.compose.models import Import, ImportedPost, Post
from wellspoken.apps.compose.schedule import known_zone
from wellspoken.apps.compose.services.lifecycle import discard_post
from wellspoken.apps.compose.services.save import create_post
from wellspoken.apps.core.clock import now
from wellspoken.apps.people.access import require
from wellspoken.apps.people.models import User
from wellspoken.apps.people.roles import Capability

KEPT_FOR = timedelta(days=1)
LONGEST_NAME = 200


class ImportRefused(ComposeError):
    """Nothing was imported, or taken back; the message says why and what to do."""


@transaction.atomic
def receive_import(*, actor: User, name: str, data: bytes, day_order: str, zone: str) -> Import:
    """Keep an uploaded file until its person decides about it; no post is made.

    Raises `BadFile` for what cannot be
    read, `BadSchedule` for an unknown zone, `ImportRefused` for more than `MOST_BYTES`.
    """
    require(actor, Capability.WRITE_POST)
    if len(data) > MOST_BYTES:
        raise ImportRefused(too_large())
    known_zone(zone)
    plan(data, order=day_order, usual_zone=zone)
    return Import.objects.create(
        name=name.replace("\0", "")[-LONGEST_NAME:],
        sha256=hashlib.sha256(data).hexdigest(),
        data=data,
        day_order=day_order,
        zone=zone,
        by=actor,
        at=now(),
    )


def too_large() -> str:
    """Return the sentence about files that are too large."""
    return _("The file has more than %(count)d megabytes. Part it into several files.") % {
        "count": MOST_BYTES // 1024**2
    }


def plan_of(run: Import) -> Plan:
    """Return what a waiting import would do now."""
    return plan(bytes(run.data), order=run.day_order, usual_zone=run.zone)


def carry_out_import(*, actor: User, import_id: int, expected_plan: str) -> Import:
    """Make the drafts of every row in one transaction, with the actor as their author.

    `expected_plan` is the digest of the plan that the person has seen. Raises `ImportRefused` when
    a row has an error, nothing is left to make, or things changed since; nothing was made then.
    """
    require(actor, Capability.WRITE_POST)
    try:
        with transaction.atomic():
            return _carried_out(actor, import_id, expected_plan)
    except IntegrityError:
        # Two people confirmed the same rows at once: the digest let one of them through.
        raise ImportRefused(_changed()) from None


def _carried_out(actor: User, import_id: int, expected_plan: str) -> Import:
    run = Import.objects.select_for_update().get(pk=import_id, by=actor)
    if run.state != Import.State.WAITING:
        raise ImportRefused(_("This file was imported already. Nothing was made twice."))
    planned = plan_of(run)
    if planned.wrong:
        raise ImportRefused(_("Some rows have errors, so nothing was imported. Mend them first."))
    if planned.digest != expected_plan:
        raise ImportRefused(_changed())
    if not planned.made:
        raise ImportRefused(_("Every row is there already. Nothing was made twice."))
    for row in planned.made:
        assert row.draft is not None  # what is to be made has a draft
        post = create_post(actor=actor, draft=row.draft)
        ImportedPost.objects.create(run=run, post=post, row=row.number, digest=row.digest)
    run.state, run.data, run.done_at = Import.State.DONE, b"", now()
    run.made, run.skipped = len(planned.made), len(planned.there)
    run.save()
    record(
        actor=person(actor),
        action="import.done",
        target=run,
        content_hash=run.sha256,
        detail={"file": run.name, "made": run.made, "skipped": run.skipped},
    )
    return run


def _changed() -> str:
    return _(
        "Something changed since you looked: another person imported or wrote the same, or a time "
        "has passed. Nothing was imported. Look at the rows again."
    )


@transaction.atomic
def abandon_import(*, actor: User, import_id: int) -> None:
    """Throw an uploaded file away that was not imported."""
    require(actor, Capability.WRITE_POST)
    Import.objects.filter(pk=import_id, by=actor, state=Import.State.WAITING).delete()


def forget_uploads() -> int:
    """Throw away files that nobody decided about for a day; return how many."""
    old = Import.objects.filter(state=Import.State.WAITING, at__lt=now() - KEPT_FOR)
    return old.delete()[0]


def untouched(run: Import) -> list[Post]:
    """Return the posts of an import that are drafts still as it made them."""
    return list(
        Post.objects.filter(
            imported__run=run, state=Post.State.DRAFT, version=1, comments__isnull=True
        ).order_by("imported__row")
    )


@transaction.atomic
def undo_import(*, actor: User, import_id: int) -> int:
    """Discard every draft of an import that nobody touched; return how many.

    Drafts that were changed, commented on or submitted stay. The same file can be imported again
    afterwards. Raises `ImportRefused` when there is nothing to take back.
    """
    require(actor, Capability.WRITE_POST)
    run = Import.objects.select_for_update().get(pk=import_id)
    posts = untouched(run)
    if not posts:
        raise ImportRefused(
            _("No draft of this import is as it was made, so there is nothing to take back.")
        )
    for post in posts:
        discard_post(actor=actor, post_id=post.pk)
    ImportedPost.objects.filter(run=run, post__in=posts).delete()
    run.state, run.undone_by, run.undone_at = Import.State.UNDONE, actor, now()
    run.save(update_fields=["state", "undone_by", "undone_at"])
    record(
        actor=person(actor), action="import.undone", target=run, detail={"discarded": len(posts)}
    )
    return len(posts)
