"""A crisis hold stops what it covers at every step, and its end releases nothing."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.db import IntegrityError, connection, transaction
from django.test.utils import CaptureQueriesContext

from tests.apps.delivery.conftest import keys_on
from tests.apps.delivery.test_road import MakeAccount, carry_all, look_all
from tests.factories.people import make_person
from tests.factories.posts import make_account, make_post, make_release, submit
from wellspoken.apps.audit.models import Entry
from wellspoken.apps.compose.services import save_campaign
from wellspoken.apps.core.clock import now, shifted
from wellspoken.apps.delivery import road, services
from wellspoken.apps.delivery.models import Delivery, Hold, HoldSeen, Stop
from wellspoken.apps.delivery.services import Covered
from wellspoken.apps.delivery.services.claim import claim_due
from wellspoken.apps.delivery.services.people_decide import NotPossible
from wellspoken.apps.delivery.services.settle import LeaseLost
from wellspoken.apps.delivery.services.stopping import HeldBack, begin_commit
from wellspoken.apps.delivery.services.sweep import sweep
from wellspoken.apps.guard.policy import screener
from wellspoken.apps.people.access import NotAllowed
from wellspoken.apps.people.models import User
from wellspoken.apps.people.roles import Role
from wellspoken.apps.review.models import Release
from wellspoken.apps.review.services import approve
from wellspoken.apps.review.services.submit import FastTrack

pytestmark = pytest.mark.django_db
Scope = Hold.Scope


def hold(lead: User | None = None, **options: Any) -> Hold:
    covered = options.pop("covered", Covered())
    return services.set_hold(
        actor=lead or make_person(Role.LEAD),
        covered=covered,
        reason="Fire in the west wing",
        **options,
    )


def lift(standing: Hold, **options: Any) -> Hold:
    return services.lift_hold(
        actor=make_person(Role.LEAD), hold_id=standing.pk, reason="All safe", **options
    )


def again(actor: User | None = None) -> list[str]:
    refused = services.approve_again(
        actor=actor or make_person(Role.LEAD),
        delivery_ids=Delivery.objects.values_list("pk", flat=True),
        reason="Still right",
    )
    return [item.why for item in refused]


def only_delivery() -> Delivery:
    return Delivery.objects.get()


def is_stopped(delivery: Delivery) -> bool:
    return (delivery.state, delivery.held_for) == (
        Delivery.State.HELD,
        Delivery.HeldFor.CRISIS,
    )


def emergency(*accounts: Any, **fields: Any) -> Release:
    one, two = make_person(Role.LEAD), make_person(Role.CLINICAL)
    review = submit(
        make_post(*accounts, **fields), fast_track=FastTrack(reason="Evacuation", named=(one, two))
    )
    for person in (one, two):
        release = approve(actor=person, review_id=review.pk, content_hash=review.content_hash)
    assert release is not None
    return release


def test_nothing_due_leaves_while_everything_is_held(
    file_account: MakeAccount, timeline: Path
) -> None:
    make_release(file_account())
    hold()
    carry_all()
    assert is_stopped(only_delivery())
    assert "Fire in the west wing" in only_delivery().explanation
    assert Stop.objects.get().step == Stop.Step.DUE
    assert keys_on(timeline) == []


def test_a_worker_that_claimed_before_the_hold_was_set_sends_nothing(
    file_account: MakeAccount, timeline: Path
) -> None:
    make_release(file_account())
    (claim,) = claim_due(worker="test", limit=1)
    hold()
    assert is_stopped(only_delivery())
    with pytest.raises(LeaseLost):
        road.send(claim, worker="test")
    assert keys_on(timeline) == []
    assert Stop.objects.get().step == Stop.Step.SETTING


def test_the_commit_itself_asks_for_a_hold(file_account: MakeAccount, timeline: Path) -> None:
    make_release(file_account())
    (claim,) = claim_due(worker="test", limit=1)
    # As the worker meets it in the moment between the two transactions of setting a hold.
    Hold.objects.create(scope=Scope.ORGANISATION, reason="Fire", set_by=make_person(Role.LEAD))
    with pytest.raises(HeldBack):
        road.send(claim, worker="test")
    assert is_stopped(only_delivery())
    assert Stop.objects.get().step == Stop.Step.COMMIT
    assert keys_on(timeline) == []


def test_a_lost_lease_stays_lost_whatever_is_held(file_account: MakeAccount) -> None:
    make_release(file_account())
    (claim,) = claim_due(worker="test", limit=1)
    hold(covered=Covered(scope=Scope.NETWORK, network="mastodon"))
    with pytest.raises(LeaseLost):
        begin_commit(claim.delivery, "another", until=now(), worker="test")


@pytest.mark.parametrize("scope", [Scope.NETWORK, Scope.ACCOUNT, Scope.CAMPAIGN, Scope.TAG])
def test_a_hold_stops_what_it_covers_and_nothing_else(
    file_account: MakeAccount, timeline: Path, scope: Hold.Scope
) -> None:
    lead = make_person(Role.LEAD)
    covered_account, other = file_account("One"), file_account("Two")
    campaign = save_campaign(actor=lead, campaign_id=None, name="Flu", goal="")
    covered = {
        Scope.NETWORK: Covered(scope=Scope.NETWORK, network="own-site"),
        Scope.ACCOUNT: Covered(scope=Scope.ACCOUNT, account=covered_account),
        Scope.CAMPAIGN: Covered(scope=Scope.CAMPAIGN, campaign=campaign),
        Scope.TAG: Covered(scope=Scope.TAG, tag="#FluClinic"),
    }[scope]
    inside = {
        Scope.NETWORK: lambda: make_release(make_account()),
        Scope.ACCOUNT: lambda: make_release(covered_account),
        Scope.CAMPAIGN: lambda: make_release(other, campaign_id=campaign.pk),
        Scope.TAG: lambda: make_release(other, hashtags=("fluclinic",)),
    }[scope]()
    outside = make_release(other)
    hold(covered=covered)
    carry_all()
    assert is_stopped(inside.deliveries.get())
    assert outside.deliveries.get().state == Delivery.State.SENT
    assert keys_on(timeline) == [outside.deliveries.get().key]


def test_a_tag_is_found_in_the_text_too_and_no_longer_word_is(file_account: MakeAccount) -> None:
    account = file_account()
    inside = make_release(account, text="Flu vaccines are free today. Walk in. #Flu!")
    outside = make_release(account, text="Flu vaccines are free today. Walk in. #Fluids")
    hold(covered=Covered(scope=Scope.TAG, tag="flu"))
    carry_all()
    assert is_stopped(inside.deliveries.get())
    assert outside.deliveries.get().state == Delivery.State.SENT


def test_an_emergency_message_of_the_fast_track_still_goes(
    file_account: MakeAccount, timeline: Path
) -> None:
    account = file_account()
    hold()
    urgent = emergency(account, content_class="emergency")
    carry_all()
    assert urgent.deliveries.get().state == Delivery.State.SENT
    assert len(keys_on(timeline)) == 1


def test_the_fast_track_alone_or_the_name_alone_does_not_pass(
    file_account: MakeAccount, timeline: Path
) -> None:
    account = file_account()
    hold()
    hurried = emergency(account, content_class="service")
    called_so = make_release(account, content_class="emergency")
    carry_all()
    assert is_stopped(hurried.deliveries.get())
    assert is_stopped(called_so.deliveries.get())
    assert keys_on(timeline) == []


def test_a_retraction_goes_whatever_is_held(file_account: MakeAccount, timeline: Path) -> None:
    release = make_release(file_account())
    carry_all()
    hold()
    services.retract_post(
        actor=make_person(Role.LEAD), post_id=release.post_id, note="The day was wrong."
    )
    carry_all()
    assert Delivery.objects.get(act=Delivery.Act.RETRACT).state == Delivery.State.SENT


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


def test_a_drill_stops_nothing_and_notes_what_it_would_have(
    file_account: MakeAccount, timeline: Path
) -> None:
    make_release(file_account())
    drill = hold(drill=True)
    carry_all()
    assert only_delivery().state == Delivery.State.SENT
    assert len(keys_on(timeline)) == 1
    assert Stop.objects.get().hold == drill
    lift(drill)
    assert only_delivery().state == Delivery.State.SENT


def test_workers_and_people_say_when_they_saw_it() -> None:
    drill = hold(drill=True)
    reader = make_person(Role.RESPONDER)
    for _turn in range(2):
        sweep(worker="one")
        services.acknowledge_hold(actor=reader, hold_id=drill.pk)
    seen = HoldSeen.objects.filter(hold=drill)
    assert sorted((item.worker, item.person) for item in seen.order_by("worker")) == [
        ("", reader),
        ("one", None),
    ]


@pytest.mark.parametrize("role", [Role.AUTHOR, Role.CLINICAL, Role.RESPONDER, Role.AUDITOR])
def test_nobody_else_sets_or_lifts_a_hold(role: Role) -> None:
    with pytest.raises(NotAllowed):
        hold(make_person(role))
    standing = hold(make_person(Role.PRIVACY))
    with pytest.raises(NotAllowed):
        services.lift_hold(actor=make_person(role), hold_id=standing.pk, reason="Over")


@pytest.mark.parametrize("role", [Role.LEAD, Role.PRIVACY, Role.ADMINISTRATOR])
def test_these_roles_set_and_lift_one_on_record(role: Role) -> None:
    person = make_person(role)
    standing = hold(person)
    services.lift_hold(actor=person, hold_id=standing.pk, reason="Over")
    acts = Entry.objects.filter(target_type="delivery.hold").order_by("sequence")
    assert [entry.action for entry in acts] == ["hold.set", "hold.lifted"]


def test_a_hold_says_why_what_and_ends_in_the_future() -> None:
    lead = make_person(Role.LEAD)
    for refused in (
        lambda: services.set_hold(actor=lead, covered=Covered(), reason=" "),
        lambda: services.set_hold(actor=lead, covered=Covered(scope=Scope.TAG), reason="Fire"),
        lambda: services.set_hold(actor=lead, covered=Covered(), reason="Fire", until=now()),
        lambda: services.lift_hold(actor=lead, hold_id=hold(lead).pk, reason=" "),
    ):
        with pytest.raises(NotPossible):
            refused()
    standing = hold(lead)
    lift(standing)
    with pytest.raises(NotPossible):
        lift(standing)


def test_the_database_takes_no_hold_without_a_reason_or_with_two_subjects() -> None:
    lead = make_person(Role.LEAD)
    for wrong in ({"reason": ""}, {"reason": "Fire", "tag": "flu"}):
        with pytest.raises(IntegrityError), transaction.atomic():
            Hold.objects.create(scope=Scope.ORGANISATION, set_by=lead, **wrong)


def test_without_a_hold_a_delivery_costs_no_query_more(file_account: MakeAccount) -> None:
    accounts = [file_account(f"File {number}") for number in range(4)]
    counts: list[int] = []
    for some in (accounts[:1], accounts):
        make_release(*some)
        with CaptureQueriesContext(
            connection,
        ) as seen:
            claims = claim_due(worker="test", limit=10)
        assert len(claims) == len(some)
        counts.append(sum("delivery_hold" in item["sql"] for item in seen.captured_queries))
        for claim in claims:
            with CaptureQueriesContext(connection) as committing:
                begin_commit(
                    claim.delivery, claim.lease, until=now() + timedelta(minutes=1), worker="t"
                )
            assert len(committing.captured_queries) == 1
    assert counts[0] == counts[1] == 2
