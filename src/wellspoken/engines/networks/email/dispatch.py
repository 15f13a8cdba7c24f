"""Sending the messages of one mailing, one after another, each at most once.

A message is taken in one transaction, handed over, and settled in another. Only the holder of a
claim settles, so a worker that slept through its lease changes nothing that a later one began.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from wellspoken.engines.networks.email.journal import NoJournal
from wellspoken.engines.networks.email.message import Letterhead, compose
from wellspoken.engines.networks.email.ports import Addressee, Journal, Mailing, Outcome, Roster
from wellspoken.engines.networks.email.smtp import Conversation, SmtpServer
from wellspoken.engines.networks.outcomes import (
    NetworkError,
    TemporaryFailure,
    UnknownOutcome,
)
from wellspoken.engines.networks.publication import Publication

MESSAGES_A_CONNECTION = 100
# MAIL, two RCPT, DATA and the message: each may take the whole time-out.
STEPS_A_MESSAGE = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Dispatch:
    """The road from pending messages to the mail server, and the look after a lost answer."""

    roster: Roster
    server: SmtpServer
    letterhead: Letterhead
    now: Callable[[], datetime]
    journal: Journal
    journal_address: str
    heartbeat: Callable[[], None] | None

    def send(self, mailing: Mailing, publication: Publication, *, note: str) -> None:
        """Hand over every message that is due.

        Raises `UnknownOutcome` when an answer was lost, `TemporaryFailure` when the server
        cannot be talked to, `PermanentFailure` when it refuses us rather than an addressee.
        """
        self.look_up_in_flight(mailing.key)
        if self.roster.tally(mailing.key).pending:
            while self._send_over_one_connection(mailing, publication, note):
                pass

    def look_up_in_flight(self, key: str) -> None:
        """Settle what a stopped worker left in flight, by what the journal holds.

        Absence counts only once a copy had time to arrive and the worker that began the message
        cannot be handing it over any more. Raises `UnknownOutcome` until then.
        """
        stuck = self.roster.in_flight(key)
        if not stuck:
            return
        if isinstance(self.journal, NoJournal):
            for addressee in stuck:
                self.roster.settle(addressee, Outcome.UNCERTAIN, "no journal to look in")
            return
        took = self.journal.took([addressee.message_id for addressee in stuck])
        if took is None:
            raise UnknownOutcome("The mail journal could not be asked.", code="journal-down")
        too_early = 0
        for addressee in stuck:
            if took[addressee.message_id]:
                self.roster.settle(addressee, Outcome.ACCEPTED, "found in the journal")
            elif self._is_absence_certain(addressee):
                self.roster.settle(addressee, Outcome.PENDING, "not in the journal")
            else:
                too_early += 1
        if too_early:
            raise UnknownOutcome(
                f"{too_early} messages are not in the mail journal yet. It is looked at again "
                "when they have had time to arrive.",
                code="journal-early",
            )

    def _is_absence_certain(self, addressee: Addressee) -> bool:
        if addressee.begun_at is None:
            return True
        handing_over = timedelta(seconds=self.server.timeout * STEPS_A_MESSAGE)
        return self.now() - addressee.begun_at >= max(self.journal.wait, handing_over)

    def _send_over_one_connection(
        self, mailing: Mailing, publication: Publication, note: str
    ) -> bool:
        """Send what one connection carries; return whether there may be more to send."""
        with Conversation(self.server) as conversation:
            for count in range(MESSAGES_A_CONNECTION):
                if self.heartbeat is not None:
                    self.heartbeat()
                addressee = self.roster.take(mailing.key)
                if addressee is None:
                    return False
                try:
                    self._send_one(conversation, addressee, mailing, publication, note)
                except TemporaryFailure:
                    # Servers end long conversations; one that ends before the first message
                    # was sent does not want us now.
                    if not count:
                        raise
                    return True
        return True

    def _send_one(
        self,
        conversation: Conversation,
        addressee: Addressee,
        mailing: Mailing,
        publication: Publication,
        note: str,
    ) -> None:
        try:
            message = compose(
                publication,
                addressee,
                self.letterhead,
                date=self.now(),
                kind=mailing.kind,
                note=note,
            )
            outcome, words = conversation.send(
                message,
                sender=addressee.bounce_address,
                recipient=addressee.address,
                journal=self.journal_address,
            )
        except UnknownOutcome:
            raise
        except NetworkError:
            self.roster.settle(addressee, Outcome.PENDING, "")
            raise
        # Any other exception leaves the message in flight, to be looked up: whether the server
        # has it is not known.
        self.roster.settle(addressee, outcome, words)
