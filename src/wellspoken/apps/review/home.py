"""What a reviewer finds on the workspace's first page."""

from django.template.loader import render_to_string

from wellspoken.apps.people.access import can
from wellspoken.apps.people.decorators import StaffRequest
from wellspoken.apps.people.roles import Capability
from wellspoken.apps.review import selectors

SHOWN = 5


def waiting_reviews(request: StaffRequest) -> str:
    """Return what waits for this person's approval, and emergencies to be looked back at."""
    if not can(request.user, Capability.APPROVE):
        return ""
    waiting = selectors.waiting_for(request.user)
    emergencies = []
    if can(request.user, Capability.FAST_TRACK):
        emergencies = list(selectors.unreported_emergencies()[:SHOWN])
    return render_to_string(
        "review/home.html",
        {
            "rows": waiting[:SHOWN],
            "more": max(len(waiting) - SHOWN, 0),
            "emergencies": emergencies,
        },
        request=request,
    )
