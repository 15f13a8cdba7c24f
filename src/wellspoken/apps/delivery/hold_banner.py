"""What crisis holds show outside their own screens: a banner above all, a panel on the first."""

from typing import Any

from django.template.loader import render_to_string
from django.utils.safestring import SafeString

from wellspoken.apps.delivery.hold_selectors import stopped_deliveries
from wellspoken.apps.delivery.holds import in_force
from wellspoken.apps.people.access import can
from wellspoken.apps.people.decorators import StaffRequest
from wellspoken.apps.people.roles import Capability


def hold_banner(request: StaffRequest) -> SafeString | str:
    """Return the banner for whoever may read the workspace; its place stays without a hold."""
    if not request.user.is_authenticated or not can(request.user, Capability.READ_WORKSPACE):
        return ""
    return render_to_string("delivery/holds/banner.html", banner_context(), request=request)


def banner_context() -> dict[str, Any]:
    """Return the holds in force, and a name for just these, by which a page knows what it shows."""
    standing = in_force(drills=True)
    return {
        "standing": standing,
        "version": "-".join(str(hold.pk) for hold in standing) or "none",
    }


def stopped_posts_that_wait(request: StaffRequest) -> SafeString | str:
    """Return how much waits to be looked at again, for those who may approve."""
    if not can(request.user, Capability.APPROVE):
        return ""
    count = stopped_deliveries().count()
    if not count:
        return ""
    return render_to_string("delivery/holds/home.html", {"count": count}, request=request)
