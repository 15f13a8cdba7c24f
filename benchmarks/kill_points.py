"""Where a worker dies: before, while or after any step on its road, the n-th time it comes there.

Only a process that is about to work is armed: the steps are wrapped in that process alone, and
the code that runs is the one that always runs.
"""

import functools
import os
import random
import signal
import threading
import time
from collections.abc import Callable
from typing import Any

import httpx

from wellspoken.apps.channels.services import credentials
from wellspoken.apps.delivery import road, worker
from wellspoken.apps.delivery.services import settle, stopping
from wellspoken.engines.networks.bluesky.connector import Bluesky
from wellspoken.engines.networks.mastodon.connector import Mastodon

_CONNECTORS = (Mastodon, Bluesky)
_STEPS: dict[str, tuple[tuple[Any, str], ...]] = {
    "claim": ((worker, "claim_due"),),
    "look": ((worker, "claim_uncertain"),),
    "credential": ((credentials, "_renewed"),),
    "prepare": tuple((kind, "prepare") for kind in _CONNECTORS),
    "mark": ((stopping, "mark_committing"),),
    "commit": tuple((kind, "commit") for kind in _CONNECTORS),
    "read-back": tuple((kind, "read_back") for kind in _CONNECTORS),
    "find": tuple((kind, "find") for kind in _CONNECTORS),
    "request": ((httpx.Client, "request"),),
    "settle-sent": ((settle, "settle_sent"),),
    "settle-unknown": ((settle, "settle_unknown"),),
    "settle-absent": ((settle, "settle_absent"),),
    "settle-not-yet": ((settle, "settle_not_yet"),),
    "send": ((road, "send"),),
}
# A request is where outcomes are lost, so it is drawn more often.
POINTS = tuple(
    f"{when} {step}"
    for step in (*_STEPS, "request", "request", "request", "commit", "settle-sent")
    for when in ("before", "while", "after")
)
LONGEST_SECONDS = 0.06


def arm(point: str, *, nth: int, seed: int) -> None:
    """Let this process die by SIGKILL at a point, the `nth` time that it is passed."""
    when, _space, step = point.partition(" ")
    left, lock = [nth], threading.Lock()
    dice = random.Random(seed)

    def is_due() -> bool:
        with lock:
            left[0] -= 1
            return left[0] == 0

    def wrap(act: Callable[..., Any]) -> Callable[..., Any]:
        @functools.wraps(act)
        def stepped(*given: Any, **named: Any) -> Any:
            due = is_due()
            if due and when == "before":
                die()
            if due and when == "while":
                threading.Thread(
                    target=_die_within, args=(dice.uniform(0, LONGEST_SECONDS),)
                ).start()
            answer = act(*given, **named)
            if due and when == "after":
                die()
            return answer

        return stepped

    for holder, name in _STEPS[step]:
        setattr(holder, name, wrap(getattr(holder, name)))


def die() -> None:
    """End this process as a power cut would."""
    os.kill(os.getpid(), signal.SIGKILL)


def _die_within(seconds: float) -> None:
    time.sleep(seconds)
    die()
