"""Going back to an earlier version: a new version, on record, and taken back in the same way."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from wagtail.images.tests.utils import get_test_image_file

from tests.apps.compose.conftest import Desk
from tests.factories.people import make_person
from tests.factories.posts import make_account, make_post, submit
from wellspoken.apps.audit.models import Entry
from wellspoken.apps.compose import services
from wellspoken.apps.compose.draft import Draft, MediaDraft, draft_of
from wellspoken.apps.compose.errors import EditConflict
from wellspoken.apps.compose.models import Picture, Post
from wellspoken.apps.compose.schedule import Schedule, at
from wellspoken.apps.core import clock
from wellspoken.apps.people.access import NotAllowed
from wellspoken.apps.people.roles import Role

pytestmark = pytest.mark.django_db
Sit = Callable[..., Desk]


def restore(desk: Desk, post: Post, version: int, **fields: object) -> str:
    post.refresh_from_db()
    answer = desk.client.post(
        f"/workspace/posts/{post.pk}/history/restore/",
        {"version": post.version, "restore": version, **fields},
        follow=True,
    )
    assert answer.status_code == 200
    post.refresh_from_db()
    return answer.content.decode()


def test_an_earlier_version_comes_back_as_the_newest_and_the_later_ones_stay(desk: Sit) -> None:
    author, post = desk(), make_post(make_account(), text="First words.")
    author.save(post, text="Second words.", title="Another title")
    page = restore(author, post, 1)
    assert "Version 3 reads as version 1 did. To take this back, restore version 2." in page
    first, second, third = post.revisions.order_by("version")
    assert third.content == first.content
    assert third.by == author.user
    assert (post.version, post.text) == (3, "First words.")
    assert Draft.from_json(second.content).text == "Second words."
    entry = Entry.objects.get(action="post.version-restored")
    assert entry.detail == {"from": 1, "version": 3}
    restore(author, post, 2)
    assert (post.version, post.text, post.title) == (4, "Second words.", "Another title")


def test_restoring_what_the_post_says_already_changes_nothing(desk: Sit) -> None:
    author, post = desk(), make_post(make_account())
    assert "reads like that version already" in restore(author, post, 1)
    assert post.version == 1
    assert not Entry.objects.filter(action="post.version-restored").exists()


def test_nothing_is_restored_over_what_somebody_saved_meanwhile(desk: Sit) -> None:
    post = make_post(make_account(), text="First words.")
    desk().save(post, text="Second words.")
    with pytest.raises(EditConflict):
        services.restore_version(
            actor=make_person(Role.AUTHOR), post_id=post.pk, version=1, expected_version=1
        )
    assert Post.objects.get().text == "Second words."


def test_a_version_that_is_not_there_is_told_of(desk: Sit) -> None:
    author, post = desk(), make_post(make_account())
    assert "This version is not kept." in restore(author, post, 7)


def test_only_writers_restore_and_are_offered_it(desk: Sit) -> None:
    author, post = desk(), make_post(make_account(), text="First words.")
    author.save(post, text="Second words.")
    history = f"/workspace/posts/{post.pk}/history/"
    assert "Restore version 1" in author.client.get(history).content.decode()
    auditor = desk(Role.AUDITOR)
    assert "Restore version 1" not in auditor.client.get(history).content.decode()
    with pytest.raises(NotAllowed):
        services.restore_version(actor=auditor.user, post_id=post.pk, version=1, expected_version=2)


def test_a_post_under_review_is_restored_only_by_who_gives_up_the_review(desk: Sit) -> None:
    author = desk()
    post = make_post(make_account(), author=author.user, text="First words.")
    author.save(post, text="Second words.")
    post.refresh_from_db()
    submit(post)
    assert "confirm to go on" in restore(author, post, 1)
    assert post.version == 2
    restore(author, post, 1, void_review="on")
    assert (post.state, post.text) == (Post.State.DRAFT, "First words.")


def test_a_time_that_has_passed_stays_as_it_is_now(
    desk: Sit, monkeypatch: pytest.MonkeyPatch
) -> None:
    soon, later = (at(clock.now() + timedelta(days=days), "Europe/London") for days in (1, 9))
    author, post = desk(), make_post(make_account(), text="First words.", schedule=soon)
    author.save(post, text="Second words.", wall_time=later.wall_time, zone=later.zone)
    future = clock.now() + timedelta(days=3)
    monkeypatch.setattr("wellspoken.apps.compose.services.restore.now", lambda: future)
    page = restore(author, post, 1)
    assert "the post keeps the time it had" in page
    assert draft_of(post).schedule == later
    assert post.text == "First words."
    assert isinstance(later, Schedule)


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_picture_that_is_gone_is_left_out_and_told_of(
    desk: Sit, settings: Any, tmp_path: Path
) -> None:
    settings.MEDIA_ROOT = tmp_path
    picture = Picture.objects.create(title="Plaster", file=get_test_image_file())
    media = (MediaDraft(kind="image", file_id=picture.pk, alt_text="A plaster on a knee"),)
    author, post = desk(), make_post(make_account(), media=media, text="First words.")
    author.save(post, text="Second words.", **{"m0-remove": "on"})
    picture.delete()
    page = restore(author, post, 1)
    assert "was left out: “A plaster on a knee”" in page
    assert (post.text, post.media_uses.count()) == ("First words.", 0)
