"""A correction that is approved before the wrong version has left, or has been seen to leave."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from tests.apps.delivery.test_road import carry_all, look_all
from tests.factories.people import make_person
from tests.factories.posts import TEXT, make_post, make_release
from wellspoken.apps.channels.models import Account
from wellspoken.apps.compose.draft import draft_of
from wellspoken.apps.compose.errors import NotEditable
from wellspoken.apps.compose.models import Post
from wellspoken.apps.compose.services import begin_correction, give_up_correction, save_post
from wellspoken.apps.core.clock import shifted
from wellspoken.apps.delivery import services
from wellspoken.apps.delivery.models import Delivery
from wellspoken.apps.delivery.services.people_decide import NotPossible
from wellspoken.apps.people.access import NotAllowed
from wellspoken.apps.people.roles import Role
from wellspoken.apps.review.models import Release
from wellspoken.apps.review.services import approve, submit_post

pytestmark = pytest.mark.django_db
MakeAccount = Callable[..., Account]
RIGHT = "Flu vaccines are free for everyone over 60. Walk in on any weekday."


def begin(release: Release) -> Post:
    begin_correction(
        actor=make_person(Role.LEAD), post_id=release.post_id, note="It is 60, not 65."
    )
    return Post.objects.get(pk=release.post_id)


def finish(post: Post) -> Release:
    author = post.created_by
    post = save_post(
        actor=author,
        post_id=post.pk,
        expected_version=post.version,
        draft=replace(draft_of(post), text=RIGHT),
    )
    review = submit_post(actor=author, post_id=post.pk, expected_version=post.version)
    release = approve(
        actor=make_person(Role.LEAD), review_id=review.pk, content_hash=review.content_hash
    )
    assert release is not None
    return release


def mend(account: Account) -> None:
    account.config["deviation"] = ""
    account.save()


def digests_on(timeline: Path) -> list[str]:
    return [line.split()[1] for line in timeline.read_text().splitlines()]


def states_of(release: Release, account: Account) -> list[tuple[str, str]]:
    rows = release.deliveries.filter(account=account)
    return [(row.act, row.state) for row in rows]


@pytest.fixture
def working(file_account: MakeAccount, tmp_path: Path) -> Account:
    """An account that takes everything, so that the post becomes public."""
    return file_account("Working", path=str(tmp_path / "working.txt"))


def test_what_waits_for_its_network_gives_way_to_the_correction(
    file_account: MakeAccount, working: Account, timeline: Path
) -> None:
    slow = file_account("Slow", deviation="busy")
    wrong = make_release(working, slow)
    carry_all()
    right = finish(begin(wrong))
    mend(slow)
    with shifted(timedelta(minutes=2)):
        carry_all()
    assert digests_on(timeline) == [right.deliveries.get(account=slow).digest]
    assert states_of(wrong, slow) == [("publish", "cancelled")]
    assert states_of(right, slow) == [("publish", "sent")]
    assert states_of(right, working) == [("correct", "sent")]


def test_the_wrong_version_waits_while_its_correction_is_written(
    file_account: MakeAccount, working: Account, timeline: Path
) -> None:
    slow = file_account("Slow", deviation="busy")
    wrong = make_release(working, slow)
    carry_all()
    post = begin(wrong)
    mend(slow)
    with shifted(timedelta(minutes=2)):
        carry_all()
        assert not timeline.exists()
        waiting = wrong.deliveries.get(account=slow)
        assert waiting.state == Delivery.State.WAITING
        assert "correction of this post is being written" in waiting.explanation
        right = finish(post)
        carry_all()
    assert digests_on(timeline) == [right.deliveries.get(account=slow).digest]


def test_a_correction_that_is_given_up_lets_the_version_go_that_waited(
    file_account: MakeAccount, working: Account, timeline: Path
) -> None:
    slow = file_account("Slow", deviation="busy")
    release = make_release(working, slow)
    carry_all()
    post = begin(release)
    save_post(
        actor=post.created_by,
        post_id=post.pk,
        expected_version=post.version,
        draft=replace(draft_of(post), text=RIGHT),
    )
    lead = make_person(Role.LEAD)
    with pytest.raises(NotAllowed):
        give_up_correction(actor=post.created_by, post_id=post.pk)
    post = give_up_correction(actor=lead, post_id=post.pk)
    assert (post.state, post.is_correction, post.text) == (Post.State.PUBLISHED, False, TEXT)
    with pytest.raises(NotEditable):
        give_up_correction(actor=lead, post_id=post.pk)
    mend(slow)
    with shifted(timedelta(minutes=2)):
        carry_all()
    assert digests_on(timeline) == [release.deliveries.get(account=slow).digest]


def test_a_version_that_may_have_left_is_corrected_once_it_is_seen(
    file_account: MakeAccount, working: Account, timeline: Path
) -> None:
    slow = file_account("Slow", deviation="accepts-then-times-out")
    wrong = make_release(working, slow)
    carry_all()
    right = finish(begin(wrong))
    mend(slow)
    carry_all()
    waiting = right.deliveries.get(account=slow)
    assert waiting.state == Delivery.State.WAITING
    assert "not known yet" in waiting.explanation
    with shifted(timedelta(minutes=5)):
        look_all()
        carry_all()
    assert digests_on(timeline) == [waiting.digest]
    assert states_of(wrong, slow) == [("publish", "sent")]
    assert states_of(right, slow) == [("correct", "sent")]


def test_a_version_that_turns_out_not_to_have_left_never_leaves(
    file_account: MakeAccount, working: Account, timeline: Path
) -> None:
    slow = file_account("Slow", deviation="arrives-late")
    wrong = make_release(working, slow)
    carry_all()
    right = finish(begin(wrong))
    mend(slow)
    for minutes in (5, 10, 15):
        with shifted(timedelta(minutes=minutes)):
            look_all()
            carry_all()
    assert digests_on(timeline) == [right.deliveries.get(account=slow).digest]
    assert states_of(wrong, slow) == [("publish", "cancelled")]
    assert states_of(right, slow) == [("publish", "sent")]


def test_a_second_correction_acts_on_the_copy_that_did_leave(
    file_account: MakeAccount, timeline: Path
) -> None:
    account = file_account()
    wrong = make_release(account)
    carry_all()
    account.config["deviation"] = "busy"
    account.save()
    better = finish(begin(wrong))
    carry_all()
    Post.objects.filter(pk=wrong.post_id).update(state=Post.State.PUBLISHED)
    right = finish(begin(wrong))
    mend(account)
    with shifted(timedelta(minutes=2)):
        carry_all()
    assert states_of(better, account) == [("correct", "cancelled")]
    assert states_of(right, account) == [("correct", "sent")]
    assert digests_on(timeline) == [right.deliveries.get().digest]


def test_what_failed_is_not_tried_again_after_its_correction_or_retraction(
    file_account: MakeAccount, working: Account
) -> None:
    refusing = file_account("Refusing", deviation="refuses")
    lead = make_person(Role.LEAD)
    wrong = make_release(working, refusing)
    carry_all()
    failed = wrong.deliveries.get(account=refusing)
    assert failed.state == Delivery.State.FAILED
    finish(begin(wrong))
    with pytest.raises(NotPossible):
        services.try_again(actor=lead, delivery_id=failed.pk, reason="Try it once more")
    other = make_release(working, refusing, title="Another")
    carry_all()
    services.retract_post(actor=lead, post_id=other.post_id, note="The date was wrong.")
    failed = other.deliveries.get(account=refusing, act=Delivery.Act.PUBLISH)
    assert failed.state == Delivery.State.CANCELLED


def test_a_post_is_not_retracted_while_nobody_can_tell_of_a_copy(
    file_account: MakeAccount, working: Account
) -> None:
    blind = file_account("Blind", deviation="accepts-then-times-out")
    release = make_release(working, blind)
    carry_all()
    blind.config["deviation"] = "cannot-look"
    blind.save()
    with shifted(timedelta(minutes=5)):
        look_all()
    assert release.deliveries.get(account=blind).held_for == Delivery.HeldFor.UNKNOWN
    with pytest.raises(NotPossible, match="Nobody can tell"):
        services.retract_post(
            actor=make_person(Role.LEAD), post_id=release.post_id, note="The date was wrong."
        )


def test_a_retraction_does_not_wait_for_a_correction(
    file_account: MakeAccount, timeline: Path
) -> None:
    release = make_release(file_account())
    carry_all()
    services.retract_post(
        actor=make_person(Role.LEAD), post_id=release.post_id, note="The age was wrong."
    )
    begin(release)
    carry_all()
    assert timeline.read_text() == ""


def test_other_posts_do_not_wait(file_account: MakeAccount, timeline: Path) -> None:
    account = file_account()
    wrong = make_release(account)
    carry_all()
    begin(wrong)
    make_release(account, title="Another")
    make_post(account, title="A draft")
    carry_all()
    assert len(digests_on(timeline)) == 2
