"""The example hospital, served by the very command that newcomers run."""

import mailbox
import os
import re
import signal
import socket
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from dataclasses import dataclass
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from typing import Any

SOURCES = Path(__file__).resolve().parents[2] / "src"
PASSWORD = "riverside demo only"
READY = "Stop with Ctrl-C."
PATIENCE = 240.0


@dataclass(frozen=True)
class Hospital:
    """A demo that runs: its address, its folder, and its practice network, what can be seen."""

    url: str
    data_dir: Path
    network: str

    def rows(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        """Return what the database says, without a way to change it."""
        address = f"file:{self.data_dir / 'wellspoken.sqlite3'}?mode=ro"
        with closing(sqlite3.connect(address, uri=True, timeout=20)) as database:
            return database.execute(query, values).fetchall()

    def mail_to(self, address: str) -> list[EmailMessage]:
        """Return the messages that arrived for an address, the oldest first."""
        caught = mailbox.Maildir(self.data_dir / "mail", create=False)
        messages = []
        for key in sorted(caught.keys(), key=_age):
            with caught.get_file(key) as file:
                message = _parsed(file.read())
            if address in str(message["X-Envelope-To"] or message["To"]):
                messages.append(message)
        return messages

    def subjects_to(self, address: str) -> list[str]:
        """Return the subjects of what arrived for an address."""
        return [str(message["Subject"]) for message in self.mail_to(address)]


def _parsed(data: bytes) -> EmailMessage:
    message = message_from_bytes(data, policy=default)
    assert isinstance(message, EmailMessage)
    return message


def _age(key: str) -> tuple[float, str]:
    match = re.match(r"(\d+)\.M?(\d+)?", key)
    return (float(f"{match[1]}.{match[2] or 0:0>6}") if match else 0.0, key)


def start(data_dir: Path) -> tuple[Hospital, "subprocess.Popen[str]"]:
    """Start the demo in a folder; return it once people could sign in."""
    port, mail_port, network_port = (_free_port() for _one in range(3))
    environment = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("WELLSPOKEN_", "DJANGO_"))
    }
    log = data_dir.parent / "demo.log"
    with log.open("w") as output:
        process = subprocess.Popen(
            [
                *(sys.executable, "-m", "wellspoken.cli", "demo"),
                *("--port", str(port), "--mail-port", str(mail_port)),
                *("--network-port", str(network_port)),
            ],
            env={
                **environment,
                "PYTHONPATH": str(SOURCES),
                "WELLSPOKEN_DATA_DIR": str(data_dir),
                "COLUMNS": "200",
            },
            stdout=output,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
            # A shell in the background has its children ignore Ctrl-C, which `stop` sends.
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509  no threads
        )
    _wait_until_ready(process, log)
    return (
        Hospital(f"http://127.0.0.1:{port}", data_dir, network=f"http://127.0.0.1:{network_port}"),
        process,
    )


def stop(process: "subprocess.Popen[str]") -> None:
    """Stop it as a person would, and insist where that is not enough."""
    process.send_signal(signal.SIGINT)
    try:
        process.wait(timeout=30)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def _wait_until_ready(process: "subprocess.Popen[str]", log: Path) -> None:
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline and process.poll() is None:
        if READY in log.read_text():
            return
        time.sleep(0.2)
    stop(process)
    raise AssertionError(f"The demo did not start:\n{log.read_text()}")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
