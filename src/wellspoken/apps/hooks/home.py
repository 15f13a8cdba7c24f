"""What the workspace's first page says about webhooks."""

from django.template.loader import render_to_string

from wellspoken.apps.hooks.models import Endpoint
from wellspoken.apps.people.access import can
from wellspoken.apps.people.decorators import StaffRequest
from wellspoken.apps.people.roles import Capability


def webhooks_switched_off(request: StaffRequest) -> str:
    """Return which webhooks fail or were switched off because they failed; empty when none is."""
    if not can(request.user, Capability.MANAGE_WEBHOOKS):
        return ""
    rows = list(Endpoint.objects.exclude(failing_since=None))
    if not rows:
        return ""
    return render_to_string("hooks/home.html", {"rows": rows}, request=request)
