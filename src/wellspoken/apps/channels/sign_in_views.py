"""Going to a network to sign in, and coming back; and leaving it for good."""

import secrets
from datetime import datetime, timedelta
from urllib.parse import urlsplit

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from wellspoken.apps.channels import services
from wellspoken.apps.channels.errors import AccountError
from wellspoken.apps.channels.forms import SignInForm
from wellspoken.apps.channels.models import Account
from wellspoken.apps.channels.services.sign_in import Departure
from wellspoken.apps.channels.site import our_site
from wellspoken.apps.channels.views import checked, network_added_here, show_adding
from wellspoken.apps.core.clock import now
from wellspoken.apps.people.decorators import StaffRequest, needs, public_view
from wellspoken.apps.people.roles import Capability
from wellspoken.engines.networks.bluesky.sign_in import document_of

_BEGUN = "sign-in at a network"
# Longer than codes live at networks, shorter than an unattended screen should matter.
_LASTS = timedelta(minutes=15)


@require_POST
@needs(Capability.MANAGE_ACCOUNTS)
def add_by_sign_in(request: StaffRequest, slug: str) -> HttpResponse:
    """Begin to add an account whose owner signs in at the network."""
    info = network_added_here(slug)
    form = SignInForm(request.POST, asked=info.asks)
    state = secrets.token_urlsafe(32)
    if form.is_valid():
        try:
            departure = services.begin_adding(
                actor=request.user,
                network_slug=slug,
                name=form.cleaned_data["name"],
                config=form.config(),
                state=state,
            )
        except AccountError as error:
            form.add_error(None, str(error))
        else:
            return _depart(request, state, departure)
    return show_adding(request, info, sign_in_form=form)


@require_POST
@needs(Capability.MANAGE_ACCOUNTS)
def reconnect(request: StaffRequest, account_id: int) -> HttpResponse:
    """Begin to connect an account by signing in at its network."""
    get_object_or_404(Account, pk=account_id)
    state = secrets.token_urlsafe(32)
    try:
        departure = services.begin_connecting(
            actor=request.user, account_id=account_id, state=state
        )
    except AccountError as error:
        messages.error(request, str(error))
        return redirect("channels:account", account_id)
    return _depart(request, state, departure, account_id=account_id)


@require_safe
@needs(Capability.MANAGE_ACCOUNTS)
def came_back(request: StaffRequest) -> HttpResponse:
    """Finish what was begun in this session, once."""
    begun = request.session.pop(_BEGUN, None) or {}
    known, given = str(begun.get("state", "")), request.GET.get("state", "")
    late = not begun or now() > datetime.fromisoformat(begun["until"])
    if late or not secrets.compare_digest(known.encode(), given.encode()):
        messages.error(
            request,
            _(
                "No sign-in at a network was begun here, or it took too long. Begin again, in one "
                "browser, at %(site)s."
            )
            % {"site": our_site().url},
        )
        return redirect("channels:accounts")
    try:
        account = services.finish(
            actor=request.user, sealed=begun["sealed"], answer=request.GET.dict()
        )
    except AccountError as error:
        messages.error(request, str(error))
        if begun["account"]:
            return redirect("channels:account", begun["account"])
        return redirect("channels:accounts")
    messages.success(request, _("“%(name)s” is connected as %(handle)s.") % _named(account))
    return checked(request, account.pk)


@require_POST
@needs(Capability.MANAGE_ACCOUNTS)
def disconnect(request: StaffRequest, account_id: int) -> HttpResponse:
    """Give an account's access back to its network."""
    account = get_object_or_404(Account, pk=account_id)
    try:
        outcome = services.disconnect(actor=request.user, account_id=account_id)
    except AccountError as error:
        messages.error(request, str(error))
        return redirect("channels:account", account_id)
    if outcome.revoked:
        said = _("“%(name)s” is disconnected, and the network has taken the access back.")
        messages.success(request, said % {"name": account})
    else:
        said = _("“%(name)s” is disconnected here, but the access itself may still work.")
        messages.warning(request, f"{said % {'name': account}} {outcome.left_to_do}")
    return redirect("channels:account", account_id)


@public_view
@require_safe
def client_document(request: HttpRequest) -> JsonResponse:
    """Describe this installation to the servers at which people sign in with its address."""
    return JsonResponse(document_of(our_site()))


def _depart(
    request: StaffRequest, state: str, departure: Departure, *, account_id: int | None = None
) -> HttpResponse:
    """Show where it goes, and go: forms of this site may be answered by this site only."""
    request.session[_BEGUN] = {
        "state": state,
        "sealed": departure.sealed,
        "until": (now() + _LASTS).isoformat(),
        "account": account_id,
    }
    place = urlsplit(departure.address).netloc
    page = render(
        request, "channels/departing.html", {"address": departure.address, "place": place}
    )
    page["Refresh"] = f"0; url={departure.address}"
    return page


def _named(account: Account) -> dict[str, str]:
    return {"name": account.name, "handle": account.handle}
