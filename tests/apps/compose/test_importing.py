"""A content calendar becomes drafts: each row is reported, and all are made or none."""

import csv
import io
from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from hypothesis import given
from hypothesis import strategies as st

from tests.factories.people import make_person, sign_in
from tests.factories.posts import make_account, make_post
from wellspoken.apps.audit.models import Entry
from wellspoken.apps.compose.draft import draft_of
from wellspoken.apps.compose.importing.planning import plan
from wellspoken.apps.compose.importing.source import MOST_BYTES, MOST_ROWS, BadFile
from wellspoken.apps.compose.models import Campaign, Import, Post
from wellspoken.apps.compose.services import (
    ImportRefused,
    carry_out_import,
    comment_on_post,
    discard_post,
    forget_uploads,
    restore_post,
)
from wellspoken.apps.core.clock import shifted
from wellspoken.apps.people.models import User
from wellspoken.apps.people.roles import Role

pytestmark = pytest.mark.django_db

IMPORTS = "/workspace/posts/imports/"
TWO = "title,text,date,time\nFlu clinics,Walk in on any weekday.,2030-10-07,09:30\nWash hands,,,\n"


@pytest.fixture
def author(settings: Any) -> User:
    settings.WELLSPOKEN_SECOND_FACTOR_ROLES = []
    make_account()
    return make_person(Role.AUTHOR)


@pytest.fixture
def browser(author: User) -> Client:
    return sign_in(Client(), author)


@pytest.fixture
def upload(browser: Client) -> Callable[..., Any]:
    """Return a way to upload a file and to be shown what it would make."""

    def send(content: str | bytes, *, client: Client = browser, **fields: str) -> Any:
        data = content.encode() if isinstance(content, str) else content
        file = SimpleUploadedFile("autumn.csv", data)
        values = {"file": file, "zone": "Europe/London", "day_order": "", **fields}
        return client.post(IMPORTS, values, follow=True)

    return send


def confirm(client: Client, shown: Any) -> Any:
    """Confirm the plan that a page shows, and follow to what it made."""
    path = shown.request["PATH_INFO"]
    return client.post(path, {"plan": shown.context["plan"].digest}, follow=True)


def test_a_file_makes_nothing_until_it_is_confirmed_and_then_every_row(
    browser: Client, author: User, upload: Callable[..., Any]
) -> None:
    shown = upload(TWO)
    assert "2 rows would become drafts" in shown.content.decode()
    assert Post.objects.count() == 0
    made = confirm(browser, shown)
    assert "made 2 drafts of it" in made.content.decode()
    flu, hands = Post.objects.order_by("pk")
    assert (flu.title, flu.created_by, flu.state) == ("Flu clinics", author, Post.State.DRAFT)
    assert (flu.wall_time, flu.zone) == ("2030-10-07T09:30", "Europe/London")
    assert hands.due_at is None
    assert not flu.reviews.exists()
    assert Entry.objects.filter(action="import.done").count() == 1
    assert bytes(Import.objects.get().data) == b""


