"""The workspace's screens for accounts: which there are, how each is doing, adding one."""

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from wellspoken.apps.channels import selectors, services
from wellspoken.apps.channels.errors import AccountError
from wellspoken.apps.channels.forms import AccountForm, SecretsForm, SignInForm, UseForm
from wellspoken.apps.channels.models import Account
from wellspoken.apps.channels.services.check import words_of
from wellspoken.apps.people.access import can
from wellspoken.apps.people.decorators import StaffRequest, needs
from wellspoken.apps.people.roles import Capability
from wellspoken.engines.networks.registry import NetworkInfo, UnknownNetwork, network, networks

# A list makes its account itself.
_NOT_ADDED_HERE = frozenset({"email"})


@require_safe
@needs(Capability.READ_WORKSPACE)
def accounts(request: StaffRequest) -> HttpResponse:
    """Show every account and how it is doing."""
    return render(
        request,
        "channels/accounts.html",
        {
            "rows": selectors.accounts_with_health(),
            "may_manage": can(request.user, Capability.MANAGE_ACCOUNTS),
        },
    )


@require_safe
@needs(Capability.MANAGE_ACCOUNTS)
def choose(request: StaffRequest) -> HttpResponse:
    """Show the networks on which an account can be added."""
    here = [info for info in networks() if info.has_connector and info.slug not in _NOT_ADDED_HERE]
    by_hand = [info for info in networks() if not info.has_connector]
    return render(request, "channels/choose.html", {"networks": here, "by_hand": by_hand})


@require_http_methods(["GET", "HEAD", "POST"])
@needs(Capability.MANAGE_ACCOUNTS)
def add(request: StaffRequest, slug: str) -> HttpResponse:
    """Add an account on one network, with its credential where it needs one."""
    info = network_added_here(slug)
    form = AccountForm(request.POST or None, asked=info.asks)
    if request.method == "POST" and form.is_valid():
        try:
            account = services.add_account(
                actor=request.user,
                network_slug=slug,
                name=form.cleaned_data["name"],
                handle=form.cleaned_data["handle"],
                config=form.config(),
            )
            if info.needs_secret:
                services.connect(actor=request.user, account_id=account.pk, secrets=form.secrets())
        except AccountError as error:
            form.add_error(None, str(error))
        else:
            messages.success(request, _("“%(name)s” is added.") % {"name": account})
            return checked(request, account.pk)
    return show_adding(request, info, form=form)


@require_http_methods(["GET", "HEAD", "POST"])
@needs(Capability.READ_WORKSPACE)
def account(request: StaffRequest, account_id: int) -> HttpResponse:
    """Show one account; rename it."""
    found = get_object_or_404(Account.objects.select_related("credential"), pk=account_id)
    form = AccountForm(request.POST or None, initial={"name": found.name, "handle": found.handle})
    if request.method == "POST" and form.is_valid():
        try:
            services.rename_account(
                actor=request.user,
                account_id=account_id,
                name=form.cleaned_data["name"],
                handle=form.cleaned_data["handle"],
            )
        except AccountError as error:
            form.add_error("name", str(error))
        else:
            messages.success(request, _("Saved."))
            return redirect("channels:account", account_id)
    return _show(request, found, form=form)


@require_POST
@needs(Capability.MANAGE_ACCOUNTS)
def connect(request: StaffRequest, account_id: int) -> HttpResponse:
    """Replace the credential of an account."""
    found = get_object_or_404(Account, pk=account_id)
    form = SecretsForm(request.POST, asked=network_added_here(found.network).asks)
    if not form.is_valid():
        return _show(request, found, secrets=form)
    try:
        services.connect(actor=request.user, account_id=account_id, secrets=form.secrets())
    except AccountError as error:
        form.add_error(None, str(error))
        return _show(request, found, secrets=form)
    messages.success(request, _("The new credential is kept; the old one is gone."))
    return checked(request, account_id)


@require_POST
@needs(Capability.MANAGE_ACCOUNTS)
def check(request: StaffRequest, account_id: int) -> HttpResponse:
    """Ask the network whether the account opens."""
    get_object_or_404(Account, pk=account_id)
    return checked(request, account_id)


@require_POST
@needs(Capability.MANAGE_ACCOUNTS)
def use(request: StaffRequest, account_id: int) -> HttpResponse:
    """Take an account out of use, or back."""
    found = get_object_or_404(Account, pk=account_id)
    form = UseForm(request.POST)
    reason = form.cleaned_data["reason"] if form.is_valid() else ""
    try:
        services.set_in_use(
            actor=request.user, account_id=account_id, in_use=not found.active, reason=reason
        )
    except AccountError as error:
        messages.error(request, str(error))
    else:
        messages.success(request, _("Done."))
    return redirect("channels:account", account_id)


def show_adding(
    request: StaffRequest,
    info: NetworkInfo,
    *,
    form: AccountForm | None = None,
    sign_in_form: SignInForm | None = None,
) -> HttpResponse:
    """Show the ways in which an account on a network is added."""
    wrong = bool((form and form.errors) or (sign_in_form and sign_in_form.errors))
    return render(
        request,
        "channels/add.html",
        {
            "network": info,
            "form": form or AccountForm(asked=info.asks),
            "sign_in_form": (sign_in_form or SignInForm(asked=info.asks)) if info.sign_in else None,
            "by_hand": bool(form and form.errors),
        },
        status=422 if wrong else 200,
    )


def checked(request: StaffRequest, account_id: int) -> HttpResponse:
    """Test the connection, and show the account with what came of it."""
    try:
        standing = services.check_account(actor=request.user, account_id=account_id)
    except AccountError as error:
        messages.error(request, str(error))
    else:
        messages.success(request, words_of(standing))
    return redirect("channels:account", account_id)


def network_added_here(slug: str) -> NetworkInfo:
    """Return a network on which accounts are added here; raises `Http404` for any other."""
    try:
        info = network(slug)
    except UnknownNetwork:
        raise Http404 from None
    if not info.has_connector or slug in _NOT_ADDED_HERE:
        raise Http404
    return info


def _show(
    request: StaffRequest,
    found: Account,
    *,
    form: AccountForm | None = None,
    secrets: SecretsForm | None = None,
) -> HttpResponse:
    health = selectors.health_of(found)
    try:
        asks = network(found.network).asks
    except UnknownNetwork:
        asks = ()
    wrong = bool((form and form.errors) or (secrets and secrets.errors))
    return render(
        request,
        "channels/account.html",
        {
            "health": health,
            "account": found,
            "form": form or AccountForm(initial={"name": found.name, "handle": found.handle}),
            "secrets": secrets or SecretsForm(asked=asks),
            "use_form": UseForm(),
            "may_manage": can(request.user, Capability.MANAGE_ACCOUNTS),
            "from_list": found.network in _NOT_ADDED_HERE,
        },
        status=422 if wrong else 200,
    )
