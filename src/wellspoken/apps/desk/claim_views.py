"""The workspace's screens for the register of claims."""

from django.contrib import messages
from django.core.paginator import Paginator
from django.forms import model_to_dict
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from wellspoken.apps.core.clock import now
from wellspoken.apps.desk import selectors, services
from wellspoken.apps.desk.errors import DeskError
from wellspoken.apps.desk.forms import (
    AnswerForm,
    ClaimStateForm,
    EvidenceForm,
    PhrasingForm,
    RenewForm,
)
from wellspoken.apps.desk.models import Claim, Evidence
from wellspoken.apps.desk.sparkline import sparkline
from wellspoken.apps.people.access import can
from wellspoken.apps.people.decorators import StaffRequest, needs
from wellspoken.apps.people.roles import Capability

_A_PAGE = 40


@require_safe
@needs(Capability.READ_WORKSPACE)
def claims(request: StaffRequest) -> HttpResponse:
    """Show the register, narrowed by words and topic."""
    words, topic = request.GET.get("q", "").strip(), request.GET.get("topic", "")
    retired = request.GET.get("retired") == "1"
    state = Claim.State.RETIRED if retired else Claim.State.ACTIVE
    found = selectors.claims(words=words, topic=topic, state=state)
    query = request.GET.copy()
    query.pop("page", None)
    return render(
        request,
        "desk/claims.html",
        {
            "page": Paginator(found, _A_PAGE).get_page(request.GET.get("page")),
            "words": words,
            "topic": topic,
            "retired": retired,
            "topics": selectors.topics(),
            "query": query.urlencode(),
            "is_empty": not Claim.objects.exists(),
            "may_manage": can(request.user, Capability.MANAGE_CLAIMS),
        },
    )


@require_POST
@needs(Capability.MANAGE_CLAIMS)
def load(request: StaffRequest) -> HttpResponse:
    """Load the starter register."""
    count = services.load_starter_register(actor=request.user)
    messages.success(request, _("%(count)s claims were added.") % {"count": count})
    return redirect("desk:claims")


@require_safe
@needs(Capability.READ_WORKSPACE)
def claim(request: StaffRequest, claim_id: int) -> HttpResponse:
    """Show one claim: wordings, evidence, where seen, answers."""
    return _page(request, claim_id)


@require_POST
@needs(Capability.MANAGE_CLAIMS)
def write_answer(request: StaffRequest, claim_id: int) -> HttpResponse:
    """Judge a claim and write its answer."""
    get_object_or_404(Claim, pk=claim_id)
    form = AnswerForm(request.POST, auto_id="answer_%s")
    if form.is_valid():
        try:
            services.answer_claim(actor=request.user, claim_id=claim_id, **form.cleaned_data)
        except DeskError as error:
            form.add_error(None, str(error))
        else:
            messages.success(request, _("The answer is saved."))
            return redirect("desk:claim", claim_id)
    return _page(request, claim_id, form)


def _page(request: StaffRequest, claim_id: int, sent: AnswerForm | None = None) -> HttpResponse:
    shown = get_object_or_404(Claim, pk=claim_id)
    today = now().date()
    return render(
        request,
        "desk/claim.html",
        {
            "claim": shown,
            "answer_is_current": shown.answer_is_current(today),
            "evidence": [(item, item.is_current(today)) for item in shown.evidence.all()],
            "seen": sparkline(selectors.seen_by_week(shown)),
            "signals": selectors.signals_of(shown)[:_A_PAGE],
            "responses": selectors.responses_to(shown),
            "answer_form": sent or AnswerForm(auto_id="answer_%s", initial=model_to_dict(shown)),
            "was_sent": sent is not None,
            "phrasing_form": PhrasingForm(initial={"language": shown.language}),
            "evidence_form": EvidenceForm(auto_id="evidence_%s"),
            "may_work": can(request.user, Capability.USE_DESK),
            "may_manage": can(request.user, Capability.MANAGE_CLAIMS),
        },
        status=422 if sent is not None else 200,
    )


@require_POST
@needs(Capability.USE_DESK)
def phrase(request: StaffRequest, claim_id: int) -> HttpResponse:
    """Add a wording."""
    get_object_or_404(Claim, pk=claim_id)
    form = PhrasingForm(request.POST)
    if form.is_valid():
        try:
            services.add_phrasing(actor=request.user, claim_id=claim_id, **form.cleaned_data)
        except DeskError as error:
            messages.error(request, str(error))
        else:
            messages.success(request, _("The wording counts from now on."))
    else:
        messages.error(request, _("Write the wording as you saw it, without names."))
    return redirect("desk:claim", claim_id)


@require_POST
@needs(Capability.MANAGE_CLAIMS)
def set_state(request: StaffRequest, claim_id: int) -> HttpResponse:
    """Retire a claim, or take it into use again."""
    get_object_or_404(Claim, pk=claim_id)
    form = ClaimStateForm(request.POST)
    if form.is_valid():
        services.set_claim_state(actor=request.user, claim_id=claim_id, **form.cleaned_data)
    return redirect("desk:claim", claim_id)


@require_POST
@needs(Capability.MANAGE_CLAIMS)
def add_evidence(request: StaffRequest, claim_id: int) -> HttpResponse:
    """Add a source."""
    get_object_or_404(Claim, pk=claim_id)
    form = EvidenceForm(request.POST)
    if form.is_valid():
        try:
            services.add_evidence(actor=request.user, claim_id=claim_id, **form.cleaned_data)
        except DeskError as error:
            messages.error(request, str(error))
    else:
        messages.error(request, _("Give a source, its grade and a review date."))
    return redirect("desk:claim", claim_id)


@require_POST
@needs(Capability.MANAGE_CLAIMS)
def renew(request: StaffRequest, evidence_id: int) -> HttpResponse:
    """Say that a source was looked at today and still holds."""
    evidence = get_object_or_404(Evidence, pk=evidence_id)
    form = RenewForm(request.POST)
    if form.is_valid():
        try:
            services.renew_evidence(
                actor=request.user, evidence_id=evidence_id, **form.cleaned_data
            )
        except DeskError as error:
            messages.error(request, str(error))
    else:
        messages.error(request, _("Choose a review date after today and within two years."))
    return redirect("desk:claim", evidence.claim_id)
