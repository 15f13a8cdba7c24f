"""A network that is a file: what stands in it is what the public saw, whatever any table says.

Each commit appends one line to the file and syncs it, as a network's own server would. The
`crash` setting kills this process with SIGKILL at a step boundary; `deviation` makes the network
answer as the worst of them do. Used by the kill -9 tests and benchmarks, in real processes.
"""

import os
import signal
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from wellspoken.engines.networks import (
    Found,
    Limits,
    Lookup,
    Observed,
    PermanentFailure,
    Prepared,
    Problem,
    Publication,
    Receipt,
    Sought,
    Standing,
    TemporaryFailure,
    UnknownOutcome,
)

CRASH_POINTS = (
    "before-prepare",
    "after-prepare",
    "before-commit",
    "after-commit",
    "before-read-back",
    "after-read-back",
    "before-find",
    "after-find",
)


@dataclass(slots=True)
class FileNetwork:
    """One account whose timeline is a file."""

    path: Path
    crash: str = ""
    deviation: str = ""
    delay: float = 0.0
    network: str = "file"

    def limits(self) -> Limits:
        return Limits(max_text=5000)

    def measure(self, publication: Publication) -> int:
        return len(publication.text)

    def validate(self, publication: Publication) -> tuple[Problem, ...]:
        return ()

    def prepare(self, publication: Publication, *, key: str) -> Prepared:
        self._maybe_crash("before-prepare")
        if self.deviation == "refuses":
            raise PermanentFailure("The network refuses this text.", code="refused")
        if self.deviation == "busy":
            raise TemporaryFailure("The network is busy.", code="busy")
        self._maybe_crash("after-prepare")
        return Prepared(key=key, publication=publication)

    def commit(self, prepared: Prepared) -> Receipt:
        self._maybe_crash("before-commit")
        if self.deviation == "arrives-late":
            raise UnknownOutcome("The answer was lost.")
        if self.deviation == "half":
            self._rewrite({prepared.key: "half"})
            raise TemporaryFailure(
                "The rest is not taken.", code="busy", partly=Receipt(remote_id=prepared.key)
            )
        line = f"{prepared.key} {prepared.publication.digest()}\n".encode()
        descriptor = os.open(self.path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o644)
        try:
            os.write(descriptor, line)
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
        if self.delay:
            time.sleep(self.delay)
        self._maybe_crash("after-commit")
        if self.deviation == "accepts-then-times-out":
            raise UnknownOutcome("The answer was lost.")
        return Receipt(remote_id=prepared.key, url=f"file:{prepared.key}")

    def find(self, sought: Sought) -> Found:
        key = sought.key
        self._maybe_crash("before-find")
        found = key in self._lines()
        self._maybe_crash("after-find")
        if self.deviation == "cannot-look":
            return Found(lookup=Lookup.CANNOT_TELL, explanation="This network has no look-up.")
        if not found:
            late = self.deviation == "arrives-late"
            return Found(lookup=Lookup.ABSENT, may_still_arrive=late)
        return Found(lookup=Lookup.FOUND, receipt=Receipt(remote_id=key, url=f"file:{key}"))

    def read_back(self, receipt: Receipt) -> Observed:
        self._maybe_crash("before-read-back")
        digest = self._lines().get(receipt.remote_id, "")
        self._maybe_crash("after-read-back")
        return Observed(visible=bool(digest), digest=digest, url=receipt.url)

    def edit(self, receipt: Receipt, publication: Publication, *, key: str, note: str) -> Receipt:
        self._rewrite({receipt.remote_id: publication.digest()})
        return receipt

    def delete(self, receipt: Receipt, *, key: str, note: str) -> None:
        if self.deviation == "deletes-later":
            raise TemporaryFailure("The network is busy.", code="busy")
        self._rewrite({receipt.remote_id: ""})

    def check(self) -> Standing:
        return Standing(handle=str(self.path))

    def reopen(self, key: str) -> None:
        return None

    def _lines(self) -> dict[str, str]:
        if not self.path.exists():
            return {}
        rows = (line.split() for line in self.path.read_text().splitlines())
        return {row[0]: row[1] for row in rows if len(row) == 2}

    def _rewrite(self, changes: Mapping[str, str]) -> None:
        lines = self._lines() | changes
        text = "".join(f"{key} {digest}\n" for key, digest in lines.items() if digest)
        self.path.write_text(text)

    def _maybe_crash(self, point: str) -> None:
        if self.crash != point:
            return
        marker = self.path.with_suffix(f".{point}")
        if not marker.exists():
            marker.touch()
            os.kill(os.getpid(), signal.SIGKILL)


def build_connector(
    config: Mapping[str, str], *, heartbeat: Callable[[], None] | None = None
) -> FileNetwork:
    """Return the connector for an account whose configuration names the file."""
    return FileNetwork(
        path=Path(config["path"]),
        crash=os.environ.get("FILE_NETWORK_CRASH", config.get("crash", "")),
        deviation=config.get("deviation", ""),
        delay=float(config.get("delay", "0")),
    )
