"""Setting from which probability on a match is shown."""

from django.db import transaction
from django.utils.translation import gettext as _

from wellspoken.apps.audit.actors import person
from wellspoken.apps.audit.services import record
from wellspoken.apps.core.clock import now
from wellspoken.apps.desk.errors import DeskError
from wellspoken.apps.desk.models import DeskThresholds
from wellspoken.apps.people.access import require
from wellspoken.apps.people.models import User
from wellspoken.apps.people.roles import Capability


@transaction.atomic
def set_thresholds(
    *, actor: User, suggest: float, strong: float, reason: str = ""
) -> DeskThresholds:
    """Set both thresholds from now on; they count in the next match."""
    require(actor, Capability.MANAGE_CLAIMS)
    if not 0.0 < suggest <= strong <= 1.0:
        raise DeskError(_("Both lie between 0 and 1, and “suggest” is no higher than “strong”."))
    row = DeskThresholds.objects.create(
        suggest=suggest, strong=strong, reason=reason.strip(), by=actor, at=now()
    )
    record(
        actor=person(actor),
        action="desk.thresholds-set",
        detail={"suggest": f"{suggest:.4f}", "strong": f"{strong:.4f}"},
    )
    return row
