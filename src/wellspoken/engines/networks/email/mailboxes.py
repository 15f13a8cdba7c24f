"""Reading a mailbox that the system owns, such as the one that bounces come to."""

import imaplib
import mailbox
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from wellspoken.engines.networks.email.journal import ImapJournal, MaildirJournal, journal_from
from wellspoken.engines.networks.outcomes import TemporaryFailure


def fetch_new(address: str) -> Iterator[bytes]:
    """Yield the messages not seen before, marking each as seen once it was handled.

    `address` is as for a journal. Raises `TemporaryFailure` when the mailbox cannot be reached.
    """
    source = journal_from(address)
    if isinstance(source, MaildirJournal):
        yield from _from_maildir(source.path)
    elif isinstance(source, ImapJournal):
        yield from _from_imap(source)


def _from_maildir(path: Path) -> Iterator[bytes]:
    if not path.is_dir():
        return
    box = mailbox.Maildir(str(path), create=True)
    for key in list(box.keys()):
        message = box[key]
        if message.get_subdir() == "new":
            yield box.get_bytes(key)
            message.set_subdir("cur")
            box[key] = message


def _from_imap(source: ImapJournal) -> Iterator[bytes]:
    try:
        connection = source.connect()
        try:
            connection.login(source.user, source.password)
            connection.select(source.folder)
            _status, data = connection.search(None, "UNSEEN")
            for number in data[0].split():
                _status, parts = connection.fetch(number, "(BODY.PEEK[])")
                if parts and isinstance(parts[0], tuple):
                    yield parts[0][1]
                connection.store(number, "+FLAGS", "\\Seen")
        finally:
            with suppress(OSError, imaplib.IMAP4.error):
                connection.logout()
    except (OSError, imaplib.IMAP4.error) as error:
        raise TemporaryFailure("The mailbox could not be read.", code="mailbox") from error
