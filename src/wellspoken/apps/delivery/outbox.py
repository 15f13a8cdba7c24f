"""What delivery does when a release is made or taken back."""

from datetime import datetime

from django.utils.translation import gettext as _

from wellspoken.apps.audit.actors import Actor
from wellspoken.apps.audit.services import record
from wellspoken.apps.core.clock import now
from wellspoken.apps.delivery.models import Attempt, Delivery
from wellspoken.apps.delivery.succession import make_way, retractions_in_force
from wellspoken.apps.review.errors import ReviewError
from wellspoken.apps.review.models import Release
from wellspoken.engines.networks.publication import canonical_digest

UNSENT = (Delivery.State.WAITING, Delivery.State.HELD)


class DeliveryOutbox:
    """Delivery's side of the door that review opens; runs in review's transaction."""

    def accept(self, release: Release, *, actor: Actor) -> int:
        """Make one delivery for each account of the release; return how many.

        Raises `ReviewError` for a post that has been retracted: nothing puts it back.
        """
        if retractions_in_force().filter(release__post_id=release.post_id).exists():
            raise ReviewError(
                _("This post has been retracted. Write a new post for what is to be said now.")
            )
        standing = make_way(release, actor=actor)
        deliveries = []
        for item in release.content["publications"]:
            account_id = item["account_id"]
            copy = standing.get(account_id)
            act = Delivery.Act.CORRECT if copy else Delivery.Act.PUBLISH
            deliveries.append(
                new_delivery(
                    release=release,
                    account_id=account_id,
                    act=act,
                    digest=digest_of(item),
                    due_at=release.window_start,
                    late_after=release.window_end,
                    target=copy,
                    note=release.content["correction_note"] if copy else "",
                )
            )
        Delivery.objects.bulk_create(deliveries)
        return len(deliveries)

    def withdraw(self, release: Release, *, actor: Actor, reason: str) -> None:
        """Cancel what has not left; refuse when something has or may have."""
        rows = list(release.deliveries.select_for_update().order_by("pk"))
        gone = [row for row in rows if may_have_left(row)]
        if gone:
            raise ReviewError(
                _(
                    "This post has left, or is leaving, for at least one account. It cannot be "
                    "edited any more; publish a correction or retract it."
                )
            )
        for row in rows:
            if row.state in UNSENT:
                row.state = Delivery.State.CANCELLED
                row.explanation = reason[:500]
                row.held_for = ""
                row.changed_at = now()
                row.save(update_fields=["state", "explanation", "held_for", "changed_at"])
                Attempt.objects.create(
                    delivery=row,
                    act=Attempt.Act.PERSON,
                    outcome=Attempt.Outcome.CANCELLED,
                    explanation=reason[:500],
                    worker=actor.name[:60],
                    at=now(),
                )
                record(
                    actor=actor,
                    action="delivery.cancelled",
                    target=row,
                    content_hash=release.content_hash,
                )


def may_have_left(row: Delivery) -> bool:
    """Return whether readers may see something of a delivery, as far as can be told."""
    unknown = row.state == Delivery.State.HELD and row.held_for == Delivery.HeldFor.UNKNOWN
    return unknown or row.is_partly_out or row.state not in (*UNSENT, Delivery.State.CANCELLED)


def new_delivery(
    *,
    release: Release,
    account_id: int,
    act: Delivery.Act,
    digest: str,
    due_at: datetime,
    late_after: datetime,
    target: Delivery | None,
    note: str,
) -> Delivery:
    """Return an unsaved delivery whose key will never name anything else.

    The content hash is part of the key: a database restored from a backup may give an old
    release's number to a new one.
    """
    name = [act.value, release.pk, account_id, release.content_hash, due_at.isoformat()]
    return Delivery(
        release=release,
        account_id=account_id,
        act=act,
        target=target,
        note=note,
        key=canonical_digest(name)[:40],
        digest=digest,
        due_at=due_at,
        late_after=late_after,
        next_try_at=due_at,
        created_at=now(),
        changed_at=now(),
    )


def digest_of(item: dict[str, object]) -> str:
    """Return the digest of one publication as it stands in a release's content."""
    return canonical_digest({key: value for key, value in item.items() if key != "account_id"})


def retraction_digest(copy: Delivery | None, note: str) -> str:
    """Return the digest of what readers find where a retracted copy stood."""
    return canonical_digest({"retracted": copy.key if copy else "", "note": note})
