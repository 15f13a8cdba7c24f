"""Chains, set up by an administrator; delegations, by whoever goes away."""

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from wellspoken.apps.compose.models import ContentClass
from wellspoken.apps.core.clock import now
from wellspoken.apps.people.access import can
from wellspoken.apps.people.decorators import StaffRequest, needs
from wellspoken.apps.people.roles import Capability, Role
from wellspoken.apps.review import selectors
from wellspoken.apps.review.errors import ReviewError
from wellspoken.apps.review.forms import CHAIN_LENGTH, ChainForm, DelegationForm
from wellspoken.apps.review.models import ChainStep, Delegation
from wellspoken.apps.review.services.chain import Step, set_chain
from wellspoken.apps.review.services.delegate import delegate as lend
from wellspoken.apps.review.services.delegate import end_delegation as take_back


@require_safe
@needs(Capability.READ_WORKSPACE)
def chains(request: StaffRequest) -> HttpResponse:
    """Show who approves which kind of content."""
    by_class = selectors.chains()
    rows = [(item, by_class.get(item.value, [])) for item in ContentClass]
    return render(
        request,
        "review/chains.html",
        {"rows": rows, "may_change": can(request.user, Capability.MANAGE_CHAINS)},
    )


@require_http_methods(["GET", "HEAD", "POST"])
@needs(Capability.MANAGE_CHAINS)
def chain(request: StaffRequest, content_class: str) -> HttpResponse:
    """Change the chain of one kind of content."""
    if content_class not in ContentClass.values:
        raise Http404
    kind = ContentClass(content_class)
    form = ChainForm(request.POST or None, steps=selectors.chains().get(content_class, []))
    if request.method == "POST" and form.is_valid():
        data = form.cleaned_data
        steps = [
            Step(Role(data[f"role_{number}"]), ChainStep.When(data[f"when_{number}"]))
            for number in range(1, CHAIN_LENGTH + 1)
            if data[f"role_{number}"]
        ]
        try:
            set_chain(actor=request.user, content_class=kind, steps=steps)
        except ReviewError as error:
            form.add_error(None, str(error))
        else:
            messages.success(request, _("The chain is changed for posts submitted from now on."))
            return redirect("review:chains")
    return render(
        request,
        "review/chain.html",
        {"form": form, "kind": kind},
        status=422 if form.errors else 200,
    )


@require_safe
@needs(Capability.READ_WORKSPACE)
def delegations(request: StaffRequest) -> HttpResponse:
    """Show who stands in for whom, now and later."""
    rows = Delegation.objects.select_related("giver", "receiver").filter(ends_at__gt=now())
    return render(
        request,
        "review/delegations.html",
        {
            "rows": rows.order_by("starts_at"),
            "may_lend": can(request.user, Capability.APPROVE),
            "may_manage": can(request.user, Capability.MANAGE_PEOPLE),
        },
    )


@require_http_methods(["GET", "HEAD", "POST"])
@needs(Capability.APPROVE)
def delegate(request: StaffRequest) -> HttpResponse:
    """Lend one's role to a colleague."""
    form = DelegationForm(request.POST or None, user=request.user)
    if request.method == "POST" and form.is_valid():
        starts_at, ends_at = form.moments()
        try:
            lend(
                actor=request.user,
                role=Role(form.cleaned_data["role"]),
                receiver=form.cleaned_data["receiver"],
                starts_at=starts_at,
                ends_at=ends_at,
            )
        except ReviewError as error:
            form.add_error(None, str(error))
        else:
            messages.success(request, _("Your colleague can review for you in that time."))
            return redirect("review:delegations")
    return render(
        request, "review/delegate.html", {"form": form}, status=422 if form.errors else 200
    )


@require_POST
@needs(Capability.READ_WORKSPACE)
def end_delegation(request: StaffRequest, delegation_id: int) -> HttpResponse:
    """End a delegation early."""
    if not Delegation.objects.filter(pk=delegation_id).exists():
        raise Http404
    take_back(actor=request.user, delegation_id=delegation_id)
    messages.success(request, _("The delegation has ended."))
    return redirect("review:delegations")
