"""The consent ledger's screens."""

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from wellspoken.apps.core.sealing import CannotOpen
from wellspoken.apps.guard import services
from wellspoken.apps.guard.forms import AuthorisationForm
from wellspoken.apps.guard.models import Authorisation
from wellspoken.apps.guard.people_shown import today
from wellspoken.apps.guard.standing_copies import copies_standing_on
from wellspoken.apps.people.access import can
from wellspoken.apps.people.decorators import StaffRequest, needs
from wellspoken.apps.people.roles import Capability
from wellspoken.engines.networks.registry import networks

SHOWN = 500


@require_safe
@needs(Capability.READ_WORKSPACE)
def authorisations(request: StaffRequest) -> HttpResponse:
    """List the ledger by reference, the newest first."""
    day = today()
    rows = Authorisation.objects.select_related("recorded_by").defer("sealed_document")[:SHOWN]
    return render(
        request,
        "guard/authorisations.html",
        {
            "rows": [(row, row.is_live(day)) for row in rows],
            "may_record": can(request.user, Capability.RECORD_AUTHORISATION),
        },
    )


@require_http_methods(["GET", "HEAD", "POST"])
@needs(Capability.RECORD_AUTHORISATION)
def new(request: StaffRequest) -> HttpResponse:
    """Record an authorisation or release."""
    form = AuthorisationForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        data = dict(form.cleaned_data)
        scan = data.pop("document")
        try:
            row = services.record_authorisation(
                actor=request.user,
                document=services.Document(scan.name, scan.read(services.LARGEST_DOCUMENT + 1))
                if scan
                else None,
                **data,
            )
        except services.CannotRecord as error:
            form.add_error(None, str(error))
        else:
            messages.success(request, _("It is in the ledger, and pictures can stand on it."))
            return redirect("guard:authorisation", row.pk)
    return render(
        request, "guard/new_authorisation.html", {"form": form}, status=422 if form.errors else 200
    )


@require_safe
@needs(Capability.READ_WORKSPACE)
def authorisation(request: StaffRequest, authorisation_id: int) -> HttpResponse:
    """Show one row of the ledger with the copies that stand on it."""
    rows = Authorisation.objects.select_related("recorded_by", "revoked_by")
    row = get_object_or_404(rows.defer("sealed_document"), pk=authorisation_id)
    names = {info.slug: info.name for info in networks()}
    purposes = dict(Authorisation.Purpose.choices)
    return render(
        request,
        "guard/authorisation.html",
        {
            "row": row,
            "is_live": row.is_live(today()),
            "networks": [names.get(slug, slug) for slug in row.networks],
            "purposes": [purposes.get(item, item) for item in row.purposes],
            "copies": copies_standing_on(row),
            "may_record": can(request.user, Capability.RECORD_AUTHORISATION),
        },
    )


@require_POST
@needs(Capability.RECORD_AUTHORISATION)
def revoke(request: StaffRequest, authorisation_id: int) -> HttpResponse:
    """End an authorisation today."""
    get_object_or_404(Authorisation.objects.only("pk"), pk=authorisation_id)
    services.revoke_authorisation(actor=request.user, authorisation_id=authorisation_id)
    messages.success(
        request, _("It is revoked: nothing more leaves on it. Take down the public copies below.")
    )
    return redirect("guard:authorisation", authorisation_id)


@require_POST
@needs(Capability.RECORD_AUTHORISATION)
def document(request: StaffRequest, authorisation_id: int) -> HttpResponse:
    """Hand out the scan of what was signed; the reading is on record."""
    get_object_or_404(Authorisation.objects.only("pk"), pk=authorisation_id)
    try:
        row, data = services.open_document(actor=request.user, authorisation_id=authorisation_id)
    except services.CannotRecord as error:
        raise Http404(str(error)) from error
    except CannotOpen:
        messages.error(
            request, _("No key of this installation opens the document: its key was lost.")
        )
        return redirect("guard:authorisation", authorisation_id)
    answer = HttpResponse(data, content_type=row.document_type)
    answer["Content-Disposition"] = f'attachment; filename="{row.pk}.{row.document_type[-3:]}"'
    answer["Cache-Control"] = "no-store"
    answer["Content-Security-Policy"] = "default-src 'none'; sandbox"
    return answer
