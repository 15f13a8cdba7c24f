"""The workspace's screens for webhooks: who is told of what, and how that went."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from wellspoken.apps.hooks import selectors, services
from wellspoken.apps.hooks.errors import HookError
from wellspoken.apps.hooks.events import name_of
from wellspoken.apps.hooks.forms import EndpointForm
from wellspoken.apps.hooks.models import Endpoint, Message
from wellspoken.apps.people.decorators import StaffRequest, needs
from wellspoken.apps.people.roles import Capability


@require_safe
@needs(Capability.MANAGE_WEBHOOKS)
def endpoints(request: StaffRequest) -> HttpResponse:
    """Show every webhook and how it is doing."""
    return render(request, "hooks/endpoints.html", {"rows": selectors.endpoints()})


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@needs(Capability.MANAGE_WEBHOOKS)
def add(request: StaffRequest) -> HttpResponse:
    """Register an endpoint; its secret is shown in this one answer only."""
    form = EndpointForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            made = services.add_endpoint(
                actor=request.user,
                name=form.cleaned_data["name"],
                url=form.cleaned_data["url"],
                events=form.chosen(),
            )
        except HookError as error:
            form.add_error(None, str(error))
        else:
            return _show_secret(request, made)
    return render(request, "hooks/add.html", {"form": form}, status=422 if form.errors else 200)


@require_safe
@needs(Capability.MANAGE_WEBHOOKS)
def endpoint(request: StaffRequest, endpoint_id: int) -> HttpResponse:
    """Show one webhook with what it was told."""
    return _show(request, _endpoint(endpoint_id))


@require_POST
@needs(Capability.MANAGE_WEBHOOKS)
def change(request: StaffRequest, endpoint_id: int) -> HttpResponse:
    """Change a webhook's name, address or events."""
    found = _endpoint(endpoint_id)
    form = EndpointForm(request.POST)
    if form.is_valid():
        try:
            services.change_endpoint(
                actor=request.user,
                endpoint_id=endpoint_id,
                name=form.cleaned_data["name"],
                url=form.cleaned_data["url"],
                events=form.chosen(),
            )
        except HookError as error:
            form.add_error(None, str(error))
        else:
            messages.success(request, _("Saved."))
            return redirect("hooks:endpoint", endpoint_id)
    return _show(request, found, form=form)


@never_cache
@require_POST
@needs(Capability.MANAGE_WEBHOOKS)
def secret(request: StaffRequest, endpoint_id: int) -> HttpResponse:
    """Make a new secret, shown in this one answer only."""
    _endpoint(endpoint_id)
    made = services.change_secret(actor=request.user, endpoint_id=endpoint_id)
    return _show_secret(request, made)


@require_POST
@needs(Capability.MANAGE_WEBHOOKS)
def test(request: StaffRequest, endpoint_id: int) -> HttpResponse:
    """Send a test event."""
    _endpoint(endpoint_id)
    try:
        sent = services.send_test(actor=request.user, endpoint_id=endpoint_id)
    except HookError as error:
        messages.error(request, str(error))
        return redirect("hooks:endpoint", endpoint_id)
    messages.success(request, _("The test is on its way. Load this page again to see the answer."))
    return redirect("hooks:message", sent.pk)


@require_POST
@needs(Capability.MANAGE_WEBHOOKS)
def switch(request: StaffRequest, endpoint_id: int) -> HttpResponse:
    """Switch a webhook off, or on again."""
    act = services.switch_off if _endpoint(endpoint_id).active else services.switch_on
    act(actor=request.user, endpoint_id=endpoint_id)
    messages.success(request, _("Done."))
    return redirect("hooks:endpoint", endpoint_id)


@require_POST
@needs(Capability.MANAGE_WEBHOOKS)
def remove(request: StaffRequest, endpoint_id: int) -> HttpResponse:
    """Remove a webhook with what it was told."""
    found = _endpoint(endpoint_id)
    services.remove_endpoint(actor=request.user, endpoint_id=endpoint_id)
    messages.success(request, _("“%(name)s” is removed.") % {"name": found})
    return redirect("hooks:endpoints")


@require_safe
@needs(Capability.MANAGE_WEBHOOKS)
def message(request: StaffRequest, message_id: int) -> HttpResponse:
    """Show what was sent, each try, and when the next one comes."""
    found = _message(message_id)
    return render(
        request,
        "hooks/message.html",
        {"message": found, "event": found.event, "attempts": found.attempts.all()},
    )


@require_POST
@needs(Capability.MANAGE_WEBHOOKS)
def again(request: StaffRequest, message_id: int) -> HttpResponse:
    """Send a message once more."""
    _message(message_id)
    try:
        services.send_again(actor=request.user, message_id=message_id)
    except HookError as error:
        messages.error(request, str(error))
    else:
        messages.success(request, _("It is on its way again. Load this page to see the answer."))
    return redirect("hooks:message", message_id)


def _endpoint(endpoint_id: int) -> Endpoint:
    return get_object_or_404(Endpoint, pk=endpoint_id, removed_at=None)


def _message(message_id: int) -> Message:
    return get_object_or_404(
        Message.objects.select_related("event", "endpoint"),
        pk=message_id,
        endpoint__removed_at=None,
    )


def _show_secret(request: StaffRequest, made: services.Secret) -> HttpResponse:
    return render(request, "hooks/secret.html", {"endpoint": made.endpoint, "secret": made.secret})


def _show(
    request: StaffRequest, found: Endpoint, *, form: EndpointForm | None = None
) -> HttpResponse:
    state = request.GET.get("state", "")
    rows = selectors.messages_of(
        found,
        state=state if state in Message.State.values else "",
        before=_number(request.GET.get("before", "")),
    )
    initial = {"name": found.name, "url": found.url, "events": found.events}
    return render(
        request,
        "hooks/endpoint.html",
        {
            "endpoint": found,
            "events": [name_of(kind) for kind in found.events],
            "form": form or EndpointForm(initial=initial),
            "rows": rows[: selectors.PAGE],
            "more": rows[selectors.PAGE - 1].pk if len(rows) > selectors.PAGE else None,
            "states": Message.State.choices,
            "state": state,
        },
        status=422 if form and form.errors else 200,
    )


def _number(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 19 else None  # noqa: PLR2004
