"""Asked of every request: is the session fresh, is there a second factor, is the road open."""

from collections.abc import Callable
from datetime import timedelta
from urllib.parse import urlsplit

from allauth.mfa.models import Authenticator
from django.conf import settings
from django.contrib import messages
from django.contrib.auth import logout
from django.contrib.auth.views import redirect_to_login
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import Resolver404, resolve, reverse
from django.utils import timezone, translation
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from wagtail.users.models import UserProfile

from wellspoken.apps.core.clock import now
from wellspoken.apps.people.access import NotAllowed, can
from wellspoken.apps.people.factors import has_shown_second_factor, needs_second_factor
from wellspoken.apps.people.freshness import is_too_old, mark_seen, time_left
from wellspoken.apps.people.roads import is_open
from wellspoken.apps.people.roles import Capability
from wellspoken.apps.people.sign_in_records import SIGN_OUT_REASON
from wellspoken.apps.people.zones import zone_or_default

Handler = Callable[[HttpRequest], HttpResponse]

WORKSPACE = "/workspace/"
# What only staff may fetch; the public site has its own addresses for what was published.
STAFF_ONLY = (WORKSPACE, "/documents/", "/media/")
SET_UP_PREFIXES = ("/account/2fa/", "/account/reauthenticate/", "/account/logout/")
PASSIVE_HEADER = "X-Wellspoken-Passive"


class AutomaticLogOff:
    """Ends a session after minutes without a request, and after hours whatever happens.

    Requests that a page makes by itself carry a header and do not count as presence.
    """

    def __init__(self, get_response: Handler) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if not request.user.is_authenticated:
            return self.get_response(request)
        moment = now()
        if time_left(request.session, moment) <= timedelta():
            return self._sign_off(request, too_old=is_too_old(request.session, moment))
        passive = request.headers.get(PASSIVE_HEADER) == "1"
        mark_seen(request.session, moment, present=not passive)
        return self.get_response(request)

    def _sign_off(self, request: HttpRequest, *, too_old: bool) -> HttpResponse:
        setattr(request, SIGN_OUT_REASON, "session too old" if too_old else "idle")
        logout(request)
        if too_old:
            said = _("You were signed off because a session lasts %(hours)s hours at most.") % {
                "hours": settings.WELLSPOKEN_SESSION_HOURS
            }
        else:
            said = _("You were signed off after %(minutes)s minutes without activity.") % {
                "minutes": settings.WELLSPOKEN_IDLE_MINUTES
            }
        messages.info(request, said)
        return to_login(request)


class SecondFactor:
    """Confines sessions that owe a second factor to the pages that set one up.

    A session opened with the password alone, by a person who has a second factor by now, is
    ended: the person signs in again and shows it.
    """

    def __init__(self, get_response: Handler) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        user = request.user
        if (
            not user.is_authenticated
            or not request.path_info.startswith((*STAFF_ONLY, "/account/"))
            or not needs_second_factor(user)
            or has_shown_second_factor(request)
        ):
            return self.get_response(request)
        if Authenticator.objects.filter(user=user).exists():
            setattr(request, SIGN_OUT_REASON, "second factor not shown")
            logout(request)
            messages.info(request, _("Please sign in with your second factor."))
            return to_login(request)
        if request.path_info.startswith(SET_UP_PREFIXES):
            return self.get_response(request)
        messages.info(
            request, _("Your role needs a second factor. Set one up to go on; it takes a minute.")
        )
        return redirect("mfa_index")


class PersonalSettings:
    """Shows times in the person's own zone and words in their own language."""

    def __init__(self, get_response: Handler) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        user = request.user
        zone = zone_or_default(user.time_zone if user.is_authenticated else "")
        timezone.activate(zone)
        if user.is_authenticated:
            if user.language:
                translation.activate(user.language)
                request.LANGUAGE_CODE = user.language
            if request.path_info.startswith(WORKSPACE):
                # Wagtail's shell asks its own profile; it is told here, never stored twice.
                shell = UserProfile.get_for_user(user)
                shell.current_time_zone = zone.key
                shell.preferred_language = user.language
                user.wagtail_userprofile = shell  # type: ignore[attr-defined]  # Wagtail's cache
        try:
            return self.get_response(request)
        finally:
            timezone.deactivate()


class WorkspaceRoads:
    """Opens only the roads of Wagtail's shell that Wellspoken uses, and only to staff."""

    def __init__(self, get_response: Handler) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.path_info.startswith(STAFF_ONLY):
            refused = self._refuse(request)
            if refused is not None:
                return refused
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        """Turn a service's refusal into a page that says who may."""
        return not_allowed(request, error) if isinstance(error, NotAllowed) else None

    def _refuse(self, request: HttpRequest) -> HttpResponse | None:
        try:
            match = resolve(request.path_info)
        except Resolver404:
            return None
        if getattr(match.func, "is_public", False):
            return None
        if request.path_info.startswith(WORKSPACE) and not is_open(match):
            raise Http404
        if not request.user.is_authenticated:
            return to_login(request)
        if not can(request.user, Capability.READ_WORKSPACE):
            words = _("You hold no role yet. Ask an administrator to give you one.")
            return not_allowed(request, NotAllowed(words))
        return None


def not_allowed(request: HttpRequest, error: NotAllowed) -> HttpResponse:
    """Return the page, or for htmx the sentence, that says who may."""
    if request.headers.get("HX-Request"):
        return HttpResponse(str(error), status=403, content_type="text/plain; charset=utf-8")
    return render(request, "403.html", {"exception": str(error)}, status=403)


def to_login(request: HttpRequest) -> HttpResponse:
    """Send the person to sign in and, afterwards, back to the page they were reading."""
    response = redirect_to_login(_page(request))
    if not request.headers.get("HX-Request"):
        return response
    answer = HttpResponse(status=401)
    answer["HX-Redirect"] = response["Location"]
    return answer


def _page(request: HttpRequest) -> str:
    """Return the address of the page in front of the person, not of a fragment or an act."""
    partial = request.headers.get("HX-Request") or request.headers.get(PASSIVE_HEADER)
    if request.method in {"GET", "HEAD"} and not partial:
        return request.get_full_path()
    shown = request.headers.get("HX-Current-URL") or request.headers.get("Referer") or ""
    if url_has_allowed_host_and_scheme(shown, allowed_hosts={request.get_host()}):
        parts = urlsplit(shown)
        return parts.path + (f"?{parts.query}" if parts.query else "")
    return reverse("wagtailadmin_home")
