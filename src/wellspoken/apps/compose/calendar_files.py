"""The calendar outside of the workspace: as a file to take away, and as a subscription."""

import hashlib
from datetime import datetime, timedelta

from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import translation
from django.utils.cache import get_conditional_response
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from wellspoken.apps.channels.models import Account
from wellspoken.apps.compose import services
from wellspoken.apps.compose.calendar_feed import calendar_file
from wellspoken.apps.compose.calendar_sheet import calendar_sheet
from wellspoken.apps.compose.calendar_views import frame_of, zone_of
from wellspoken.apps.compose.filters import filter_from
from wellspoken.apps.compose.models import CalendarAddress
from wellspoken.apps.compose.selectors import placed_posts, subscribed_posts
from wellspoken.apps.core.clock import now
from wellspoken.apps.people.decorators import StaffRequest, needs, public_view, signed_in_view
from wellspoken.apps.people.roles import Capability

A_MINUTE = 20
LOOKS_BACK = timedelta(days=90)
_ICALENDAR = "text/calendar; charset=utf-8"


@require_safe
@needs(Capability.READ_WORKSPACE)
def sheet(request: StaffRequest) -> HttpResponseBase:
    """Hand out what the calendar shows, or with `all` everything that the filter leaves, as CSV."""
    posts = placed_posts(filter_from(request.GET), *_span(request)).iterator(chunk_size=200)
    answer = StreamingHttpResponse(
        calendar_sheet(posts, Account.objects.all()), content_type="text/csv; charset=utf-8"
    )
    answer["Content-Disposition"] = f'attachment; filename="{_name(request)}.csv"'
    return answer


@require_safe
@needs(Capability.READ_WORKSPACE)
def icalendar_file(request: StaffRequest) -> HttpResponse:
    """Hand out the same as an iCalendar file, with the texts of the posts."""
    posts = list(placed_posts(filter_from(request.GET), *_span(request)))
    answer = HttpResponse(calendar_file(posts, with_text=True), content_type=_ICALENDAR)
    answer["Content-Disposition"] = f'attachment; filename="{_name(request)}.ics"'
    return answer


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@signed_in_view
def subscription(request: StaffRequest) -> HttpResponse:
    """Show whether one has a calendar address, and make one; it is shown in this answer only."""
    secret = ""
    if request.method == "POST":
        made = services.renew_address(
            actor=request.user, shows_text=request.POST.get("shows_text") == "on"
        )
        secret = made.secret
    address = CalendarAddress.objects.filter(person=request.user, ended_at=None).first()
    shown = settings.WELLSPOKEN_SITE_URL + reverse("subscribed-calendar", args=[secret or "x"])
    return render(
        request,
        "compose/subscription.html",
        {
            "address": address,
            "shown": shown if secret else "",
            "webcal": "webcal:" + shown.partition(":")[2] if secret else "",
            "switched_on": settings.WELLSPOKEN_CALENDAR_ADDRESSES,
        },
    )


@require_POST
@signed_in_view
def end_subscription(request: StaffRequest) -> HttpResponse:
    """End one's calendar address."""
    if services.end_address(actor=request.user):
        messages.success(request, _("The address has ended; no calendar program gets it any more."))
    return redirect("compose:subscription")


@public_view
@require_safe
def subscribed(request: HttpRequest, secret: str) -> HttpResponseBase:
    """Answer a calendar program that knows a secret address; nobody is signed in by it."""
    address = services.admit(secret) if settings.WELLSPOKEN_CALENDAR_ADDRESSES else None
    if address is None:
        return _refusal(404, _("There is no calendar at this address any more."))
    if address.used > A_MINUTE:
        refusal = _refusal(429, _("This calendar was asked for too often. Wait for a minute."))
        refusal["Retry-After"] = "60"
        return refusal
    with translation.override(address.person.language or settings.LANGUAGE_CODE):
        posts = subscribed_posts(now() - LOOKS_BACK)
        data = calendar_file(posts, with_text=address.shows_text)
    etag = f'"{hashlib.sha256(data).hexdigest()}"'
    answer = HttpResponse(data, content_type=_ICALENDAR)
    answer["ETag"] = etag
    return _private(get_conditional_response(request, etag=etag, response=answer) or answer)


def _refusal(status: int, words: str) -> HttpResponseBase:
    answer = HttpResponse(words, status=status, content_type="text/plain; charset=utf-8")
    # Django logs the path of what it refuses, and here the path is the secret.
    answer._has_been_logged = True  # type: ignore[attr-defined]  # noqa: SLF001
    return _private(answer)


def _private(answer: HttpResponseBase) -> HttpResponseBase:
    answer["Cache-Control"] = "private, no-cache"
    answer["X-Robots-Tag"] = "noindex"
    answer["Referrer-Policy"] = "no-referrer"
    return answer


def _span(request: StaffRequest) -> tuple[datetime | None, datetime | None]:
    return (None, None) if "all" in request.GET else frame_of(request).span(zone_of())


def _name(request: StaffRequest) -> str:
    return f"calendar-{'all' if 'all' in request.GET else frame_of(request).day.isoformat()[:7]}"
