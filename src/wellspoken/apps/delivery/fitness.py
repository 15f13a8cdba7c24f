"""Whether a delivery may leave at this moment, and if not, why."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from django.utils.translation import gettext as _

from wellspoken.apps.delivery.models import Delivery
from wellspoken.apps.delivery.outbox import digest_of, retraction_digest
from wellspoken.apps.delivery.succession import is_being_corrected, waits_for_older
from wellspoken.apps.review.models import Review
from wellspoken.apps.review.screening import (
    blocking_now,
    is_screened_by_todays_rules,
    why_not_shown_now,
)
from wellspoken.engines.networks.publication import canonical_digest

# How soon it is asked again whether an older version has settled or its correction is approved.
LOOK_AGAIN = timedelta(seconds=15)


@dataclass(frozen=True, slots=True, kw_only=True)
class Unfit:
    """Why a delivery stays: until a moment, or until a person decides."""

    explanation: str
    held_for: Delivery.HeldFor = Delivery.HeldFor.NOTHING
    wait_until: datetime | None = None


@dataclass(slots=True)
class Seen:
    """What was found out about the releases of one claim, so that each is looked at once."""

    whole: dict[int, bool] = field(default_factory=dict)
    known_screening: dict[int, bool] = field(default_factory=dict)


def why_unfit(delivery: Delivery, moment: datetime, seen: Seen) -> Unfit | None:
    """Return the first reason against sending now, or None when it may leave.

    `delivery` comes with its release, review, account and succession; nothing is written. `seen`
    is shared by the deliveries of one claim.
    """
    if not delivery.account.active:
        return Unfit(
            held_for=Delivery.HeldFor.ACCOUNT,
            explanation=_("The account “%(name)s” is not in use.") % {"name": delivery.account},
        )
    if moment > delivery.late_after:
        return Unfit(
            held_for=Delivery.HeldFor.LATE,
            explanation=_("It was due and could not leave in time. Is it still right to send it?"),
        )
    if not unchanged(delivery, seen):
        return Unfit(
            held_for=Delivery.HeldFor.CHANGED,
            explanation=_("The stored content does not match the hash that was approved."),
        )
    if delivery.act != Delivery.Act.RETRACT:
        why = why_not_shown_now(delivery.release, account_id=delivery.account_id)
        why = why or _why_screening_stops(delivery, seen)
        if why:
            return Unfit(held_for=Delivery.HeldFor.SCREENING, explanation=why)
    blocked_until = delivery.account.blocked_until
    if blocked_until is not None and blocked_until > moment:
        return Unfit(
            wait_until=blocked_until,
            explanation=_("The network asked to wait before anything more is sent."),
        )
    return None


def _why_screening_stops(delivery: Delivery, seen: Seen) -> str:
    if _screened_alike(delivery, seen):
        return ""
    stopped = blocking_now(delivery.release, account_id=delivery.account_id)
    if not stopped:
        return ""
    return _("Screening now stops it: %(rules)s.") % {"rules": ", ".join(sorted(stopped))}


def why_wait(delivery: Delivery, moment: datetime) -> Unfit | None:
    """Return what another version of the post makes this one wait for, or None.

    A retraction waits for nothing: wrong words come down whatever is written in their place.
    """
    if delivery.act == Delivery.Act.RETRACT:
        return None
    if waits_for_older(delivery):
        explanation = _("It is not known yet whether the version to be corrected went out.")
    elif is_being_corrected(delivery):
        explanation = _("A correction of this post is being written: this version waits.")
    else:
        return None
    return Unfit(wait_until=moment + LOOK_AGAIN, explanation=explanation)


def _screened_alike(delivery: Delivery, seen: Seen) -> bool:
    """Return whether the last report about the release came from the very rules of now."""
    number = delivery.release_id
    if number not in seen.known_screening:
        seen.known_screening[number] = is_screened_by_todays_rules(delivery.release)
    return seen.known_screening[number]


def unchanged(delivery: Delivery, seen: Seen) -> bool:
    """Return whether the release is still, byte for byte, the one that was approved."""
    release = delivery.release
    if release.pk not in seen.whole:
        seen.whole[release.pk] = (
            release.review.state == Review.State.APPROVED
            and release.review.content_hash == release.content_hash
            and canonical_digest(release.content) == release.content_hash
        )
    if not seen.whole[release.pk]:
        return False
    if delivery.act == Delivery.Act.RETRACT:
        return delivery.digest == retraction_digest(delivery.target, delivery.note)
    mine = [
        item
        for item in release.content["publications"]
        if item["account_id"] == delivery.account_id
    ]
    return len(mine) == 1 and digest_of(mine[0]) == delivery.digest
