"""A program writes, submits and approves posts exactly as its person could, and no further."""

from dataclasses import fields

import pytest

from tests.apps.api.conftest import Meet
from tests.factories.people import make_person
from tests.factories.posts import TEXT, make_account, make_post, make_release, submit
from wellspoken.apps.api.schemas import MediaBody, PostBody, VariantBody
from wellspoken.apps.audit.models import Entry
from wellspoken.apps.compose.draft import Draft, MediaDraft, VariantDraft
from wellspoken.apps.compose.models import Post
from wellspoken.apps.people.roles import Role
from wellspoken.apps.review.models import Release

pytestmark = pytest.mark.django_db


def body(**more: object) -> dict[str, object]:
    return {
        "title": "Flu clinics",
        "text": TEXT,
        "content_class": "service",
        "variants": [{"account_id": make_account().pk}],
    } | more


def test_a_post_goes_all_the_way_through_two_people_s_programs(program: Meet) -> None:
    author, lead = program(make_person(Role.AUTHOR)), program(make_person(Role.LEAD))
    written = author.post("/posts", body())
    assert written.status_code == 201, written.content
    number = written.json()["id"]
    submitted = author.post(f"/posts/{number}/submit", {"expected_version": 1})
    assert submitted.status_code == 200, submitted.content
    answer = lead.post(
        f"/posts/{number}/approve", {"content_hash": submitted.json()["review"]["content_hash"]}
    )
    assert answer.status_code == 200, answer.content
    assert answer.json()["post"]["state"] == "approved"
    releases = lead.get(f"/posts/{number}/releases").json()
    assert [item["id"] for item in releases] == [answer.json()["release_id"]]
    [line] = lead.get("/deliveries", post_id=number).json()["items"]
    assert lead.get(f"/deliveries/{line['id']}").json()["attempts"] == []


def test_the_record_names_the_person_and_the_token(program: Meet) -> None:
    person = make_person(Role.AUTHOR)
    program(person, name="Calendar import").post("/posts", body())
    entry = Entry.objects.get(action="post.created")
    assert entry.actor_id == str(person.pk)
    assert "Calendar import" in entry.source


def test_nobody_approves_their_own_work_through_a_token(program: Meet) -> None:
    lead = make_person(Role.LEAD)
    review = submit(make_post(author=lead))
    answer = program(lead).post(
        f"/posts/{review.post_id}/approve", {"content_hash": review.content_hash}
    )
    assert answer.status_code == 403
    assert not Release.objects.exists()


def test_an_approval_names_the_content_it_means(program: Meet) -> None:
    review = submit(make_post())
    lead = program(make_person(Role.LEAD))
    for act in ("approve", "request-changes"):
        answer = lead.post(
            f"/posts/{review.post_id}/{act}", {"content_hash": "0" * 64, "note": "No"}
        )
        assert answer.status_code == 409, answer.content
    assert not Release.objects.exists()


def test_a_review_voided_by_an_approval_that_came_too_late_stays_void(program: Meet) -> None:
    review = submit(make_post())
    Post.objects.filter(pk=review.post_id).update(text="Something else entirely.")
    answer = program(make_person(Role.LEAD)).post(
        f"/posts/{review.post_id}/approve", {"content_hash": review.content_hash}, key="k"
    )
    assert answer.status_code == 409
    review.refresh_from_db()
    assert review.state == "void"


def test_asking_for_changes_and_withdrawing(program: Meet) -> None:
    review = submit(make_post())
    lead = program(make_person(Role.LEAD))
    answer = lead.post(
        f"/posts/{review.post_id}/request-changes",
        {"content_hash": review.content_hash, "note": "Say where."},
    )
    assert answer.json()["post"]["state"] == "changes"
    other = submit(make_post())
    answer = lead.post(f"/posts/{other.post_id}/withdraw")
    assert answer.json()["state"] == "draft"
    assert lead.post(f"/posts/{other.post_id}/withdraw").status_code == 409


def test_a_change_keeps_what_it_does_not_name(program: Meet) -> None:
    post = make_post()
    author = program(make_person(Role.AUTHOR))
    answer = author.patch(f"/posts/{post.pk}", {"expected_version": 1, "title": "New title"})
    assert answer.status_code == 200, answer.content
    content = answer.json()["content"]
    assert (content["title"], content["text"]) == ("New title", TEXT)
    assert len(content["variants"]) == 1
    assert answer.json()["version"] == 2


