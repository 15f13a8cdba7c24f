"""The calendar outside: as CSV and iCalendar, and under a secret address."""

import csv
import io
import re
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.test import Client
from icalendar import Calendar

from tests.factories.people import make_person, sign_in
from tests.factories.posts import make_account, make_post, make_release
from wellspoken.apps.audit.actors import system
from wellspoken.apps.compose.importing.planning import plan
from wellspoken.apps.compose.models import CalendarAddress, Campaign, Post
from wellspoken.apps.compose.schedule import Schedule
from wellspoken.apps.compose.services import discard_post, mark_published, reschedule
from wellspoken.apps.compose.services.calendar_address import digest_of
from wellspoken.apps.core.clock import shifted
from wellspoken.apps.people.models import User
from wellspoken.apps.people.roles import Role
from wellspoken.apps.people.services import deactivate_person, reactivate_person, revoke_role

pytestmark = pytest.mark.django_db
PAGE = "/workspace/posts/calendar/subscription/"
LONDON = "Europe/London"


@pytest.fixture
def author(settings: Any) -> User:
    settings.WELLSPOKEN_SECOND_FACTOR_ROLES = []
    return make_person(Role.AUTHOR)


@pytest.fixture
def browser(author: User) -> Client:
    return sign_in(Client(), author)


def scheduled(wall_time: str, zone: str = LONDON, fold: int = 0, **fields: Any) -> Post:
    return make_post(schedule=Schedule(wall_time=wall_time, zone=zone, fold=fold), **fields)


def new_address(browser: Client, **fields: str) -> str:
    """Return the path of a new calendar address, as its person is shown it."""
    shown = browser.post(PAGE, fields).content.decode()
    return "/calendar/" + re.search(r'value="[^"]*/calendar/([^"]+)"', shown)[1]  # type: ignore[index]


def events(data: bytes) -> dict[str, Any]:
    return {str(event["SUMMARY"]): event for event in Calendar.from_ical(data).walk("VEVENT")}


def test_an_address_shows_the_calendar_to_whoever_has_it_without_a_session(browser: Client) -> None:
    post = scheduled("2030-10-07T09:30", title="Flu clinics", text="Walk in.")
    path = new_address(browser)
    answer = Client().get(path)
    assert answer.status_code == 200
    assert answer["Content-Type"].startswith("text/calendar")
    assert not answer.cookies
    event = events(answer.content)["Flu clinics"]
    assert event["UID"] == f"wellspoken-post-{post.pk}@127.0.0.1"
    assert event.decoded("DTSTART") == datetime(2030, 10, 7, 8, 30, tzinfo=UTC)
    assert (str(event["STATUS"]), event["SEQUENCE"]) == ("TENTATIVE", 0)
    assert event.decoded("LAST-MODIFIED") == post.updated_at.replace(microsecond=0)
    assert str(event["URL"]).endswith(f"/workspace/posts/{post.pk}/")
    assert "Walk in." not in answer.content.decode()


def test_only_the_digest_of_an_address_is_kept_and_it_is_shown_once(browser: Client) -> None:
    secret = new_address(browser).removeprefix("/calendar/").removesuffix(".ics")
    kept = CalendarAddress.objects.get()
    assert kept.digest == digest_of(secret)
    assert secret not in str(vars(kept))
    assert secret not in browser.get(PAGE).content.decode()


def test_unpublished_texts_are_in_it_only_where_the_person_chose_so(browser: Client) -> None:
    scheduled("2030-10-07T09:30", text="Walk in.")
    public = make_release(title="Public", text="Read by all.").post
    mark_published(public.pk)
    told = events(Client().get(new_address(browser)).content)
    assert "Walk in." not in str(told["Flu clinics"]["DESCRIPTION"])
    assert "Read by all." in str(told["Public"]["DESCRIPTION"])
    told = events(Client().get(new_address(browser, shows_text="on")).content)
    assert "Walk in." in str(told["Flu clinics"]["DESCRIPTION"])


def test_a_new_address_ends_the_old_one_and_an_ended_one_is_nowhere(browser: Client) -> None:
    old = new_address(browser)
    new = new_address(browser)
    assert Client().get(old).status_code == 404
    assert Client().get(new).status_code == 200
    browser.post(f"{PAGE}end/")
    assert Client().get(new).status_code == 404
    assert Client().get("/calendar/guess.ics").status_code == 404


def test_an_address_ends_with_the_account_and_does_not_come_back(
    browser: Client, author: User
) -> None:
    path = new_address(browser)
    deactivate_person(actor=system("test"), user=author)
    assert Client().get(path).status_code == 404
    reactivate_person(actor=system("test"), user=author)
    assert Client().get(path).status_code == 404


def test_an_address_of_somebody_without_a_role_shows_nothing(browser: Client, author: User) -> None:
    path = new_address(browser)
    revoke_role(actor=system("test"), user=author, role=Role.AUTHOR)
    assert Client().get(path).status_code == 404


def test_an_address_that_is_asked_for_too_often_has_to_wait_and_stays_out_of_the_log(
    browser: Client, caplog: pytest.LogCaptureFixture
) -> None:
    path = new_address(browser)
    answers = [Client().get(path).status_code for _one in range(21)]
    assert answers == [200] * 20 + [429]
    assert Client().get("/calendar/guess.ics").status_code == 404
    assert "/calendar/" not in caplog.text
    with shifted(timedelta(minutes=1)):
        assert Client().get(path).status_code == 200


