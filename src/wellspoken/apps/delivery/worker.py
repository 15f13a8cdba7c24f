"""The worker: claims what is due, sends it, looks for what is uncertain, sweeps the rest.

Any number of workers may run, on one machine or several. Each claim is worked on by a thread
with its own database connection; a thread that dies leaves a lease that a sweeper finds. Chores
have a thread of their own: nothing that is due waits while a day's videos are looked through.
"""

import os
import signal
import socket
import sys
import threading
import time
import uuid
from collections.abc import Callable
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, field
from types import FrameType

import structlog
from django.db import DEFAULT_DB_ALIAS, Error, close_old_connections, connection, connections
from django.db.backends.base.base import BaseDatabaseWrapper

from wellspoken.apps.audit.source import acting_from
from wellspoken.apps.core.clock import now
from wellspoken.apps.delivery import road
from wellspoken.apps.delivery.models import Worker as WorkerRow
from wellspoken.apps.delivery.services import installation, settle
from wellspoken.apps.delivery.services.chores import run_chores
from wellspoken.apps.delivery.services.claim import Claim, claim_due, claim_uncertain
from wellspoken.apps.delivery.services.sweep import sweep

log = structlog.get_logger(__name__)

BEAT_SECONDS = 5.0
CHORE_SECONDS = 60.0
IDLE_SECONDS = 0.25
AFTER_ERROR_SECONDS = 2.0
# A connection that rested this long may have been closed by the server meanwhile.
REST_SECONDS = 10.0
# The thread that holds the end of the audit chain is not kept from it for Python's usual 5 ms.
SWITCH_SECONDS = 0.0005


@dataclass(slots=True)
class Worker:
    """One worker process.

    `threads` is how many deliveries are carried at the same time. `run` returns after `stop`,
    or when `until_idle` is set and nothing is due.
    """

    threads: int = 4
    name: str = field(
        default_factory=lambda: f"{socket.gethostname()[:30]}-{os.getpid()}-{uuid.uuid4().hex[:4]}"
    )
    _stopping: threading.Event = field(default_factory=threading.Event)
    _local: threading.local = field(default_factory=threading.local)
    _opened: list[BaseDatabaseWrapper] = field(default_factory=list)
    _running: set[Future[None]] = field(default_factory=set)
    _chores: Future[None] | None = None
    _next_beat: float = 0.0
    _next_look: float = 0.0
    _next_chores: float = 0.0
    _may_send: bool = False

    def stop(self) -> None:
        """Ask the worker to finish what it carries and return."""
        self._stopping.set()

    def run(self, *, until_idle: bool = False) -> None:
        """Work until stopped."""
        with (
            acting_from("worker"),
            ThreadPoolExecutor(self.threads) as pool,
            ThreadPoolExecutor(1) as aside,
        ):
            while not self._stopping.is_set():
                try:
                    self._beat()
                    are_chores_done = self._see_to_chores(aside)
                    busy = self._turn(pool)
                except (Error, OSError):
                    log.exception("worker.turn_failed", worker=self.name)
                    close_old_connections()
                    self._stopping.wait(AFTER_ERROR_SECONDS)
                    continue
                if busy or self._running:
                    continue
                if until_idle and are_chores_done:
                    break
                self._stopping.wait(IDLE_SECONDS)
            wait(self._running)
        for one in self._opened:
            one.close()
        self._say_goodbye()

    def _turn(self, pool: ThreadPoolExecutor) -> bool:
        if self._running:
            timeout = IDLE_SECONDS if len(self._running) < 2 * self.threads else None
            _done, self._running = wait(self._running, timeout=timeout, return_when=FIRST_COMPLETED)
        if not self._may_send:
            return False
        free = 2 * self.threads - len(self._running)
        if free < self.threads:
            return True
        claims = claim_due(worker=self.name, limit=free)
        self._running |= {pool.submit(self._carry, road.send, claim) for claim in claims}
        looks = [] if claims and self._looked_just_now() else self._claim_looks(free - len(claims))
        self._running |= {pool.submit(self._carry, road.look, claim) for claim in looks}
        return bool(claims or looks)

    def _looked_just_now(self) -> bool:
        """Return whether uncertain deliveries, which have waited for seconds, can wait a bit."""
        return time.monotonic() < self._next_look

    def _claim_looks(self, free: int) -> list[Claim]:
        if not free:
            return []
        self._next_look = time.monotonic() + IDLE_SECONDS
        return claim_uncertain(worker=self.name, limit=free)

    def _carry(self, act: Callable[..., None], claim: Claim) -> None:
        tick = time.monotonic()
        used = getattr(self._local, "used", None)
        if used is None:
            # Closed by the worker's own thread, once this one has ended.
            mine = connections[DEFAULT_DB_ALIAS]
            mine.inc_thread_sharing()
            self._opened.append(mine)
        elif tick - used > REST_SECONDS:
            close_old_connections()
        self._local.used = tick
        try:
            with acting_from("worker"):
                act(claim, worker=self.name)
        except settle.LeaseLost:
            log.warning("delivery.lease_lost", delivery=claim.delivery.pk, worker=self.name)
        except (Error, OSError):
            # The lease runs out, a sweeper finds the row, and the network is asked.
            log.exception("delivery.not_settled", delivery=claim.delivery.pk, worker=self.name)
            close_old_connections()

    def _beat(self) -> None:
        tick = time.monotonic()
        if tick >= self._next_beat:
            self._next_beat = tick + BEAT_SECONDS
            self._may_send = installation.check(worker=self.name)
            moment = now()
            WorkerRow.objects.update_or_create(
                name=self.name,
                defaults={"beat_at": moment, "stopped_at": None},
                create_defaults={"beat_at": moment, "started_at": moment},
            )
            sweep(worker=self.name)

    def _see_to_chores(self, aside: ThreadPoolExecutor) -> bool:
        """Begin the chores where their time has come; return whether the last ones are done."""
        if self._chores is not None:
            if not self._chores.done():
                return False
            self._chores.result()  # an error that nobody foresaw ends the worker
        tick = time.monotonic()
        if tick < self._next_chores:
            return True
        self._next_chores = tick + CHORE_SECONDS
        self._chores = aside.submit(self._do_chores)
        return False

    def _do_chores(self) -> None:
        try:
            with acting_from("worker"):
                run_chores(worker=self.name)
        except (Error, OSError):
            log.exception("worker.chores_failed", worker=self.name)
        finally:
            connection.close()

    def _say_goodbye(self) -> None:
        try:
            WorkerRow.objects.filter(name=self.name).update(stopped_at=now())
        except Error:
            log.exception("worker.goodbye_failed", worker=self.name)


def run(*, threads: int = 4, until_idle: bool = False) -> None:
    """Run one worker in this process until SIGTERM or SIGINT; it finishes what it carries."""
    sys.setswitchinterval(SWITCH_SECONDS)
    worker = Worker(threads=threads)

    def on_signal(number: int, frame: FrameType | None) -> None:
        worker.stop()

    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, on_signal)
    worker.run(until_idle=until_idle)
