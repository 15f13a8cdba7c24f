"""The same words published twice on purpose: each delivery has a copy of its own."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from tests.apps.delivery.test_road import carry_all, look_all
from tests.factories.people import make_person
from tests.factories.posts import make_account, make_release
from wellspoken.apps.channels.connectors import connector_for
from wellspoken.apps.channels.models import Account
from wellspoken.apps.channels.services.credentials import connect
from wellspoken.apps.core.clock import shifted
from wellspoken.apps.delivery import road
from wellspoken.apps.delivery.models import Delivery
from wellspoken.apps.delivery.services.claim import Claim, claim_due, claim_uncertain
from wellspoken.apps.delivery.services.copies import settle_found
from wellspoken.apps.people.roles import Role
from wellspoken.engines.networks import Connector, Observed, Receipt
from wellspoken.engines.networks.practice import Behaviour, PracticeServer, Store

pytestmark = pytest.mark.django_db


@pytest.fixture
def network(tmp_path: Path) -> Iterator[PracticeServer]:
    with PracticeServer(Store(tmp_path / "network")).running() as server:
        yield server


@pytest.fixture
def account(network: PracticeServer) -> Account:
    made = make_account("Riverside", "mastodon", server=network.url)
    token = network.store.add_account("riverside")
    connect(actor=make_person(Role.ADMINISTRATOR), account_id=made.pk, secrets={"token": token})
    return made


def found_by(connector: Connector, claim: Claim) -> tuple[Receipt, Observed]:
    found = connector.find(road._sought(claim.delivery))
    assert found.receipt is not None
    return found.receipt, connector.read_back(found.receipt)


def test_two_looks_at_one_moment_never_settle_on_one_copy(
    account: Account, network: PracticeServer
) -> None:
    for _twice in range(2):
        make_release(account)
    network.store.behaviour = Behaviour(refuse_for_now=1, lose_answers=1)
    carry_all()
    assert len(network.store.visible()) == 1
    with shifted(timedelta(minutes=1)):
        connector = connector_for(account)
        claims = claim_uncertain(worker="test", limit=9)
        both = [(claim, *found_by(connector, claim)) for claim in claims]
        assert len({receipt.remote_id for _claim, receipt, _seen in both}) == 1
        for claim, receipt, observed in both:
            settle_found(claim.delivery, claim.lease, receipt, observed, worker="test")
    assert sorted(Delivery.objects.values_list("state", flat=True)) == ["sent", "uncertain"]
    for minutes in (10, 20):
        with shifted(timedelta(minutes=minutes)):
            look_all()
            carry_all()
    places = Delivery.objects.filter(state="sent").values_list("remote_id", flat=True)
    assert sorted(places) == sorted(str(row["id"]) for row in network.store.visible())
    assert len(set(places)) == 2


def test_a_copy_that_may_be_of_a_post_on_its_way_is_not_taken(
    account: Account, network: PracticeServer
) -> None:
    make_release(account)
    network.store.behaviour = Behaviour(lose_answers=1)
    carry_all()
    make_release(account)
    on_its_way = claim_due(worker="other", limit=1)[0].delivery
    Delivery.objects.filter(pk=on_its_way.pk).update(phase=Delivery.Phase.COMMITTING)
    doubtful = Delivery.objects.get(state=Delivery.State.UNCERTAIN)
    with shifted(timedelta(seconds=30)):
        look_all()
        doubtful.refresh_from_db()
        assert doubtful.state == Delivery.State.UNCERTAIN
        assert "on its way" in doubtful.explanation
    Delivery.objects.filter(pk=on_its_way.pk).update(phase=Delivery.Phase.PREPARING)
    with shifted(timedelta(minutes=2)):
        look_all()
    doubtful.refresh_from_db()
    assert doubtful.state == Delivery.State.SENT
