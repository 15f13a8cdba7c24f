"""Which acts other systems can be told of, and under which name."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class EventType(models.TextChoices):
    """What an endpoint can ask to be told; the names are part of the interface."""

    POST_SUBMITTED = "post.submitted", _("a post was submitted for review")
    POST_APPROVED = "post.approved", _("a step of a review was approved")
    POST_CHANGES_REQUESTED = "post.changes_requested", _("changes of a post were requested")
    POST_RELEASED = "post.released", _("a post was released: its last step was approved")
    POST_CORRECTED = "post.corrected", _("a correction of a published post was released")
    POST_RETRACTED = "post.retracted", _("a published post was retracted")
    DELIVERY_SENT = "delivery.sent", _("a delivery was sent and read back")
    DELIVERY_FAILED = "delivery.failed", _("a network refused a delivery for good")
    DELIVERY_UNCERTAIN = "delivery.uncertain", _("nobody knows yet whether a delivery arrived")
    DELIVERY_NEEDS_PERSON = "delivery.needs_person", _("a delivery waits for a person")
    HOLD_SET = "hold.set", _("a crisis hold or a drill began")
    HOLD_LIFTED = "hold.lifted", _("a crisis hold or a drill ended")
    ACCOUNT_NEEDS_ATTENTION = (
        "account.needs_attention",
        _("an account does not open, or soon will not"),
    )


TEST = "webhook.test"

# The acts of the audit log that are told; `collect` tells corrections from first releases.
OF_ACTION: dict[str, EventType] = {
    "post.submitted": EventType.POST_SUBMITTED,
    "review.approved": EventType.POST_APPROVED,
    "review.changes": EventType.POST_CHANGES_REQUESTED,
    "release.created": EventType.POST_RELEASED,
    "post.retracted": EventType.POST_RETRACTED,
    "delivery.sent": EventType.DELIVERY_SENT,
    "delivery.failed": EventType.DELIVERY_FAILED,
    "delivery.uncertain": EventType.DELIVERY_UNCERTAIN,
    "delivery.held": EventType.DELIVERY_NEEDS_PERSON,
    "hold.set": EventType.HOLD_SET,
    "hold.lifted": EventType.HOLD_LIFTED,
    "hold.expired": EventType.HOLD_LIFTED,
    "credential.ending": EventType.ACCOUNT_NEEDS_ATTENTION,
}


def name_of(kind: str) -> str:
    """Return an event's name in words."""
    if kind == TEST:
        return str(_("a test"))
    return str(dict(EventType.choices).get(kind, kind))
