"""Saving a claim so that every process takes up what changed."""

from django.db.models import F

from wellspoken.apps.core.clock import now
from wellspoken.apps.desk.models import Claim


def touch(claim: Claim) -> None:
    """Save a claim so that the next match, and the next screening, read it anew."""
    claim.searched = claim.every_wording()
    claim.updated_at = now()
    # Raised in the database: two changes at once count as two, whichever ends first.
    claim.revision = F("revision") + 1
    claim.save()
    claim.refresh_from_db(fields=["revision"])
