"""A list's mail when servers refuse or vanish: everybody gets it, nobody gets it twice."""

from dataclasses import replace

import pytest

from tests.factories.mailing import make_list, make_subscriber
from tests.factories.publications import make_publication, sought
from tests.support.mail_server import MailServer
from wellspoken.apps.mailing.connector import build_connector
from wellspoken.apps.mailing.models import MailingList, Recipient, Subscriber
from wellspoken.apps.mailing.roster import MAX_ATTEMPTS, DatabaseRoster
from wellspoken.engines.networks import (
    Lookup,
    PermanentFailure,
    TemporaryFailure,
    UnknownOutcome,
)
from wellspoken.engines.networks.email import Addressee, EmailList, Mailing, Outcome

pytestmark = pytest.mark.django_db(transaction=True)
ADA, BEN, CLEO = "ada@example.org", "ben@example.org", "cleo@example.org"
KEY = "k1"


class Killed(BaseException):
    """Stands for the end of the worker's process."""


@pytest.fixture
def readers(server: MailServer) -> MailingList:
    return make_list(ADA, BEN, CLEO)


@pytest.fixture
def connector(readers: MailingList) -> EmailList:
    return build_connector({"list": readers.slug})


def commit(connector: EmailList) -> None:
    connector.commit(connector.prepare(make_publication("email"), key=KEY))


def copies(server: MailServer) -> list[int]:
    return [server.copies(address) for address in (ADA, BEN, CLEO)]


def test_address_that_is_put_off_is_tried_again_and_the_others_are_not(
    connector, server, moved_clock
):
    server.script.refuse_rcpt = {BEN: "452 mailbox full"}
    with pytest.raises(TemporaryFailure) as raised:
        commit(connector)
    assert copies(server) == [1, 0, 1]
    assert raised.value.retry_at is not None
    assert raised.value.partly is not None
    server.script.refuse_rcpt = {}
    with pytest.raises(TemporaryFailure):
        commit(connector)
    assert copies(server) == [1, 0, 1]
    moved_clock(minutes=6)
    commit(connector)
    assert copies(server) == [1, 1, 1]


def test_address_that_is_always_put_off_is_given_up(connector, server, moved_clock):
    server.script.refuse_rcpt = {BEN: "452 mailbox full"}
    for _attempt in range(MAX_ATTEMPTS - 1):
        with pytest.raises(TemporaryFailure):
            commit(connector)
        moved_clock(hours=2)
    commit(connector)
    assert connector.find(sought(KEY)).lookup == Lookup.FOUND
    assert Recipient.objects.get(subscriber__address=BEN).note == "452 mailbox full"


def test_address_that_is_refused_does_not_hold_up_the_rest(connector, server):
    server.script.refuse_rcpt = {BEN: "550 5.1.1 no such person"}
    commit(connector)
    assert copies(server) == [1, 0, 1]
    found = connector.find(sought(KEY))
    assert found.lookup == Lookup.FOUND
    assert connector.read_back(found.receipt).explanation == (
        "2 of 3 messages were taken by the mail server, 1 refused."
    )


def test_refusal_of_everybody_is_a_failure_that_can_be_tried_again(connector, server):
    server.script.refuse_data = "554 no mail from this network"
    with pytest.raises(PermanentFailure) as raised:
        commit(connector)
    assert raised.value.code == "all-refused"
    assert connector.find(sought(KEY)).lookup == Lookup.ABSENT
    server.script.refuse_data = ""
    commit(connector)
    assert copies(server) == [1, 1, 1]


def test_refusal_of_our_sender_is_not_held_against_the_addresses(connector, server):
    server.script.refuse_mail = "553 sender not allowed"
    with pytest.raises(PermanentFailure) as raised:
        commit(connector)
    assert raised.value.code == "sender-refused"
    server.script.refuse_mail = ""
    commit(connector)
    assert copies(server) == [1, 1, 1]


def test_server_that_cannot_be_reached_loses_nothing(connector, server):
    away = replace(connector, server=replace(connector.server, port=1))
    with pytest.raises(TemporaryFailure) as raised:
        commit(away)
    assert raised.value.code == "smtp-unreachable"
    commit(connector)
    assert copies(server) == [1, 1, 1]


def test_server_that_ends_long_conversations_is_called_again(connector, server):
    server.script.messages_a_connection = 1
    commit(connector)
    assert copies(server) == [1, 1, 1]
    assert len(server.connections) == 3


def test_one_connection_carries_many_messages(connector, server):
    commit(connector)
    assert len(server.connections) == 1