def test_every_column_of_the_template_is_understood(
    browser: Client, upload: Callable[..., Any]
) -> None:
    make_account("Riverside social", "mastodon")
    lead = make_person(Role.LEAD)
    Campaign.objects.create(name="Flu 2030", created_by=lead)
    template = browser.get(f"{IMPORTS}template.csv")
    rows = list(csv.reader(io.StringIO(template.content.decode("utf-8-sig"))))
    header = rows[0]
    values = {
        "title": "Flu clinics", "text": "Walk in.", "link": "https://example.org/flu",
        "hashtags": "#FluSeason, BeWell", "campaign": "flu 2030", "audience": "Over 65",
        "content class": "Patient story", "language": "Spanish", "shows people": "yes",
        "accounts": "own site; Riverside social", "date": "2030-10-27", "time": "1:30 AM",
        "time zone": "Europe/London", "if twice": "second", "text for mastodon": "Short.",
    }  # fmt: skip
    assert set(header) == set(values)
    out = io.StringIO()
    csv.writer(out).writerows([header, [values[name] for name in header]])
    confirm(browser, upload(out.getvalue()))
    draft = draft_of(Post.objects.get())
    assert draft.hashtags == ("FluSeason", "BeWell")
    assert (draft.content_class, draft.language) == ("patient-story", "es")
    assert draft.involves_people
    assert (draft.schedule.wall_time, draft.schedule.fold) == ("2030-10-27T01:30", 1)
    assert [(item.own_text, item.text) for item in draft.variants] == [
        (False, ""),
        (True, "Short."),
    ]
    assert Post.objects.get().campaign == Campaign.objects.get()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_files_are_read_as_spreadsheet_programs_write_them(encoding: str, delimiter: str) -> None:
    lines = [("title", "text"), ("Café", "Zoë: 5 € tea; “hot”, now")]
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter, lineterminator="\r\n").writerows(lines)
    found = plan(out.getvalue().encode(encoding), order="", usual_zone="UTC").rows[0].draft
    assert found is not None
    assert (found.title, found.text) == lines[1]


def test_windows_letters_and_excels_own_first_line_are_read() -> None:
    data = "sep=;\r\ntitle;text\r\nCafé;“Tea” 5 €\r\n".encode("cp1252")
    found = plan(data, order="", usual_zone="UTC").rows[0]
    assert found.number == 3
    assert found.draft is not None
    assert (found.draft.title, found.draft.text) == ("Café", "“Tea” 5 €")


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "empty"),
        (b"PK\x03\x04 a workbook", "workbook"),
        (b"title,text\nA\x00B,C\n", "NUL"),
        (b"title\n\x81\x8d\xff\n", "cannot be read"),
        (b"\xef\xbb\xbftitle\n\xff\n", "damaged"),
        (b'title,text\nA,"never closed\nB,C\n', "Row 2 cannot be read"),
        (b'title,text\nA,"so" so\n', "Row 2 cannot be read"),
        (b"headline,title\nA,B\n", "mean the same"),
        (b"name of it,text\nA,B\n", "no column called “title”"),
        (b"title\n" + b"A\n" * (MOST_ROWS + 1), f"more than {MOST_ROWS} rows"),
        (b"title\n" + b"A post\n" * 50_000, f"more than {MOST_ROWS} rows"),
        (b'title,text\nA,"' + b"x" * 200_000 + b'"\n', "far too long"),
        (b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:x\r\n", "no whole iCalendar"),
    ],
)  # fmt: skip
def test_a_file_that_cannot_be_read_is_refused_in_words(data: bytes, words: str) -> None:
    with pytest.raises(BadFile, match=words):
        plan(data, order="", usual_zone="UTC")


def test_a_file_that_is_too_large_is_refused_before_it_is_read(upload: Callable[..., Any]) -> None:
    answer = upload(b"title\n" + b"x" * MOST_BYTES)
    assert answer.status_code == 422
    assert "more than 4 megabytes" in answer.content.decode()
    assert not Import.objects.exists()


def test_an_error_is_told_with_its_row_and_column_and_stops_the_whole_file(
    browser: Client, upload: Callable[..., Any]
) -> None:
    shown = upload("title,accounts,Owner\nFlu,Own site,Amara\nHands,Facebok,Ben\n")
    page = " ".join(shown.content.decode().split())
    assert "1 row has an error" in page
    assert "There is no account called “Facebok”" in page
    assert "The column “Owner” is not used" in page
    assert [row.number for row in shown.context["plan"].wrong] == [3]
    refused = confirm(browser, shown)
    assert "nothing was imported" in refused.content.decode()
    assert Post.objects.count() == 0


