"""The receiver in the guide works as it stands: it takes what is genuine, and nothing else."""

import re
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import pytest

from tests.apps.hooks.conftest import ALL, send_due
from tests.factories.posts import make_account, make_post, submit
from wellspoken.apps.core.clock import now, shifted
from wellspoken.apps.hooks.models import Event, Message
from wellspoken.apps.hooks.services import Secret, add_endpoint, change_secret, send_again
from wellspoken.apps.people.models import User
from wellspoken.engines.hooks import signed_headers

pytestmark = pytest.mark.django_db
GUIDE = Path(__file__).resolve().parents[3] / "docs" / "how-to" / "use-webhooks.md"


@contextmanager
def guide_s_receiver(port: int, secret: str, folder: Path) -> Iterator["subprocess.Popen[str]"]:
    """Run the guide's program, killed at the end if it still runs."""
    [program] = re.findall(r"```python\n(.*?)```", GUIDE.read_text(encoding="utf-8"), re.DOTALL)
    file = folder / "receiver.py"
    file.write_text(program)
    process = subprocess.Popen(
        [sys.executable, str(file), str(port)],
        env={"WEBHOOK_SECRET": secret},
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        for _try in range(200):
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", port)) == 0:
                    break
            time.sleep(0.05)
        yield process
    finally:
        process.kill()
        process.communicate()


def free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


@pytest.fixture
def at_port(ada: User) -> tuple[int, Secret]:
    port = free_port()
    url = f"http://127.0.0.1:{port}/"
    return port, add_endpoint(actor=ada, name="Guide", url=url, events=ALL)


def post(port: int, headers: dict[str, str], body: bytes) -> int:
    request = urllib.request.Request(f"http://127.0.0.1:{port}/", body, headers)
    try:
        with urllib.request.urlopen(request, timeout=10) as answer:
            return int(answer.status)
    except urllib.error.HTTPError as refused:
        with refused:
            return refused.code


def test_a_receiver_that_is_killed_is_told_what_it_missed_and_nothing_twice(
    at_port: tuple[int, Secret], tmp_path: Path, ada: User
) -> None:
    port, made = at_port
    post_one = make_post(make_account(), title="First")
    post_two = make_post(make_account(), title="Second", author=post_one.created_by)
    with guide_s_receiver(port, made.secret, tmp_path) as process:
        submit(post_one)
        assert send_due() == 1
        assert process.stdout is not None
        assert process.stdout.readline() == "post.submitted\n"
        process.kill()
        process.wait()
        submit(post_two)
        send_due()
    waiting = Message.objects.get(state="waiting")
    assert waiting.explanation.startswith("No connection")
    with (
        guide_s_receiver(port, made.secret, tmp_path) as process,
        shifted(timedelta(seconds=30)),
    ):
        assert send_due() == 1
        again = send_again(actor=ada, message_id=waiting.pk)
        assert send_due() == 1
        process.kill()
        assert process.stdout is not None
        assert process.stdout.read() == "post.submitted\n", "the same id is worked on once"
    again.refresh_from_db()
    assert [item.status for item in again.attempts.all()] == [None, 204, 204]
    assert set(Message.objects.values_list("state", flat=True)) == {"delivered"}


def test_what_is_old_forged_or_changed_is_refused(
    at_port: tuple[int, Secret], tmp_path: Path
) -> None:
    port, made = at_port
    submit(make_post())
    event = Event.objects.get()
    body = event.body.encode()

    def signed(ago: timedelta, secret: str = made.secret) -> dict[str, str]:
        return signed_headers(message_id=event.key, at=now() - ago, body=body, secrets=[secret])

    with guide_s_receiver(port, made.secret, tmp_path):
        assert post(port, signed(timedelta(minutes=4)), body) == 204
        assert post(port, signed(timedelta(minutes=6)), body) == 401
        replayed = signed(timedelta(minutes=6)) | {"webhook-timestamp": str(int(time.time()))}
        assert post(port, replayed, body) == 401
        assert post(port, signed(timedelta()), body.replace(b"submitted", b"released")) == 401
        assert post(port, signed(timedelta()) | {"webhook-id": "evt_other"}, body) == 401
        assert post(port, signed(timedelta(), "whsec_" + "A" * 44), body) == 401
        assert post(port, {}, body) == 401


def test_while_the_secret_is_changed_the_receiver_may_know_either(
    at_port: tuple[int, Secret], tmp_path: Path, ada: User
) -> None:
    port, made = at_port
    newer = change_secret(actor=ada, endpoint_id=made.endpoint.pk)
    for secret in (made.secret, newer.secret):
        with guide_s_receiver(port, secret, tmp_path):
            submit(make_post())
            send_due()
    assert set(Message.objects.values_list("state", flat=True)) == {"delivered"}
    with guide_s_receiver(port, made.secret, tmp_path):
        made.endpoint.refresh_from_db()
        assert len(made.endpoint.secrets()) == 2
        with shifted(timedelta(hours=25)):
            assert len(made.endpoint.secrets()) == 1
