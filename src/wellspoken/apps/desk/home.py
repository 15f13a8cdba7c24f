"""What the workspace's first page says about claims that somebody has to look at again."""

from django.template.loader import render_to_string

from wellspoken.apps.desk import selectors
from wellspoken.apps.people.access import can
from wellspoken.apps.people.decorators import StaffRequest
from wellspoken.apps.people.roles import Capability

SHOWN = 5


def claims_to_look_at(request: StaffRequest) -> str:
    """Return the claims that wait for this person: their own, and those that nobody owns."""
    if not can(request.user, Capability.MANAGE_CLAIMS):
        return ""
    rows = list(selectors.to_look_at(request.user)[: SHOWN + 1])
    if not rows:
        return ""
    return render_to_string(
        "desk/home.html", {"rows": rows[:SHOWN], "has_more": len(rows) > SHOWN}, request=request
    )
