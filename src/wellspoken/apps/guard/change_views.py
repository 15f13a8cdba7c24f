"""What changed in screening, and what that means for what waits."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from wellspoken.apps.guard import services
from wellspoken.apps.guard.change_words import difference_in_words
from wellspoken.apps.guard.models import Affected, Ruleset
from wellspoken.apps.people.access import can
from wellspoken.apps.people.decorators import StaffRequest, needs
from wellspoken.apps.people.roles import Capability
from wellspoken.engines.screening import UnknownRuleError, rule

SHOWN = 100


@require_safe
@needs(Capability.READ_WORKSPACE)
def changes(request: StaffRequest) -> HttpResponse:
    """List the versions of the rules and the profile, the newest first."""
    rows = Ruleset.objects.select_related("by").defer("rules", "profile")
    return render(
        request,
        "guard/changes.html",
        {
            "rows": [
                (row, [difference_in_words(line) for line in row.differences[:5]])
                for row in rows[:SHOWN]
            ],
            "open": Affected.objects.filter(settled_at=None).values("post_id").distinct().count(),
        },
    )


@require_safe
@needs(Capability.READ_WORKSPACE)
def change(request: StaffRequest, ruleset_id: int) -> HttpResponse:
    """Show one version: what is different, and what it newly finds."""
    row = get_object_or_404(Ruleset.objects.select_related("by", "pages_wanted_by"), pk=ruleset_id)
    newest = Ruleset.objects.order_by("-pk").values_list("pk", flat=True).first()
    affected = list(row.affected.select_related("owner").filter(settled_at=None))
    context = {
        "row": row,
        "differences": [difference_in_words(line) for line in row.differences],
        "parts": [
            (part, [(item, _why(item)) for item in affected if item.part == part.value][:SHOWN])
            for part in Affected.Part
        ],
        "settled": row.affected.exclude(settled_at=None).count(),
        "is_newest": row.pk == newest,
        "may_ask": can(request.user, Capability.MANAGE_SCREENING),
        "looking": row.pages_wanted_at is not None and row.pages_looked_at is None,
    }
    template = "guard/change_progress.html" if request.htmx else "guard/change.html"
    return render(request, template, context)


@require_POST
@needs(Capability.MANAGE_SCREENING)
def want_pages(request: StaffRequest, ruleset_id: int) -> HttpResponse:
    """Have the published posts looked through in the background."""
    get_object_or_404(Ruleset, pk=ruleset_id)
    services.want_pages(actor=request.user, ruleset_id=ruleset_id)
    messages.success(request, _("The worker looks through the published posts, a few at a time."))
    return redirect("guard:change", ruleset_id)


def _why(item: Affected) -> str:
    """Return why the rule finds fault with such words, as long as the rule is there."""
    try:
        return rule(item.rule).why
    except UnknownRuleError:
        return ""