def test_lost_answer_to_a_kept_message_is_found_in_the_journal(connector, server):
    server.script.vanish_after_keeping = {BEN}
    with pytest.raises(UnknownOutcome):
        commit(connector)
    assert copies(server) == [1, 1, 0]
    assert connector.find(sought(KEY)).lookup == Lookup.ABSENT  # one is still to be sent
    commit(connector)
    assert connector.find(sought(KEY)).lookup == Lookup.FOUND
    assert copies(server) == [1, 1, 1]


def test_message_the_server_never_kept_is_sent_again_once_that_is_certain(
    connector, server, moved_clock
):
    server.script.vanish_before_keeping = {BEN}
    with pytest.raises(UnknownOutcome):
        commit(connector)
    for look in (lambda key: connector.find(sought(key)), lambda _key: commit(connector)):
        with pytest.raises(UnknownOutcome) as raised:
            look(KEY)
        assert raised.value.code == "journal-early"
    assert copies(server) == [1, 0, 0]
    moved_clock(minutes=3)
    assert connector.find(sought(KEY)).lookup == Lookup.ABSENT
    commit(connector)
    assert copies(server) == [1, 1, 1]


def test_without_a_journal_a_person_is_asked_about_that_address_alone(readers, settings, server):
    settings.WELLSPOKEN_MAIL_JOURNAL = ""
    connector = build_connector({"list": readers.slug})
    server.script.vanish_before_keeping = {BEN}
    with pytest.raises(UnknownOutcome):
        commit(connector)
    assert connector.find(sought(KEY)).lookup == Lookup.ABSENT
    with pytest.raises(UnknownOutcome):
        commit(connector)
    assert copies(server) == [1, 0, 1]
    found = connector.find(sought(KEY))
    assert found.lookup == Lookup.CANNOT_TELL
    assert "1 of 3 messages may or may not have arrived" in found.explanation
    connector.reopen(KEY)
    commit(connector)
    assert copies(server) == [1, 1, 1]


def test_journal_that_cannot_be_asked_leaves_the_outcome_unknown(
    connector, settings, readers, server, tmp_path
):
    server.script.vanish_after_keeping = {BEN}
    with pytest.raises(UnknownOutcome):
        commit(connector)
    settings.WELLSPOKEN_MAIL_JOURNAL = f"maildir:{tmp_path / 'not-mounted'}"
    blind = build_connector({"list": readers.slug})
    with pytest.raises(UnknownOutcome) as raised:
        blind.find(sought(KEY))
    assert raised.value.code == "journal-down"
    commit(connector)
    assert copies(server) == [1, 1, 1]


def test_worker_killed_after_the_answer_and_before_writing_it_down(connector, server, monkeypatch):
    settle = DatabaseRoster.settle

    def killed(self: DatabaseRoster, addressee: Addressee, outcome: Outcome, note: str) -> None:
        if addressee.address == BEN:
            raise Killed
        settle(self, addressee, outcome, note)

    monkeypatch.setattr(DatabaseRoster, "settle", killed)
    with pytest.raises(Killed):
        commit(connector)
    monkeypatch.undo()
    commit(connector)
    assert copies(server) == [1, 1, 1]


def test_worker_killed_between_messages(connector, server):
    beats = iter([None, None])

    def beat() -> None:
        try:
            next(beats)
        except StopIteration:
            raise Killed from None

    with pytest.raises(Killed):
        commit(replace(connector, heartbeat=beat))
    assert copies(server) == [1, 1, 0]
    commit(connector)
    assert copies(server) == [1, 1, 1]


def test_worker_that_slept_settles_nothing_that_a_later_one_began(connector, readers):
    roster = DatabaseRoster(readers)
    connector.roster.begin(_mailing())
    sleeper = roster.take(KEY)
    assert sleeper is not None
    roster.settle(sleeper, Outcome.PENDING, "looked up by another worker")
    later = roster.take(KEY)
    assert later is not None
    assert later.id == sleeper.id
    roster.settle(sleeper, Outcome.REFUSED, "too late")
    assert Recipient.objects.get(pk=later.id).state == Recipient.State.IN_FLIGHT


def test_two_workers_never_take_the_same_message(connector, readers):
    connector.roster.begin(_mailing())
    taken = [DatabaseRoster(readers).take(KEY) for _worker in range(4)]
    assert len({addressee.id for addressee in taken if addressee}) == 3
    assert taken[3] is None


def test_who_leaves_the_list_while_it_is_sent_gets_nothing(connector, server, readers):
    connector.roster.begin(_mailing())
    readers.subscribers.filter(address=BEN).update(state=Subscriber.State.LEFT)
    commit(connector)
    assert copies(server) == [1, 0, 1]


