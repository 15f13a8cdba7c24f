"""The workspace's screen for lists that others publish: retracted papers, MedlinePlus topics."""

import io

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from wellspoken.apps.desk import services
from wellspoken.apps.desk.errors import DeskError
from wellspoken.apps.desk.forms import ListForm
from wellspoken.apps.desk.models import Evidence, HealthTopic, RetractedPaper
from wellspoken.apps.people.access import can
from wellspoken.apps.people.decorators import StaffRequest, needs
from wellspoken.apps.people.roles import Capability


@require_safe
@needs(Capability.READ_WORKSPACE)
def lists(request: StaffRequest) -> HttpResponse:
    """Show what lists are here and since when, and take new ones."""
    return _page(request)


def _page(request: StaffRequest, status: int = 200) -> HttpResponse:
    doubted = Evidence.objects.exclude(standing=Evidence.Standing.STANDS)
    return render(
        request,
        "desk/lists.html",
        {
            "papers": RetractedPaper.objects.count(),
            "newest_paper": RetractedPaper.objects.order_by("-listed_at").first(),
            "topics": HealthTopic.objects.count(),
            "newest_topic": HealthTopic.objects.order_by("-read_at").first(),
            "doubted": doubted.select_related("claim"),
            "retractions_form": ListForm(auto_id="retractions_%s"),
            "topics_form": ListForm(auto_id="topics_%s"),
            "may_manage": can(request.user, Capability.MANAGE_CLAIMS),
        },
        status=status,
    )


@require_POST
@needs(Capability.MANAGE_CLAIMS)
def retractions(request: StaffRequest) -> HttpResponse:
    """Take a list of retracted papers in."""
    form = ListForm(request.POST, request.FILES)
    if not form.is_valid():
        messages.error(request, _("Choose the file first."))
        return _page(request, 422)
    lines = io.TextIOWrapper(form.cleaned_data["file"].file, encoding="utf-8-sig", newline="")
    try:
        taken = services.import_retractions(actor=request.user, lines=lines)
    except UnicodeDecodeError:
        messages.error(request, _("Nothing was taken in: the file is not UTF-8 text."))
        return _page(request, 422)
    except DeskError as error:
        messages.error(request, str(error))
        return _page(request, 422)
    messages.success(
        request,
        _("%(papers)s papers were taken in; %(marked)s sources of claims changed by it.")
        % {"papers": taken.papers, "marked": taken.marked},
    )
    if taken.faults:
        messages.warning(
            request,
            _("%(count)s lines could not be read. The first: %(fault)s.")
            % {"count": len(taken.faults), "fault": taken.faults[0]},
        )
    return redirect("desk:lists")


@require_POST
@needs(Capability.MANAGE_CLAIMS)
def topics(request: StaffRequest) -> HttpResponse:
    """Take MedlinePlus' topics in."""
    form = ListForm(request.POST, request.FILES)
    if not form.is_valid():
        messages.error(request, _("Choose the file first."))
        return _page(request, 422)
    try:
        count = services.import_topics(actor=request.user, file=form.cleaned_data["file"].file)
    except DeskError as error:
        messages.error(request, str(error))
        return _page(request, 422)
    messages.success(request, _("%(count)s topics were taken in.") % {"count": count})
    return redirect("desk:lists")
