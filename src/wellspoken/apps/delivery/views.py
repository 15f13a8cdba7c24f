"""The delivery board: what is due, late, uncertain or failed, why, and what one can do."""

from collections.abc import Callable

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from wellspoken.apps.compose.models import Post
from wellspoken.apps.delivery import selectors, services
from wellspoken.apps.delivery.forms import ArrivedForm, ReasonForm, RetractForm
from wellspoken.apps.delivery.models import Delivery
from wellspoken.apps.delivery.services import installation
from wellspoken.apps.delivery.services.people_decide import NotPossible
from wellspoken.apps.people.access import can
from wellspoken.apps.people.decorators import StaffRequest, needs
from wellspoken.apps.people.roles import Capability
from wellspoken.apps.review.errors import Blocked

COLUMNS = ("needs-person", "uncertain", "moving", "upcoming", "sent", "cancelled")


@require_safe
@needs(Capability.READ_WORKSPACE)
def board(request: StaffRequest) -> HttpResponse:
    """Show one column of the board with the numbers of all."""
    numbers = selectors.counts()
    chosen = request.GET.get("show", "")
    if chosen not in COLUMNS:
        chosen = "needs-person" if numbers.needs_person else "upcoming"
    context = {
        "counts": numbers,
        "chosen": chosen,
        "rows": selectors.board_rows(chosen),
        "engine": selectors.engine(),
        "may_manage": can(request.user, Capability.MANAGE_DELIVERY),
        "may_resume": can(request.user, Capability.RESUME_SENDING),
        "resume_form": ReasonForm(),
    }
    template = "delivery/board_rows.html" if request.htmx else "delivery/board.html"
    return render(request, template, context)


@require_safe
@needs(Capability.READ_WORKSPACE)
def delivery(request: StaffRequest, delivery_id: int) -> HttpResponse:
    """Show one delivery with its story."""
    return _show(request, delivery_id)


@require_POST
@needs(Capability.MANAGE_DELIVERY)
def send_after_all(request: StaffRequest, delivery_id: int) -> HttpResponse:
    """Let a held delivery go."""
    return _decide(request, delivery_id, services.send_after_all, _("It goes out now."))


@require_POST
@needs(Capability.MANAGE_DELIVERY)
def try_again(request: StaffRequest, delivery_id: int) -> HttpResponse:
    """Send again what failed or did not arrive."""
    return _decide(request, delivery_id, services.try_again, _("It is tried again now."))


@require_POST
@needs(Capability.MANAGE_DELIVERY)
def cancel(request: StaffRequest, delivery_id: int) -> HttpResponse:
    """Decide that it shall not leave."""
    return _decide(request, delivery_id, services.cancel_delivery, _("It will not be sent."))


@require_POST
@needs(Capability.MANAGE_DELIVERY)
def confirm_arrived(request: StaffRequest, delivery_id: int) -> HttpResponse:
    """Settle an unknown outcome because somebody has seen it."""
    form = ArrivedForm(request.POST)
    if not form.is_valid():
        return _show(request, delivery_id, arrived_form=form, status=422)
    try:
        services.confirm_arrived(
            actor=request.user,
            delivery_id=delivery_id,
            url=form.cleaned_data["url"],
            reason=form.cleaned_data["reason"],
        )
    except NotPossible as error:
        messages.error(request, str(error))
    else:
        messages.success(request, _("Noted as sent."))
    return redirect("delivery:delivery", delivery_id)


@require_http_methods(["GET", "HEAD", "POST"])
@needs(Capability.CORRECT_PUBLISHED)
def retract(request: StaffRequest, post_id: int) -> HttpResponse:
    """Ask for the note to readers, then take down every copy."""
    post = get_object_or_404(Post, pk=post_id)
    form = RetractForm(request.POST or None)
    findings: tuple[object, ...] = ()
    if request.method == "POST" and form.is_valid():
        try:
            copies = services.retract_post(
                actor=request.user, post_id=post_id, note=form.cleaned_data["note"]
            )
        except Blocked as error:
            form.add_error("note", str(error))
            findings = error.findings
        except NotPossible as error:
            form.add_error(None, str(error))
        else:
            messages.success(
                request,
                _("%(count)d copies are being taken down. Follow them here.")
                % {"count": len(copies)},
            )
            return redirect("compose:post", post_id)
    return render(
        request,
        "delivery/retract.html",
        {
            "post": post,
            "form": form,
            "findings": findings,
            "copies": selectors.deliveries_of(post_id).filter(state=Delivery.State.SENT),
        },
        status=422 if form.errors else 200,
    )


@require_POST
@needs(Capability.RESUME_SENDING)
def resume(request: StaffRequest) -> HttpResponse:
    """Let a restored or copied installation send again."""
    form = ReasonForm(request.POST)
    if form.is_valid():
        installation.resume(actor=request.user, reason=form.cleaned_data["reason"])
        messages.success(request, _("This installation sends again."))
    else:
        messages.error(request, _("Say why it is safe to send again."))
    return redirect("delivery:board")


def _decide(
    request: StaffRequest,
    delivery_id: int,
    act: Callable[..., Delivery],
    done: str,
) -> HttpResponse:
    form = ReasonForm(request.POST)
    if not form.is_valid():
        return _show(request, delivery_id, reason_form=form, status=422)
    try:
        act(actor=request.user, delivery_id=delivery_id, reason=form.cleaned_data["reason"])
    except NotPossible as error:
        messages.error(request, str(error))
    else:
        messages.success(request, done)
    return redirect("delivery:delivery", delivery_id)


def _show(
    request: StaffRequest,
    delivery_id: int,
    *,
    reason_form: ReasonForm | None = None,
    arrived_form: ArrivedForm | None = None,
    status: int = 200,
) -> HttpResponse:
    row = get_object_or_404(
        Delivery.objects.select_related("release__post", "release__review", "account", "target"),
        pk=delivery_id,
    )
    state, held_for = Delivery.State, Delivery.HeldFor
    unknown = row.state == state.HELD and row.held_for == held_for.UNKNOWN
    context = {
        "delivery": row,
        "attempts": row.attempts.all(),
        "publication": next(
            item
            for item in row.release.content["publications"]
            if item["account_id"] == row.account_id
        ),
        "reason_form": reason_form or ReasonForm(),
        "arrived_form": arrived_form or ArrivedForm(),
        "may_manage": can(request.user, Capability.MANAGE_DELIVERY),
        "may_send": row.state == state.HELD
        and row.held_for not in (held_for.CHANGED, held_for.UNKNOWN, held_for.CRISIS),
        "stopped": row.state == state.HELD and row.held_for == held_for.CRISIS,
        "may_retry": row.state == state.FAILED or unknown,
        "may_confirm": unknown,
        "may_cancel": row.state in (state.WAITING, state.HELD, state.FAILED) and not unknown,
    }
    return render(request, "delivery/delivery.html", context, status=status)
