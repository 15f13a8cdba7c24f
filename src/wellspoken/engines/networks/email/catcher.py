"""A mail server that delivers to a folder and nowhere else: the demo's, and the tests'."""

import mailbox
from pathlib import Path

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session


class MaildirCatcher:
    """Keeps every message it is handed in a Maildir, with its envelope in two headers."""

    def __init__(self, path: Path) -> None:
        for folder in ("tmp", "new", "cur"):
            (path / folder).mkdir(parents=True, exist_ok=True)
        self._box = mailbox.Maildir(str(path), create=False)

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802  aiosmtpd's name
        """Store one message; the answer is given only after it stands in the folder."""
        content = (envelope.original_content or b"").replace(b"\r\n", b"\n")
        readers = ", ".join(envelope.rcpt_tos)
        added = f"X-Envelope-From: {envelope.mail_from or ''}\nX-Envelope-To: {readers}\n"
        self._box.add(added.encode() + content)
        return "250 kept"


def catcher(path: Path, *, host: str = "127.0.0.1", port: int = 8025) -> Controller:
    """Return a server, not yet started, that keeps mail in `path`."""
    return Controller(MaildirCatcher(path), hostname=host, port=port)
