"""The worker's chores stand in nobody's way, and what goes wrong in them is not hidden."""

import threading
import time
from collections.abc import Callable

import pytest
from django.db import DatabaseError, connections

from tests.apps.delivery.test_road import MakeAccount
from tests.factories.posts import make_release
from wellspoken.apps.delivery import worker as module
from wellspoken.apps.delivery.models import Delivery
from wellspoken.apps.delivery.worker import Worker

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.timeout(120)]


def in_a_thread(act: Callable[[], object]) -> threading.Thread:
    def run() -> None:
        try:
            act()
        finally:
            connections.close_all()

    thread = threading.Thread(target=run)
    thread.start()
    return thread


def test_what_is_due_leaves_while_the_chores_take_their_time(
    file_account: MakeAccount, monkeypatch: pytest.MonkeyPatch
) -> None:
    delivery = make_release(file_account()).deliveries.get()
    go_on = threading.Event()
    monkeypatch.setattr(module, "run_chores", lambda *, worker: go_on.wait(60))
    thread = in_a_thread(lambda: Worker(threads=1).run(until_idle=True))
    try:
        until = time.monotonic() + 50
        while time.monotonic() < until and delivery.state != Delivery.State.SENT:
            time.sleep(0.05)
            delivery.refresh_from_db()
        assert delivery.state == Delivery.State.SENT
        assert not go_on.is_set()
    finally:
        go_on.set()
        thread.join()


def test_what_the_chores_made_due_leaves_before_the_worker_is_idle(
    file_account: MakeAccount, monkeypatch: pytest.MonkeyPatch
) -> None:
    account = file_account()
    monkeypatch.setattr(module, "run_chores", lambda *, worker: make_release(account))
    Worker(threads=1).run(until_idle=True)
    assert Delivery.objects.get().state == Delivery.State.SENT


def test_chores_that_the_database_refuses_keep_nothing_from_leaving(
    file_account: MakeAccount, monkeypatch: pytest.MonkeyPatch
) -> None:
    delivery = make_release(file_account()).deliveries.get()

    def refused(*, worker: str) -> None:
        raise DatabaseError("the disk is full")

    monkeypatch.setattr(module, "run_chores", refused)
    Worker(threads=1).run(until_idle=True)
    delivery.refresh_from_db()
    assert delivery.state == Delivery.State.SENT


def test_an_error_that_nobody_foresaw_in_the_chores_ends_the_worker(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def wrong(*, worker: str) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(module, "run_chores", wrong)
    with pytest.raises(ZeroDivisionError):
        Worker(threads=1).run()
