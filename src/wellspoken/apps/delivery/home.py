"""What the workspace's first page says about sending."""

from django.template.loader import render_to_string

from wellspoken.apps.delivery import selectors
from wellspoken.apps.delivery.models import Delivery, Foreseen
from wellspoken.apps.people.access import can
from wellspoken.apps.people.decorators import StaffRequest
from wellspoken.apps.people.roles import Capability

SHOWN = 5


def deliveries_that_need_somebody(request: StaffRequest) -> str:
    """Return what did not go as planned, for those who may decide; empty when all is well."""
    if not can(request.user, Capability.MANAGE_DELIVERY):
        return ""
    engine = selectors.engine()
    rows = list(selectors.board_rows("needs-person", limit=SHOWN + 1))
    if not rows and not engine.paused and engine.worker_alive:
        return ""
    return render_to_string(
        "delivery/home.html",
        {"rows": rows[:SHOWN], "has_more": len(rows) > SHOWN, "engine": engine},
        request=request,
    )


def deliveries_that_would_fail(request: StaffRequest) -> str:
    """Return how many deliveries would fail by tomorrow, for those who may decide."""
    if not can(request.user, Capability.MANAGE_DELIVERY):
        return ""
    standing = Foreseen.objects.filter(delivery__state=Delivery.State.WAITING)
    count = standing.values("delivery").distinct().count()
    if not count:
        return ""
    return render_to_string("delivery/home_tomorrow.html", {"count": count}, request=request)