def test_addresses_can_be_switched_off_for_everybody(browser: Client, settings: Any) -> None:
    path = new_address(browser)
    settings.WELLSPOKEN_CALENDAR_ADDRESSES = False
    assert Client().get(path).status_code == 404


def test_a_calendar_that_has_not_changed_is_not_sent_again(browser: Client, author: User) -> None:
    post = scheduled("2030-10-07T09:30")
    path = new_address(browser)
    etag = Client().get(path)["ETag"]
    same = Client().get(path, headers={"If-None-Match": etag})
    assert (same.status_code, same.content) == (304, b"")
    assert same["ETag"] == etag
    reschedule(
        actor=author,
        post_id=post.pk,
        expected_version=1,
        schedule=Schedule(wall_time="2030-10-08T09:30", zone=LONDON),
    )
    moved = Client().get(path, headers={"If-None-Match": etag})
    assert moved.status_code == 200
    assert events(moved.content)["Flu clinics"]["SEQUENCE"] == 1


def test_a_state_is_told_as_calendars_know_it(browser: Client, author: User) -> None:
    gone = scheduled("2030-10-07T09:30", title="Gone")
    discard_post(actor=author, post_id=gone.pk)
    make_release(title="Approved", schedule=Schedule(wall_time="2030-10-07T10:00", zone=LONDON))
    scheduled("2030-10-07T11:00", title="Draft")
    found = events(Client().get(new_address(browser)).content)
    told = {title: str(event["STATUS"]) for title, event in found.items()}
    assert told == {"Gone": "CANCELLED", "Approved": "CONFIRMED", "Draft": "TENTATIVE"}


@pytest.mark.parametrize(
    ("wall_time", "zone", "fold", "moment"),
    [
        ("2030-03-31T00:30", LONDON, 0, datetime(2030, 3, 31, 0, 30, tzinfo=UTC)),
        ("2030-03-31T02:30", LONDON, 0, datetime(2030, 3, 31, 1, 30, tzinfo=UTC)),
        ("2030-10-27T01:30", LONDON, 0, datetime(2030, 10, 27, 0, 30, tzinfo=UTC)),
        ("2030-10-27T01:30", LONDON, 1, datetime(2030, 10, 27, 1, 30, tzinfo=UTC)),
        ("2030-10-27T02:30", LONDON, 0, datetime(2030, 10, 27, 2, 30, tzinfo=UTC)),
        ("2030-11-03T09:00", "America/New_York", 0, datetime(2030, 11, 3, 14, tzinfo=UTC)),
        ("2030-04-07T02:15", "Australia/Lord_Howe", 0, datetime(2030, 4, 6, 15, 45, tzinfo=UTC)),
        ("2030-07-01T09:00", "Asia/Kathmandu", 0, datetime(2030, 7, 1, 3, 15, tzinfo=UTC)),
    ],
)
def test_times_stand_right_on_both_sides_of_a_change_of_the_clocks(
    browser: Client, wall_time: str, zone: str, fold: int, moment: datetime
) -> None:
    scheduled(wall_time, zone, fold)
    data = Client().get(new_address(browser)).content
    calendar = Calendar.from_ical(data)
    event = calendar.walk("VEVENT")[0]
    assert event.decoded("DTSTART").astimezone(UTC) == moment
    for rules in calendar.walk("VTIMEZONE"):
        # The file's own rules say the same as the zone of its name.
        zoned = rules.to_tz(lookup_tzid=False)
        naive = datetime.fromisoformat(wall_time)
        assert naive.replace(tzinfo=zoned).astimezone(UTC) == moment


def test_the_calendar_is_taken_away_as_it_is_filtered_and_can_be_imported_again(
    browser: Client,
) -> None:
    own, social = make_account(), make_account("Riverside", "mastodon")
    campaign = Campaign.objects.create(name="Flu", created_by=make_person(Role.LEAD))
    scheduled("2030-10-07T09:30", title="=Flu", text="+1\nfor all", campaign_id=campaign.pk,
              hashtags=("Flu",), audience="All")  # fmt: skip
    make_post(
        own, social, title="Other", schedule=Schedule(wall_time="2030-10-08T09:30", zone="UTC")
    )
    everything = browser.get("/workspace/posts/calendar/calendar.csv?all=1")
    data = b"".join(everything.streaming_content)  # type: ignore[arg-type]
    rows = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"))))
    assert [row["title"] for row in rows] == ["'=Flu", "Other"]
    assert not [cell for row in rows for cell in row.values() if cell[:1] in "=+-@" and cell]
    rows_again = plan(data, order="", usual_zone="UTC").rows
    assert {row.there for row in rows_again} == set(Post.objects.all())
    narrowed = browser.get(f"/workspace/posts/calendar/calendar.csv?all=1&campaign={campaign.pk}")
    assert b"Other" not in b"".join(narrowed.streaming_content)  # type: ignore[arg-type]
    other_month = browser.get("/workspace/posts/calendar/calendar.ics?day=2030-11-15")
    assert events(other_month.content) == {}
    shown = browser.get("/workspace/posts/calendar/calendar.ics?day=2030-10-15")
    assert set(events(shown.content)) == {"=Flu", "Other"}
