"""Setting up campaigns."""

from datetime import date

from django.db import transaction
from django.utils.translation import gettext as _

from wellspoken.apps.audit.actors import person
from wellspoken.apps.audit.services import record
from wellspoken.apps.compose.errors import ComposeError
from wellspoken.apps.compose.models import Campaign
from wellspoken.apps.people.access import require
from wellspoken.apps.people.models import User
from wellspoken.apps.people.roles import Capability


@transaction.atomic
def save_campaign(
    *,
    actor: User,
    name: str,
    goal: str = "",
    starts_on: date | None = None,
    ends_on: date | None = None,
    archived: bool = False,
    campaign_id: int | None = None,
) -> Campaign:
    """Create a campaign, or change the one that `campaign_id` names."""
    require(actor, Capability.MANAGE_CAMPAIGNS)
    if starts_on and ends_on and ends_on < starts_on:
        raise ComposeError(_("The campaign ends before it begins."))
    taken = Campaign.objects.filter(name__iexact=name.strip()).exclude(pk=campaign_id or 0)
    if not name.strip() or taken.exists():
        raise ComposeError(_("Give the campaign a name that no other has."))
    if campaign_id is None:
        campaign = Campaign(created_by=actor)
    else:
        campaign = Campaign.objects.select_for_update().get(pk=campaign_id)
    campaign.name, campaign.goal = name.strip(), goal.strip()
    campaign.starts_on, campaign.ends_on, campaign.archived = starts_on, ends_on, archived
    campaign.save()
    record(
        actor=person(actor),
        action="campaign.created" if campaign_id is None else "campaign.changed",
        target=campaign,
    )
    return campaign
