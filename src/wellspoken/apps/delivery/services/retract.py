"""Taking back what is public, on every account that has it.

A retraction does not wait for a chain of reviews: wrong words about health do harm while they
stand. The note is screened, and who retracted what and why is on record and shown to readers.
"""

from datetime import timedelta

from django.db import transaction
from django.utils.translation import gettext as _

from wellspoken.apps.audit.actors import person
from wellspoken.apps.audit.services import record
from wellspoken.apps.compose.models import Post
from wellspoken.apps.compose.services import lock_post
from wellspoken.apps.core.clock import now
from wellspoken.apps.delivery.models import Delivery
from wellspoken.apps.delivery.outbox import new_delivery, retraction_digest
from wellspoken.apps.delivery.services.people_decide import NotPossible
from wellspoken.apps.delivery.succession import BEING_CORRECTED
from wellspoken.apps.people.access import require
from wellspoken.apps.people.models import User
from wellspoken.apps.people.roles import Capability
from wellspoken.apps.review.models import Review
from wellspoken.apps.review.screening import refuse_blocked_note
from wellspoken.apps.review.services.void import end_review

RETRACTION_WINDOW = timedelta(days=2)
_SHOWN = (Delivery.Act.PUBLISH, Delivery.Act.CORRECT)
_STOPPED = (
    Delivery.State.WAITING,
    Delivery.State.HELD,
    Delivery.State.FAILED,
    Delivery.State.CANCELLED,
)


@transaction.atomic
def retract_post(*, actor: User, post_id: int, note: str) -> list[Delivery]:
    """Ask every network that shows the post to take it down; return the new deliveries.

    `note` is what readers find in its place. Copies that have not left are cancelled, and a
    correction that is being written or reviewed ends. Retracted again, it goes to the networks
    whose retraction somebody called off. Raises `NotPossible` when nothing is public or a copy is
    on its way, `Blocked` when screening stops the note, `NotAllowed` without the capability.
    """
    require(actor, Capability.CORRECT_PUBLISHED)
    if not note.strip():
        raise NotPossible(_("Say why it is retracted: readers see this in its place."))
    post = lock_post(post_id)
    refuse_blocked_note(note.strip(), language=post.language)
    copies = _standing(post)
    if not copies:
        raise NotPossible(_("No copy of this post is public, so there is nothing to retract."))
    retractions = [_retraction(copy, note.strip()) for copy in copies]
    cancelled = _cancel_the_unsent(post)
    _end_correction(actor, post)
    record(
        actor=person(actor),
        action="post.retracted",
        target=post,
        detail={"copies": len(copies), "cancelled": cancelled},
    )
    return retractions


def _standing(post: Post) -> list[Delivery]:
    rows = Delivery.objects.select_for_update(of=("self",)).filter(release__post=post)
    by_account: dict[int, Delivery] = {}
    under_way: set[int] = set()
    for row in rows.order_by("release_id", "pk"):
        if row.act == Delivery.Act.RETRACT:
            if row.state != Delivery.State.CANCELLED:
                under_way.add(row.account_id)
            continue
        if row.is_partly_out and row.state in _STOPPED:
            by_account[row.account_id] = row
            continue
        if row.state == Delivery.State.HELD and row.held_for == Delivery.HeldFor.UNKNOWN:
            raise NotPossible(
                _(
                    "Nobody can tell yet whether one copy went out. Say on the delivery board "
                    "whether it arrived, then retract."
                )
            )
        if row.state in (Delivery.State.SENDING, Delivery.State.UNCERTAIN):
            raise NotPossible(
                _("A copy is on its way at this moment. Wait until it has settled, then retract.")
            )
        if row.state == Delivery.State.SENT and row.act in _SHOWN:
            by_account[row.account_id] = row
    left = [copy for account_id, copy in by_account.items() if account_id not in under_way]
    if under_way and not left:
        raise NotPossible(_("This post has been retracted already."))
    return left


def _retraction(copy: Delivery, note: str) -> Delivery:
    """Make the copy's retraction, or take up the one that somebody called off."""
    moment = now()
    called_off = Delivery.objects.filter(
        release=copy.release, account_id=copy.account_id, act=Delivery.Act.RETRACT
    ).first()
    if called_off is not None:
        called_off.state, called_off.explanation = Delivery.State.WAITING, ""
        called_off.digest, called_off.note = retraction_digest(copy, note), note
        called_off.target, called_off.tries, called_off.looks = copy, 0, 0
        called_off.due_at = called_off.next_try_at = called_off.changed_at = moment
        called_off.late_after = moment + RETRACTION_WINDOW
        called_off.reported_at = None
        called_off.save()
        return called_off
    made = new_delivery(
        release=copy.release,
        account_id=copy.account_id,
        act=Delivery.Act.RETRACT,
        digest=retraction_digest(copy, note),
        due_at=moment,
        late_after=moment + RETRACTION_WINDOW,
        target=copy,
        note=note,
    )
    made.save(force_insert=True)
    return made


def _end_correction(actor: User, post: Post) -> None:
    """Let nobody approve what would put the post back."""
    for review in Review.objects.select_for_update().filter(post=post, state=Review.State.OPEN):
        end_review(review, state=Review.State.VOID, actor=person(actor), reason="retracted")
    if not post.is_correction or post.state not in BEING_CORRECTED:
        return
    post.is_correction, post.correction_note, post.correction_version = False, "", None
    post.state, post.updated_at = Post.State.PUBLISHED, now()
    post.save()


def _cancel_the_unsent(post: Post) -> int:
    unsent = Delivery.objects.filter(
        release__post=post,
        act__in=_SHOWN,
        state__in=[Delivery.State.WAITING, Delivery.State.HELD, Delivery.State.FAILED],
    )
    return unsent.update(
        state=Delivery.State.CANCELLED,
        held_for="",
        explanation=_("The post was retracted."),
        changed_at=now(),
    )