def test_a_change_of_an_older_version_is_told_the_present_one(program: Meet) -> None:
    post = make_post()
    author = program(make_person(Role.AUTHOR))
    author.patch(f"/posts/{post.pk}", {"expected_version": 1, "title": "First"})
    answer = author.patch(f"/posts/{post.pk}", {"expected_version": 1, "title": "Second"})
    assert answer.status_code == 409
    assert answer["Content-Type"] == "application/problem+json"
    assert answer.json()["current"]["content"]["title"] == "First"
    assert answer.json()["current"]["version"] == 2


def test_a_post_in_review_is_edited_only_by_somebody_who_says_so(program: Meet) -> None:
    review = submit(make_post())
    author = program(make_person(Role.AUTHOR))
    change = {"expected_version": 1, "text": "Other words for everyone."}
    assert author.patch(f"/posts/{review.post_id}", change).status_code == 409
    answer = author.patch(f"/posts/{review.post_id}", change | {"void_review": True})
    assert answer.status_code == 200, answer.content
    review.refresh_from_db()
    assert review.state == "void"


@pytest.mark.parametrize(
    "wrong",
    [
        {"variants": [{"account_id": 999_999}]},
        {"campaign_id": 999_999},
        {"title": "x\x00"},
        {"title": "x" * 201},
        {"content_class": "cats"},
        {"schedule": {"wall_time": "soon", "zone": "Europe/London"}},
        {"schedule": {"wall_time": "2030-01-01T09:00", "zone": "Nowhere"}},
        {"media": [{"kind": "image", "file_id": 999_999}]},
        {"nobody_knows": 1},
        {"lateness_minutes": 0},
    ],
)
def test_what_cannot_be_kept_is_refused_in_words(program: Meet, wrong: dict[str, object]) -> None:
    answer = program(make_person(Role.AUTHOR)).post("/posts", body(**wrong))
    assert answer.status_code == 422, answer.content
    assert answer.json()["detail"]
    assert not Post.objects.exists()


def test_pages_follow_one_another_without_loss(program: Meet) -> None:
    person = make_person(Role.AUTHOR)
    numbers = {make_post(author=person, title=f"Clinic {count}").pk for count in range(53)}
    reader = program(person)
    first = reader.get("/posts").json()
    assert len(first["items"]) == 50
    second = reader.get("/posts", cursor=first["next_cursor"]).json()
    assert second["next_cursor"] is None
    assert {item["id"] for item in first["items"] + second["items"]} == numbers
    assert reader.get("/posts", cursor="x").status_code == 422
    assert [item["title"] for item in reader.get("/posts", words="Clinic 52").json()["items"]] == [
        "Clinic 52"
    ]


def test_findings_say_what_stops_a_post(program: Meet) -> None:
    post = make_post(text="Mrs Jane Miller was our patient; she was born on 3 May 1950. Call her.")
    reader = program(make_person(Role.AUTHOR))
    found = reader.get(f"/posts/{post.pk}/findings").json()
    assert found["verdict"] == "block"
    assert found["findings"]
    answer = reader.post(f"/posts/{post.pk}/submit", {"expected_version": 1})
    assert answer.status_code == 422
    assert reader.get("/posts/999999/findings").status_code == 404


def test_accounts_are_listed_without_their_configuration(program: Meet) -> None:
    make_account("Hidden", "own-site", secret_thing="do-not-show")
    answer = program(make_person(Role.AUTHOR)).get("/accounts")
    assert [item["name"] for item in answer.json()] == ["Hidden"]
    assert b"do-not-show" not in answer.content


def test_deliveries_are_narrowed_and_paged(program: Meet) -> None:
    release = make_release()
    reader = program(make_person(Role.RESPONDER))
    assert len(reader.get("/deliveries", state="waiting").json()["items"]) == 1
    assert reader.get("/deliveries", state="sent").json()["items"] == []
    assert reader.get("/deliveries", cursor=release.deliveries.get().pk).json()["items"] == []
    assert reader.get("/deliveries", state="nonsense").status_code == 422


def test_whatever_the_editor_keeps_of_a_post_can_be_sent_back() -> None:
    for sent, kept in ((PostBody, Draft), (VariantBody, VariantDraft), (MediaBody, MediaDraft)):
        assert set(sent.model_fields) == {field.name for field in fields(kept)}
