"""What screening finds and people let through, counted."""

from django.http import HttpResponse, StreamingHttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from wellspoken.apps.core.clock import now
from wellspoken.apps.guard import counting
from wellspoken.apps.guard.csv_out import csv_lines
from wellspoken.apps.guard.forms import FindingFilter
from wellspoken.apps.people.decorators import StaffRequest, needs
from wellspoken.apps.people.roles import Capability


@require_safe
@needs(Capability.READ_WORKSPACE)
def findings(request: StaffRequest) -> HttpResponse:
    """Show the counts by rule, family, surface, severity, verdict and month."""
    form = FindingFilter(request.GET or None)
    chosen = form.chosen() if form.is_valid() else counting.Chosen()
    return render(
        request,
        "guard/findings.html",
        {
            "form": form,
            "rows": counting.by_rule(chosen),
            "tables": [
                (_("Family"), counting.by(chosen, "family")),
                (_("Surface"), counting.by(chosen, "surface")),
                (_("Severity"), counting.by(chosen, "severity")),
                (_("Verdict of the reports"), counting.verdicts(chosen)),
                (_("Month"), counting.by_month(chosen)),
            ],
            "query": request.GET.urlencode(),
        },
        status=422 if request.GET and form.errors else 200,
    )


@require_safe
@needs(Capability.READ_WORKSPACE)
def findings_csv(request: StaffRequest) -> StreamingHttpResponse:
    """Hand out the counts by rule as CSV."""
    form = FindingFilter(request.GET or None)
    chosen = form.chosen() if form.is_valid() else counting.Chosen()
    head = ["rule", "name", "posts", "findings", "stopped", "let_through", "last", "reasons", "by"]
    rows = (
        [
            row.rule,
            row.name,
            row.posts,
            row.findings,
            row.stopped,
            row.let_through,
            row.last_at.isoformat(),
            "; ".join(f"{reason} ({count})" for reason, count in row.reasons),
            "; ".join(f"{name} ({count})" for name, count in row.people),
        ]
        for row in counting.by_rule(chosen)
    )
    answer = StreamingHttpResponse(csv_lines([head, *rows]), content_type="text/csv; charset=utf-8")
    answer["Content-Disposition"] = f'attachment; filename="screening-{now():%Y-%m-%d}.csv"'
    return answer
