"""kill -9 in the middle of a mailing: what each reader got is counted in the mailboxes."""

import asyncio
import time
from collections import Counter
from pathlib import Path

import pytest
from aiosmtpd.smtp import SMTP, Envelope, Session

from tests.support.installation import Installation
from tests.support.mail_server import MailServer, mail_server
from tests.support.workers import start_worker, states, with_tests, work

pytestmark = [pytest.mark.kill, pytest.mark.timeout(300)]

READERS = 30
KILLS = 3
STEP = 4  # minutes: longer than a lease, and than a message may be on its way to the journal
MAILING = (
    "from tests.factories.mailing import make_list\n"
    "from tests.factories.posts import make_account, make_release\n"
    f"made = make_list(*[f'reader-{{n}}@example.org' for n in range({READERS})])\n"
    "make_release(make_account('Flu news', 'email', list=made.slug))\n"
)


class SlowServer(MailServer):
    """Takes its time before and after it keeps a message, so that a kill falls between them."""

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        await asyncio.sleep(0.02)
        answer = await super().handle_DATA(server, session, envelope)
        await asyncio.sleep(0.03)
        return answer


def _kill_midway(installation: Installation, server: MailServer) -> int:
    """Kill workers, each after a few messages of its own; return the minutes that went by."""
    minutes = killed = 0
    while killed < KILLS:
        before = len(server.envelopes)
        process = start_worker(installation, minutes=minutes)
        while len(server.envelopes) < before + 5 and process.poll() is None:
            time.sleep(0.005)
        killed += process.poll() is None
        process.kill()
        process.communicate()
        minutes += STEP
        assert minutes < 20 * STEP, "the mailing does not go on"
    return minutes


def _copies(server: MailServer) -> Counter[str]:
    return Counter(
        reader
        for _sender, readers in server.envelopes
        for reader in readers
        if reader.startswith("reader-")
    )


def test_with_a_journal_every_reader_gets_it_once_whatever_is_killed(
    installation: Installation, tmp_path: Path
) -> None:
    with mail_server(tmp_path / "mail", SlowServer) as (server, port):
        ready = with_tests(installation).having(
            WELLSPOKEN_SMTP_PORT=str(port),
            WELLSPOKEN_MAIL_JOURNAL=f"maildir:{server.path}",
            WELLSPOKEN_MAIL_JOURNAL_ADDRESS="journal@example.org",
        )
        ready.python(MAILING)
        minutes = _kill_midway(ready, server)
        for turn in range(4):
            assert work(ready, minutes=minutes + turn * STEP) == 0
    assert states(ready) == ["sent"]
    assert _copies(server) == {f"reader-{number}@example.org": 1 for number in range(READERS)}


def test_without_a_journal_nobody_gets_it_twice_and_the_doubtful_are_named(
    installation: Installation, tmp_path: Path
) -> None:
    with mail_server(tmp_path / "mail", SlowServer) as (server, port):
        ready = with_tests(installation).having(WELLSPOKEN_SMTP_PORT=str(port))
        ready.python(MAILING)
        minutes = _kill_midway(ready, server)
        for turn in range(4):
            assert work(ready, minutes=minutes + turn * STEP) == 0
    copies = _copies(server)
    missing = {f"reader-{number}@example.org" for number in range(READERS)} - set(copies)
    doubtful = {
        row[0]
        for row in ready.sql(
            "SELECT s.address FROM mailing_recipient r"
            " JOIN mailing_subscriber s ON s.id = r.subscriber_id WHERE r.state = 'uncertain'"
        )
    }
    assert set(copies.values()) == {1}
    assert missing <= doubtful
    assert len(doubtful) <= KILLS
    assert states(ready) == (["held"] if doubtful else ["sent"])
