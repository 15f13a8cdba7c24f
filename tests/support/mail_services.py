"""Debian's Postfix and Dovecot, started for a test on free ports of this machine.

Everything they write is in one temporary folder; nothing of the machine's own configuration is
read. Postfix's master must be started by root.
"""

import grp
import imaplib
import os
import pwd
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from typing import cast

from tests.support.mail_server import free_port

DOMAIN = "riverside.example"
# Takes every address and finds out later that nobody lives there.
FAR_DOMAIN = "far.example"
PASSWORD = "used-only-by-tests"
BOXES = ("ada", "ben", "journal", "bounce")
READY_SECONDS = 30
_MAIN = """\
compatibility_level = 3.6
queue_directory = {base}/queue
data_directory = {base}/data
daemon_directory = /usr/lib/postfix/sbin
command_directory = /usr/sbin
shlib_directory = /usr/lib/postfix
meta_directory = /etc/postfix
mail_owner = postfix
setgid_group = postdrop
maillog_file = {base}/mail.log
maillog_file_prefixes = {base}
myhostname = mail.{domain}
mydestination =
mynetworks = 127.0.0.0/8
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
smtp_dns_support_level = disabled
alias_maps =
alias_database =
recipient_delimiter = +
virtual_mailbox_domains = {domain}
virtual_mailbox_base = {base}/boxes
virtual_mailbox_maps = inline:{{ {boxes} }}
virtual_uid_maps = static:{uid}
virtual_gid_maps = static:{gid}
relay_domains = {far}
transport_maps = inline:{{ {far}=nobody-there: }}
smtpd_banner = $myhostname
"""
_MASTER = """\
127.0.0.1:{smtp} inet n - n - - smtpd
pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
error unix - - n - - error
retry unix - - n - - error
discard unix - - n - - discard
proxymap unix - - n - - proxymap
virtual unix - n n - - virtual
smtp unix - - n - - smtp
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
postlog unix-dgram n - n - 1 postlogd
nobody-there unix - n n - - pipe user=nobody argv=/bin/sh -c {{exit 67}}
"""
_DOVECOT = """\
base_dir = {base}/dovecot
state_dir = {base}/dovecot-state
log_path = {base}/dovecot.log
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
mail_location = maildir:{base}/boxes/%n
passdb {{
  driver = static
  args = password={password}
}}
userdb {{
  driver = static
  args = uid={uid} gid={gid} home={base}/boxes/%n
}}
service imap-login {{
  inet_listener imap {{
    port = {imap}
  }}
  inet_listener imaps {{
    port = 0
  }}
}}
"""


@dataclass(frozen=True, slots=True)
class MailServices:
    """Where the two servers listen, and what stands in their mailboxes."""

    smtp_port: int
    imap_port: int

    def address_of(self, box: str, *, wait: float = 0) -> str:
        """Return a mailbox as a setting names it."""
        return f"imap://{box}:{PASSWORD}@127.0.0.1:{self.imap_port}/INBOX?wait={wait}"

    def messages(self, box: str) -> list[EmailMessage]:
        """Return what stands in a mailbox."""
        connection = imaplib.IMAP4("127.0.0.1", self.imap_port, timeout=10)
        try:
            connection.login(box, PASSWORD)
            connection.select("INBOX", readonly=True)
            _status, found = connection.search(None, "ALL")
            parts = [connection.fetch(number, "(BODY.PEEK[])")[1] for number in found[0].split()]
        finally:
            connection.logout()
        return [
            cast("EmailMessage", message_from_bytes(part[0][1], policy=default)) for part in parts
        ]

    def wait_for(self, box: str, count: int) -> list[EmailMessage]:
        """Return the messages of a mailbox as soon as there are as many."""
        until = time.monotonic() + READY_SECONDS
        while len(found := self.messages(box)) < count:
            if time.monotonic() > until:
                raise TimeoutError(f"{box} holds {len(found)} messages, not {count}.")
            time.sleep(0.2)
        return found


@contextmanager
def mail_services() -> Iterator[MailServices]:
    """Run both servers; yield where they are."""
    base = Path(tempfile.mkdtemp(prefix="wellspoken-mail-"))
    ports = {"smtp": free_port(), "imap": free_port()}
    _write_configuration(base, ports)
    postfix = ["/usr/sbin/postfix", "-c", str(base / "postfix")]
    dovecot = None
    try:
        subprocess.run([*postfix, "start"], check=True, capture_output=True, timeout=60)
        dovecot = subprocess.Popen(
            ["/usr/sbin/dovecot", "-F", "-c", str(base / "dovecot.conf")],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        services = MailServices(ports["smtp"], ports["imap"])
        _wait_until_ready(services)
        yield services
    finally:
        subprocess.run([*postfix, "stop"], check=False, capture_output=True, timeout=60)
        if dovecot is not None:
            dovecot.terminate()
            dovecot.wait(timeout=30)
        shutil.rmtree(base, ignore_errors=True)


def _write_configuration(base: Path, ports: dict[str, int]) -> None:
    nobody = pwd.getpwnam("nobody")
    values = {
        "base": base,
        "domain": DOMAIN,
        "far": FAR_DOMAIN,
        "boxes": ", ".join(f"{box}@{DOMAIN}={box}/" for box in BOXES),
        "uid": nobody.pw_uid,
        "gid": nobody.pw_gid,
        "password": PASSWORD,
        **ports,
    }
    base.chmod(0o755)
    for folder in ("queue", "data", "boxes", "postfix"):
        (base / folder).mkdir()
    os.chown(base / "data", pwd.getpwnam("postfix").pw_uid, grp.getgrnam("postfix").gr_gid)
    os.chown(base / "boxes", nobody.pw_uid, nobody.pw_gid)
    (base / "postfix" / "main.cf").write_text(_MAIN.format(**values))
    (base / "postfix" / "master.cf").write_text(_MASTER.format(**values))
    (base / "dovecot.conf").write_text(_DOVECOT.format(**values))


def _wait_until_ready(services: MailServices) -> None:
    until = time.monotonic() + READY_SECONDS
    while True:
        with suppress(OSError, imaplib.IMAP4.error):
            services.messages("ada")
            return
        if time.monotonic() > until:
            raise TimeoutError("Dovecot does not answer.")
        time.sleep(0.1)
