"""Setting webhooks up, on the screens, and where they must not lead."""

import re
from typing import Any

import pytest
from django.test import Client

from tests.apps.hooks.conftest import send_due
from tests.factories.people import make_person, sign_in
from tests.factories.posts import make_post, submit
from tests.support.receiver import Receiver, status
from wellspoken.apps.hooks.errors import HookError
from wellspoken.apps.hooks.events import EventType
from wellspoken.apps.hooks.models import Endpoint, Message
from wellspoken.apps.hooks.services import Secret, add_endpoint
from wellspoken.apps.people.access import NotAllowed
from wellspoken.apps.people.models import User
from wellspoken.apps.people.roles import Role

pytestmark = pytest.mark.django_db
SECRET = re.compile(r"whsec_[A-Za-z0-9+/=]{40,}")


@pytest.fixture
def screen(client: Client, ada: User, settings: Any) -> Client:
    settings.WELLSPOKEN_SECOND_FACTOR_ROLES = []
    return sign_in(client, ada)


@pytest.mark.parametrize(
    ("url", "why"),
    [
        ("http://intranet.example/hook", "Only https"),
        ("ftp://127.0.0.1/", "begins with https"),
        ("https://", "begins with https"),
        ("https://user:password@127.0.0.1/", "password"),
        ("https://127.0.0.1:99999/", "no address"),
        ("https://[::1/", "no address"),
        ("https://169.254.169.254/latest/meta-data", "private address"),
        ("https://10.0.0.1/", "private address"),
        ("https://[::ffff:10.0.0.1]/", "private address"),
        ("https://0.0.0.0/", "private address"),
        ("https://no-such-host.invalid/", "not known"),
    ],
)
def test_an_address_that_must_not_be_reached_is_refused_in_words(
    ada: User, url: str, why: str
) -> None:
    with pytest.raises(HookError, match=why):
        add_endpoint(actor=ada, name="Intranet", url=url, events=[EventType.HOLD_SET])
    assert not Endpoint.objects.exists()


def test_this_machine_is_refused_unless_the_setting_names_it(
    ada: User, receiver: Receiver, settings: Any
) -> None:
    settings.WELLSPOKEN_WEBHOOK_NETWORKS = []
    with pytest.raises(HookError, match="WELLSPOKEN_WEBHOOK_NETWORKS"):
        add_endpoint(actor=ada, name="I", url=receiver.url, events=[EventType.HOLD_SET])


def test_what_may_no_longer_be_reached_is_not_told(
    hook: Secret, receiver: Receiver, settings: Any
) -> None:
    settings.WELLSPOKEN_WEBHOOK_NETWORKS = []
    submit(make_post())
    send_due()
    assert receiver.requests == []
    assert "not a public address" in Message.objects.get().explanation


@pytest.mark.parametrize("role", [role for role in Role if role != Role.ADMINISTRATOR])
def test_only_an_administrator_sets_one_up(receiver: Receiver, role: Role) -> None:
    with pytest.raises(NotAllowed):
        add_endpoint(
            actor=make_person(role), name="I", url=receiver.url, events=[EventType.HOLD_SET]
        )


def test_an_administrator_sets_one_up_tests_it_and_sees_why_it_fails(
    screen: Client, receiver: Receiver
) -> None:
    assert "tells another system" in screen.get("/workspace/webhooks/").content.decode()
    wanted = {"name": "Intranet", "url": receiver.url, "events": ["post.submitted"]}
    made = screen.post("/workspace/webhooks/new/", wanted)
    [secret] = SECRET.findall(made.content.decode())
    assert "no-store" in made["Cache-Control"]
    endpoint = Endpoint.objects.get()
    assert secret not in endpoint.sealed
    page = f"/workspace/webhooks/{endpoint.pk}/"
    assert not SECRET.search(screen.get(page).content.decode()), "the secret is shown once"
    receiver.answer = status(500, b"<b>Out of paper</b>")
    tested = screen.post(f"{page}test/")
    send_due()
    shown = screen.get(tested["Location"]).content.decode()
    assert "Answer 500" in shown
    assert "&lt;b&gt;Out of paper" in shown
    receiver.answer = status(204)
    screen.post(f"{tested['Location']}again/")
    send_due()
    assert "Answer 204" in screen.get(tested["Location"]).content.decode()
    listed = screen.get(page).content.decode()
    assert "a test" in listed
    assert "delivered" in listed


def test_a_new_secret_is_shown_once_and_says_how_long_both_sign(
    screen: Client, hook: Secret
) -> None:
    answer = screen.post(f"/workspace/webhooks/{hook.endpoint.pk}/secret/").content.decode()
    [secret] = SECRET.findall(answer)
    assert secret != hook.secret
    assert "signatures of this secret and of the earlier one" in answer


def test_a_wrong_change_is_told_on_the_page_and_a_right_one_is_kept(
    screen: Client, hook: Secret
) -> None:
    page = f"/workspace/webhooks/{hook.endpoint.pk}/"
    wrong = screen.post(
        f"{page}change/", {"name": "I", "url": "https://10.0.0.1/", "events": ["hold.set"]}
    )
    assert wrong.status_code == 422
    assert "private address" in wrong.content.decode()
    screen.post(
        f"{page}change/", {"name": "Renamed", "url": hook.endpoint.url, "events": ["hold.set"]}
    )
    changed = Endpoint.objects.get()
    assert (changed.name, changed.events) == ("Renamed", ["hold.set"])


def test_switched_off_and_removed_it_is_gone_from_the_screens(screen: Client, hook: Secret) -> None:
    page = f"/workspace/webhooks/{hook.endpoint.pk}/"
    screen.post(f"{page}switch/")
    assert "switched it off" in screen.get(page).content.decode()
    assert screen.post(f"{page}test/").status_code == 302
    screen.post(f"{page}switch/")
    screen.post(f"{page}remove/")
    assert screen.get(page).status_code == 404
    screen.get(page)
    assert "tells another system" in screen.get("/workspace/webhooks/").content.decode()
    assert Endpoint.objects.get().sealed == ""


def test_the_first_page_says_which_webhook_fails(
    screen: Client, hook: Secret, receiver: Receiver
) -> None:
    receiver.answer = status(500)
    submit(make_post())
    send_due()
    assert "Webhooks that fail" in screen.get("/workspace/").content.decode()
    receiver.answer = status(204)
    page = f"/workspace/webhooks/messages/{Message.objects.get().pk}/"
    screen.post(f"{page}again/")
    send_due()
    assert "Webhooks that fail" not in screen.get("/workspace/").content.decode()


def test_a_long_list_is_read_page_by_page_and_by_state(
    screen: Client, hook: Secret, receiver: Receiver
) -> None:
    from wellspoken.apps.hooks.services.collect import write_event

    for number in range(51):
        write_event(kind="hold.set", subject=f"hold:{number}", data={}, endpoints=[hook.endpoint])
    page = f"/workspace/webhooks/{hook.endpoint.pk}/"
    first = screen.get(page, {"state": "waiting"}).content.decode()
    [before] = re.findall(r"before=(\d+)", first)
    second = screen.get(page, {"state": "waiting", "before": before}).content.decode()
    assert "hold:0<" in second
    assert "hold:1<" not in second
    assert "No message is in this state" in screen.get(page, {"state": "failed"}).content.decode()
