"""Going back to an earlier version, by a new one that says the same."""

from dataclasses import dataclass, replace

from django.db import transaction
from django.utils.translation import gettext as _

from wellspoken.apps.audit.actors import person
from wellspoken.apps.audit.services import record
from wellspoken.apps.compose.draft import Draft, MediaDraft, draft_of
from wellspoken.apps.compose.errors import BadSchedule, ComposeError
from wellspoken.apps.compose.library import without_lost_files
from wellspoken.apps.compose.models import Post, Revision
from wellspoken.apps.compose.schedule import Schedule
from wellspoken.apps.compose.services.save import save_post
from wellspoken.apps.compose.services.state import lock_post
from wellspoken.apps.core.clock import now
from wellspoken.apps.people.access import require
from wellspoken.apps.people.models import User
from wellspoken.apps.people.roles import Capability


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored:
    """The post as it stands now, and what of the earlier version could not come back.

    `before` is the version that it had, to which it can be restored in the same way.
    """

    post: Post
    before: int
    lost: tuple[MediaDraft, ...]
    kept_time: bool

    @property
    def changed(self) -> bool:
        """Return whether the two versions differed at all."""
        return self.post.version != self.before


@transaction.atomic
def restore_version(
    *, actor: User, post_id: int, version: int, expected_version: int, void_review: bool = False
) -> Restored:
    """Save an earlier version again as the newest; every version between stays in the history.

    A time that has passed meanwhile stays as it is now, and files that have left the library are
    left out. Raises what `save_post` raises, and `ComposeError` for a version that is not kept.
    """
    require(actor, Capability.WRITE_POST)
    post = lock_post(post_id, expected_version=expected_version)
    revision = Revision.objects.filter(post=post, version=version).first()
    if revision is None:
        raise ComposeError(_("This version is not kept."))
    wanted, lost = without_lost_files(Draft.from_json(revision.content))
    kept_time = not _can_be_meant(wanted.schedule)
    if kept_time:
        wanted = replace(wanted, schedule=draft_of(post).schedule)
    saved = save_post(
        actor=actor,
        post_id=post_id,
        expected_version=expected_version,
        draft=wanted,
        void_review=void_review,
    )
    restored = Restored(post=saved, before=expected_version, lost=lost, kept_time=kept_time)
    if restored.changed:
        record(
            actor=person(actor),
            action="post.version-restored",
            target=saved,
            detail={"from": version, "version": saved.version},
        )
    return restored


def _can_be_meant(schedule: Schedule) -> bool:
    try:
        moment = schedule.moment()
    except BadSchedule:
        return False
    return moment is None or moment > now()
