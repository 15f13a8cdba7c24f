"""An act with an idempotency key happens once, whatever is sent again."""

import threading
from datetime import timedelta
from typing import Any

import pytest
from django.db import connection, connections

from tests.apps.api.conftest import Meet, Program
from tests.factories.people import make_person
from tests.factories.posts import make_post
from wellspoken.apps.api.models import KeptAnswer
from wellspoken.apps.compose.models import Post
from wellspoken.apps.core.clock import shifted
from wellspoken.apps.people.roles import Role


@pytest.mark.django_db
def test_the_same_request_is_given_the_same_answer(program: Meet) -> None:
    robot = program(make_person(Role.AUTHOR))
    first, again = (robot.post("/posts", {"title": "One"}, key="k") for _count in range(2))
    assert (first.status_code, again.status_code) == (201, 201)
    assert first.content == again.content
    assert again["Idempotency-Replayed"] == "true"
    assert Post.objects.count() == 1


@pytest.mark.django_db
def test_the_same_key_for_another_request_is_refused(program: Meet) -> None:
    robot = program(make_person(Role.AUTHOR))
    robot.post("/posts", {"title": "One"}, key="k")
    assert robot.post("/posts", {"title": "Two"}, key="k").status_code == 422
    assert Post.objects.count() == 1


@pytest.mark.django_db
def test_keys_of_two_tokens_are_two_keys_and_a_day_later_it_is_free(program: Meet) -> None:
    person = make_person(Role.AUTHOR)
    for name in ("One", "Two"):
        assert program(person, name=name).post("/posts", {"title": "A"}, key="k").status_code == 201
    assert Post.objects.count() == 2
    robot = program(person, name="Three")
    robot.post("/posts", {"title": "A"}, key="k")
    with shifted(timedelta(hours=25)):
        assert "Idempotency-Replayed" not in robot.post("/posts", {"title": "A"}, key="k")
    assert Post.objects.count() == 4


@pytest.mark.django_db
def test_a_refusal_is_not_kept_so_that_the_key_can_try_again(program: Meet) -> None:
    post = make_post(title="")
    robot = program(make_person(Role.AUTHOR))
    path, sent = f"/posts/{post.pk}/submit", {"expected_version": 1}
    assert robot.post(path, sent, key="k").status_code == 422
    Post.objects.filter(pk=post.pk).update(title="Flu clinics")
    assert robot.post(path, sent, key="k").status_code == 200


@pytest.mark.django_db
@pytest.mark.parametrize("key", ["x" * 201, "é"])
def test_a_key_that_is_none_is_refused(program: Meet, key: str) -> None:
    answer = program(make_person(Role.AUTHOR)).post("/posts", {"title": "One"}, key=key)
    assert answer.status_code == 422
    assert not Post.objects.exists()


@pytest.mark.django_db(transaction=True)
def test_an_act_that_breaks_leaves_neither_the_act_nor_an_answer(
    program: Meet, monkeypatch: pytest.MonkeyPatch
) -> None:
    robot = program(make_person(Role.AUTHOR))
    robot.client.raise_request_exception = False

    save = KeptAnswer.save

    def break_down(row: KeptAnswer, **how: Any) -> None:
        if "update_fields" in how:  # the act is done, its answer is about to be kept
            assert Post.objects.exists()
            raise OSError("the disk is full")
        save(row, **how)

    with monkeypatch.context() as broken:
        broken.setattr(KeptAnswer, "save", break_down)
        assert robot.post("/posts", {"title": "One"}, key="k").status_code == 500
    assert not Post.objects.exists()
    assert robot.post("/posts", {"title": "One"}, key="k").status_code == 201
    assert Post.objects.count() == 1


@pytest.mark.django_db(transaction=True)
def test_two_equal_requests_at_once_make_one_post(program: Meet) -> None:
    secret = program(make_person(Role.AUTHOR)).secret
    start, answers = threading.Barrier(4), []

    def send() -> None:
        start.wait()
        try:
            answers.append(Program(secret).post("/posts", {"title": "One"}, key="k"))
        finally:
            connections.close_all()

    threads = [threading.Thread(target=send) for _count in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert Post.objects.count() == 1, connection.vendor
    assert {answer.status_code for answer in answers} == {201}
    assert len({answer.content for answer in answers}) == 1
