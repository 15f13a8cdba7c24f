"""A mailing that some readers have is never taken for one that has not left."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from tests.apps.delivery.test_after_a_retraction import carry_for, deviate, retract
from tests.apps.delivery.test_road import carry_all, look_all
from tests.apps.delivery.test_succession import begin, finish
from tests.factories.mailing import make_list
from tests.factories.people import make_person
from tests.factories.posts import make_account, make_release
from tests.support.mail_server import MailServer, server
from wellspoken.apps.channels.models import Account
from wellspoken.apps.core.clock import now, shifted
from wellspoken.apps.delivery import services
from wellspoken.apps.delivery.models import Delivery
from wellspoken.apps.delivery.services import settle
from wellspoken.apps.delivery.services.claim import claim_due
from wellspoken.apps.delivery.services.people_decide import NotPossible
from wellspoken.apps.people.roles import Role
from wellspoken.apps.review.models import Release
from wellspoken.engines.networks import UnknownOutcome

__all__ = ["server"]
pytestmark = pytest.mark.django_db(transaction=True)
MakeAccount = Callable[..., Account]
State, Act = Delivery.State, Delivery.Act
ADA, BEN, CLEO = "ada@example.org", "ben@example.org", "cleo@example.org"


@pytest.fixture
def mailing(server: MailServer) -> Release:
    """A post to a list of three."""
    made = make_list(ADA, BEN, CLEO)
    return make_release(make_account("Flu news", "email", list=made.slug))


def copies(server: MailServer) -> list[int]:
    return [server.copies(address) for address in (ADA, BEN, CLEO)]


def cancel(delivery: Delivery) -> None:
    services.cancel_delivery(
        actor=make_person(Role.LEAD), delivery_id=delivery.pk, reason="Not today."
    )


def test_a_mailing_that_broke_off_is_known_to_be_partly_out(
    mailing: Release, server: MailServer
) -> None:
    server.script.vanish_before_keeping = {BEN}
    carry_all()
    delivery = Delivery.objects.get()
    assert copies(server) == [1, 0, 0]
    assert (delivery.state, delivery.is_partly_out) == (State.UNCERTAIN, True)


def test_a_look_at_a_mailing_that_some_have_keeps_the_mark(
    mailing: Release, server: MailServer
) -> None:
    server.script.vanish_before_keeping = {BEN}
    carry_all()
    with shifted(timedelta(minutes=5)):
        look_all()
        delivery = Delivery.objects.get()
        assert (delivery.state, delivery.is_partly_out) == (State.WAITING, True)
        with pytest.raises(NotPossible, match="part of it is public"):
            cancel(delivery)
        retract(mailing)
        server.script.vanish_before_keeping = set()
        carry_all()
    assert copies(server) == [2, 0, 0]
    assert Delivery.objects.get(act=Act.PUBLISH).state == State.CANCELLED


def test_a_mailing_that_is_partly_out_goes_on_to_the_others_and_is_sent(
    mailing: Release, server: MailServer
) -> None:
    server.script.vanish_before_keeping = {BEN}
    carry_all()
    carry_for(5)
    delivery = Delivery.objects.get()
    assert copies(server) == [1, 1, 1]
    assert (delivery.state, delivery.is_partly_out) == (State.SENT, False)


def test_a_mailing_that_nobody_has_may_be_cancelled(mailing: Release, server: MailServer) -> None:
    server.script.vanish_before_keeping = {ADA}
    carry_all()
    with shifted(timedelta(minutes=5)):
        look_all()
        delivery = Delivery.objects.get()
        assert (delivery.state, delivery.is_partly_out) == (State.WAITING, False)
        cancel(delivery)
        carry_all()
    assert copies(server) == [0, 0, 0]


def test_a_mailing_that_somebody_may_have_is_not_taken_for_unsent(
    mailing: Release, server: MailServer, settings: object
) -> None:
    settings.WELLSPOKEN_MAIL_JOURNAL = ""  # type: ignore[attr-defined]  # pytest-django's settings
    server.script.vanish_before_keeping = {ADA}
    carry_all()
    with shifted(timedelta(minutes=5)):
        look_all()
        delivery = Delivery.objects.get()
    assert (delivery.state, delivery.is_partly_out) == (State.WAITING, True)


def test_a_server_that_goes_away_between_two_tries_takes_no_mark_with_it(
    mailing: Release, server: MailServer, settings: object
) -> None:
    server.script.refuse_rcpt = {BEN: "452 mailbox full"}
    carry_all()
    settings.EMAIL_PORT = 1  # type: ignore[attr-defined]  # pytest-django's settings
    carry_for(20)
    delivery = Delivery.objects.get()
    assert (delivery.state, delivery.is_partly_out) == (State.WAITING, True)


def test_a_correction_that_some_have_stays_marked_when_it_is_looked_at(
    mailing: Release, server: MailServer
) -> None:
    carry_all()
    finish(begin(mailing))
    server.script.vanish_before_keeping = {BEN}
    carry_all()
    with shifted(timedelta(minutes=5)):
        look_all()
        delivery = Delivery.objects.get(act=Act.CORRECT)
        assert (delivery.state, delivery.is_partly_out) == (State.WAITING, True)
        carry_all()
    assert copies(server) == [2, 2, 2]


def test_what_is_tried_again_after_a_part_got_out_stays_marked_until_it_is_whole(
    file_account: MakeAccount, timeline: Path
) -> None:
    account = file_account(deviation="half")
    make_release(account)
    Delivery.objects.update(tries=settle.MAX_TRIES - 1)
    carry_all()
    delivery = services.try_again(
        actor=make_person(Role.LEAD), delivery_id=Delivery.objects.get().pk, reason="Mended."
    )
    assert (delivery.state, delivery.is_partly_out) == (State.WAITING, True)
    with pytest.raises(NotPossible, match="part of it is public"):
        cancel(delivery)
    timeline.unlink()
    deviate(account, "")
    carry_for(1)
    delivery.refresh_from_db()
    assert (delivery.state, delivery.is_partly_out) == (State.SENT, False)


def test_a_network_that_stops_taking_a_thread_is_left_alone_as_long_as_it_asks(
    file_account: MakeAccount,
) -> None:
    make_release(file_account())
    claim = claim_due(worker="test", limit=1)[0]
    until = now() + timedelta(minutes=40)
    failure = UnknownOutcome("Too many requests.", code="rate-limited", blocked_until=until)
    settle.settle_unknown(
        claim.delivery,
        claim.lease,
        failure.reason,
        worker="test",
        blocked_until=failure.blocked_until,
    )
    assert Delivery.objects.get().next_try_at == until
    assert Account.objects.get().blocked_until == until
