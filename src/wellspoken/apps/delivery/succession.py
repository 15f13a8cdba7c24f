"""Which version of a post an account gets when a newer one is released before an older one left.

A correction may be approved while a network is down, or in the very second in which the wrong text
is on its way. Nobody may then read the corrected text first and the wrong one after it: what has
not left gives way, and what may have left is corrected as soon as that is known.
"""

from django.db.models import Exists, OuterRef, QuerySet
from django.utils.translation import gettext as _

from wellspoken.apps.audit.actors import Actor
from wellspoken.apps.audit.services import record
from wellspoken.apps.compose.models import Post
from wellspoken.apps.core.clock import now
from wellspoken.apps.delivery.models import Attempt, Delivery
from wellspoken.apps.review.models import Release

_State, _Act, _For = Delivery.State, Delivery.Act, Delivery.HeldFor
_SHOWS = (_Act.PUBLISH, _Act.CORRECT)
_UNSENT = (_State.WAITING, _State.HELD)
_ENDED_UNSENT = (_State.FAILED, _State.CANCELLED)
BEING_CORRECTED = (Post.State.DRAFT, Post.State.IN_REVIEW, Post.State.CHANGES)


def make_way(release: Release, *, actor: Actor) -> dict[int, Delivery]:
    """Cancel older versions that have not left; return what the release's deliveries act on.

    The answer has, by account, the last copy that was sent, or that may have been: a correction of
    the latter waits until the network has told. Runs in the transaction that makes the release.
    """
    if release.corrects_id is None:
        return {}
    copies: dict[int, Delivery] = {}
    older = Delivery.objects.select_for_update(of=("self",)).filter(
        release__post_id=release.post_id, act__in=_SHOWS
    )
    for row in older.exclude(release=release).order_by("release_id", "pk"):
        if row.is_partly_out:
            # Who has a part of it is told; nobody else gets any more of what was wrong.
            if row.state in (*_UNSENT, _State.FAILED):
                give_way(row, actor=actor)
            copies[row.account_id] = row
        elif _has_not_left(row):
            give_way(row, actor=actor)
        elif row.state != _State.CANCELLED:
            copies[row.account_id] = row
    return copies


def give_way(row: Delivery, *, actor: Actor, explanation: str = "") -> None:
    """Cancel a version that a newer one has replaced; `row` is locked and not leased."""
    explanation = explanation or _("A corrected version takes its place.")
    row.state, row.phase, row.held_for = _State.CANCELLED, "", ""
    row.explanation, row.changed_at = explanation, now()
    row.save(update_fields=["state", "phase", "held_for", "explanation", "changed_at"])
    Attempt.objects.create(
        delivery=row,
        act=Attempt.Act.SEND,
        outcome=Attempt.Outcome.CANCELLED,
        explanation=explanation,
        worker=actor.name[:60],
        at=now(),
    )
    record(actor=actor, action="delivery.cancelled", target=row, content_hash=row.digest)


def with_succession(rows: QuerySet[Delivery]) -> QuerySet[Delivery]:
    """Add to each row whether a newer version has come after it, or is being written."""
    newer = Delivery.objects.filter(target=OuterRef("pk"), act__in=_SHOWS)
    retracted = retractions_in_force().filter(release__post=OuterRef("release__post"))
    corrected = Post.objects.filter(
        pk=OuterRef("release__post_id"), is_correction=True, state__in=BEING_CORRECTED
    )
    return rows.annotate(
        newer_came=Exists(newer),
        correction_begun=Exists(corrected),
        post_retracted=Exists(retracted),
    )


def is_replaced(row: Delivery) -> bool:
    """Return whether a newer version came after this one; the row is from `with_succession`."""
    return bool(row.newer_came)  # type: ignore[attr-defined]  # an annotation


def is_retracted(row: Delivery) -> bool:
    """Return whether it would show what somebody has retracted; from `with_succession`."""
    return row.act in _SHOWS and bool(row.post_retracted)  # type: ignore[attr-defined]


def retractions_in_force() -> QuerySet[Delivery]:
    """Return the retractions that nobody has called off, whether they have left or not."""
    return Delivery.objects.filter(act=_Act.RETRACT).exclude(state=_State.CANCELLED)


def is_being_corrected(row: Delivery) -> bool:
    """Return whether a newer version is being written or reviewed; from `with_succession`."""
    return bool(row.correction_begun)  # type: ignore[attr-defined]  # an annotation


def follow_what_stands(row: Delivery) -> None:
    """Let a correction act on the last copy that did leave, or be the first where none did."""
    before = (row.act, row.target_id)
    while row.act == _Act.CORRECT and row.target and _ended_unsent(row.target):
        if row.target.target is None:
            # The target stays: it tells that the older version has been replaced.
            row.act = _Act.PUBLISH
        else:
            row.target = row.target.target
    if (row.act, row.target_id) != before:
        row.save(update_fields=["act", "target"])


def waits_for_older(row: Delivery) -> bool:
    """Return whether it is not known yet if the copy to be corrected went out."""
    if row.act != _Act.CORRECT or row.target is None:
        return False
    ended_partly = row.target.is_partly_out and row.target.state in _ENDED_UNSENT
    return row.target.state != _State.SENT and not ended_partly


def _has_not_left(row: Delivery) -> bool:
    return row.state in (*_UNSENT, _State.FAILED) and not _is_unknown(row)


def _is_unknown(row: Delivery) -> bool:
    return row.state == _State.HELD and row.held_for == _For.UNKNOWN


def _ended_unsent(row: Delivery) -> bool:
    return row.state in _ENDED_UNSENT and not row.is_partly_out
