"""The workspace's first page: what waits for a person, and the first steps where nothing is yet."""

import pytest
from django.test import Client

from tests.factories.people import make_person, sign_in
from tests.factories.posts import make_post, make_release, submit
from wellspoken.apps.delivery.models import Delivery
from wellspoken.apps.people.models import User
from wellspoken.apps.people.roles import Role
from wellspoken.apps.review.services import request_changes

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _password_is_enough(settings: object) -> None:
    settings.WELLSPOKEN_SECOND_FACTOR_ROLES = []  # type: ignore[attr-defined]


def first_page(user: User) -> str:
    answer = sign_in(Client(), user).get("/workspace/")
    assert answer.status_code == 200
    return answer.content.decode()


def test_an_empty_installation_shows_each_person_the_steps_that_are_theirs() -> None:
    administrator, author = make_person(Role.ADMINISTRATOR), make_person(Role.AUTHOR)
    for_administrator, for_author = first_page(administrator), first_page(author)
    assert "First steps" in for_administrator
    assert "/workspace/people/invite/" in for_administrator
    assert "Set up accounts" in for_administrator
    assert "Set up accounts" not in for_author
    assert "/workspace/posts/new/" not in for_administrator
    assert "/workspace/posts/new/" in for_author
    assert "/workspace/people/invite/" not in for_author


def test_the_first_steps_go_with_the_first_post() -> None:
    post = make_post()
    page = first_page(post.created_by)
    assert "First steps" not in page
    assert post.title in page


def test_a_reviewer_finds_what_waits_for_them_and_an_author_does_not() -> None:
    review = submit(make_post(title="Waits for a lead"))
    lead = make_person(Role.LEAD)
    assert f"/workspace/reviews/{review.pk}/" in first_page(lead)
    assert "Waiting for your approval" not in first_page(make_person(Role.AUTHOR))


def test_changes_asked_of_an_author_stand_first() -> None:
    author = make_person(Role.AUTHOR)
    review = submit(make_post(author=author, title="Came back"))
    request_changes(actor=make_person(Role.LEAD), review_id=review.pk, note="Say where.")
    make_post(author=author, title="Begun later")
    page = first_page(author)
    assert page.index("Came back") < page.index("Begun later")


def test_a_failed_delivery_is_shown_to_those_who_may_decide() -> None:
    Delivery.objects.filter(release=make_release(title="Did not go out")).update(state="failed")
    assert "Did not go out" in first_page(make_person(Role.LEAD))
    assert "Sending needs somebody" not in first_page(make_person(Role.CLINICAL))
