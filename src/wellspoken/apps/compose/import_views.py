"""Importing a content calendar: upload, look at each row, confirm, take back."""

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.timezone import get_current_timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from wellspoken.apps.compose import services
from wellspoken.apps.compose.calendar_sheet import BOM
from wellspoken.apps.compose.errors import ComposeError
from wellspoken.apps.compose.import_forms import UploadForm
from wellspoken.apps.compose.importing.columns import COLUMNS, OWN_TEXT, template
from wellspoken.apps.compose.importing.planning import named, screened
from wellspoken.apps.compose.importing.source import MOST_ROWS, BadFile
from wellspoken.apps.compose.models import Import
from wellspoken.apps.people.decorators import StaffRequest, needs
from wellspoken.apps.people.roles import Capability

LATEST = 20


@require_http_methods(["GET", "HEAD", "POST"])
@needs(Capability.WRITE_POST)
def upload(request: StaffRequest) -> HttpResponse:
    """Take a file in, and list the latest imports."""
    form = UploadForm(
        request.POST or None,
        request.FILES or None,
        initial={"zone": str(get_current_timezone())},
    )
    if request.method == "POST" and form.is_valid():
        file = form.cleaned_data["file"]
        try:
            run = services.receive_import(
                actor=request.user,
                name=file.name,
                data=file.read(),
                day_order=form.cleaned_data["day_order"],
                zone=form.cleaned_data["zone"],
            )
        except (BadFile, ComposeError) as error:
            form.add_error("file", str(error))
        else:
            return redirect("compose:import", run.pk)
    runs = Import.objects.exclude(state=Import.State.WAITING) | Import.objects.filter(
        state=Import.State.WAITING, by=request.user
    )
    return render(
        request,
        "compose/import.html",
        {
            "form": form,
            "runs": runs.select_related("by").defer("data")[:LATEST],
            "columns": [*(names[0] for names in COLUMNS.values()), f"{OWN_TEXT}…"],
            "most": MOST_ROWS,
        },
        status=422 if form.errors else 200,
    )


@require_safe
@needs(Capability.WRITE_POST)
def template_file(request: StaffRequest) -> HttpResponse:
    """Hand out a CSV file with every column, to be filled in."""
    answer = HttpResponse(BOM + template(), content_type="text/csv; charset=utf-8")
    answer["Content-Disposition"] = 'attachment; filename="content-calendar.csv"'
    return answer


@require_http_methods(["GET", "HEAD", "POST"])
@needs(Capability.WRITE_POST)
def report(request: StaffRequest, import_id: int) -> HttpResponse:
    """Show what an import would make, or made; confirm it."""
    run = get_object_or_404(Import.objects.select_related("by", "undone_by"), pk=import_id)
    if run.state != Import.State.WAITING:
        return _made(request, run)
    if run.by_id != request.user.pk:
        raise Http404
    if request.method == "POST":
        try:
            services.carry_out_import(
                actor=request.user, import_id=run.pk, expected_plan=request.POST.get("plan", "")
            )
        except ComposeError as error:
            messages.error(request, str(error))
        return redirect("compose:import", run.pk)
    planned = screened(services.plan_of(run))
    accounts, campaigns = named(row.draft for row in planned.rows)
    rows = [
        {
            "row": row,
            "accounts": [
                (accounts[item.account_id], item.own_text)
                for item in (row.draft.variants if row.draft else ())
                if item.account_id in accounts
            ],
            "campaign": campaigns.get(row.draft.campaign_id or 0) if row.draft else None,
        }
        for row in planned.rows
    ]
    return render(request, "compose/import_plan.html", {"run": run, "plan": planned, "rows": rows})


def _made(request: StaffRequest, run: Import) -> HttpResponse:
    if request.method == "POST":
        messages.error(request, _("This file was imported already. Nothing was made twice."))
        return redirect("compose:import", run.pk)
    return render(
        request,
        "compose/import_made.html",
        {
            "run": run,
            "posts": run.posts.select_related("post"),
            "untouched": len(services.untouched(run)),
        },
    )


@require_POST
@needs(Capability.WRITE_POST)
def abandon(request: StaffRequest, import_id: int) -> HttpResponse:
    """Throw away a file that was not imported."""
    services.abandon_import(actor=request.user, import_id=import_id)
    messages.success(request, _("The file was thrown away; no post was made of it."))
    return redirect("compose:imports")


@require_POST
@needs(Capability.WRITE_POST)
def undo(request: StaffRequest, import_id: int) -> HttpResponse:
    """Discard the drafts of an import that nobody touched."""
    get_object_or_404(Import, pk=import_id)
    try:
        count = services.undo_import(actor=request.user, import_id=import_id)
    except ComposeError as error:
        messages.error(request, str(error))
    else:
        said = ngettext(
            "%(count)d draft was discarded. It can be restored on its own page.",
            "%(count)d drafts were discarded. Each can be restored on its own page.",
            count,
        )
        messages.success(request, said % {"count": count})
    return redirect("compose:import", import_id)
