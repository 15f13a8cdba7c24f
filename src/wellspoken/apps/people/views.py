"""The people of the workspace: who they are, what they may do, who is invited."""

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from wellspoken.apps.people import selectors, services
from wellspoken.apps.people.access import can
from wellspoken.apps.people.decorators import StaffRequest, needs
from wellspoken.apps.people.errors import PeopleError
from wellspoken.apps.people.factors import needs_second_factor
from wellspoken.apps.people.forms import GrantForm, InviteForm, PeopleFilter
from wellspoken.apps.people.models import Invitation, User
from wellspoken.apps.people.role_guide import role_guide
from wellspoken.apps.people.roles import Capability, Role

_PAGE = 50


@require_safe
@needs(Capability.READ_WORKSPACE)
def people(request: StaffRequest) -> HttpResponse:
    """List people, narrowed as asked."""
    form = PeopleFilter(request.GET)
    asked = form.cleaned_data if form.is_valid() else {}
    page = Paginator(selectors.people(**asked), _PAGE).get_page(request.GET.get("page"))
    query = request.GET.copy()
    query.pop("page", None)
    return render(
        request,
        "people/people.html",
        {
            "form": form,
            "page": page,
            "query": query.urlencode(),
            "narrowed": any(asked.values()),
            "may_manage": can(request.user, Capability.MANAGE_PEOPLE),
        },
    )


@require_safe
@needs(Capability.READ_WORKSPACE)
def person(request: StaffRequest, user_id: int) -> HttpResponse:
    """Show one person, their roles and how they got them."""
    user = get_object_or_404(User, pk=user_id)
    held = set(user.roles)
    return render(
        request,
        "people/person.html",
        {
            "person": user,
            "roles": sorted(held),
            "grants": selectors.grants_of(user),
            "factors": selectors.factors_of(user),
            "owes_factor": needs_second_factor(user),
            "may_manage": can(request.user, Capability.MANAGE_PEOPLE) and user != request.user,
            "is_self": user == request.user,
            "grant_form": GrantForm(held=held),
        },
    )


@require_http_methods(["GET", "HEAD", "POST"])
@needs(Capability.MANAGE_PEOPLE)
def invite(request: StaffRequest) -> HttpResponse:
    """Invite somebody by mail."""
    form = InviteForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            invited = services.invite_person(actor=request.user, **form.cleaned_data)
        except PeopleError as error:
            form.add_error(None, str(error))
        else:
            return _told(request, invited)
    return render(
        request,
        "people/invite.html",
        {"form": form, "guide": role_guide()},
        status=422 if form.errors else 200,
    )


@require_safe
@needs(Capability.MANAGE_PEOPLE)
def invitations(request: StaffRequest) -> HttpResponse:
    """List the invitations that wait for an answer."""
    rows = [(row, selectors.has_expired(row)) for row in selectors.invitations()]
    labels = {role.value: role.label for role in Role}
    return render(
        request,
        "people/invitations.html",
        {
            "rows": [
                {
                    "invitation": row,
                    "expired": expired,
                    "roles": [labels[value] for value in row.roles],
                }
                for row, expired in rows
            ]
        },
    )


@require_POST
@needs(Capability.MANAGE_PEOPLE)
def resend(request: StaffRequest, invitation_id: int) -> HttpResponse:
    """Send an invitation again, with a new link."""
    invitation = get_object_or_404(Invitation, pk=invitation_id)
    try:
        invited = services.resend_invitation(actor=request.user, invitation=invitation)
    except PeopleError as error:
        messages.error(request, str(error))
        return redirect("people:invitations")
    return _told(request, invited)


@require_POST
@needs(Capability.MANAGE_PEOPLE)
def withdraw(request: StaffRequest, invitation_id: int) -> HttpResponse:
    """Close an invitation."""
    invitation = get_object_or_404(Invitation, pk=invitation_id)
    return _act(
        request,
        lambda: services.withdraw_invitation(actor=request.user, invitation=invitation),
        _("The invitation is withdrawn; its link no longer works."),
        redirect("people:invitations"),
    )


@require_http_methods(["GET", "HEAD", "POST"])
@needs(Capability.MANAGE_PEOPLE)
def grant(request: StaffRequest, user_id: int) -> HttpResponse:
    """Give a colleague a role, after saying what it lets them do."""
    user = get_object_or_404(User, pk=user_id)
    chosen = request.POST.get("role") or request.GET.get("role") or ""
    if chosen not in Role.values:
        return redirect("people:person", user_id)
    role = Role(chosen)
    if request.method == "POST":
        return _act(
            request,
            lambda: services.grant_role(actor=request.user, user=user, role=role),
            _("%(name)s now holds the role “%(role)s”.")
            % {"name": user.get_full_name(), "role": role.label},
            redirect("people:person", user_id),
        )
    return render(
        request,
        "people/grant.html",
        {"person": user, "role": role, "does": role_guide()[role]},
    )


