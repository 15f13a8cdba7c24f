"""The workspace's screens for signals: the board, and one signal stage by stage."""

from collections.abc import Callable
from typing import Any

from django import forms
from django.contrib import messages
from django.http import Http404, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from wellspoken.apps.core.clock import now
from wellspoken.apps.desk import selectors, services
from wellspoken.apps.desk.errors import DeskError
from wellspoken.apps.desk.forms import (
    AssessForm,
    ClaimChoiceForm,
    EvidenceNoteForm,
    MeasureForm,
    NewClaimForm,
    ResponseForm,
    SignalForm,
)
from wellspoken.apps.desk.models import Claim, Kind, Signal, Stage
from wellspoken.apps.people.access import can
from wellspoken.apps.people.decorators import StaffRequest, needs
from wellspoken.apps.people.roles import Capability

_FOUND_AT_ONCE = 8


@require_safe
@needs(Capability.READ_WORKSPACE)
def board(request: StaffRequest) -> HttpResponse:
    """Show the open signals under their five stages."""
    columns = selectors.board()
    return render(
        request,
        "desk/board.html",
        {
            "columns": columns,
            "is_empty": not any(signals for _stage, signals in columns),
            "closed": selectors.closed_lately(),
            "to_look_at": selectors.to_look_at(),
            "unread": selectors.unread_sources(),
            "has_register": Claim.objects.exists(),
            "may_work": can(request.user, Capability.USE_DESK),
            "may_manage": can(request.user, Capability.MANAGE_CLAIMS),
        },
    )


@require_http_methods(["GET", "HEAD", "POST"])
@needs(Capability.USE_DESK)
def new(request: StaffRequest) -> HttpResponse:
    """Bring a text to the desk."""
    form = SignalForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            made = services.add_signal(actor=request.user, **form.cleaned_data)
        except DeskError as error:
            form.add_error(None, str(error))
        else:
            return redirect("desk:signal", made.pk)
    return render(request, "desk/new.html", {"form": form}, status=422 if form.errors else 200)


@require_safe
@needs(Capability.READ_WORKSPACE)
def signal(request: StaffRequest, signal_id: int) -> HttpResponse:
    """Show one signal, what is known of it, and the next stage."""
    return _page(request, signal_id)


@require_POST
@needs(Capability.USE_DESK)
def take(request: StaffRequest, signal_id: int) -> HttpResponse:
    """Take a signal on."""
    return _act(request, signal_id, lambda: services.take_signal(**_who(request, signal_id)))


@require_POST
@needs(Capability.USE_DESK)
def identify(request: StaffRequest, signal_id: int) -> HttpResponse:
    """Say which claim it is about: a number of the register, or a new sentence."""
    who = _who(request, signal_id)
    if request.POST.get("claim"):
        form = ClaimChoiceForm(request.POST)
        if not form.is_valid():
            raise Http404
        claim = form.cleaned_data["claim"]
        return _act(request, signal_id, lambda: services.choose_claim(**who, claim_id=claim.pk))
    return _send(
        request,
        signal_id,
        NewClaimForm(request.POST),
        lambda told: services.choose_claim(**who, new_sentence=told["sentence"]),
    )


def _stage(
    form: type[forms.Form], act: Callable[..., object], promise: str
) -> Callable[..., HttpResponseBase]:
    """Return the view of a stage: a form whose answers are what its service asks for."""

    def view(request: StaffRequest, signal_id: int) -> HttpResponse:
        who = _who(request, signal_id)
        return _send(request, signal_id, form(request.POST), lambda told: act(**who, **told))

    view.__doc__ = promise
    return require_POST(needs(Capability.USE_DESK)(view))


assess = _stage(AssessForm, services.assess_signal, "Judge how serious it is.")
evidence = _stage(EvidenceNoteForm, services.judge_evidence, "Say what the evidence comes to.")
respond = _stage(ResponseForm, services.decide_response, "Decide what to do, and why.")
measure = _stage(MeasureForm, services.close_signal, "Say what came of it, and close it.")


