"""The workspace's screens for claims from elsewhere, and for handing ours on."""

from collections.abc import Callable, Iterator

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import Http404, HttpResponse, HttpResponseBase, StreamingHttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from wellspoken.apps.core.clock import now
from wellspoken.apps.desk import services
from wellspoken.apps.desk.engine_claims import as_whole_claim
from wellspoken.apps.desk.errors import DeskError
from wellspoken.apps.desk.forms import ImportForm
from wellspoken.apps.desk.models import Claim, ImportRow, RegisterImport
from wellspoken.apps.people.decorators import StaffRequest, needs
from wellspoken.apps.people.roles import Capability
from wellspoken.engines import claims as engine
from wellspoken.engines.claims.forms.claimreview import write_claimreview
from wellspoken.engines.claims.forms.table import write_csv
from wellspoken.engines.claims.register import write_jsonl

_A_PAGE = 40
_SHOWN = 20
_WRITERS: dict[str, tuple[str, str, Callable[..., Iterator[str]]]] = {
    "csv": ("claims.csv", "text/csv", write_csv),
    "jsonl": ("claims.jsonl", "application/x-ndjson", write_jsonl),
    "claimreview": ("claims.json", "application/ld+json", write_claimreview),
}


@require_http_methods(["GET", "HEAD", "POST"])
@needs(Capability.MANAGE_CLAIMS)
def imports(request: StaffRequest) -> HttpResponse:
    """Show the imports so far, and take a new one to be looked through."""
    is_sent = request.method == "POST"
    form = ImportForm(request.POST, request.FILES) if is_sent else ImportForm()
    if is_sent and form.is_valid():
        told = form.cleaned_data
        name = told["file"].name if told.get("file") else ""
        try:
            batch = services.preview_import(
                actor=request.user, name=name, text=told["text"], words=told["words"]
            )
        except DeskError as error:
            form.add_error(None, str(error))
        else:
            return redirect("desk:import", batch.pk)
    return render(
        request,
        "desk/imports.html",
        {"form": form, "imports": RegisterImport.objects.select_related("by")[:_SHOWN]},
        status=422 if form.errors else 200,
    )


@require_http_methods(["GET", "HEAD", "POST"])
@needs(Capability.MANAGE_CLAIMS)
def rows(request: StaffRequest, import_id: int) -> HttpResponseBase:
    """Show an import row by row, and keep what is decided of the rows of a page."""
    batch = get_object_or_404(RegisterImport.objects.select_related("by"), pk=import_id)
    if request.method == "POST":
        return _decide(request, batch)
    every = batch.rows.select_related("likely", "made")
    only_open = request.GET.get("open") == "1"
    unsure = every.filter(
        is_verdict_sure=False, trouble="", is_known=False, decision=ImportRow.Decision.ADD
    )
    return render(
        request,
        "desk/import.html",
        {
            "batch": batch,
            "is_preview": batch.state == RegisterImport.State.PREVIEW,
            "is_applied": batch.state == RegisterImport.State.APPLIED,
            "page": Paginator(unsure if only_open else every, _A_PAGE).get_page(
                request.GET.get("page")
            ),
            "only_open": only_open,
            "unsure": unsure.count(),
            "counts": _counts(batch),
            "verdicts": Claim.Verdict.choices,
        },
    )


def _counts(batch: RegisterImport) -> dict[str, int]:
    readable = batch.rows.filter(trouble="", is_known=False)
    return {
        "add": readable.filter(decision=ImportRow.Decision.ADD).count(),
        "merge": readable.filter(decision=ImportRow.Decision.MERGE).count(),
        "skip": readable.filter(decision=ImportRow.Decision.SKIP).count(),
        "known": batch.rows.filter(is_known=True).count(),
        "trouble": batch.rows.exclude(trouble="").count(),
    }


def _decide(request: StaffRequest, batch: RegisterImport) -> HttpResponseBase:
    decisions, verdicts = _sent(request, "decision-"), _sent(request, "verdict-")
    back = redirect(f"{request.path}?{request.GET.urlencode()}")
    try:
        services.decide_rows(
            actor=request.user, import_id=batch.pk, decisions=decisions, verdicts=verdicts
        )
    except DeskError as error:
        messages.error(request, str(error))
        return back
    except ValueError:
        messages.error(request, _("Choose one of the answers that are offered."))
        return back
    if request.POST.get("then") == "apply":
        return apply(request, batch.pk)
    messages.success(request, _("Your decisions on these rows are kept."))
    return back


def _sent(request: StaffRequest, beginning: str) -> dict[int, str]:
    return {
        int(name.removeprefix(beginning)): str(value)
        for name, value in request.POST.items()
        if name.startswith(beginning) and name.removeprefix(beginning).isdecimal()
    }


def _act(
    service: Callable[..., object], done: Callable[[], str], promise: str
) -> Callable[..., HttpResponseBase]:
    """Return the view that does one thing with a whole import."""

    def view(request: StaffRequest, import_id: int) -> HttpResponse:
        get_object_or_404(RegisterImport, pk=import_id)
        try:
            service(actor=request.user, import_id=import_id)
        except DeskError as error:
            messages.error(request, str(error))
        else:
            messages.success(request, done())
        return redirect("desk:import", import_id)

    view.__doc__ = promise
    return require_POST(needs(Capability.MANAGE_CLAIMS)(view))


apply = _act(
    services.apply_import,
    lambda: _("The claims are in the register and count from now on."),
    "Take an import in.",
)
undo = _act(
    services.undo_import,
    lambda: _("Undone: what the import brought is out of the register again."),
    "Take out again what an import brought.",
)
drop = _act(services.drop_import, lambda: _("The import is dropped."), "Throw an import away.")


@require_safe
@needs(Capability.READ_WORKSPACE)
def export(request: StaffRequest, form: str) -> StreamingHttpResponse:
    """Hand over the whole register, retired claims among it, in one of the three forms."""
    if form not in _WRITERS:
        raise Http404
    name, kind, write = _WRITERS[form]
    response = StreamingHttpResponse(
        (f"{line}\n" for line in write(_every_claim())), content_type=f"{kind}; charset=utf-8"
    )
    response["Content-Disposition"] = f'attachment; filename="{now():%Y-%m-%d}-{name}"'
    return response


def _every_claim() -> Iterator[engine.Claim]:
    rows = Claim.objects.prefetch_related("evidence").order_by("pk")
    for claim in rows.iterator(chunk_size=500):
        yield as_whole_claim(claim)
