"""The calendar: posts on their days, and moving them there."""

from typing import Any
from zoneinfo import ZoneInfo

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import get_format
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from wellspoken.apps.compose import selectors
from wellspoken.apps.compose.calendar import Frame, View, by_day, day_in
from wellspoken.apps.compose.errors import ComposeError, EditConflict
from wellspoken.apps.compose.filters import filter_choices, filter_from
from wellspoken.apps.compose.forms import MoveForm
from wellspoken.apps.compose.models import Post
from wellspoken.apps.compose.schedule import Schedule
from wellspoken.apps.compose.services import on_day, reschedule
from wellspoken.apps.compose.services.save import EDITABLE, VOIDING
from wellspoken.apps.core.clock import now
from wellspoken.apps.people.access import can
from wellspoken.apps.people.decorators import StaffRequest, needs
from wellspoken.apps.people.roles import Capability

# A day of the month view shows this many posts, and a link to the others.
SHOWN_A_DAY = 4
UNDO = "calendar-undo"


@require_safe
@needs(Capability.READ_WORKSPACE)
def calendar(request: StaffRequest) -> HttpResponse:
    """Show a month, a week or a list of days, filtered like the list of posts."""
    zone = zone_of()
    frame = frame_of(request)
    chosen = filter_from(request.GET)
    start, end = frame.span(zone)
    posts = selectors.calendar_posts(chosen, start, end, with_accounts=frame.view != View.MONTH)
    placed = by_day(posts, frame.days, zone)
    query = request.GET.copy()
    query.pop("day", None)
    return render(
        request,
        "compose/calendar.html",
        {
            "frame": frame,
            "weeks": [[(day, placed.get(day, [])) for day in week] for week in frame.weeks],
            "days": [(day, items) for day, items in placed.items() if items],
            "shown": SHOWN_A_DAY,
            "weekdays": frame.weeks[0],
            "today": now().astimezone(zone).date(),
            "earlier": frame.moved(-1),
            "later": frame.moved(1),
            "views": View,
            "query": query.urlencode(),
            "taken_away": request.GET.urlencode(),
            "unscheduled": selectors.unscheduled_posts(chosen),
            "undo": _undo(request),
            "chosen": chosen,
            "zone": zone,
            "may_write": can(request.user, Capability.WRITE_POST),
            "movable": EDITABLE | VOIDING,
            **filter_choices(chosen),
        },
    )


@require_http_methods(["GET", "HEAD", "POST"])
@needs(Capability.WRITE_POST)
def move(request: StaffRequest, post_id: int) -> HttpResponse:
    """Move a post to a day, or to a day, time and zone; say first what that would void."""
    post = get_object_or_404(Post, pk=post_id)
    back = _back(request)
    if request.method == "POST" and "date" not in request.POST:
        day = day_in(request.POST.get("day", ""))
        if day is None:
            messages.error(request, _("Choose a day."))
            return redirect(back)
        schedule = on_day(post, day, zone=zone_of().key)
        if post.state in VOIDING:
            return _ask(request, post, MoveForm(initial=_initial(post, schedule)), back)
        return _moved(request, post, schedule, back) or redirect(back)
    form = MoveForm(request.POST or None, initial=_initial(post))
    if request.method == "POST" and form.is_valid():
        answer = _moved(
            request, post, form.schedule(), back, void=form.cleaned_data["void_review"], form=form
        )
        if answer is not None:
            return answer
    return _ask(request, post, form, back)


@require_POST
@needs(Capability.WRITE_POST)
def undo(request: StaffRequest) -> HttpResponse:
    """Put the post that was moved last back to where it was, if nobody changed it since."""
    known = request.session.pop(UNDO, None)
    back = _back(request)
    if known is None:
        messages.error(request, _("There is nothing to undo any more."))
        return redirect(back)
    try:
        reschedule(
            actor=request.user,
            post_id=known["post"],
            expected_version=known["version"],
            schedule=Schedule(**known["schedule"]),
        )
    except ComposeError as error:
        messages.error(request, str(error))
    else:
        messages.success(request, _("It is back where it was."))
    return redirect(back)


def _moved(
    request: StaffRequest,
    post: Post,
    schedule: Schedule,
    back: str,
    *,
    void: bool = False,
    form: MoveForm | None = None,
) -> HttpResponse | None:
    """Move the post and return the way back; None when the form has to be shown again."""
    before = Schedule(wall_time=post.wall_time, zone=post.zone, fold=post.fold)
    version = request.POST.get("version", "")
    try:
        ambiguous = schedule.is_ambiguous()
        saved = reschedule(
            actor=request.user,
            post_id=post.pk,
            expected_version=int(version) if version.isdigit() else 0,
            schedule=schedule,
            void_review=void,
        )
    except ComposeError as error:
        if form is None or isinstance(error, EditConflict):
            messages.error(request, f"{post.title}: {error}")
            return redirect(back)
        form.add_error(None, str(error))
        return None
    if saved.version != post.version:
        request.session[UNDO] = {
            "post": post.pk,
            "title": post.title,
            "version": saved.version,
            "schedule": {
                "wall_time": before.wall_time,
                "zone": before.zone,
                "fold": before.fold,
            },
        }
    if ambiguous and schedule.fold == 0:
        messages.warning(
            request, _("The clocks show this time twice that night. The first of the two is meant.")
        )
    return redirect(back)


def _ask(request: StaffRequest, post: Post, form: MoveForm, back: str) -> HttpResponse:
    return render(
        request,
        "compose/move.html",
        {"post": post, "form": form, "back": back, "voiding": post.state in VOIDING},
        status=422 if form.errors else 200,
    )


def _initial(post: Post, schedule: Schedule | None = None) -> dict[str, Any]:
    wanted = schedule or Schedule(wall_time=post.wall_time, zone=post.zone, fold=post.fold)
    day, _t, clock = wanted.wall_time.partition("T")
    return {
        "date": day,
        "time": clock or "09:00",
        "zone": wanted.zone or zone_of().key,
        "version": post.version,
    }


def _undo(request: StaffRequest) -> dict[str, Any] | None:
    known = request.session.get(UNDO)
    if known is None:
        return None
    still = Post.objects.filter(pk=known["post"], version=known["version"]).exists()
    return known if still else None


def frame_of(request: StaffRequest) -> Frame:
    """Return the days that the calendar shows for a query."""
    return Frame(
        view=_view(request),
        day=day_in(request.GET.get("day", "")) or now().astimezone(zone_of()).date(),
        first_weekday=(int(get_format("FIRST_DAY_OF_WEEK")) - 1) % 7,
    )


def _view(request: StaffRequest) -> View:
    wanted = request.GET.get("view", "")
    return View(wanted) if wanted in set(View) else View.MONTH


def zone_of() -> ZoneInfo:
    """Return the zone in which the viewer reads times."""
    zone = timezone.get_current_timezone()
    assert isinstance(zone, ZoneInfo)  # set by the personal settings
    return zone


def _back(request: StaffRequest) -> str:
    wanted = request.POST.get("back") or request.GET.get("back") or ""
    if url_has_allowed_host_and_scheme(wanted, allowed_hosts=None):
        return wanted
    return reverse("compose:calendar")
