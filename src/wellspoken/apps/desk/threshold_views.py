"""The workspace's screen for the two thresholds of matching."""

from dataclasses import dataclass

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from wellspoken.apps.desk import matching, selectors, services
from wellspoken.apps.desk.errors import DeskError
from wellspoken.apps.desk.forms import ChoosingForm, ThresholdForm
from wellspoken.apps.desk.models import DeskThresholds
from wellspoken.apps.people.decorators import StaffRequest, needs
from wellspoken.apps.people.roles import Capability
from wellspoken.engines.claims import Thresholds, TooFew, choose_thresholds

USUAL = {"base_rate": 0.1, "strong_precision": 0.9, "suggest_recall": 0.9}
_SHOWN = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class _Proposal:
    """What the decisions at the desk say: thresholds, or that there are too few of them."""

    found: Thresholds | None = None
    too_few: TooFew | None = None


@require_http_methods(["GET", "HEAD", "POST"])
@needs(Capability.MANAGE_CLAIMS)
def thresholds(request: StaffRequest) -> HttpResponse:
    """Show the thresholds in force, what our decisions would choose, and set them."""
    form = ThresholdForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        try:
            services.set_thresholds(actor=request.user, **form.cleaned_data)
        except DeskError as error:
            form.add_error(None, str(error))
        else:
            messages.success(request, _("The thresholds count from now on."))
            return redirect("desk:thresholds")
    choosing = ChoosingForm(request.GET if "base_rate" in request.GET else None, initial=USUAL)
    proposal = _proposal(choosing)
    in_force = matching.thresholds()
    if not form.is_bound:
        form = ThresholdForm(initial=_initial(proposal, in_force.suggest, in_force.strong))
    judged = selectors.judged_matches()
    return render(
        request,
        "desk/thresholds.html",
        {
            "in_force": in_force,
            "form": form,
            "choosing": choosing,
            "proposal": proposal,
            "right": sum(one.right for one in judged),
            "wrong": sum(not one.right for one in judged),
            "history": DeskThresholds.objects.select_related("by")[:_SHOWN],
        },
        status=422 if form.errors else 200,
    )


def _proposal(choosing: ChoosingForm) -> _Proposal:
    if not choosing.is_bound or not choosing.is_valid():
        return _Proposal()
    found = choose_thresholds(selectors.judged_matches(), **choosing.cleaned_data)
    if isinstance(found, TooFew):
        return _Proposal(too_few=found)
    return _Proposal(found=found)


def _initial(proposal: _Proposal, suggest: float, strong: float) -> dict[str, object]:
    found = proposal.found
    if found is None:
        return {"suggest": suggest, "strong": strong}
    at = found.strong.at if found.strong else 1.0
    return {
        "suggest": round(min(found.suggest.at, at), 4),
        "strong": round(at, 4),
        "reason": _("Chosen from %(right)s right and %(wrong)s wrong matches.")
        % {"right": found.right, "wrong": found.wrong},
    }
