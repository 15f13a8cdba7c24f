"""Lifting a crisis hold releases nothing: each delivery is looked at again by a person."""

from datetime import timedelta
from pathlib import Path

import pytest

from tests.apps.delivery.conftest import keys_on
from tests.apps.delivery.holding import (
    again,
    hold,
    is_stopped,
    lift,
    only_delivery,
)
from tests.apps.delivery.test_road import MakeAccount, carry_all, look_all
from tests.factories.people import make_person
from tests.factories.posts import make_post, make_release, submit
from wellspoken.apps.audit.models import Entry
from wellspoken.apps.core.clock import now, shifted
from wellspoken.apps.delivery import services
from wellspoken.apps.delivery.models import Delivery, Hold, Stop
from wellspoken.apps.delivery.services import Covered
from wellspoken.apps.delivery.services.people_decide import NotPossible
from wellspoken.apps.delivery.services.sweep import sweep
from wellspoken.apps.guard.policy import screener
from wellspoken.apps.people.access import NotAllowed
from wellspoken.apps.people.roles import Role
from wellspoken.apps.review.services import approve

pytestmark = pytest.mark.django_db
Scope = Hold.Scope


def test_lifting_releases_nothing(file_account: MakeAccount, timeline: Path) -> None:
    make_release(file_account())
    standing = hold()
    carry_all()
    lift(standing)
    for minutes in (0, 5, 60):
        with shifted(timedelta(minutes=minutes)):
            sweep(worker="test")
            carry_all()
            look_all()
    assert is_stopped(only_delivery())
    assert keys_on(timeline) == []


def test_what_was_planned_for_later_is_looked_at_too(
    file_account: MakeAccount, timeline: Path
) -> None:
    make_release(file_account())
    later = now() + timedelta(hours=2)
    Delivery.objects.update(due_at=later, next_try_at=later, late_after=later + timedelta(hours=1))
    lift(hold())
    assert is_stopped(only_delivery())
    assert Stop.objects.get().step == Stop.Step.END
    assert again() == []
    carry_all()
    assert keys_on(timeline) == []
    with shifted(timedelta(hours=2, minutes=1)):
        carry_all()
    assert only_delivery().state == Delivery.State.SENT


def test_who_lifts_may_leave_what_is_planned_for_later_alone(file_account: MakeAccount) -> None:
    make_release(file_account())
    later = now() + timedelta(hours=2)
    Delivery.objects.update(due_at=later, next_try_at=later)
    lift(hold(), planned_too=False)
    assert only_delivery().state == Delivery.State.WAITING


def test_what_was_on_its_way_and_never_arrived_is_not_sent_again_by_itself(
    file_account: MakeAccount, timeline: Path
) -> None:
    make_release(file_account(deviation="accepts-then-times-out"))
    carry_all()
    timeline.unlink()  # the network took it and lost it again
    standing = hold()
    standing.refresh_from_db()
    assert standing.on_the_way == 1
    lift(standing)
    with shifted(timedelta(minutes=10)):
        look_all()
        carry_all()
    assert is_stopped(only_delivery())
    assert keys_on(timeline) == []


def test_a_hold_whose_time_is_over_releases_nothing_either(
    file_account: MakeAccount, timeline: Path
) -> None:
    make_release(file_account())
    standing = hold(until=now() + timedelta(minutes=10))
    with shifted(timedelta(minutes=11)):
        carry_all()  # before the sweeper came by
        assert is_stopped(only_delivery())
        sweep(worker="test")
        carry_all()
    standing.refresh_from_db()
    assert standing.ended_at is not None
    assert standing.ended_by is None
    assert is_stopped(only_delivery())
    assert Entry.objects.filter(action="hold.expired").count() == 1
    assert keys_on(timeline) == []


def test_what_became_late_under_a_hold_is_looked_at_like_the_others(
    file_account: MakeAccount,
) -> None:
    make_release(file_account())
    standing = hold()
    with shifted(timedelta(hours=5)):
        sweep(worker="test")  # no worker was there to claim it before it was late
        assert only_delivery().held_for == Delivery.HeldFor.LATE
        lift(standing)
    assert is_stopped(only_delivery())


