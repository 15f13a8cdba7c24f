"""The screens of the crisis hold: set it, read its report, lift it, look again after it."""

from django.contrib import messages
from django.db.models import QuerySet
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST, require_safe

from wellspoken.apps.core.clock import now
from wellspoken.apps.delivery import hold_selectors, services
from wellspoken.apps.delivery.hold_banner import banner_context
from wellspoken.apps.delivery.hold_forms import HoldForm, LiftForm, LookAgainForm
from wellspoken.apps.delivery.holds import in_force
from wellspoken.apps.delivery.models import Hold, HoldSeen
from wellspoken.apps.delivery.services.people_decide import NotPossible
from wellspoken.apps.people.access import can
from wellspoken.apps.people.decorators import StaffRequest, needs
from wellspoken.apps.people.roles import Capability

SHOWN = 200


@require_safe
@needs(Capability.READ_WORKSPACE)
def holds(request: StaffRequest) -> HttpResponse:
    """Show the holds in force and the form that sets one."""
    return _show_holds(request, HoldForm())


@require_POST
@needs(Capability.HOLD_SENDING)
def set_hold(request: StaffRequest) -> HttpResponse:
    """Set a hold."""
    form = HoldForm(request.POST)
    if not form.is_valid():
        return _show_holds(request, form, status=422)
    try:
        hold = services.set_hold(
            actor=request.user,
            covered=form.covered(),
            reason=form.cleaned_data["reason"],
            until=form.cleaned_data["until"],
            drill=form.cleaned_data["drill"],
        )
    except NotPossible as error:
        form.add_error(None, str(error))
        return _show_holds(request, form, status=422)
    if hold.drill:
        messages.success(request, _("The drill runs. Nothing is stopped."))
    else:
        messages.success(request, _("Held. Nothing of this leaves any more."))
    return redirect("delivery:hold", hold.pk)


@require_safe
@needs(Capability.READ_WORKSPACE)
def hold(request: StaffRequest, hold_id: int) -> HttpResponse:
    """Show one hold with its timed report."""
    row = get_object_or_404(_holds(), pk=hold_id)
    return _show_hold(request, row, LiftForm(drill=row.drill))


@require_POST
@needs(Capability.HOLD_SENDING)
def lift(request: StaffRequest, hold_id: int) -> HttpResponse:
    """End a hold; nothing is released."""
    row = get_object_or_404(_holds(), pk=hold_id)
    form = LiftForm(request.POST, drill=row.drill)
    if not form.is_valid():
        return _show_hold(request, row, form, status=422)
    try:
        ended = services.lift_hold(
            actor=request.user,
            hold_id=hold_id,
            reason=form.cleaned_data["reason"],
            planned_too=form.cleaned_data.get("planned_too", True),
        )
    except NotPossible as error:
        messages.error(request, str(error))
        return redirect("delivery:hold", hold_id)
    if ended.drill:
        messages.success(request, _("The drill is over. Here is its report."))
        return redirect("delivery:hold", hold_id)
    messages.success(request, _("Lifted. Nothing was released: look again at what was held."))
    return redirect("delivery:look-again")


@require_POST
@needs(Capability.ACKNOWLEDGE_HOLD)
def acknowledge(request: StaffRequest, hold_id: int) -> HttpResponse:
    """Note that this person has seen the hold."""
    get_object_or_404(Hold, pk=hold_id)
    try:
        services.acknowledge_hold(actor=request.user, hold_id=hold_id)
    except NotPossible as error:
        messages.error(request, str(error))
    else:
        messages.success(request, _("Noted that you have seen it."))
    return redirect("delivery:hold", hold_id)


@require_safe
@needs(Capability.READ_WORKSPACE)
def look_again(request: StaffRequest) -> HttpResponse:
    """List what holds stopped, to be approved again or dropped."""
    return _show_stopped(request, LookAgainForm(numbers=[]))


@require_POST
@needs(Capability.APPROVE)
def decide(request: StaffRequest) -> HttpResponse:
    """Approve the ticked deliveries again, or drop them."""
    numbers = list(hold_selectors.stopped_deliveries().values_list("pk", flat=True)[:SHOWN])
    form = LookAgainForm(request.POST, numbers=numbers)
    if not form.is_valid():
        return _show_stopped(request, form, status=422)
    dropping = request.POST.get("verdict") == "drop"
    act = services.drop if dropping else services.approve_again
    chosen = form.cleaned_data["deliveries"]
    refused = act(actor=request.user, delivery_ids=chosen, reason=form.cleaned_data["reason"])
    done = len(set(chosen)) - len(refused)
    if done:
        messages.success(request, _said(done, dropping=dropping))
    for item in refused:
        messages.error(
            request,
            _("%(title)s to %(account)s: %(why)s")
            % {
                "title": item.delivery.release.post.title,
                "account": item.delivery.account,
                "why": item.why,
            },
        )
    return redirect("delivery:look-again")


@require_safe
@needs(Capability.READ_WORKSPACE)
def banner(request: StaffRequest) -> HttpResponse:
    """Return the banner for an open page, or nothing when it shows the same already."""
    context = banner_context()
    if request.GET.get("shown") == context["version"]:
        return HttpResponse(status=204)
    return render(request, "delivery/holds/banner_rows.html", context)


def _holds() -> QuerySet[Hold]:
    return Hold.objects.select_related("set_by", "ended_by", "account", "campaign")


def _said(done: int, *, dropping: bool) -> str:
    if dropping:
        words = ngettext(
            "%(count)d delivery was dropped.", "%(count)d deliveries were dropped.", done
        )
    else:
        words = ngettext(
            "%(count)d delivery goes at its time, or now.",
            "%(count)d deliveries go at their time, or now.",
            done,
        )
    return words % {"count": done}


def _show_holds(request: StaffRequest, form: HoldForm, *, status: int = 200) -> HttpResponse:
    context = {
        "standing": in_force(drills=True),
        "ended": hold_selectors.holds_that_ended(),
        "stopped": hold_selectors.stopped_deliveries().count(),
        "form": form,
        "may_hold": can(request.user, Capability.HOLD_SENDING),
    }
    return render(request, "delivery/holds/holds.html", context, status=status)


def _show_hold(
    request: StaffRequest, row: Hold, form: LiftForm, *, status: int = 200
) -> HttpResponse:
    context = {
        "hold": row,
        "report": hold_selectors.report_on(row, now()),
        "form": form,
        "may_hold": can(request.user, Capability.HOLD_SENDING),
        "may_acknowledge": row.ended_at is None
        and can(request.user, Capability.ACKNOWLEDGE_HOLD)
        and not HoldSeen.objects.filter(hold=row, person=request.user).exists(),
    }
    return render(request, "delivery/holds/hold.html", context, status=status)


def _show_stopped(request: StaffRequest, form: LookAgainForm, *, status: int = 200) -> HttpResponse:
    context = {
        "items": hold_selectors.to_look_at(request.user, limit=SHOWN),
        "form": form,
        "ticked": request.POST.getlist("deliveries"),
        "may_decide": can(request.user, Capability.APPROVE),
    }
    return render(request, "delivery/holds/look_again.html", context, status=status)