@require_POST
@needs(Capability.WRITE_POST)
def answer(request: StaffRequest, signal_id: int) -> HttpResponse:
    """Begin the answer as a draft and open it in the composer."""
    get_object_or_404(Signal, pk=signal_id)
    try:
        post = services.begin_answer(**_who(request, signal_id))
    except DeskError as error:
        messages.error(request, str(error))
        return redirect("desk:signal", signal_id)
    messages.success(request, _("This draft tells the fact first. Make it yours, then submit it."))
    return redirect("compose:post", post.pk)


def _who(request: StaffRequest, signal_id: int) -> dict[str, Any]:
    return {"actor": request.user, "signal_id": signal_id}


def _act(request: StaffRequest, signal_id: int, act: Callable[[], object]) -> HttpResponse:
    get_object_or_404(Signal, pk=signal_id)
    try:
        act()
    except DeskError as error:
        messages.error(request, str(error))
    return redirect("desk:signal", signal_id)


def _send(
    request: StaffRequest,
    signal_id: int,
    form: forms.Form,
    act: Callable[[dict[str, Any]], object],
) -> HttpResponse:
    """Do what a valid form asks; show the page with what was typed where that is refused."""
    get_object_or_404(Signal, pk=signal_id)
    if form.is_valid():
        try:
            act(form.cleaned_data)
        except DeskError as error:
            form.add_error(None, str(error))
        else:
            return redirect("desk:signal", signal_id)
    return _page(request, signal_id, form)


_NEXT: dict[str, type[forms.Form]] = {
    Stage.ASSESS: AssessForm,
    Stage.EVIDENCE: EvidenceNoteForm,
    Stage.RESPONSE: ResponseForm,
    Stage.MEASURE: MeasureForm,
}


def _page(request: StaffRequest, signal_id: int, sent: forms.Form | None = None) -> HttpResponse:
    shown = get_object_or_404(Signal.objects.select_related("claim", "owner"), pk=signal_id)
    keys = [one["key"] for one in shown.suggestions]
    by_key = {claim.key: claim for claim in Claim.objects.filter(key__in=keys)}
    words = request.GET.get("q", "").strip()
    response = getattr(shown, "response", None)
    current = selectors.current_evidence(shown.claim, now().date())
    new_claim = sent if isinstance(sent, NewClaimForm) else NewClaimForm()
    next_form = _NEXT.get(shown.stage)
    if next_form is None:
        form = None
    elif isinstance(sent, next_form):
        form = sent
    else:
        form = next_form()
    if sent is not None and sent.errors and sent not in (form, new_claim):
        for told in sent.errors.values():
            messages.error(request, " ".join(str(item) for item in told))
    return render(
        request,
        "desk/signal.html",
        {
            "signal": shown,
            "stages": [(stage, stage == shown.stage) for stage in selectors.ON_THE_BOARD],
            "suggestions": [
                {
                    **one,
                    "claim": by_key[one["key"]],
                    "percent": round(one["probability"] * 100),
                    "stance": Signal.Stance(one["stance"]).label,
                }
                for one in shown.suggestions
                if one["key"] in by_key
            ],
            "words": words,
            "found": selectors.claims(words=words)[:_FOUND_AT_ONCE] if words else [],
            "new_claim": new_claim,
            "form": form,
            "assessment": shown.assessments.select_related("by").first(),
            "evidence": current,
            "expired": shown.claim.evidence.count() - len(current) if shown.claim else 0,
            "draft": services.fact_first(shown.claim)
            if shown.claim and shown.claim.answer_is_current(now().date()) and current
            else "",
            "response": response,
            "is_answered": response is not None and response.kind != Kind.SILENCE,
            "steps": shown.steps.select_related("by"),
            "may_work": can(request.user, Capability.USE_DESK) and shown.stage != Stage.CLOSED,
            "may_choose": can(request.user, Capability.USE_DESK)
            and shown.stage not in (Stage.MEASURE, Stage.CLOSED),
            "may_write": can(request.user, Capability.WRITE_POST),
        },
        status=422 if sent is not None and sent.errors else 200,
    )
