"""One's own account: the profile, staying signed in, and accepting an invitation."""

from django.contrib import messages
from django.contrib.auth import update_session_auth_hash
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST

from wellspoken.apps.core.clock import now
from wellspoken.apps.people import services
from wellspoken.apps.people.decorators import StaffRequest, public_view, signed_in_view
from wellspoken.apps.people.errors import InvitationClosed, PeopleError
from wellspoken.apps.people.forms import AcceptForm, ProfileForm
from wellspoken.apps.people.freshness import time_left
from wellspoken.apps.people.zones import zone_or_default


@signed_in_view
@require_http_methods(["GET", "HEAD", "POST"])
def profile(request: StaffRequest) -> HttpResponse:
    """Show and change one's own name, time zone and language."""
    form = ProfileForm(request.POST or None, instance=request.user)
    if request.method == "POST" and form.is_valid():
        request.user.refresh_from_db()
        try:
            services.change_profile(actor=request.user, **form.cleaned_data)
        except PeopleError as error:
            form.add_error(None, str(error))
        else:
            messages.success(request, _("Your profile is saved."))
            return redirect("me:profile")
    return render(
        request,
        "people/profile.html",
        {"form": form, "roles": [role.label for role in sorted(request.user.roles)]},
        status=422 if form.errors else 200,
    )


@signed_in_view
@require_POST
def end_my_sessions(request: StaffRequest) -> HttpResponse:
    """Sign oneself out everywhere else."""
    services.end_sessions(actor=request.user, user=request.user)
    update_session_auth_hash(request, request.user)
    messages.success(request, _("You are signed out everywhere but here."))
    return redirect("me:profile")


@public_view
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def stay(request: HttpRequest) -> HttpResponse:
    """Answer how many seconds the session lasts; a POST says that a person is there."""
    if not request.user.is_authenticated:
        return JsonResponse({"seconds": 0}, status=401)
    return JsonResponse({"seconds": int(time_left(request.session, now()).total_seconds())})


@public_view
@never_cache
@sensitive_post_parameters("password", "again")
@require_http_methods(["GET", "HEAD", "POST"])
def accept(request: HttpRequest, token: str) -> HttpResponse:
    """Let an invited person make their account."""
    try:
        invitation = services.open_invitation(token)
    except InvitationClosed as error:
        return render(request, "people/invitation_closed.html", {"why": str(error)}, status=410)
    form = AcceptForm(
        request.POST or None,
        initial={
            "first_name": invitation.first_name,
            "last_name": invitation.last_name,
            "time_zone": zone_or_default("").key,
        },
    )
    if request.method == "POST" and form.is_valid() and _accepted(token, form):
        messages.success(request, _("Your account is ready. Sign in to begin."))
        return redirect("account_login")
    return render(
        request,
        "people/accept.html",
        {"form": form, "invitation": invitation},
        status=422 if form.errors else 200,
    )


@public_view
def closed(request: HttpRequest) -> HttpResponse:
    """Answer that a road of allauth's does not exist here."""
    raise Http404


def _accepted(token: str, form: AcceptForm) -> bool:
    data = form.cleaned_data
    try:
        services.accept_invitation(
            token=token,
            first_name=data["first_name"],
            last_name=data["last_name"],
            password=data["password"],
            time_zone=data["time_zone"],
        )
    except ValidationError as error:
        form.add_error("password", error)
    except PeopleError as error:
        form.add_error(None, str(error))
    else:
        return True
    return False
