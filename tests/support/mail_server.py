"""A mail server in this process that keeps what it takes and misbehaves as it is told."""

import email
import socket
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from typing import Any, cast

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session

from wellspoken.engines.networks.email.catcher import MaildirCatcher


@dataclass(slots=True)
class Script:
    """How the server shall answer, by address or by count."""

    refuse_rcpt: dict[str, str] = field(default_factory=dict)
    refuse_mail: str = ""
    refuse_data: str = ""
    vanish_before_keeping: set[str] = field(default_factory=set)
    vanish_after_keeping: set[str] = field(default_factory=set)
    messages_a_connection: int = 0


class MailServer(MaildirCatcher):
    """Keeps messages in a Maildir, which is also the journal that tests look in."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.path = path
        self.script = Script()
        self.envelopes: list[tuple[str, tuple[str, ...]]] = []
        self.connections: Counter[object] = Counter()

    async def handle_MAIL(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        limit = self.script.messages_a_connection
        if limit and self.connections[session.peer] >= limit:
            server.transport.close()
            return "421 enough for one conversation"
        if self.script.refuse_mail:
            return self.script.refuse_mail
        envelope.mail_from = address
        return "250 OK"

    async def handle_RCPT(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if address in self.script.refuse_rcpt:
            return self.script.refuse_rcpt[address]
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        if self.script.refuse_data:
            return self.script.refuse_data
        readers = set(envelope.rcpt_tos)
        if readers & self.script.vanish_before_keeping:
            self.script.vanish_before_keeping -= readers
            server.transport.abort()
            return "250 never heard"
        answer = await super().handle_DATA(server, session, envelope)
        self.envelopes.append((envelope.mail_from or "", tuple(envelope.rcpt_tos)))
        self.connections[session.peer] += 1
        if readers & self.script.vanish_after_keeping:
            self.script.vanish_after_keeping -= readers
            server.transport.abort()
        return answer

    def messages(self, address: str = "") -> list[EmailMessage]:
        """Return what was kept, or what was kept for one address, in the order of keeping."""
        files = sorted((self.path / "new").iterdir(), key=lambda file: file.stat().st_mtime_ns)
        parsed = [
            cast("EmailMessage", email.message_from_bytes(file.read_bytes(), policy=default))
            for file in files
        ]
        return [
            message
            for message in parsed
            if not address or address in str(message["X-Envelope-To"]).split(", ")
        ]

    def copies(self, address: str) -> int:
        """Return how many messages an address got."""
        return len(self.messages(address))


@contextmanager
def mail_server(
    path: Path, kind: type[MailServer] = MailServer
) -> Iterator[tuple[MailServer, int]]:
    """Run a server on a free port of this machine; yield it with its port."""
    server = kind(path)
    controller = Controller(server, hostname="127.0.0.1", port=free_port())
    controller.start()
    try:
        yield server, controller.port
    finally:
        controller.stop()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture
def server(settings: Any, tmp_path: Path) -> Iterator[MailServer]:
    """A mail server that the settings point to, its Maildir being the journal."""
    box = tmp_path / "mail"
    with mail_server(box) as (running, port):
        settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", port
        settings.EMAIL_TIMEOUT = 5
        settings.WELLSPOKEN_MAIL_FROM = "news@riverside.example"
        settings.WELLSPOKEN_MAIL_JOURNAL = f"maildir:{box}"
        yield running
