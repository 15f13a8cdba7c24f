"""A crisis hold stops what it covers at every step, and its end releases nothing."""

from datetime import timedelta
from pathlib import Path

import pytest
from django.db import IntegrityError, connection, transaction
from django.test.utils import CaptureQueriesContext

from tests.apps.delivery.conftest import keys_on
from tests.apps.delivery.holding import (
    emergency,
    hold,
    is_stopped,
    lift,
    only_delivery,
)
from tests.apps.delivery.test_road import MakeAccount, carry_all
from tests.factories.people import make_person
from tests.factories.posts import make_account, make_release
from wellspoken.apps.audit.models import Entry
from wellspoken.apps.compose.services import save_campaign
from wellspoken.apps.core.clock import now
from wellspoken.apps.delivery import road, services
from wellspoken.apps.delivery.hold_forms import HoldForm
from wellspoken.apps.delivery.holds import tags_in
from wellspoken.apps.delivery.models import Delivery, Hold, HoldSeen, Stop
from wellspoken.apps.delivery.services import Covered
from wellspoken.apps.delivery.services.claim import claim_due
from wellspoken.apps.delivery.services.people_decide import NotPossible
from wellspoken.apps.delivery.services.settle import LeaseLost
from wellspoken.apps.delivery.services.stopping import HeldBack, begin_commit
from wellspoken.apps.delivery.services.sweep import sweep
from wellspoken.apps.people.access import NotAllowed
from wellspoken.apps.people.roles import Role

pytestmark = pytest.mark.django_db
Scope = Hold.Scope


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


@pytest.mark.parametrize(
    ("held", "tagged"),
    [
        ("#COVID-19", "COVID19"),
        ("#COVID-19", "COVID-19"),
        ("flu season", "FluSeason"),
        ("#हिन्दी", "हिन्दी"),
        ("Cafe\u0301", "Café"),
    ],
)
def test_a_tag_is_held_however_its_writer_spelt_it(
    file_account: MakeAccount, held: str, tagged: str
) -> None:
    account = file_account()
    inside = make_release(account, hashtags=(tagged,))
    outside = make_release(account, hashtags=("हम", "COVID", "Flu"))
    hold(covered=Covered(scope=Scope.TAG, tag=held))
    carry_all()
    assert is_stopped(inside.deliveries.get())
    assert outside.deliveries.get().state == Delivery.State.SENT


@pytest.mark.parametrize(
    ("text", "tags"),
    [
        ("Ask us. #COVID-19, #flu!", {"covid", "covid19", "flu"}),
        ("#हिन्दी में", {"हिन्दी"}),
        ("＃Flu #️⃣ # flu", {"flu"}),  # noqa: RUF001  the sign of Japanese keyboards
        ("#" + "a-" * 20_000, {"a" * length for length in range(1, 101)}),
    ],
)
def test_a_tag_in_a_text_is_read_as_networks_cut_it_and_as_it_was_meant(
    text: str, tags: set[str]
) -> None:
    assert tags_in(text) == tags


@pytest.mark.parametrize("nothing", ["", "#", "# -", "#-!"])
def test_a_tag_of_which_nothing_is_left_is_refused_in_the_form_and_behind_it(nothing: str) -> None:
    form = HoldForm({"what": Scope.TAG.value, "tag": nothing, "reason": "Fire"})
    assert form.errors["tag"] == ["Say which hashtag."]
    with pytest.raises(NotPossible):
        hold(covered=Covered(scope=Scope.TAG, tag=nothing))


def test_a_hold_that_was_set_before_tags_were_tidied_still_holds(file_account: MakeAccount) -> None:
    inside = make_release(file_account(), hashtags=("COVID19",))
    Hold.objects.create(
        scope=Scope.TAG, tag="covid-19", reason="Fire", set_by=make_person(Role.LEAD)
    )
    carry_all()
    assert is_stopped(inside.deliveries.get())


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