@require_http_methods(["GET", "HEAD", "POST"])
@needs(Capability.MANAGE_PEOPLE)
def revoke(request: StaffRequest, user_id: int, role: str) -> HttpResponse:
    """Take a role from a colleague, after asking."""
    if role not in Role.values:
        return redirect("people:person", user_id)
    held = Role(role)
    return _ask(
        request,
        user_id,
        question=_("Take the role “%(role)s” away?") % {"role": held.label},
        consequence=_("What they wrote and approved in this role stays on record."),
        button=_("Take it away"),
        act=lambda user: services.revoke_role(actor=request.user, user=user, role=held),
        done=_("The role is taken away."),
    )


@require_http_methods(["GET", "HEAD", "POST"])
@needs(Capability.MANAGE_PEOPLE)
def deactivate(request: StaffRequest, user_id: int) -> HttpResponse:
    """Close a colleague's account, after asking."""
    return _ask(
        request,
        user_id,
        question=_("Close this account?"),
        consequence=_(
            "They are signed out everywhere and cannot sign in. Nothing they did is deleted, "
            "and the account can be opened again."
        ),
        button=_("Close the account"),
        act=lambda user: services.deactivate_person(actor=request.user, user=user),
        done=_("The account is closed."),
    )


@require_http_methods(["GET", "HEAD", "POST"])
@needs(Capability.MANAGE_PEOPLE)
def reactivate(request: StaffRequest, user_id: int) -> HttpResponse:
    """Open a closed account, after asking."""
    return _ask(
        request,
        user_id,
        question=_("Open this account again?"),
        consequence=_("They can sign in with the roles they still hold."),
        button=_("Open the account"),
        act=lambda user: services.reactivate_person(actor=request.user, user=user),
        done=_("The account is open."),
    )


@require_http_methods(["GET", "HEAD", "POST"])
@needs(Capability.MANAGE_PEOPLE)
def sign_out(request: StaffRequest, user_id: int) -> HttpResponse:
    """Sign a colleague out everywhere, after asking."""
    return _ask(
        request,
        user_id,
        question=_("Sign this person out everywhere?"),
        consequence=_("What they have not saved may be lost. They can sign in again at once."),
        button=_("Sign them out"),
        act=lambda user: services.end_sessions(actor=request.user, user=user),
        done=_("They are signed out everywhere."),
    )


@require_http_methods(["GET", "HEAD", "POST"])
@needs(Capability.MANAGE_PEOPLE)
def reset_factor(request: StaffRequest, user_id: int) -> HttpResponse:
    """Take away a colleague's lost second factors, after asking."""
    return _ask(
        request,
        user_id,
        question=_("Remove this person's second factors?"),
        consequence=_(
            "Do this only when you are sure who is asking. They are signed out, and set up a new "
            "one when they next sign in."
        ),
        button=_("Remove the second factors"),
        act=lambda user: services.reset_second_factor(actor=request.user, user=user),
        done=_("The second factors are removed."),
    )


def _told(request: StaffRequest, invited: services.Invited) -> HttpResponse:
    if invited.sent:
        messages.success(
            request, _("The invitation to %(email)s is sent.") % {"email": invited.invitation.email}
        )
    else:
        messages.warning(
            request,
            _(
                "The mail could not be sent. Give this link to %(email)s in another safe way, and "
                "to nobody else: %(link)s"
            )
            % {"email": invited.invitation.email, "link": invited.link},
        )
    return redirect("people:invitations")


def _act(
    request: StaffRequest, act: Callable[[], Any], done: str, then: HttpResponse
) -> HttpResponse:
    try:
        act()
    except PeopleError as error:
        messages.error(request, str(error))
    else:
        messages.success(request, done)
    return then


def _ask(
    request: StaffRequest,
    user_id: int,
    *,
    question: str,
    consequence: str,
    button: str,
    act: Callable[[User], Any],
    done: str,
) -> HttpResponse:
    user = get_object_or_404(User, pk=user_id)
    if request.method == "POST":
        return _act(request, lambda: act(user), done, redirect("people:person", user_id))
    return render(
        request,
        "people/ask.html",
        {"person": user, "question": question, "consequence": consequence, "button": button},
    )
