"""A message's road: told at least once, tried for a day, and an end that somebody hears of."""

import json
import time
from datetime import timedelta
from http.server import BaseHTTPRequestHandler
from typing import Any

import pytest
from django.core import mail

from tests.apps.hooks.conftest import ALL, only_message, send_due
from tests.factories.posts import make_post, submit
from tests.support.receiver import Receiver, listening, status
from wellspoken.apps.audit.models import Entry
from wellspoken.apps.core.clock import now, shifted
from wellspoken.apps.delivery.models import Installation
from wellspoken.apps.hooks import sender
from wellspoken.apps.hooks.models import Attempt, Endpoint, Event, Message
from wellspoken.apps.hooks.services import (
    Secret,
    add_endpoint,
    send_again,
    send_test,
    switch_off,
    switch_on,
)
from wellspoken.apps.hooks.services.claim import LEASE, claim
from wellspoken.apps.hooks.services.forget import forget_old
from wellspoken.apps.people.models import User
from wellspoken.engines.hooks import sending

pytestmark = pytest.mark.django_db


def test_a_receiver_that_fails_is_tried_for_about_a_day_and_then_switched_off(
    hook: Secret, receiver: Receiver, ada: User
) -> None:
    receiver.answer = status(500, b"The database is down")
    submit(make_post())
    waited = timedelta()
    for _try in range(9):
        with shifted(waited):
            assert send_due() == 1
        message = only_message()
        waited = max(waited, message.next_try_at - now() + timedelta(seconds=1))
    assert timedelta(hours=24) < waited < timedelta(hours=28)
    assert (message.state, message.tries) == ("failed", 9)
    assert message.explanation == "500: The database is down"
    assert {item.body for item in receiver.requests} == {message.event.body.encode()}
    assert {item.headers["webhook-id"] for item in receiver.requests} == {message.event.key}
    assert len({item.headers["webhook-signature"] for item in receiver.requests}) == 9
    assert not message.endpoint.active
    assert [item.to for item in mail.outbox] == [[ada.email]]
    assert "taken nothing for a day" in mail.outbox[0].body
    assert Entry.objects.filter(action="webhook.switched-off").count() == 1


def test_a_single_message_that_is_never_taken_switches_nothing_off(
    hook: Secret, receiver: Receiver
) -> None:
    receiver.answer = status(422)
    submit(make_post())
    waited = timedelta()
    for _try in range(9):
        with shifted(waited):
            send_due()
            receiver.answer = status(204)
            send_test(actor=hook.endpoint.created_by, endpoint_id=hook.endpoint.pk)
            send_due()
            receiver.answer = status(422)
        message = Message.objects.get(event__type="post.submitted")
        waited = max(waited, message.next_try_at - now() + timedelta(seconds=1))
    assert message.state == "failed"
    assert message.endpoint.active
    assert mail.outbox == []


def test_a_receiver_that_is_gone_is_switched_off_at_once(hook: Secret, receiver: Receiver) -> None:
    receiver.answer = status(410)
    submit(make_post())
    send_due()
    message = only_message()
    assert (message.state, message.endpoint.active) == ("failed", False)
    assert "410" in message.endpoint.off_because
    assert len(mail.outbox) == 1
    submit(make_post())
    assert Event.objects.count() == 1, "what happens from then on is not told"


@pytest.mark.parametrize(
    ("told", "least"),
    [("3600", timedelta(hours=1)), ("864000", timedelta(hours=24)), ("soon", timedelta(seconds=5))],
)
def test_a_receiver_says_when_it_wants_to_be_asked_again(
    hook: Secret, receiver: Receiver, told: str, least: timedelta
) -> None:
    receiver.answer = status(429, Retry_After=told)
    submit(make_post())
    send_due()
    wait = only_message().next_try_at - now()
    assert least - timedelta(seconds=5) < wait <= least + timedelta(seconds=5)
    submit(make_post())
    assert send_due() == 0, "nothing else is sent there meanwhile"


def test_a_redirect_is_not_followed(hook: Secret, receiver: Receiver) -> None:
    with listening() as other:
        receiver.answer = status(307, Location=other.url)
        submit(make_post())
        send_due()
        assert other.requests == []
    assert only_message().state == "waiting"
    assert "redirect" in only_message().explanation


