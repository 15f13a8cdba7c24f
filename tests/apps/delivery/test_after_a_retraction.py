"""What was retracted stays away, and what is public in part is never taken for unsent."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from tests.apps.delivery.conftest import keys_on
from tests.apps.delivery.test_road import carry_all, look_all
from tests.apps.delivery.test_succession import begin, finish, mend
from tests.factories.people import make_person
from tests.factories.posts import make_release
from wellspoken.apps.channels.models import Account
from wellspoken.apps.compose.draft import draft_of
from wellspoken.apps.compose.models import Post
from wellspoken.apps.compose.services import save_post
from wellspoken.apps.core.clock import now, shifted
from wellspoken.apps.delivery import services
from wellspoken.apps.delivery.models import Delivery
from wellspoken.apps.delivery.services import settle
from wellspoken.apps.delivery.services.claim import claim_due
from wellspoken.apps.delivery.services.people_decide import NotPossible
from wellspoken.apps.people.roles import Role
from wellspoken.apps.review.errors import ReviewError
from wellspoken.apps.review.models import Release, Review
from wellspoken.apps.review.services import approve, submit_post
from wellspoken.engines.networks import TemporaryFailure

pytestmark = pytest.mark.django_db
MakeAccount = Callable[..., Account]
State, Act = Delivery.State, Delivery.Act


def retract(release: Release) -> list[Delivery]:
    return services.retract_post(
        actor=make_person(Role.LEAD), post_id=release.post_id, note="It was wrong."
    )


def states(release: Release) -> dict[str, str]:
    return {row.act: row.state for row in Delivery.objects.filter(release=release)}


def deviate(account: Account, deviation: str) -> None:
    account.config["deviation"] = deviation
    account.save()


def carry_for(*minutes: int) -> None:
    for minute in minutes:
        with shifted(timedelta(minutes=minute)):
            look_all()
            carry_all()


def test_a_retraction_that_needs_a_second_try_leaves_nothing_to_be_sent_again(
    file_account: MakeAccount, timeline: Path
) -> None:
    account = file_account()
    release = make_release(account)
    carry_all()
    deviate(account, "deletes-later")
    retract(release)
    carry_all()
    mend(account)
    carry_for(5, 10, 15)
    assert states(release) == {Act.PUBLISH: State.SENT, Act.RETRACT: State.SENT}
    assert keys_on(timeline) == []
    assert Post.objects.get().state == Post.State.RETRACTED


def test_a_correction_that_needs_a_second_try_leaves_its_target_settled(
    file_account: MakeAccount, timeline: Path
) -> None:
    account = file_account()
    wrong = make_release(account)
    carry_all()
    deviate(account, "busy")
    finish(begin(wrong))
    carry_all()
    mend(account)
    carry_for(5, 10)
    assert set(Delivery.objects.values_list("act", "state")) == {
        (Act.PUBLISH, State.SENT),
        (Act.CORRECT, State.SENT),
    }
    assert len(keys_on(timeline)) == 1


def test_nothing_goes_back_to_readers_once_its_post_is_retracted(
    file_account: MakeAccount, timeline: Path
) -> None:
    release = make_release(file_account())
    carry_all()
    retract(release)
    carry_all()
    Delivery.objects.filter(act=Act.PUBLISH).update(
        state=State.WAITING, remote_id="", sent_at=None, next_try_at=now()
    )
    carry_all()
    assert states(release)[Act.PUBLISH] == State.CANCELLED
    assert keys_on(timeline) == []


def test_a_correction_in_review_ends_with_the_retraction(
    file_account: MakeAccount, timeline: Path
) -> None:
    release = make_release(file_account())
    carry_all()
    post = begin(release)
    review = submit_post(actor=post.created_by, post_id=post.pk, expected_version=post.version)
    retract(release)
    assert Review.objects.get(pk=review.pk).state == Review.State.VOID
    with pytest.raises(ReviewError):
        approve(actor=make_person(Role.LEAD), review_id=review.pk, content_hash=review.content_hash)
    carry_all()
    assert Post.objects.get().state == Post.State.RETRACTED
    assert keys_on(timeline) == []


def test_a_correction_begun_after_the_retraction_is_never_released(
    file_account: MakeAccount,
) -> None:
    release = make_release(file_account())
    carry_all()
    retract(release)
    with pytest.raises(ReviewError, match="retracted"):
        finish(begin(release))


def test_a_retraction_that_was_called_off_can_be_made_again(
    file_account: MakeAccount, timeline: Path, tmp_path: Path
) -> None:
    other = file_account("Other", path=str(tmp_path / "other.txt"))
    release = make_release(file_account(), other)
    carry_all()
    retract(release)
    called_off = Delivery.objects.get(act=Act.RETRACT, account=other)
    services.cancel_delivery(
        actor=make_person(Role.LEAD), delivery_id=called_off.pk, reason="It was right there."
    )
    carry_all()
    assert (keys_on(timeline), len(keys_on(tmp_path / "other.txt"))) == ([], 1)
    assert Post.objects.get().state != Post.State.RETRACTED
    assert [row.account_id for row in retract(release)] == [other.pk]
    carry_all()
    assert keys_on(tmp_path / "other.txt") == []
    assert Post.objects.get().state == Post.State.RETRACTED
    with pytest.raises(NotPossible, match="already"):
        retract(release)


def test_what_is_public_in_part_is_retracted_too(file_account: MakeAccount, timeline: Path) -> None:
    account = file_account(deviation="half")
    release = make_release(account)
    carry_all()
    delivery = Delivery.objects.get()
    assert (delivery.state, delivery.is_partly_out) == (State.WAITING, True)
    with pytest.raises(NotPossible, match="part of it is public"):
        services.cancel_delivery(
            actor=make_person(Role.LEAD), delivery_id=delivery.pk, reason="Not today."
        )
    retract(release)
    mend(account)
    carry_for(0, 5, 10)
    assert states(release) == {Act.PUBLISH: State.CANCELLED, Act.RETRACT: State.SENT}
    assert keys_on(timeline) == []


def test_a_correction_goes_to_who_has_a_part_and_nobody_gets_more_of_what_was_wrong(
    file_account: MakeAccount, timeline: Path, tmp_path: Path
) -> None:
    half = file_account("Half", deviation="half", path=str(tmp_path / "half.txt"))
    wrong = make_release(file_account(), half)
    carry_all()
    post = begin(wrong)
    right = finish(post)
    mend(half)
    carry_for(0, 5, 10)
    assert Delivery.objects.get(release=wrong, account=half).state == State.CANCELLED
    correction = Delivery.objects.get(release=right, account=half)
    assert (correction.act, correction.state) == (Act.CORRECT, State.SENT)
    assert len(keys_on(tmp_path / "half.txt")) == 1


def test_a_post_of_which_a_part_is_public_is_not_edited_as_if_it_were_not(
    file_account: MakeAccount,
) -> None:
    make_release(file_account(deviation="half"))
    carry_all()
    refuse_edit()


def test_a_post_nobody_can_tell_of_is_not_edited_as_if_it_had_not_left(
    file_account: MakeAccount,
) -> None:
    make_release(file_account(deviation="accepts-then-times-out"))
    carry_all()
    Account.objects.update(config={**Account.objects.get().config, "deviation": "cannot-look"})
    carry_for(5)
    assert Delivery.objects.get().held_for == Delivery.HeldFor.UNKNOWN
    refuse_edit()


def refuse_edit() -> None:
    post = Post.objects.get()
    with pytest.raises(ReviewError, match="has left"):
        save_post(
            actor=post.created_by,
            post_id=post.pk,
            expected_version=post.version,
            draft=replace(draft_of(post), text="Other words."),
            void_review=True,
        )


def test_too_many_tries_of_what_is_public_in_part_ask_a_person_whether_it_went_out(
    file_account: MakeAccount,
) -> None:
    make_release(file_account(deviation="half"))
    Delivery.objects.update(tries=settle.MAX_TRIES - 1)
    carry_all()
    delivery = Delivery.objects.get()
    assert delivery.held_for == Delivery.HeldFor.UNKNOWN
    assert delivery.is_partly_out


def test_a_server_whose_clock_is_behind_is_not_asked_again_at_once(
    file_account: MakeAccount,
) -> None:
    make_release(file_account())
    claim = claim_due(worker="test", limit=1)[0]
    failure = TemporaryFailure(
        "Too many requests.", code="rate-limited", retry_at=now() - timedelta(minutes=10)
    )
    settle.settle_temporary(claim.delivery, claim.lease, failure, worker="test")
    assert Delivery.objects.get().next_try_at > now() + settle.FIRST_DELAY / 2
    blocked_until = Account.objects.get().blocked_until
    assert blocked_until is not None
    assert blocked_until > now()
