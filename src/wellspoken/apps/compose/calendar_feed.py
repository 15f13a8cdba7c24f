"""The calendar as iCalendar (RFC 5545): for programs that subscribe, and as a file.

A post keeps its UID for ever. Its time is given in the zone in which it was meant, with that
zone's rules, so that it stands right on both sides of a change of the clocks. DTSTAMP is when the
post last changed, so that an unchanged calendar is the same bytes (RFC 5545, 3.8.7.2).
"""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta
from urllib.parse import urlsplit

from django.conf import settings
from django.urls import reverse
from django.utils.translation import gettext as _
from icalendar import Calendar, Event, Timezone

from wellspoken.apps.compose.errors import BadSchedule
from wellspoken.apps.compose.models import Post
from wellspoken.apps.compose.schedule import Schedule, known_zone

ASK_AGAIN = timedelta(hours=1)
LASTS = timedelta(minutes=15)
_TENTATIVE = (Post.State.DRAFT, Post.State.IN_REVIEW, Post.State.CHANGES)
_GONE = (Post.State.RETRACTED, Post.State.DISCARDED)


def calendar_file(posts: Sequence[Post], *, with_text: bool) -> bytes:
    """Return the posts that have a time as an iCalendar file, the same bytes for the same posts.

    `with_text` includes texts that are not published yet; those that are public are always in it.
    Posts come with their campaign, author and accounts.
    """
    calendar = Calendar()
    calendar.add("prodid", "-//Wellspoken//Calendar//EN")
    calendar.add("version", "2.0")
    name = _("Posts of %(name)s") % {"name": settings.WELLSPOKEN_ORGANISATION_NAME}
    calendar.add("name", name)
    calendar.add("x-wr-calname", name)
    calendar.add("refresh-interval", ASK_AGAIN, parameters={"VALUE": "DURATION"})
    calendar.add("x-published-ttl", "PT1H")
    placed = [(post, when) for post in posts if (when := _when(post)) is not None]
    for zone in _zones([when for _post, when in placed]):
        calendar.add_component(zone)
    for post, when in placed:
        calendar.add_component(_event(post, when, with_text=with_text))
    return bytes(calendar.to_ical())


def status_of(post: Post) -> str:
    """Return what the post's place in the calendar is worth: RFC 5545's STATUS."""
    if post.state in _GONE:
        return "CANCELLED"
    still_public = post.is_correction and post.published_at is not None
    return "TENTATIVE" if post.state in _TENTATIVE and not still_public else "CONFIRMED"


def _when(post: Post) -> datetime | None:
    """Return the moment in the post's own zone, or in UTC where the zone cannot say it.

    A zoned time that the clocks show twice means the first of the two (RFC 5545, 3.3.5), but some
    programs read the second; and an approved moment stays although its zone's rules have changed.
    """
    moment = post.placed_at
    if moment is None:
        return None
    schedule = Schedule(wall_time=post.wall_time, zone=post.zone, fold=post.fold)
    try:
        if schedule.moment() == moment and not schedule.is_ambiguous():
            return moment.astimezone(known_zone(post.zone))
    except BadSchedule:
        pass
    return moment.astimezone(UTC)


def _zones(moments: Iterable[datetime]) -> Iterable[Timezone]:
    spans: dict[str, tuple[int, int]] = {}
    for moment in moments:
        key = getattr(moment.tzinfo, "key", "")
        if key in {"", "UTC"}:
            continue
        first, last = spans.get(key, (moment.year, moment.year))
        spans[key] = (min(first, moment.year), max(last, moment.year))
    for key in sorted(spans):
        first, last = spans[key]
        yield Timezone.from_tzinfo(
            known_zone(key),
            tzid=key,
            # A year on either side, so that the change before the first event is in it.
            first_date=datetime(first - 1, 1, 1, tzinfo=UTC).date(),
            last_date=datetime(last + 2, 1, 1, tzinfo=UTC).date(),
        )


def _event(post: Post, when: datetime, *, with_text: bool) -> Event:
    event = Event()
    event.add("uid", f"wellspoken-post-{post.pk}@{urlsplit(settings.WELLSPOKEN_SITE_URL).hostname}")
    event.add("dtstamp", post.updated_at.astimezone(UTC))
    event.add("last-modified", post.updated_at.astimezone(UTC))
    event.add("created", post.created_at.astimezone(UTC))
    event.add("sequence", post.version - 1)
    event.add("status", status_of(post))
    event.add("summary", post.title)
    event.add("dtstart", when)
    event.add("duration", LASTS)
    event.add("transp", "TRANSPARENT")
    event.add("url", settings.WELLSPOKEN_SITE_URL + reverse("compose:post", args=[post.pk]))
    categories = [str(post.get_content_class_display())]
    if post.campaign is not None:
        categories.append(post.campaign.name)
    event.add("categories", categories)
    event.add("description", _description(post, with_text=with_text))
    return event


def _description(post: Post, *, with_text: bool) -> str:
    accounts = ", ".join(sorted(item.account.name for item in post.variants.all()))
    lines = [
        _("State: %(state)s") % {"state": post.get_state_display()},
        _("Accounts: %(names)s") % {"names": accounts or _("none")},
        _("Begun by: %(name)s") % {"name": post.created_by},
    ]
    # What is being corrected, or is gone, shows no text: the draft is not what is public.
    if with_text or (post.state == Post.State.PUBLISHED):
        lines += ["", post.text]
    return "\n".join(lines)