def test_screening_is_told_for_each_row_before_anything_is_made(upload: Callable[..., Any]) -> None:
    shown = upload("title,text\nStory,Call Maria Lopez on 555-010-0199 about her surgery.\n")
    page = shown.content.decode()
    assert "stops a release" in page
    assert shown.context["plan"].rows[0].findings


def test_the_same_file_makes_nothing_twice_and_says_so(
    browser: Client, upload: Callable[..., Any]
) -> None:
    confirm(browser, upload(TWO))
    again = upload(TWO)
    page = " ".join(again.content.decode().split())
    assert "Every row is there already" in page
    assert "It was made before" in page
    assert "Nothing was made twice" in confirm(browser, again).content.decode()
    with shifted(timedelta(days=365 * 10)):
        planned = plan(TWO.encode(), order="", usual_zone="Europe/London")
    assert len(planned.there) == 2
    assert Post.objects.count() == 2


def test_a_plan_that_was_confirmed_twice_is_carried_out_once(
    browser: Client, upload: Callable[..., Any]
) -> None:
    first, second = upload(TWO), upload(TWO)
    confirm(browser, first)
    assert "imported already" in confirm(browser, first).content.decode()
    assert "Something changed since you looked" in confirm(browser, second).content.decode()
    assert Post.objects.count() == 2


def test_a_row_that_repeats_another_or_an_existing_post_makes_nothing(author: User) -> None:
    post = make_post(title="Flu clinics", text="Walk in.", content_class="education")
    data = b"title,text\nFlu clinics,Walk in.\nFlu clinics,Call us.\nFlu clinics,Call us.\n"
    first, second, third = plan(data, order="", usual_zone="UTC").rows
    assert first.there == post
    assert second.like == (post,)
    assert "same as row 3" in third.notes[0].words


def test_rows_that_share_the_title_of_many_posts_cost_no_query_each(
    author: User, django_assert_max_num_queries: Any
) -> None:
    posts = [make_post(author=author, title="Flu", text=f"Walk in {n}.") for n in range(12)]
    rows = "".join(f"Flu,Call us {n}.\n" for n in range(12))
    data = f"title,text,class\nFlu,Walk in 11.,service\n{rows}".encode()
    with django_assert_max_num_queries(10):
        first, *others = plan(data, order="", usual_zone="UTC").rows
    assert first.there == posts[-1]
    assert all(row.like == tuple(posts[:3]) for row in others)


def test_a_time_that_passes_before_the_confirmation_leaves_everything_undone(
    author: User, upload: Callable[..., Any]
) -> None:
    shown = upload(TWO)
    with shifted(timedelta(days=365 * 10)), pytest.raises(ImportRefused, match="nothing was"):
        carry_out_import(
            actor=author,
            import_id=Import.objects.get().pk,
            expected_plan=shown.context["plan"].digest,
        )
    assert Post.objects.count() == 0
    assert not Entry.objects.filter(action="post.created").exists()