def test_a_delivery_approved_again_goes_out_once(file_account: MakeAccount, timeline: Path) -> None:
    make_release(file_account())
    standing = hold()
    carry_all()
    lift(standing)
    lead = make_person(Role.LEAD)
    assert again(lead) == []
    carry_all()
    carry_all()
    assert only_delivery().state == Delivery.State.SENT
    assert len(keys_on(timeline)) == 1
    decided = Stop.objects.get()
    assert (decided.verdict, decided.decided_by) == (Stop.Verdict.AGAIN, lead)
    assert Entry.objects.get(action="delivery.approved-again").actor_id == str(lead.pk)


def test_nothing_is_approved_again_while_a_hold_covers_it(file_account: MakeAccount) -> None:
    make_release(file_account())
    first = hold()
    carry_all()
    hold(covered=Covered(scope=Scope.NETWORK, network="file"))
    lift(first)
    (why,) = again()
    assert "still in force" in why
    assert is_stopped(only_delivery())


def test_nobody_approves_their_own_work_again(file_account: MakeAccount) -> None:
    lead = make_person(Role.LEAD)
    review = submit(make_post(file_account(), author=lead))
    approve(actor=make_person(Role.LEAD), review_id=review.pk, content_hash=review.content_hash)
    standing = hold()
    carry_all()
    lift(standing)
    (why,) = again(lead)
    assert "Somebody else" in why
    assert is_stopped(only_delivery())
    assert again() == []


@pytest.mark.parametrize("role", [Role.AUTHOR, Role.RESPONDER, Role.ADMINISTRATOR, Role.AUDITOR])
def test_only_those_who_approve_approve_again_or_drop(
    file_account: MakeAccount, role: Role
) -> None:
    make_release(file_account())
    standing = hold()
    carry_all()
    lift(standing)
    for act in (services.approve_again, services.drop):
        with pytest.raises(NotAllowed):
            act(actor=make_person(role), delivery_ids=[only_delivery().pk], reason="Please")


def test_what_was_stopped_cannot_be_let_go_by_the_board(file_account: MakeAccount) -> None:
    make_release(file_account())
    standing = hold()
    carry_all()
    lift(standing)
    with pytest.raises(NotPossible):
        services.send_after_all(
            actor=make_person(Role.LEAD), delivery_id=only_delivery().pk, reason="Quick"
        )


def test_what_is_not_what_was_approved_can_only_be_dropped(
    file_account: MakeAccount, timeline: Path
) -> None:
    make_release(file_account())
    standing = hold()
    carry_all()
    lift(standing)
    Delivery.objects.update(digest="f" * 64)
    (why,) = again()
    assert "only be dropped" in why
    assert (
        services.drop(
            actor=make_person(Role.LEAD), delivery_ids=[only_delivery().pk], reason="Tampered"
        )
        == []
    )
    carry_all()
    assert only_delivery().state == Delivery.State.CANCELLED
    assert Stop.objects.get().verdict == Stop.Verdict.DROPPED
    assert keys_on(timeline) == []


def test_what_screening_stops_by_now_is_not_approved_again(
    file_account: MakeAccount, profile: Path
) -> None:
    make_release(file_account(), text="Call her mother on 020 7946 0123.")
    standing = hold()
    carry_all()
    lift(standing)
    profile.write_text("own_phones = []")
    screener.cache_clear()
    (why,) = again()
    assert "Screening now stops it" in why
    assert is_stopped(only_delivery())


def test_each_delivery_is_decided_on_its_own(file_account: MakeAccount, timeline: Path) -> None:
    good = make_release(file_account("Good"))
    bad = make_release(file_account("Bad"))
    standing = hold()
    carry_all()
    lift(standing)
    bad.deliveries.update(digest="f" * 64)
    assert len(again()) == 1
    carry_all()
    assert good.deliveries.get().state == Delivery.State.SENT
    assert is_stopped(bad.deliveries.get())
