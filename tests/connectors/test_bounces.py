"""Delivery reports: what counts as one of ours, and whether it is for good."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellspoken.engines.networks import TemporaryFailure
from wellspoken.engines.networks.email.bounces import read_bounce
from wellspoken.engines.networks.email.journal import ImapJournal, MaildirJournal, journal_from
from wellspoken.engines.networks.email.mailboxes import fetch_new

REPORT = """\
From: MAILER-DAEMON@mail.example
To: bounce+42-0123456789abcdef@riverside.example
Subject: Undelivered Mail Returned to Sender
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain

The message could not be delivered.

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.example

Final-Recipient: rfc822; ada@example.org
Action: failed
Status: {status}
Diagnostic-Code: smtp; 550 no such person

--b--
"""


def report(status: str = "5.1.1") -> bytes:
    return REPORT.format(status=status).encode()


def test_report_names_the_message_it_is_about():
    bounce = read_bounce(report())
    assert bounce is not None
    assert (bounce.recipient_id, bounce.signature) == (42, "0123456789abcdef")
    assert bounce.words == "smtp; 550 no such person"


@pytest.mark.parametrize(("status", "permanent"), [("5.1.1", True), ("4.2.2", False)])
def test_only_a_status_of_five_is_for_good(status, permanent):
    bounce = read_bounce(report(status))
    assert bounce is not None
    assert bounce.permanent is permanent


def test_answer_from_a_person_on_holiday_is_no_bounce():
    data = b"To: bounce+42-0123456789abcdef@riverside.example\n\nI am away until Monday."
    assert read_bounce(data) is None


def test_report_to_another_address_is_none_of_ours():
    data = report().replace(b"bounce+42-0123456789abcdef", b"news")
    assert read_bounce(data) is None


@given(st.binary(max_size=500))
def test_no_message_stops_the_reading(rest):
    head = b"To: bounce+1-0123456789abcdef@x\nContent-Type: multipart/report; boundary=b\n"
    read_bounce(rest)
    read_bounce(head + rest)


def test_mailbox_yields_each_message_once(tmp_path: Path):
    for folder in ("tmp", "new", "cur"):
        (tmp_path / folder).mkdir()
    (tmp_path / "new" / "1.a.host").write_bytes(report())
    source = f"maildir:{tmp_path}"
    assert [data.count(b"5.1.1") for data in fetch_new(source)] == [1]
    assert list(fetch_new(source)) == []


def test_message_whose_handling_failed_is_yielded_again(tmp_path: Path):
    for folder in ("tmp", "new", "cur"):
        (tmp_path / folder).mkdir()
    (tmp_path / "new" / "1.a.host").write_bytes(report())
    source = f"maildir:{tmp_path}"
    next(fetch_new(source))
    assert len(list(fetch_new(source))) == 1


def test_mailbox_that_cannot_be_reached_is_a_temporary_failure():
    with pytest.raises(TemporaryFailure):
        list(fetch_new("imap://user:password@127.0.0.1:1/INBOX"))


def test_setting_of_a_journal_is_read_in_full():
    journal = journal_from("imaps://jo%40x:p%2Fw@mail.example/Archive?wait=30")
    assert isinstance(journal, ImapJournal)
    assert (journal.user, journal.password, journal.port) == ("jo@x", "p/w", 993)
    assert (journal.folder, journal.tls, journal.wait.seconds) == ("Archive", True, 30)


def test_journal_of_a_maildir_finds_what_was_read_and_what_was_not(tmp_path: Path):
    for folder, name in (("new", "1.a"), ("cur", "2.b:2,S")):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / name).write_text(f"Message-ID: <{folder}@x>\n\nBody")
    took = MaildirJournal(tmp_path).took(["<new@x>", "<cur@x>", "<gone@x>"])
    assert took == {"<new@x>": True, "<cur@x>": True, "<gone@x>": False}
