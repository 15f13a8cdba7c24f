"""Lists as staff set them up, and what they see of mailings."""

import pytest

from tests.factories.mailing import make_list, make_subscriber
from tests.factories.people import PASSWORD, make_person
from wellspoken.apps.channels.models import Account
from wellspoken.apps.mailing.models import Bounce, MailingList, Recipient, Subscriber
from wellspoken.apps.mailing.roster import DatabaseRoster
from wellspoken.apps.mailing.services import ListRefused, record_bounce, save_list
from wellspoken.apps.mailing.tokens import bounce_address
from wellspoken.apps.people.access import NotAllowed
from wellspoken.apps.people.roles import Role
from wellspoken.engines.networks.email import Mailing, Outcome
from wellspoken.engines.networks.email.bounces import BounceReport

pytestmark = pytest.mark.django_db


def save(role: Role = Role.LEAD, **changes: object) -> MailingList:
    values: dict[str, object] = {"name": "Flu news", "description": "Weekly.", "is_open": True}
    return save_list(actor=make_person(role), **(values | changes))


def test_new_list_is_an_account_that_posts_can_go_to():
    created = save()
    account = Account.objects.get(network="email")
    assert account.name == "Flu news"
    assert account.config == {"list": created.slug}


def test_renamed_list_keeps_its_address_and_its_account():
    created = save()
    save(name="Influenza news", list_id=created.pk)
    assert Account.objects.get().name == "Influenza news"
    assert MailingList.objects.get().slug == "flu-news"


@pytest.mark.parametrize("name", ["", "  ", "!!!", "FLU NEWS", "Flu, news"])
def test_name_that_is_empty_or_taken_is_refused(name):
    save()
    with pytest.raises(ListRefused):
        save(name=name)


def test_author_cannot_set_up_a_list():
    with pytest.raises(NotAllowed):
        save(Role.AUTHOR)
    assert not MailingList.objects.exists()


def test_lists_show_how_many_read_them(client):
    mailing_list = make_list("ada@example.org", "ben@example.org")
    make_subscriber(mailing_list, "cleo@example.org", state=Subscriber.State.PENDING)
    roster = DatabaseRoster(mailing_list)
    roster.begin(Mailing(key="k1", root="k1", title="Clinics open"))
    addressee = roster.take("k1")
    assert addressee is not None
    roster.settle(addressee, Outcome.ACCEPTED, "250 OK")
    assert client.login(email=_signed_in().email, password=PASSWORD)
    html = client.get("/workspace/lists/").content.decode()
    assert '<td data-label="Confirmed">2</td>' in html
    assert '<td data-label="Asked, not confirmed">1</td>' in html
    assert "Clinics open" in html
    assert '<td data-label="Taken">1</td>' in html
    assert '<td data-label="Waiting">1</td>' in html


def test_lead_sets_up_a_list_on_the_screen(client):
    assert client.login(email=_signed_in().email, password=PASSWORD)
    fields = {"name": "Flu news", "description": "", "language": "en-gb", "open": "on"}
    assert client.post("/workspace/lists/new/", fields).status_code == 302
    again = client.post("/workspace/lists/new/", fields)
    assert again.status_code == 422
    assert "There is a list of this name" in again.content.decode()


def test_permanent_bounce_ends_the_subscription_and_a_passing_one_does_not():
    recipient = _sent_to("ada@example.org")
    assert record_bounce(_report(recipient, "4.2.2"))
    assert _state() == Subscriber.State.CONFIRMED
    assert record_bounce(_report(recipient, "5.1.1"))
    assert _state() == Subscriber.State.BOUNCED
    assert [bounce.permanent for bounce in Bounce.objects.order_by("pk")] == [False, True]


def test_bounce_with_a_forged_signature_is_ignored():
    recipient = _sent_to("ada@example.org")
    report = BounceReport(recipient.pk, "0" * 16, "5.1.1", "")
    assert not record_bounce(report)
    assert _state() == Subscriber.State.CONFIRMED


def test_bounce_does_not_undo_that_somebody_left():
    recipient = _sent_to("ada@example.org")
    Subscriber.objects.update(state=Subscriber.State.LEFT)
    record_bounce(_report(recipient, "5.1.1"))
    assert _state() == Subscriber.State.LEFT


def _signed_in():
    return make_person(Role.LEAD)


def _sent_to(address: str) -> Recipient:
    roster = DatabaseRoster(make_list(address))
    roster.begin(Mailing(key="k1", root="k1", title="Clinics open"))
    return Recipient.objects.get()


def _report(recipient: Recipient, status: str) -> BounceReport:
    signature = bounce_address(recipient.pk).partition("-")[2].partition("@")[0]
    return BounceReport(recipient.pk, signature, status, "smtp; 550 no such person")


def _state() -> str:
    return Subscriber.objects.get().state
