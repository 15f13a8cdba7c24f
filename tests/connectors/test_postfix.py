"""A list's mail through Debian's own Postfix and Dovecot: refusals, bounces, journal, leaving."""

import os
import time
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from django.test import Client

from tests.factories.mailing import make_list
from tests.factories.publications import make_publication, sought
from tests.support.mail_services import DOMAIN, FAR_DOMAIN, MailServices, mail_services
from wellspoken.apps.mailing.connector import build_connector
from wellspoken.apps.mailing.models import Recipient, Subscriber
from wellspoken.apps.mailing.roster import DatabaseRoster
from wellspoken.apps.mailing.services import collect_bounces
from wellspoken.engines.networks import Found, Lookup, UnknownOutcome
from wellspoken.engines.networks.email import EmailList, Mailing

pytestmark = [
    pytest.mark.postfix,
    pytest.mark.django_db(transaction=True),
    pytest.mark.skipif(os.geteuid() != 0, reason="Postfix is started by root only: sudo."),
]
ADA, BEN = f"ada@{DOMAIN}", f"ben@{DOMAIN}"


@pytest.fixture
def services(settings) -> Iterator[MailServices]:
    with mail_services() as running:
        settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", running.smtp_port
        settings.EMAIL_TIMEOUT = 5
        settings.WELLSPOKEN_MAIL_FROM = f"news@{DOMAIN}"
        settings.WELLSPOKEN_MAIL_JOURNAL = running.address_of("journal")
        settings.WELLSPOKEN_MAIL_JOURNAL_ADDRESS = f"journal@{DOMAIN}"
        settings.WELLSPOKEN_MAIL_BOUNCES = running.address_of("bounce")
        yield running


def connector_for(*addresses: str) -> EmailList:
    return build_connector({"list": make_list(*addresses).slug})


def commit(connector: EmailList, *, key: str = "k1") -> None:
    connector.commit(connector.prepare(make_publication("email"), key=key))


def find(connector: EmailList) -> Found:
    """Return what a look tells once the journal's copy has arrived."""
    for _try in range(100):
        try:
            return connector.find(sought("k1"))
        except UnknownOutcome:
            time.sleep(0.2)
    raise TimeoutError("The journal's copy did not arrive.")


def test_unknown_address_is_refused_and_the_reader_can_leave_with_one_post(services):
    connector = connector_for(ADA, f"ghost@{DOMAIN}")
    commit(connector)
    assert "550 5.1.1" in Recipient.objects.get(subscriber__address=f"ghost@{DOMAIN}").note
    (message,) = services.wait_for("ada", 1)
    assert message["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    address = urlsplit(str(message["List-Unsubscribe"]).strip("<>"))
    Client().post(address.path, {"List-Unsubscribe": "One-Click"})
    assert Subscriber.objects.get(address=ADA).state == Subscriber.State.LEFT


def test_bounce_comes_back_to_its_own_address_and_ends_the_subscription(services):
    gone = f"gone@{FAR_DOMAIN}"
    commit(connector_for(ADA, gone))
    services.wait_for("bounce", 1)
    assert collect_bounces() == 1
    assert Subscriber.objects.get(address=gone).state == Subscriber.State.BOUNCED
    assert Subscriber.objects.get(address=ADA).state == Subscriber.State.CONFIRMED
    assert collect_bounces() == 0


def test_message_sent_before_a_crash_is_found_in_the_journal(services, monkeypatch):
    connector = connector_for(ADA, BEN)
    settle = DatabaseRoster.settle

    def killed(self, addressee, outcome, note):
        if addressee.address == BEN:
            raise KeyboardInterrupt
        settle(self, addressee, outcome, note)

    monkeypatch.setattr(DatabaseRoster, "settle", killed)
    with pytest.raises(KeyboardInterrupt):
        commit(connector)
    monkeypatch.undo()
    assert find(connector).lookup == Lookup.FOUND
    commit(connector)
    assert len(services.wait_for("journal", 2)) == 2
    assert [len(services.wait_for(box, 1)) for box in ("ada", "ben")] == [1, 1]


def test_message_that_was_begun_and_never_sent_is_sent_once(services, moved_clock):
    connector = connector_for(ADA)
    connector.roster.begin(Mailing(key="k1", root="k1", title="Flu clinics open on Monday"))
    assert connector.roster.take("k1") is not None
    with pytest.raises(UnknownOutcome):
        commit(connector)
    moved_clock(minutes=1)
    commit(connector)
    assert len(services.wait_for("ada", 1)) == 1