def test_a_failure_at_the_last_row_undoes_the_first(
    browser: Client, upload: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    from wellspoken.apps.compose.services import imports

    shown, made = upload(TWO), imports.create_post

    def fails_at_hands(*, actor: User, draft: Any) -> Post:
        if draft.title == "Wash hands":
            raise imports.ImportRefused("The disk is full.")
        return made(actor=actor, draft=draft)

    monkeypatch.setattr(imports, "create_post", fails_at_hands)
    assert "The disk is full." in confirm(browser, shown).content.decode()
    assert not Post.objects.exists()
    assert not Entry.objects.filter(action__in=["post.created", "import.done"]).exists()


def test_an_import_is_taken_back_but_for_what_somebody_touched(
    browser: Client, author: User, upload: Callable[..., Any]
) -> None:
    made = confirm(browser, upload(TWO + "Stop smoking,,,\n"))
    flu, hands, smoking = Post.objects.order_by("pk")
    comment_on_post(actor=author, post_id=hands.pk, body="Which clinic?")
    undone = browser.post(f"{made.request['PATH_INFO']}undo/", follow=True)
    assert "2 drafts were discarded" in undone.content.decode()
    states = [Post.objects.get(pk=post.pk).state for post in (flu, hands, smoking)]
    assert states == ["discarded", "draft", "discarded"]
    again = browser.post(f"{made.request['PATH_INFO']}undo/", follow=True)
    assert "nothing to take back" in again.content.decode()
    assert [row.verdict for row in upload(TWO).context["plan"].rows] == ["make", "there"]


def test_a_row_whose_post_was_discarded_by_itself_is_not_made_again(
    browser: Client, author: User, upload: Callable[..., Any]
) -> None:
    confirm(browser, upload(TWO))
    flu = Post.objects.get(title="Flu clinics")
    discard_post(actor=author, post_id=flu.pk)
    assert upload(TWO).context["plan"].made == []
    restore_post(actor=author, post_id=flu.pk)


def test_nobody_confirms_or_sees_what_another_person_uploaded(upload: Callable[..., Any]) -> None:
    shown = upload(TWO)
    other = sign_in(Client(), make_person(Role.AUTHOR))
    path = shown.request["PATH_INFO"]
    assert other.get(path).status_code == 404
    assert other.post(path, {"plan": shown.context["plan"].digest}).status_code == 404
    other.post(f"{path}abandon/")
    assert Import.objects.count() == 1


def test_a_file_that_was_thrown_away_or_left_for_a_day_is_gone(
    browser: Client, upload: Callable[..., Any]
) -> None:
    browser.post(f"{upload(TWO).request['PATH_INFO']}abandon/")
    assert not Import.objects.exists()
    upload(TWO)
    assert forget_uploads() == 0
    with shifted(timedelta(days=2)):
        assert forget_uploads() == 1


def test_an_icalendar_file_is_imported_with_its_zones_and_notes(upload: Callable[..., Any]) -> None:
    lines = [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Example//EN",
        "BEGIN:VEVENT", "UID:1", "SUMMARY:Flu clinics", "DESCRIPTION:Walk in\\, any weekday.",
        "DTSTART;TZID=America/New_York:20301007T093000", "CATEGORIES:flu season,BeWell",
        "URL:https://example.org/flu", "END:VEVENT",
        "BEGIN:VEVENT", "UID:2", "SUMMARY:In summer", "DTSTART:20300701T080000Z", "END:VEVENT",
        "BEGIN:VEVENT", "UID:3", "SUMMARY:All day", "DTSTART;VALUE=DATE:20301225",
        "RRULE:FREQ=YEARLY", "END:VEVENT",
        "BEGIN:VEVENT", "UID:4", "SUMMARY:Off", "STATUS:CANCELLED", "END:VEVENT",
        "END:VCALENDAR", "",
    ]  # fmt: skip
    rows = upload("\r\n".join(lines)).context["plan"].rows
    flu, summer, day, off = rows
    assert flu.draft.text == "Walk in, any weekday."
    assert flu.draft.hashtags == ("FluSeason", "BeWell")
    assert (flu.draft.schedule.wall_time, flu.draft.schedule.zone) == (
        "2030-10-07T09:30",
        "America/New_York",
    )
    assert (summer.draft.schedule.wall_time, summer.draft.schedule.zone) == (
        "2030-07-01T09:00",
        "Europe/London",
    )
    assert day.draft.schedule.wall_time == "2030-12-25T09:00"
    assert any("repeats" in note.words for note in day.notes)
    assert "cancelled" in off.errors[0].words


@given(st.binary(max_size=300))
def test_no_bytes_do_more_than_be_refused(data: bytes) -> None:
    from wellspoken.apps.compose.importing.planning import read_file

    for start in (b"", b"title,text\n", b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n", b"\xff\xfe"):
        with suppress(BadFile):
            read_file(start + data, usual_zone="Europe/London")
