"""Looking up whether the mail server took a message, after an answer was lost.

SMTP has no such question. The answer is a mailbox that receives a copy of every message in the
same transaction: what stands there was taken, what does not was not.
"""

import imaplib
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

from wellspoken.engines.networks.email.ports import Journal

TIMEOUT_SECONDS = 20.0
MAILDIR_WAIT = timedelta(minutes=2)
IMAP_WAIT = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class NoJournal:
    """Nothing is kept: nobody can tell, and a person is asked."""

    wait: timedelta = timedelta(0)

    def took(self, message_ids: Sequence[str]) -> dict[str, bool] | None:
        """Return None."""
        return None


@dataclass(frozen=True, slots=True)
class MaildirJournal:
    """A Maildir on this machine."""

    path: Path
    wait: timedelta = MAILDIR_WAIT

    def took(self, message_ids: Sequence[str]) -> dict[str, bool] | None:
        """Read the headers of the folder's messages; None when there is no folder."""
        if not (self.path / "new").is_dir():
            return None
        wanted = set(message_ids)
        found: set[str] = set()
        for folder in ("new", "cur"):
            for file in (self.path / folder).iterdir():
                found |= _message_id(file) & wanted
        return {message_id: message_id in found for message_id in message_ids}


@dataclass(frozen=True, slots=True, kw_only=True)
class ImapJournal:
    """A mailbox on an IMAP server."""

    host: str
    port: int
    user: str
    password: str
    folder: str = "INBOX"
    tls: bool = False
    wait: timedelta = IMAP_WAIT

    def took(self, message_ids: Sequence[str]) -> dict[str, bool] | None:
        """Search the mailbox for each id; None when the server cannot be asked."""
        try:
            connection = self.connect()
        except (OSError, imaplib.IMAP4.error):
            return None
        try:
            connection.login(self.user, self.password)
            status, _data = connection.select(self.folder, readonly=True)
            if status != "OK":
                return None
            found = {}
            for message_id in message_ids:
                status, data = connection.search(None, "HEADER", "Message-ID", f'"{message_id}"')
                if status != "OK":
                    return None
                found[message_id] = bool(data and data[0])
        except (OSError, imaplib.IMAP4.error):
            return None
        finally:
            with suppress(OSError, imaplib.IMAP4.error):
                connection.logout()
        return found

    def connect(self) -> imaplib.IMAP4:
        """Return an open connection, not yet logged in."""
        if self.tls:
            return imaplib.IMAP4_SSL(self.host, self.port, timeout=TIMEOUT_SECONDS)
        return imaplib.IMAP4(self.host, self.port, timeout=TIMEOUT_SECONDS)


def journal_from(address: str) -> Journal:
    """Return the journal that a setting names.

    `maildir:/path`, `imap://user:password@host:143/FOLDER` or `imaps://...`, each with `?wait=`
    and the seconds that a copy may be on its way; empty for none. Raises `ValueError` for
    anything else.
    """
    if not address:
        return NoJournal()
    parts = urlsplit(address)
    seconds = parse_qs(parts.query).get("wait")
    if parts.scheme == "maildir" and parts.path:
        wait = timedelta(seconds=float(seconds[0])) if seconds else MAILDIR_WAIT
        return MaildirJournal(Path(parts.path), wait)
    if parts.scheme in {"imap", "imaps"} and parts.hostname:
        tls = parts.scheme == "imaps"
        return ImapJournal(
            host=parts.hostname,
            port=parts.port or (993 if tls else 143),
            user=unquote(parts.username or ""),
            password=unquote(parts.password or ""),
            folder=unquote(parts.path.lstrip("/")) or "INBOX",
            tls=tls,
            wait=timedelta(seconds=float(seconds[0])) if seconds else IMAP_WAIT,
        )
    raise ValueError("The setting names no journal: use maildir:, imap:// or imaps://.")


def _message_id(file: Path) -> set[str]:
    """Return the Message-ID in a file's header; nothing for a file that has gone."""
    try:
        with file.open("rb") as stream:
            for line in stream:
                if line in (b"\n", b"\r\n"):
                    break
                name, _, value = line.partition(b":")
                if name.lower() == b"message-id":
                    return {value.decode("ascii", "replace").strip()}
    except FileNotFoundError:
        pass
    return set()
