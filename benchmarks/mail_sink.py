"""A mail server in a process of its own that counts what it takes and when, and keeps nothing.

    .venv/bin/python benchmarks/mail_sink.py

Prints its port; at the end of its standard input, prints how many messages it took, for how many
addresses, and when the first and the last came (seconds since 1970).
"""

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "src"), str(ROOT)]


class Counting:
    """Takes every message for every address."""

    def __init__(self) -> None:
        self.taken: list[tuple[float, str]] = []

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802  aiosmtpd's name
        """Note the moment and the address; what staff are told of is not counted."""
        moment = time.time()
        readers = [address for address in envelope.rcpt_tos if address.startswith("r")]
        self.taken += [(moment, address) for address in readers if address[-12:] == "@example.org"]
        return "250 taken"


@dataclass(slots=True)
class Sink:
    """A running sink; `counts` is filled when it has stopped."""

    port: int
    counts: dict[str, Any] = field(default_factory=dict)


@contextmanager
def sink() -> Iterator[Sink]:
    """Run a sink; it stops with the block, and has told its counts then."""
    process = subprocess.Popen(
        [sys.executable, __file__], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdin is not None
    assert process.stdout is not None
    running = Sink(port=int(process.stdout.readline()))
    try:
        yield running
    finally:
        process.stdin.close()
        running.counts |= json.loads(process.stdout.readline())
        process.wait(10)
        process.stdout.close()


def _serve() -> None:
    from tests.support.mail_server import free_port

    counting = Counting()
    controller = Controller(counting, hostname="127.0.0.1", port=free_port())
    controller.start()
    print(controller.port, flush=True)
    sys.stdin.read()
    controller.stop()
    moments = [moment for moment, _address in counting.taken]
    print(
        json.dumps(
            {
                "messages": len(moments),
                "addresses": len({address for _moment, address in counting.taken}),
                "first": min(moments, default=0.0),
                "last": max(moments, default=0.0),
            }
        )
    )


if __name__ == "__main__":
    _serve()
