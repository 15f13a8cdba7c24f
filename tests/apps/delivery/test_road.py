"""A delivery's road: claimed, sent once, read back; and every way it can go wrong."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from tests.apps.delivery.conftest import keys_on
from tests.factories.people import make_person
from tests.factories.posts import make_release
from wellspoken.apps.channels.models import Account
from wellspoken.apps.compose.content import content_of
from wellspoken.apps.compose.models import Post
from wellspoken.apps.core.clock import now, shifted
from wellspoken.apps.delivery import road, services
from wellspoken.apps.delivery.models import Delivery
from wellspoken.apps.delivery.services import settle
from wellspoken.apps.delivery.services.claim import claim_due, claim_uncertain
from wellspoken.apps.delivery.services.people_decide import NotPossible
from wellspoken.apps.delivery.services.sweep import sweep
from wellspoken.apps.guard.policy import screener
from wellspoken.apps.guard.services import override_finding
from wellspoken.apps.people.access import NotAllowed
from wellspoken.apps.people.roles import Role
from wellspoken.apps.review.errors import Blocked
from wellspoken.apps.review.screening import screen_content

pytestmark = pytest.mark.django_db
MakeAccount = Callable[..., Account]


def carry_all() -> None:
    for claim in claim_due(worker="test", limit=50):
        road.send(claim, worker="test")


def look_all() -> None:
    for claim in claim_uncertain(worker="test", limit=50):
        road.look(claim, worker="test")


def only_delivery() -> Delivery:
    return Delivery.objects.get()


def test_a_due_delivery_is_sent_once_and_read_back(
    file_account: MakeAccount, timeline: Path
) -> None:
    make_release(file_account())
    carry_all()
    carry_all()
    delivery = only_delivery()
    assert delivery.state == Delivery.State.SENT
    assert keys_on(timeline) == [delivery.key]
    assert Post.objects.get().state == Post.State.PUBLISHED


def test_nothing_leaves_before_it_is_due(file_account: MakeAccount, timeline: Path) -> None:
    release = make_release(file_account())
    Delivery.objects.update(next_try_at=now() + timedelta(hours=1))
    carry_all()
    assert keys_on(timeline) == []
    assert release.deliveries.get().state == Delivery.State.WAITING


def test_a_late_delivery_asks_a_person(file_account: MakeAccount, timeline: Path) -> None:
    make_release(file_account())
    with shifted(timedelta(hours=3)):
        carry_all()
    delivery = only_delivery()
    assert (delivery.state, delivery.held_for) == (Delivery.State.HELD, Delivery.HeldFor.LATE)
    assert keys_on(timeline) == []


def test_a_person_can_let_a_late_delivery_go(file_account: MakeAccount, timeline: Path) -> None:
    make_release(file_account())
    with shifted(timedelta(hours=3)):
        carry_all()
        services.send_after_all(
            actor=make_person(Role.LEAD), delivery_id=only_delivery().pk, reason="Still right"
        )
        carry_all()
    assert only_delivery().state == Delivery.State.SENT
    assert len(keys_on(timeline)) == 1


def test_an_author_cannot_let_a_delivery_go(file_account: MakeAccount) -> None:
    make_release(file_account())
    with shifted(timedelta(hours=3)):
        carry_all()
    with pytest.raises(NotAllowed):
        services.send_after_all(
            actor=make_person(Role.AUTHOR), delivery_id=only_delivery().pk, reason="Please"
        )


def test_a_lost_answer_is_looked_up_and_never_sent_again(
    file_account: MakeAccount, timeline: Path
) -> None:
    make_release(file_account(deviation="accepts-then-times-out"))
    carry_all()
    assert only_delivery().state == Delivery.State.UNCERTAIN
    with shifted(timedelta(minutes=5)):
        look_all()
        carry_all()
    assert only_delivery().state == Delivery.State.SENT
    assert len(keys_on(timeline)) == 1


def test_what_may_still_arrive_is_not_sent_again_before_it_cannot(
    file_account: MakeAccount, timeline: Path
) -> None:
    account = file_account(deviation="arrives-late")
    make_release(account)
    carry_all()
    with shifted(timedelta(seconds=30)):
        look_all()
        assert only_delivery().state == Delivery.State.UNCERTAIN
        # The slow network shows it now, long after everybody gave up on the answer.
        delivery = only_delivery()
        timeline.write_text(f"{delivery.key} {delivery.digest}\n")
    account.config["deviation"] = ""
    account.save()
    with shifted(timedelta(minutes=10)):
        look_all()
        carry_all()
    assert only_delivery().state == Delivery.State.SENT
    assert len(keys_on(timeline)) == 1


def test_what_never_arrived_is_sent_once_that_is_certain(
    file_account: MakeAccount, timeline: Path
) -> None:
    account = file_account(deviation="arrives-late")
    make_release(account)
    carry_all()
    with shifted(timedelta(seconds=30)):
        look_all()
    with shifted(timedelta(minutes=10)):
        look_all()
        assert only_delivery().state == Delivery.State.WAITING
        account.config["deviation"] = ""
        account.save()
        carry_all()
    assert len(keys_on(timeline)) == 1


def test_what_nobody_can_tell_is_put_before_a_person(
    file_account: MakeAccount, timeline: Path
) -> None:
    account = file_account(deviation="accepts-then-times-out")
    make_release(account)
    carry_all()
    account.config["deviation"] = "cannot-look"
    account.save()
    with shifted(timedelta(minutes=5)):
        look_all()
        delivery = only_delivery()
        assert delivery.held_for == Delivery.HeldFor.UNKNOWN
        services.confirm_arrived(
            actor=make_person(Role.LEAD),
            delivery_id=delivery.pk,
            url="https://example.org/1",
            reason="I see it there",
        )
    assert only_delivery().state == Delivery.State.SENT
    assert len(keys_on(timeline)) == 1


def test_an_unknown_outcome_cannot_simply_be_let_go(file_account: MakeAccount) -> None:
    make_release(file_account())
    Delivery.objects.update(state="held", held_for="unknown")
    with pytest.raises(NotPossible):
        services.send_after_all(
            actor=make_person(Role.LEAD), delivery_id=only_delivery().pk, reason="Go"
        )


def test_a_refusal_is_final_and_says_why(file_account: MakeAccount, timeline: Path) -> None:
    make_release(file_account(deviation="refuses"))
    carry_all()
    delivery = only_delivery()
    assert delivery.state == Delivery.State.FAILED
    assert "refuses" in delivery.explanation
    assert keys_on(timeline) == []


def test_a_busy_network_is_tried_again_later_and_not_at_once(
    file_account: MakeAccount,
) -> None:
    make_release(file_account(deviation="busy"))
    carry_all()
    delivery = only_delivery()
    assert delivery.state == Delivery.State.WAITING
    assert delivery.next_try_at > now()


def test_after_too_many_tries_a_person_is_asked(file_account: MakeAccount) -> None:
    make_release(file_account(deviation="busy"))
    for _turn in range(settle.MAX_TRIES):
        Delivery.objects.update(next_try_at=now() - timedelta(seconds=1))
        carry_all()
    assert only_delivery().held_for == Delivery.HeldFor.TRIES


def test_a_worker_whose_lease_ran_out_sends_nothing(
    file_account: MakeAccount, timeline: Path
) -> None:
    make_release(file_account())
    claim = claim_due(worker="sleeper", limit=1)[0]
    with shifted(timedelta(minutes=10)), pytest.raises(settle.LeaseLost):
        road.send(claim, worker="sleeper")
    assert keys_on(timeline) == []


def test_a_claimed_delivery_is_not_claimed_by_another(file_account: MakeAccount) -> None:
    make_release(file_account())
    assert len(claim_due(worker="one", limit=5)) == 1
    assert claim_due(worker="two", limit=5) == []


def test_a_worker_lost_before_the_commit_costs_nothing(
    file_account: MakeAccount, timeline: Path
) -> None:
    make_release(file_account())
    claim_due(worker="dead", limit=1)
    with shifted(timedelta(minutes=5)):
        sweep(worker="test")
        assert only_delivery().state == Delivery.State.WAITING
        carry_all()
    assert len(keys_on(timeline)) == 1


def test_a_worker_lost_while_committing_makes_the_outcome_unknown(
    file_account: MakeAccount,
) -> None:
    make_release(file_account())
    claim = claim_due(worker="dead", limit=1)[0]
    settle.mark_committing(claim.delivery, claim.lease, until=now() + timedelta(seconds=60))
    with shifted(timedelta(minutes=5)):
        sweep(worker="test")
    assert only_delivery().state == Delivery.State.UNCERTAIN


def test_an_unused_account_holds_its_deliveries(file_account: MakeAccount, timeline: Path) -> None:
    account = file_account()
    make_release(account)
    Account.objects.update(active=False)
    carry_all()
    assert only_delivery().held_for == Delivery.HeldFor.ACCOUNT
    assert keys_on(timeline) == []


def test_content_changed_in_the_database_is_never_sent(
    file_account: MakeAccount, timeline: Path
) -> None:
    make_release(file_account())
    Delivery.objects.update(digest="0" * 64)
    carry_all()
    delivery = only_delivery()
    assert delivery.held_for == Delivery.HeldFor.CHANGED
    with pytest.raises(NotPossible):
        services.send_after_all(
            actor=make_person(Role.LEAD), delivery_id=delivery.pk, reason="Go anyway"
        )
    assert keys_on(timeline) == []


def test_a_retraction_takes_the_copy_down(file_account: MakeAccount, timeline: Path) -> None:
    release = make_release(file_account())
    carry_all()
    services.retract_post(
        actor=make_person(Role.LEAD), post_id=release.post_id, note="The date was wrong."
    )
    carry_all()
    assert keys_on(timeline) == []
    assert Post.objects.get().state == Post.State.RETRACTED


def test_a_retraction_note_is_screened(file_account: MakeAccount) -> None:
    release = make_release(file_account())
    carry_all()
    with pytest.raises(Blocked):
        services.retract_post(
            actor=make_person(Role.LEAD),
            post_id=release.post_id,
            note="We named the patient Mrs Jones, SSN 219-09-9999.",
        )


def test_a_clock_that_jumps_back_leaves_nothing_stuck(
    file_account: MakeAccount, timeline: Path
) -> None:
    make_release(file_account())
    with shifted(timedelta(days=3)):
        Delivery.objects.update(late_after=now() + timedelta(hours=1))
        claim_due(worker="confused", limit=1)
    sweep(worker="test")
    assert only_delivery().state == Delivery.State.WAITING
    carry_all()
    assert len(keys_on(timeline)) == 1


def test_what_the_rules_of_today_stop_stays_until_it_is_answered_for(
    file_account: MakeAccount, timeline: Path, profile: Path
) -> None:
    release = make_release(file_account(), text="Call her mother on 020 7946 0123.")
    profile.write_text("own_phones = []")
    screener.cache_clear()
    carry_all()
    assert only_delivery().held_for == Delivery.HeldFor.SCREENING
    lead = make_person(Role.LEAD)
    services.send_after_all(actor=lead, delivery_id=only_delivery().pk, reason="Looks fine")
    carry_all()
    assert only_delivery().held_for == Delivery.HeldFor.SCREENING
    assert keys_on(timeline) == []
    post = Post.objects.get(pk=release.post_id)
    for noted in screen_content(content_of(post)).blocking(()):
        override_finding(
            actor=make_person(Role.PRIVACY),
            subject=post,
            noted=noted,
            reason="The number is nobody's",
            writers=[post.created_by_id],
        )
    services.send_after_all(actor=lead, delivery_id=only_delivery().pk, reason="Answered for")
    carry_all()
    assert only_delivery().state == Delivery.State.SENT
    assert len(keys_on(timeline)) == 1
