"""Setting up which roles approve which kind of content."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.db import transaction
from django.utils.translation import gettext as _

from wellspoken.apps.audit.actors import person
from wellspoken.apps.audit.services import record
from wellspoken.apps.compose.models import ContentClass
from wellspoken.apps.people.access import require
from wellspoken.apps.people.models import User
from wellspoken.apps.people.roles import GRANTS, Capability, Role
from wellspoken.apps.review.errors import ReviewError
from wellspoken.apps.review.models import ChainStep


class BadChain(ReviewError):
    """A chain would let something out unseen."""


@dataclass(frozen=True, slots=True)
class Step:
    """One wanted step: who is asked, and when."""

    role: Role
    when: ChainStep.When


@transaction.atomic
def set_chain(*, actor: User, content_class: ContentClass, steps: Sequence[Step]) -> None:
    """Replace the chain for one kind of content; open reviews keep the one they began with.

    Raises `BadChain` when no step is always asked, a role stands twice, or a role may not approve.
    """
    require(actor, Capability.MANAGE_CHAINS)
    if not any(step.when == ChainStep.When.ALWAYS for step in steps):
        raise BadChain(_("At least one role must always be asked: nothing leaves unseen."))
    if len({step.role for step in steps}) != len(steps):
        raise BadChain(_("Each role can stand only once in a chain."))
    for step in steps:
        if Capability.APPROVE not in GRANTS[step.role]:
            raise BadChain(_("%(role)s may not approve.") % {"role": step.role.label})
    before = list(ChainStep.objects.filter(content_class=content_class).values_list("role", "when"))
    ChainStep.objects.filter(content_class=content_class).delete()
    ChainStep.objects.bulk_create(
        ChainStep(content_class=content_class, position=position, role=step.role, when=step.when)
        for position, step in enumerate(steps, start=1)
    )
    record(
        actor=person(actor),
        action="chain.changed",
        detail={
            "content_class": content_class.value,
            "before": [list(pair) for pair in before],
            "after": [[step.role.value, step.when.value] for step in steps],
        },
    )
