"""Reading the record, verifying it and taking it away."""

from django.contrib import messages
from django.http import HttpResponse, StreamingHttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from wellspoken.apps.audit import selectors as audit
from wellspoken.apps.audit.actors import person
from wellspoken.apps.audit.models import Entry
from wellspoken.apps.audit.services import export_chunks, verify_on_record
from wellspoken.apps.core.clock import now
from wellspoken.apps.oversight import selectors
from wellspoken.apps.oversight.forms import ActFilter
from wellspoken.apps.people.access import require
from wellspoken.apps.people.decorators import StaffRequest, needs
from wellspoken.apps.people.roles import Capability

LONGEST_NUMBER = 18


@require_safe
@needs(Capability.READ_AUDIT)
def acts(request: StaffRequest) -> HttpResponse:
    """List what was done, the newest first, narrowed as asked."""
    form = ActFilter(request.GET or None)
    chosen = form.chosen() if form.is_valid() else audit.EntryFilter()
    before = request.GET.get("before", "")
    number = int(before) if before.isascii() and before.isdigit() else None
    entries, following = audit.page(chosen, before=number)
    query = request.GET.copy()
    query["before"] = str(following or "")
    return render(
        request,
        "oversight/acts.html",
        {
            "form": form,
            "acts": [selectors.shown(entry) for entry in entries],
            "following": query.urlencode() if following else "",
            "end": selectors.end_of_chain(),
        },
        status=422 if request.GET and form.errors else 200,
    )


@require_safe
@needs(Capability.READ_AUDIT)
def act(request: StaffRequest, sequence: int) -> HttpResponse:
    """Show one entry with everything that is sealed in it."""
    entry = get_object_or_404(Entry, pk=sequence)
    neighbours = set(
        Entry.objects.filter(pk__in=[sequence - 1, sequence + 1]).values_list("pk", flat=True)
    )
    return render(
        request,
        "oversight/act.html",
        {
            "act": selectors.shown(entry),
            "earlier": sequence - 1 if sequence - 1 in neighbours else None,
            "later": sequence + 1 if sequence + 1 in neighbours else None,
        },
    )


@require_POST
@needs(Capability.READ_AUDIT)
def verify(request: StaffRequest) -> HttpResponse:
    """Read the whole chain, say what was found and put that on record."""
    require(request.user, Capability.READ_AUDIT)
    found = verify_on_record(actor=person(request.user))
    if found.fault is None:
        messages.success(
            request,
            _("All %(count)d entries are as they were written, and so are %(anchors)d anchors.")
            % {"count": found.checked, "anchors": found.anchors},
        )
    else:
        messages.error(
            request,
            _("Entry %(number)s is not as it was written. %(explanation)s")
            % {"number": found.fault.number, "explanation": found.fault.explanation},
        )
    return redirect("oversight:acts")


@require_POST
@needs(Capability.READ_AUDIT)
def export(request: StaffRequest) -> StreamingHttpResponse:
    """Hand out the record as a ZIP with a verifier that needs nothing of ours."""
    require(request.user, Capability.READ_AUDIT)
    answer = StreamingHttpResponse(
        export_chunks(actor=person(request.user)), content_type="application/zip"
    )
    name = f"wellspoken-record-{now():%Y-%m-%d}.zip"
    answer["Content-Disposition"] = f'attachment; filename="{name}"'
    return answer
