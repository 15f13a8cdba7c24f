"""The calendar as people use it: looking, filtering, moving, undoing."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tests.factories.people import make_person, sign_in
from tests.factories.posts import make_account, make_post, make_release, submit
from wellspoken.apps.compose.models import Post
from wellspoken.apps.compose.schedule import Schedule
from wellspoken.apps.compose.services import reschedule, save_campaign
from wellspoken.apps.core.clock import now
from wellspoken.apps.people.access import NotAllowed
from wellspoken.apps.people.roles import Role
from wellspoken.apps.review.models import Review

ZONE = "Europe/London"
NEXT_YEAR = now().year + 1


@pytest.fixture
def author(client: Client, settings: object, db: None) -> Client:
    settings.WELLSPOKEN_SECOND_FACTOR_ROLES = []  # type: ignore[attr-defined]
    sign_in(client, make_person(Role.AUTHOR))
    return client


def at(month: int, day: int, clock: str = "09:30") -> Schedule:
    return Schedule(wall_time=f"{NEXT_YEAR}-{month:02}-{day:02}T{clock}", zone=ZONE)


def page(client: Client, **query: object) -> str:
    answer = client.get("/workspace/posts/calendar/", query)
    assert answer.status_code == 200
    return answer.content.decode()


def move(client: Client, post: Post, **data: object) -> Post:
    client.post(
        f"/workspace/posts/{post.pk}/move/",
        {"version": post.version, "back": "/workspace/posts/calendar/", **data},
    )
    post.refresh_from_db()
    return post


@pytest.mark.parametrize("view", ["month", "week", "list"])
def test_a_scheduled_post_stands_on_its_day(author: Client, view: str) -> None:
    make_post(title="Flu clinics in March", schedule=at(3, 10))
    make_post(title="Something in May", schedule=at(5, 10))
    shown = page(author, view=view, day=f"{NEXT_YEAR}-03-10")
    assert "Flu clinics in March" in shown
    assert "09:30" in shown
    assert "Something in May" not in shown


def test_an_empty_month_says_what_will_stand_there(author: Client) -> None:
    assert "A post appears" in page(author, view="list", day="2031-01-01")
    assert "Nothing stands here yet" in page(author, day="2031-01-01")


def test_a_day_that_is_none_shows_today(author: Client) -> None:
    this_month = f"{now().astimezone(ZoneInfo(ZONE)):%B %Y}"
    assert this_month in page(author, day="the day after")


def test_a_published_post_stands_where_it_was_published(author: Client) -> None:
    release = make_release()
    Post.objects.filter(pk=release.post_id).update(
        state="published", published_at=datetime(2026, 2, 3, 12, tzinfo=UTC)
    )
    assert "Flu clinics" in page(author, day="2026-02-01")


def test_filters_narrow_the_calendar_like_the_list(author: Client) -> None:
    campaign = save_campaign(actor=make_person(Role.LEAD), name="Winter", goal="")
    make_post(title="In the campaign", schedule=at(3, 10), campaign_id=campaign.pk)
    make_post(title="Outside of it", schedule=at(3, 11))
    shown = page(author, day=f"{NEXT_YEAR}-03-01", campaign=campaign.pk)
    assert "In the campaign" in shown
    assert "Outside of it" not in shown


def test_moving_keeps_the_time_and_can_be_undone(author: Client) -> None:
    post = make_post(schedule=at(3, 10))
    move(author, post, day=f"{NEXT_YEAR}-03-28")
    assert post.wall_time == f"{NEXT_YEAR}-03-28T09:30"
    assert "was moved" in page(author)
    author.post("/workspace/posts/calendar/undo/")
    post.refresh_from_db()
    assert post.wall_time == f"{NEXT_YEAR}-03-10T09:30"
    assert "was moved" not in page(author)


def test_nothing_is_undone_once_somebody_else_changed_the_post(author: Client) -> None:
    post = make_post(schedule=at(3, 10))
    move(author, post, day=f"{NEXT_YEAR}-03-28")
    reschedule(
        actor=make_person(Role.LEAD),
        post_id=post.pk,
        expected_version=post.version,
        schedule=at(4, 1),
    )
    assert "was moved" not in page(author)
    author.post("/workspace/posts/calendar/undo/")
    post.refresh_from_db()
    assert post.wall_time == f"{NEXT_YEAR}-04-01T09:30"


def test_a_draft_without_a_time_is_placed_at_nine(author: Client) -> None:
    post = make_post()
    assert "Drafts without a time" in page(author)
    move(author, post, day=f"{NEXT_YEAR}-03-10")
    assert post.wall_time == f"{NEXT_YEAR}-03-10T09:00"
    assert post.zone == ZONE


def test_the_form_moves_to_another_time_and_zone_without_script(author: Client) -> None:
    post = make_post(schedule=at(3, 10))
    assert "Now it is due" in author.get(f"/workspace/posts/{post.pk}/move/").content.decode()
    move(author, post, date=f"{NEXT_YEAR}-07-01", time="14:15", zone="Asia/Tokyo")
    assert post.due_at == datetime(NEXT_YEAR, 7, 1, 5, 15, tzinfo=UTC)


@pytest.mark.parametrize(
    ("day", "clock", "words"),
    [
        (f"{NEXT_YEAR - 2}-03-10", "09:00", "passed"),
        ("2027-03-28", "01:30", "does not exist"),
        ("never", "09:00", "valid date"),
    ],
)
def test_a_time_that_cannot_be_is_refused_in_words(
    author: Client, day: str, clock: str, words: str
) -> None:
    post = make_post(schedule=at(3, 10))
    answer = author.post(
        f"/workspace/posts/{post.pk}/move/",
        {"version": 1, "date": day, "time": clock, "zone": ZONE},
    )
    assert answer.status_code == 422
    assert words in answer.content.decode()
    post.refresh_from_db()
    assert post.version == 1


def test_moving_what_is_under_review_is_asked_about_first(author: Client) -> None:
    post = make_post(schedule=at(3, 10))
    review = submit(post)
    post.refresh_from_db()
    answer = author.post(
        f"/workspace/posts/{post.pk}/move/", {"version": post.version, "day": f"{NEXT_YEAR}-03-12"}
    )
    assert "takes back every approval" in answer.content.decode()
    review.refresh_from_db()
    assert review.state == Review.State.OPEN
    move(author, post, date=f"{NEXT_YEAR}-03-12", time="09:30", zone=ZONE, void_review="on")
    review.refresh_from_db()
    assert (review.state, post.state) == (Review.State.VOID, Post.State.DRAFT)


def test_a_post_that_somebody_saved_meanwhile_is_not_moved(author: Client) -> None:
    post = make_post(schedule=at(3, 10))
    answer = author.post(
        f"/workspace/posts/{post.pk}/move/",
        {"version": 0, "day": f"{NEXT_YEAR}-03-12"},
        follow=True,
    )
    assert "Somebody saved this post" in answer.content.decode()
    post.refresh_from_db()
    assert post.wall_time == f"{NEXT_YEAR}-03-10T09:30"


def test_the_way_back_never_leads_to_another_site(author: Client) -> None:
    post = make_post(schedule=at(3, 10))
    answer = author.post(
        f"/workspace/posts/{post.pk}/move/",
        {"version": 1, "day": f"{NEXT_YEAR}-03-12", "back": "https://evil.example/"},
    )
    assert answer["Location"] == "/workspace/posts/calendar/"


@pytest.mark.django_db
@pytest.mark.parametrize("role", [Role.AUDITOR, Role.CLINICAL, Role.RESPONDER])
def test_readers_look_and_do_not_move(client: Client, settings: object, role: Role) -> None:
    settings.WELLSPOKEN_SECOND_FACTOR_ROLES = []  # type: ignore[attr-defined]
    reader = make_person(role)
    sign_in(client, reader)
    post = make_post(schedule=at(3, 10))
    shown = page(client, day=f"{NEXT_YEAR}-03-10")
    assert post.title in shown
    assert "data-move=" not in shown
    answer = client.post(f"/workspace/posts/{post.pk}/move/", {"day": f"{NEXT_YEAR}-03-12"})
    assert answer.status_code == 403
    with pytest.raises(NotAllowed):
        reschedule(actor=reader, post_id=post.pk, expected_version=1, schedule=at(3, 12))


def test_a_new_post_begins_on_the_day_it_was_begun_from(author: Client) -> None:
    make_account()
    assert (
        "It will be due"
        in author.get(f"/workspace/posts/new/?day={NEXT_YEAR}-03-10").content.decode()
    )
    author.post("/workspace/posts/new/", {"title": "Planned", "day": f"{NEXT_YEAR}-03-10"})
    assert Post.objects.get().wall_time == f"{NEXT_YEAR}-03-10T09:00"
    answer = author.post("/workspace/posts/new/", {"title": "Too late", "day": "2001-03-10"})
    assert "has passed" in answer.content.decode()


@pytest.mark.parametrize("view", ["month", "week", "list"])
def test_a_full_month_costs_as_many_queries_as_an_empty_one(author: Client, view: str) -> None:
    post = make_post(schedule=at(3, 10))
    query = {"view": view, "day": f"{NEXT_YEAR}-03-10"}
    page(author, **query)
    with CaptureQueriesContext(
        connection,
    ) as one:
        page(author, **query)
    rows = []
    for number in range(60):
        post.pk, post.title = None, f"Post {number}"
        post.due_at = datetime(NEXT_YEAR, 3, 10, 9, tzinfo=UTC) + timedelta(minutes=number)
        rows.append(
            Post(**{f.attname: getattr(post, f.attname) for f in Post._meta.concrete_fields})
        )
    Post.objects.bulk_create(rows)
    with CaptureQueriesContext(connection) as many:
        page(author, **query)
    assert len(many) == len(one)