def test_who_confirms_while_it_is_sent_gets_the_next_one(connector, server, readers):
    server.script.refuse_rcpt = {BEN: "450 try again"}
    with pytest.raises(TemporaryFailure):
        commit(connector)
    make_subscriber(readers, "late@example.org")
    with pytest.raises(TemporaryFailure):
        commit(connector)
    assert server.copies("late@example.org") == 0


def test_list_that_nobody_confirmed_says_so(server):
    mailing_list = make_list()
    make_subscriber(mailing_list, ADA, state=Subscriber.State.PENDING)
    connector = build_connector({"list": mailing_list.slug})
    assert [problem.code for problem in connector.validate(make_publication("email"))] == ["nobody"]
    with pytest.raises(PermanentFailure) as raised:
        commit(connector)
    assert raised.value.code == "nobody"


def test_correction_goes_to_who_may_have_the_message_and_to_nobody_else(connector, server, readers):
    server.script.refuse_rcpt = {BEN: "550 no such person"}
    commit(connector)
    make_subscriber(readers, "late@example.org")
    server.script.refuse_rcpt = {}
    receipt = connector.find(sought(KEY)).receipt
    connector.edit(receipt, make_publication("email", text="Right."), key="c1", note="Was wrong.")
    assert copies(server) == [2, 0, 2]
    assert server.copies("late@example.org") == 0


def test_correction_when_everybody_has_left_is_done(connector, readers):
    commit(connector)
    readers.subscribers.update(state=Subscriber.State.LEFT)
    receipt = connector.find(sought(KEY)).receipt
    after = connector.edit(receipt, make_publication("email"), key="c1", note="Was wrong.")
    observed = connector.read_back(after)
    assert observed.visible
    assert observed.explanation == "Nobody who got it is on the list any more."
    connector.delete(after, key="r1", note="Gone.")
    assert not connector.read_back(after).visible


def test_uncertain_correction_is_opened_again_by_its_own_key(readers, settings, server):
    settings.WELLSPOKEN_MAIL_JOURNAL = ""
    connector = build_connector({"list": readers.slug})
    commit(connector)
    receipt = connector.find(sought(KEY)).receipt
    server.script.vanish_before_keeping = {CLEO}
    content = make_publication("email", text="Right.")
    for _again in range(2):
        with pytest.raises(UnknownOutcome):
            connector.edit(receipt, content, key="c1", note="Was wrong.")
    connector.reopen("c1")
    connector.edit(receipt, content, key="c1", note="Was wrong.")
    assert copies(server) == [2, 2, 2]


def test_address_that_needs_smtputf8_is_refused_and_the_rest_is_sent(connector, server, readers):
    make_subscriber(readers, "zoë@example.org")
    commit(connector)
    assert copies(server) == [1, 1, 1]
    assert Recipient.objects.get(subscriber__address="zoë@example.org").state == "refused"


def test_account_without_its_list_is_refused(db):
    with pytest.raises(PermanentFailure) as raised:
        build_connector({"list": "no-such-list"})
    assert raised.value.code == "no-list"


def test_wrong_journal_setting_is_named(readers, settings):
    settings.WELLSPOKEN_MAIL_JOURNAL = "pop3://mail.example"
    with pytest.raises(PermanentFailure) as raised:
        build_connector({"list": readers.slug})
    assert "WELLSPOKEN_MAIL_JOURNAL" in raised.value.reason


def test_journal_copy_goes_along_in_the_same_transaction(readers, settings, server):
    settings.WELLSPOKEN_MAIL_JOURNAL_ADDRESS = "journal@riverside.example"
    commit(build_connector({"list": readers.slug}))
    assert [rcpts for _sender, rcpts in server.envelopes] == [
        (address, "journal@riverside.example") for address in (ADA, BEN, CLEO)
    ]


def test_journal_that_takes_no_mail_stops_the_mailing_before_anybody_gets_it(
    readers, settings, server
):
    settings.WELLSPOKEN_MAIL_JOURNAL_ADDRESS = "journal@riverside.example"
    server.script.refuse_rcpt = {"journal@riverside.example": "550 no such person"}
    with pytest.raises(TemporaryFailure) as raised:
        commit(build_connector({"list": readers.slug}))
    assert raised.value.code == "journal-refused"
    assert copies(server) == [0, 0, 0]


def _mailing() -> Mailing:
    return Mailing(key=KEY, root=KEY, title="Flu clinics open on Monday")
