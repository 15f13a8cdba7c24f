"""Telling endpoints what happened, beside the worker that sends posts.

It has threads of its own: a receiver that is slow, or many that are, keep no post waiting.
"""

import os
import socket
import threading
import time
from collections.abc import Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextlib import contextmanager
from dataclasses import dataclass, field

import structlog
from django.conf import settings
from django.db import Error, close_old_connections
from django.utils.translation import gettext as _

from wellspoken.apps.audit.source import acting_from
from wellspoken.apps.core.clock import now
from wellspoken.apps.core.sealing import CannotOpen
from wellspoken.apps.hooks.services.claim import Claim, claim
from wellspoken.apps.hooks.services.forget import forget_old
from wellspoken.apps.hooks.services.settle import settle
from wellspoken.engines.hooks import Answer, NotAnswered, post, read_networks, signed_headers

log = structlog.get_logger(__name__)

IDLE_SECONDS = 1.0
AFTER_ERROR_SECONDS = 2.0
FORGET_SECONDS = 3600.0


def carry(taken: Claim, *, worker: str) -> None:
    """Tell one endpoint of one event and note what came of it."""
    began = time.monotonic()
    answer: Answer | None = None
    reason = ""
    try:
        answer = _post(taken)
    except NotAnswered as failure:
        reason = failure.reason
    except CannotOpen:
        reason = _("No key of this installation opens the secret. Change the secret.")
    except Exception as error:
        log.exception("hooks.defect", message=taken.message.pk)
        reason = _("It failed unexpectedly (%(kind)s); see the log.") % {
            "kind": type(error).__name__
        }
    took = int((time.monotonic() - began) * 1000)
    settle(taken, answer, reason=reason, milliseconds=took, worker=worker)


def _post(taken: Claim) -> Answer:
    event, endpoint = taken.message.event, taken.message.endpoint
    body = event.body.encode()
    return post(
        endpoint.url,
        headers=signed_headers(
            message_id=event.key, at=now(), body=body, secrets=endpoint.secrets()
        ),
        body=body,
        allowed=read_networks(settings.WELLSPOKEN_WEBHOOK_NETWORKS),
    )


@dataclass(slots=True)
class Sender:
    """Claims and carries messages until stopped; `threads` is how many at the same time."""

    threads: int = 4
    name: str = field(default_factory=lambda: f"{socket.gethostname()[:30]}-{os.getpid()}-hooks")
    _stopping: threading.Event = field(default_factory=threading.Event)
    _running: set[Future[None]] = field(default_factory=set)
    _next_forget: float = 0.0

    def stop(self) -> None:
        """Ask it to finish what it carries and return."""
        self._stopping.set()

    def run(self) -> None:
        """Work until stopped."""
        with ThreadPoolExecutor(self.threads) as pool:
            while not self._stopping.is_set():
                try:
                    busy = self._turn(pool)
                except Exception:
                    # Whatever it was, the others must still be told.
                    log.exception("hooks.turn_failed", worker=self.name)
                    close_old_connections()
                    self._stopping.wait(AFTER_ERROR_SECONDS)
                    continue
                if not busy:
                    self._stopping.wait(IDLE_SECONDS)
            wait(self._running)
        close_old_connections()

    def _turn(self, pool: ThreadPoolExecutor) -> bool:
        if time.monotonic() >= self._next_forget:
            self._next_forget = time.monotonic() + FORGET_SECONDS
            forget_old()
        if self._running:
            _done, self._running = wait(
                self._running, timeout=IDLE_SECONDS / 4, return_when=FIRST_COMPLETED
            )
        claims = claim(limit=self.threads - len(self._running))
        self._running |= {pool.submit(self._carry, taken) for taken in claims}
        return bool(claims or self._running)

    def _carry(self, taken: Claim) -> None:
        close_old_connections()
        try:
            with acting_from("worker"):
                carry(taken, worker=self.name)
        except (Error, OSError):
            # The lease runs out, and the message is sent again under the same id.
            log.exception("hooks.not_settled", message=taken.message.pk)
            close_old_connections()


@contextmanager
def beside() -> Iterator[None]:
    """Run a sender in a thread of its own while the block runs."""
    sender = Sender()
    thread = threading.Thread(target=sender.run, name="webhooks")
    thread.start()
    try:
        yield
    finally:
        sender.stop()
        thread.join()
