"""Coming to a list and leaving it, by the pages and by the mail program's own button."""

import re
from datetime import timedelta

import pytest
from django.core import mail
from django.core.cache import cache
from django.test import Client

from tests.factories.mailing import make_list, make_subscriber
from wellspoken.apps.core.clock import shifted
from wellspoken.apps.mailing.models import MailingList, Subscriber
from wellspoken.apps.mailing.tokens import unsubscribe_url
from wellspoken.apps.mailing.views import PER_ADDRESS_AN_HOUR, PER_CLIENT_AN_HOUR

ADA = "ada@example.org"
FORM = "/mail/lists/flu-news/"
STATE = Subscriber.State


@pytest.fixture(autouse=True)
def _empty_cache() -> None:
    cache.clear()


@pytest.fixture
def flu_news(db) -> MailingList:
    return make_list()


def ask(client: Client, address: str = ADA):
    return client.post(FORM, {"address": address})


def link_in_mail() -> str:
    """Return the path of the link in the last message."""
    return re.search(r"http://127\.0\.0\.1:8000(\S+)", mail.outbox[-1].body).group(1)


def state(address: str = ADA) -> str:
    return Subscriber.objects.get(address=address).state


def test_lists_that_are_closed_are_not_offered(client, flu_news):
    make_list(slug="closed")
    MailingList.objects.filter(slug="closed").update(open=False)
    html = client.get("/mail/lists/").content.decode()
    assert FORM in html
    assert "/mail/lists/closed/" not in html
    assert client.get("/mail/lists/closed/").status_code == 404


def test_subscription_counts_only_after_the_button_behind_the_mailed_link(client, flu_news):
    assert ask(client).status_code == 200
    assert [message.to for message in mail.outbox] == [[ADA]]
    path = link_in_mail()
    assert "Yes, subscribe me" in client.get(path).content.decode()
    assert state() == STATE.PENDING
    assert "You are subscribed" in client.post(path).content.decode()
    assert state() == STATE.CONFIRMED


def test_confirming_twice_is_no_error(client, flu_news):
    ask(client)
    path = link_in_mail()
    for _again in range(2):
        assert client.post(path).status_code == 200


def test_visitor_cannot_learn_who_is_on_the_list(client, flu_news):
    make_subscriber(flu_news, ADA)
    known = ask(client).content
    unknown = ask(client, "new@example.org").content
    assert known == unknown
    assert "already" in mail.outbox[0].subject
    assert "confirm" in mail.outbox[1].subject


def test_one_address_is_one_subscriber_however_it_is_written(client, flu_news):
    ask(client)
    ask(client, "ADA@example.org")
    assert Subscriber.objects.count() == 1


def test_address_in_another_script_is_kept_as_mail_servers_take_it(client, flu_news):
    ask(client, "ada@exämple.org")
    assert Subscriber.objects.get().address == "ada@xn--exmple-cua.org"


@pytest.mark.parametrize("address", ["", "not an address", "a@b\nBcc: eve@example.org"])
def test_wrong_address_is_explained_beside_its_field(client, flu_news, address):
    response = ask(client, address)
    assert response.status_code == 422
    assert 'id="id_address_error"' in response.content.decode()
    assert mail.outbox == []


def test_link_to_confirm_ends_with_the_week(client, flu_news):
    ask(client)
    path = link_in_mail()
    with shifted(timedelta(days=6)):
        assert client.get(path).status_code == 200
    with shifted(timedelta(days=8)):
        assert client.get(path).status_code == 410
        assert client.post(path).status_code == 410
    assert state() == STATE.PENDING


def test_older_link_is_overtaken_by_a_newer_request(client, flu_news):
    ask(client)
    older = link_in_mail()
    ask(client)
    assert client.post(older).status_code == 410
    assert state() == STATE.PENDING
    assert client.post(link_in_mail()).status_code == 200


def test_forged_link_does_nothing(client, flu_news):
    ask(client)
    path = link_in_mail()
    assert client.post(path[:-3] + "xx/").status_code == 410
    assert client.get("/mail/unsubscribe/1:2:3/").status_code == 410
    assert state() == STATE.PENDING


def test_token_to_leave_does_not_confirm(client, flu_news):
    ask(client)
    token = unsubscribe_url(Subscriber.objects.get()).rstrip("/").rpartition("/")[2]
    assert client.post(f"/mail/confirm/{token}/").status_code == 410


def test_mail_program_leaves_with_one_post_and_nothing_else(flu_news):
    subscriber = make_subscriber(flu_news, ADA)
    path = unsubscribe_url(subscriber).removeprefix("http://127.0.0.1:8000")
    program = Client(enforce_csrf_checks=True)
    response = program.post(path, {"List-Unsubscribe": "One-Click"})
    assert response.status_code == 200
    assert not response.cookies
    assert state() == STATE.LEFT


def test_opening_the_link_to_leave_asks_first(client, flu_news):
    subscriber = make_subscriber(flu_news, ADA)
    path = unsubscribe_url(subscriber).removeprefix("http://127.0.0.1:8000")
    assert "Do you want to leave" in client.get(path).content.decode()
    assert state() == STATE.CONFIRMED
    assert "You have left the list" in client.post(path).content.decode()


def test_who_has_left_can_come_back_and_must_confirm_again(client, flu_news):
    subscriber = make_subscriber(flu_news, ADA, state=STATE.LEFT)
    ask(client)
    assert state() == STATE.PENDING
    client.post(link_in_mail())
    subscriber.refresh_from_db()
    assert subscriber.state == STATE.CONFIRMED
    assert subscriber.ended_at is None


def test_address_is_not_flooded_and_the_answer_stays_the_same(client, flu_news):
    answers = {ask(client).content for _time in range(PER_ADDRESS_AN_HOUR + 2)}
    assert len(answers) == 1
    assert len(mail.outbox) == PER_ADDRESS_AN_HOUR


def test_one_visitor_cannot_ask_for_ever(client, flu_news):
    for number in range(PER_CLIENT_AN_HOUR):
        ask(client, f"a{number}@example.org")
    response = ask(client, "one-more@example.org")
    assert response.status_code == 422
    assert "Try again in an hour" in response.content.decode()
    assert len(mail.outbox) == PER_CLIENT_AN_HOUR
