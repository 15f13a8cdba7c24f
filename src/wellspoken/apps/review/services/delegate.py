"""Lending one's role to a colleague while away."""

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from wellspoken.apps.audit.actors import person
from wellspoken.apps.audit.services import record
from wellspoken.apps.core.clock import now
from wellspoken.apps.people.access import require
from wellspoken.apps.people.models import User
from wellspoken.apps.people.roles import Capability, Role
from wellspoken.apps.review.errors import ReviewError
from wellspoken.apps.review.models import Delegation


class BadDelegation(ReviewError):
    """The role cannot be lent like this."""


@transaction.atomic
def delegate(
    *, actor: User, role: Role, receiver: User, starts_at: datetime, ends_at: datetime
) -> Delegation:
    """Let `receiver` review in the actor's name and role between two moments.

    Only a role that the actor holds can be lent, and only to an active colleague.
    """
    require(actor, Capability.APPROVE)
    if role not in actor.roles:
        raise BadDelegation(_("You can only lend a role that you hold."))
    if receiver.pk == actor.pk or not receiver.is_active:
        raise BadDelegation(_("Choose an active colleague."))
    if ends_at <= starts_at or ends_at <= now():
        raise BadDelegation(_("The end must come after the beginning and lie in the future."))
    delegation = Delegation.objects.create(
        role=role, giver=actor, receiver=receiver, starts_at=starts_at, ends_at=ends_at
    )
    record(
        actor=person(actor),
        action="delegation.created",
        target=delegation,
        detail={"role": role.value, "receiver": receiver.pk},
    )
    return delegation


@transaction.atomic
def end_delegation(*, actor: User, delegation_id: int) -> None:
    """End a delegation early; only its giver or an administrator may."""
    delegation = Delegation.objects.select_for_update().get(pk=delegation_id)
    if delegation.giver_id != actor.pk:
        require(actor, Capability.MANAGE_PEOPLE)
    if delegation.ended_at is None:
        delegation.ended_at = now()
        delegation.save(update_fields=["ended_at"])
        record(actor=person(actor), action="delegation.ended", target=delegation)