def test_a_slow_receiver_is_left_after_the_time_allowed(
    hook: Secret, receiver: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sending.post, "__kwdefaults__", {"allowed": (), "timeout": 0.5})

    def drip(handler: BaseHTTPRequestHandler) -> None:
        handler.wfile.write(b"HTTP/1.0 200 OK\r\n")
        for number in range(100):
            handler.wfile.write(b"X-Drip-%d: x\r\n" % number)
            time.sleep(0.05)

    receiver.answer = drip
    submit(make_post())
    began = time.monotonic()
    send_due()
    assert time.monotonic() - began < 2
    assert only_message().explanation == "No answer within 0.5 seconds."


def test_an_endless_answer_is_read_no_further_than_it_is_shown(
    hook: Secret, receiver: Receiver
) -> None:
    written: list[int] = []

    def flood(handler: BaseHTTPRequestHandler) -> None:
        handler.wfile.write(b"HTTP/1.0 200 OK\r\n\r\n")
        written.extend(handler.wfile.write(b"x" * 65536) for _piece in range(2000))

    receiver.answer = flood
    submit(make_post())
    send_due()
    assert only_message().state == "delivered"
    assert sum(written) < 2000 * 65536


def test_a_worker_that_dies_leaves_a_message_that_the_next_one_sends(
    hook: Secret, receiver: Receiver
) -> None:
    submit(make_post())
    [lost] = claim(limit=4)
    assert send_due() == 0
    with shifted(LEASE + timedelta(seconds=1)):
        assert send_due() == 1
        sender.carry(lost, worker="came back")
    assert only_message().state == "delivered"
    assert Attempt.objects.count() == 1, "who lost the lease writes nothing"
    assert len({item.headers["webhook-id"] for item in receiver.requests}) == 1


def test_a_restored_database_tells_nobody_until_a_person_says_so(
    hook: Secret, receiver: Receiver
) -> None:
    submit(make_post())
    Installation.objects.update_or_create(
        pk=1, defaults={"paused": True}, create_defaults={"paused": True}
    )
    assert send_due() == 0
    Installation.objects.update(paused=False)
    assert send_due() == 1


def test_one_receiver_that_fails_keeps_no_other_waiting(
    hook: Secret, receiver: Receiver, ada: User
) -> None:
    with listening() as other:
        add_endpoint(actor=ada, name="Other", url=other.url, events=ALL)
        receiver.answer = status(503)
        for _post in range(3):
            submit(make_post())
        send_due()
        assert len(other.requests) == 3
        assert len(receiver.requests) == 1, "a receiver that fails rests"


def test_a_test_is_tried_once_and_a_person_sends_again(
    hook: Secret, receiver: Receiver, ada: User
) -> None:
    receiver.answer = status(500)
    sent = send_test(actor=ada, endpoint_id=hook.endpoint.pk)
    send_due()
    sent.refresh_from_db()
    assert (sent.state, sent.tries) == ("failed", 1)
    receiver.answer = status(204)
    send_again(actor=ada, message_id=sent.pk)
    assert send_due() == 1
    sent.refresh_from_db()
    assert sent.state == "delivered"
    assert json.loads(receiver.requests[-1].body)["type"] == "webhook.test"


def test_switched_off_it_is_told_nothing_and_switched_on_what_comes_then(
    hook: Secret, receiver: Receiver, ada: User
) -> None:
    submit(make_post())
    switch_off(actor=ada, endpoint_id=hook.endpoint.pk)
    submit(make_post())
    assert send_due() == 0
    assert only_message().state == "failed"
    switch_on(actor=ada, endpoint_id=hook.endpoint.pk)
    submit(make_post())
    assert send_due() == 1


def test_a_secret_that_no_key_opens_is_said_in_words(
    hook: Secret, receiver: Receiver, settings: Any
) -> None:
    submit(make_post())
    settings.SECRET_KEY = "another-key-than-that-which-sealed-the-secret"
    send_due()
    assert receiver.requests == []
    assert "Change the secret" in only_message().explanation


def test_after_a_month_what_was_told_is_forgotten(hook: Secret, receiver: Receiver) -> None:
    submit(make_post())
    send_due()
    with shifted(timedelta(days=29)):
        assert forget_old() == 0
    with shifted(timedelta(days=31)):
        assert forget_old() == 1
    assert not Event.objects.exists()
    assert Endpoint.objects.count() == 1
