"""The screen of the next day's queue: what would fail, and why."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from wellspoken.apps.delivery.models import Foreseen, Preflight
from wellspoken.apps.delivery.services.preflight import planned_until_tomorrow, preflight_now
from wellspoken.apps.people.access import can
from wellspoken.apps.people.decorators import StaffRequest, needs
from wellspoken.apps.people.roles import Capability

SHOWN = 200


@require_safe
@needs(Capability.READ_WORKSPACE)
def tomorrow(request: StaffRequest) -> HttpResponse:
    """Show what is due until the end of tomorrow, what would fail first."""
    rows = list(planned_until_tomorrow().prefetch_related("foreseen")[:SHOWN])
    failing = set(Foreseen.objects.values_list("delivery_id", flat=True))
    return render(
        request,
        "delivery/tomorrow.html",
        {
            "failing": [row for row in rows if row.pk in failing],
            "well": [row for row in rows if row.pk not in failing],
            "last": Preflight.objects.filter(pk=1).first(),
            "may_check": can(request.user, Capability.MANAGE_DELIVERY),
        },
    )


@require_POST
@needs(Capability.MANAGE_DELIVERY)
def check_tomorrow(request: StaffRequest) -> HttpResponse:
    """Look through the queue now."""
    preflight_now(actor=request.user)
    messages.success(request, _("Looked through everything that is due until tomorrow."))
    return redirect("delivery:tomorrow")
