"""The workspace's screens for the register of claims."""

from collections.abc import Callable
from functools import partial

from django import forms
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
    TopicForm,
)
from wellspoken.apps.desk.models import Claim, Evidence, HealthTopic
from wellspoken.apps.desk.sparkline import sparkline
from wellspoken.apps.people.access import can
from wellspoken.apps.people.decorators import StaffRequest, needs
from wellspoken.apps.people.roles import Capability

_A_PAGE = 40
_TOPICS_AT_ONCE = 8


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


def _page(request: StaffRequest, claim_id: int, sent: forms.Form | None = None) -> HttpResponse:
    """Show the claim; a form that was refused stands where it stood, with what was typed."""
    shown = get_object_or_404(Claim.objects.select_related("owner"), pk=claim_id)
    today = now().date()
    topic_words = request.GET.get("topic", "").strip()
    fresh: dict[str, forms.Form] = {
        "answer_form": AnswerForm(auto_id="answer_%s", initial=model_to_dict(shown)),
        "phrasing_form": PhrasingForm(initial={"language": shown.language}),
        "evidence_form": EvidenceForm(auto_id="evidence_%s"),
        "renew_form": RenewForm(auto_id="renew_%s"),
        "topic_form": TopicForm(auto_id="topic_%s"),
    }
    open_form = next((name for name, form in fresh.items() if type(form) is type(sent)), "")
    if sent is not None:
        fresh[open_form] = sent
    return render(
        request,
        "desk/claim.html",
        {
            **fresh,
            "claim": shown,
            "open_form": open_form,
            "renewing": request.resolver_match.kwargs.get("evidence_id")
            if request.resolver_match
            else None,
            "answer_is_current": shown.answer_is_current(today),
            "evidence": [
                (item, item.is_current(today))
                for item in shown.evidence.select_related("checked_by")
            ],
            "seen": sparkline(selectors.seen_by_week(shown)),
            "seen_where": selectors.seen_where(shown),
            "signals": selectors.signals_of(shown)[:_A_PAGE],
            "responses": selectors.responses_to(shown),
            "pages": shown.rebuttals.select_related("post"),
            "has_topics": HealthTopic.objects.exists(),
            "topic_words": topic_words,
            "topics": selectors.topics_like(topic_words, shown.language)[:_TOPICS_AT_ONCE]
            if topic_words
            else [],
            "may_work": can(request.user, Capability.USE_DESK),
            "may_manage": can(request.user, Capability.MANAGE_CLAIMS),
            "may_write": can(request.user, Capability.WRITE_POST),
        },
        status=422 if sent is not None else 200,
    )


def _send(
    request: StaffRequest,
    claim_id: int,
    form: forms.Form,
    act: Callable[..., object],
    done: str,
) -> HttpResponse:
    """Do what a valid form asks; show the page with what was typed where that is refused."""
    get_object_or_404(Claim, pk=claim_id)
    if form.is_valid():
        try:
            act(actor=request.user, **form.cleaned_data)
        except DeskError as error:
            form.add_error(None, str(error))
        else:
            messages.success(request, done)
            return redirect("desk:claim", claim_id)
    return _page(request, claim_id, form)


@require_POST
@needs(Capability.MANAGE_CLAIMS)
def write_answer(request: StaffRequest, claim_id: int) -> HttpResponse:
    """Judge a claim and write its answer."""
    form = AnswerForm(request.POST, auto_id="answer_%s")
    act = partial(services.answer_claim, claim_id=claim_id)
    return _send(request, claim_id, form, act, _("The answer is saved."))


@require_POST
@needs(Capability.USE_DESK)
def phrase(request: StaffRequest, claim_id: int) -> HttpResponse:
    """Add a wording."""
    act = partial(services.add_phrasing, claim_id=claim_id)
    done = _("The wording counts from now on.")
    return _send(request, claim_id, PhrasingForm(request.POST), act, done)


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
    form = EvidenceForm(request.POST, auto_id="evidence_%s")
    act = partial(services.add_evidence, claim_id=claim_id)
    return _send(request, claim_id, form, act, _("The source is added."))


@require_POST
@needs(Capability.MANAGE_CLAIMS)
def attach_topic(request: StaffRequest, claim_id: int) -> HttpResponse:
    """Add a topic of MedlinePlus as a source."""
    form = TopicForm(request.POST, auto_id="topic_%s")
    act = partial(services.attach_topic, claim_id=claim_id)
    return _send(request, claim_id, form, act, _("The topic is added as a source."))


@require_POST
@needs(Capability.MANAGE_CLAIMS)
def renew(request: StaffRequest, evidence_id: int) -> HttpResponse:
    """Say that a source was looked at today and still holds."""
    evidence = get_object_or_404(Evidence, pk=evidence_id)
    form = RenewForm(request.POST, auto_id="renew_%s")
    act = partial(services.renew_evidence, evidence_id=evidence_id)
    return _send(request, evidence.claim_id, form, act, _("Noted, with your name and today."))


@require_POST
@needs(Capability.MANAGE_CLAIMS)
def read_source(request: StaffRequest, evidence_id: int) -> HttpResponse:
    """Say that a source was read today."""
    evidence = get_object_or_404(Evidence, pk=evidence_id)
    try:
        services.mark_source_read(actor=request.user, evidence_id=evidence_id)
    except DeskError as error:
        messages.error(request, str(error))
    else:
        messages.success(request, _("Noted, with your name and today."))
    return redirect("desk:claim", evidence.claim_id)


@require_POST
@needs(Capability.WRITE_POST)
def begin_page(request: StaffRequest, claim_id: int) -> HttpResponse:
    """Begin a page that answers the claim, as a draft in the composer."""
    get_object_or_404(Claim, pk=claim_id)
    try:
        post = services.begin_page(actor=request.user, claim_id=claim_id)
    except DeskError as error:
        messages.error(request, str(error))
        return redirect("desk:claim", claim_id)
    messages.success(request, _("This draft tells the fact first. Make it yours, then submit it."))
    return redirect("compose:post", post.pk)
