"""The connector to a mailing list: one message an address, begun in writing, settled in writing.

SMTP cannot be made idempotent, so each message is marked as in flight before it is handed over
and settled after the server's answer. What a crash leaves in flight is looked up in the journal
before anything is sent again; without a journal a person is asked about just those addresses.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from wellspoken.engines.networks.email.dispatch import Dispatch
from wellspoken.engines.networks.email.journal import NoJournal
from wellspoken.engines.networks.email.message import Letterhead
from wellspoken.engines.networks.email.ports import Journal, Kind, Mailing, Outcome, Roster, Tally
from wellspoken.engines.networks.email.smtp import Conversation, SmtpServer
from wellspoken.engines.networks.limits import Limits
from wellspoken.engines.networks.outcomes import (
    NetworkError,
    PermanentFailure,
    TemporaryFailure,
    UnknownOutcome,
)
from wellspoken.engines.networks.protocol import (
    Found,
    Lookup,
    Observed,
    Prepared,
    Problem,
    Receipt,
    Sought,
    Standing,
)
from wellspoken.engines.networks.publication import Publication

MAX_SUBJECT = 150
LIMITS = Limits(
    max_text=100_000,
    max_images=10,
    max_image_bytes=5 * 1024 * 1024,
    max_videos=0,
    max_alt=2000,
    source="The message's own template",
    seen_on="2026-11-24",
)


def measure(publication: Publication) -> int:
    """Return the number of characters of the text."""
    return len(publication.text)


@dataclass(frozen=True, slots=True, kw_only=True)
class EmailList:
    """One list. `now` tells the time, `heartbeat` is called before each message."""

    roster: Roster
    server: SmtpServer
    letterhead: Letterhead
    now: Callable[[], datetime]
    journal: Journal = field(default_factory=NoJournal)
    journal_address: str = ""
    heartbeat: Callable[[], None] | None = None
    network: str = "email"

    def limits(self) -> Limits:
        """Return what a message takes."""
        return LIMITS

    def measure(self, publication: Publication) -> int:
        """Return the number of characters of the text."""
        return measure(publication)

    def validate(self, publication: Publication) -> tuple[Problem, ...]:
        """Return what would keep the list from getting it."""
        problems = _problems(publication)
        return problems if self.roster.confirmed() else (*problems, _NOBODY)

    def prepare(self, publication: Publication, *, key: str) -> Prepared:
        """Check the publication and its bytes; nothing is sent."""
        problems = _problems(publication)
        if problems:
            raise PermanentFailure(problems[0].message, code=problems[0].code)
        for item in publication.media:
            item.content()
        return Prepared(key=key, publication=publication)

    def commit(self, prepared: Prepared) -> Receipt:
        """Send to every address that has not got it yet; resumes where an earlier one stopped."""
        publication = prepared.publication
        mailing = Mailing(
            key=prepared.key,
            root=prepared.key,
            title=publication.title,
            language=publication.language,
        )
        if self.roster.get(mailing.key) is None and not self.roster.confirmed():
            raise PermanentFailure(_NOBODY.message, code=_NOBODY.code)
        return self._send(mailing, publication)

    def find(self, sought: Sought) -> Found:
        """Tell whether the mailing is complete, after looking up what was in flight.

        One that goes on is absent, with its place as soon as somebody has it or may have it.
        """
        key = sought.key
        mailing = self.roster.get(key)
        if mailing is None:
            return Found(lookup=Lookup.ABSENT)
        self._dispatch().look_up_in_flight(key)
        tally = self.roster.tally(key)
        # The doubt about one message keeps nobody else from theirs: the next commit goes on with
        # what is pending and leaves what is uncertain alone.
        if tally.pending or tally.in_flight or tally.all_refused:
            somebody = tally.accepted or tally.uncertain
            part = _receipt(mailing) if somebody else None
            return Found(lookup=Lookup.ABSENT, receipt=part, explanation=_words(tally))
        if tally.uncertain:
            return Found(
                lookup=Lookup.CANNOT_TELL,
                explanation=(
                    f"{tally.uncertain} of {tally.total} messages may or may not have arrived, "
                    "and there is no journal to look in."
                ),
            )
        return Found(lookup=Lookup.FOUND, receipt=_receipt(mailing))

    def read_back(self, receipt: Receipt) -> Observed:
        """Return how many messages the mail server took; mail cannot be seen from here."""
        retraction = self.roster.retraction_of(receipt.remote_id)
        if retraction is not None and self._is_done(retraction.key):
            return Observed(visible=False, explanation="The retraction was mailed.")
        mailing = self.roster.get(receipt.detail.get("mailing", receipt.remote_id))
        if mailing is None:
            return Observed(visible=False, explanation="No such mailing was begun.")
        tally = self.roster.tally(mailing.key)
        if not tally.total:
            return Observed(visible=True, explanation="Nobody who got it is on the list any more.")
        return Observed(visible=tally.accepted > 0, explanation=_words(tally))

    def edit(self, receipt: Receipt, publication: Publication, *, key: str, note: str) -> Receipt:
        """Mail the correction to everybody who may have the message; resumes like `commit`."""
        mailing = Mailing(
            key=key,
            root=receipt.remote_id,
            kind=Kind.CORRECTION,
            title=publication.title,
            language=publication.language,
        )
        return self._send(mailing, publication, note=note)

    def delete(self, receipt: Receipt, *, key: str, note: str) -> None:
        """Mail the retraction to everybody who may have the message: mail cannot be recalled."""
        copy = self.roster.get(receipt.detail.get("mailing", receipt.remote_id))
        if copy is None:
            raise PermanentFailure("No such mailing was sent from here.", code="no-mailing")
        mailing = Mailing(
            key=key,
            root=receipt.remote_id,
            kind=Kind.RETRACTION,
            title=copy.title,
            language=copy.language,
        )
        # What is retracted is not sent again: only its title, so that readers know which it was.
        publication = Publication(
            network=self.network, account="", title=copy.title, text="", language=copy.language
        )
        self._send(mailing, publication, note=note)

    def check(self) -> Standing:
        """Ask the mail server whether it takes mail from here; none is sent."""
        with Conversation(self.server):
            return Standing(handle=self.letterhead.sender)

    def reopen(self, key: str) -> None:
        """Send uncertain messages again at the next commit, because a person decided so."""
        self.roster.reopen(key, Outcome.UNCERTAIN)

    def _send(self, mailing: Mailing, publication: Publication, *, note: str = "") -> Receipt:
        self.roster.begin(mailing)
        if self.roster.tally(mailing.key).all_refused:
            # Tried again after every address was refused: what was wrong may be mended.
            self.roster.reopen(mailing.key, Outcome.REFUSED)
        try:
            self._dispatch().send(mailing, publication, note=note)
        except NetworkError as failure:
            failure.partly = self._part(mailing)
            raise
        tally = self.roster.tally(mailing.key)
        partly = self._part(mailing)
        if tally.uncertain or tally.in_flight:
            raise UnknownOutcome(_words(tally), code="mail-uncertain", partly=partly)
        if tally.pending:
            raise TemporaryFailure(
                _words(tally), code="mail-deferred", retry_at=tally.retry_at, partly=partly
            )
        if tally.all_refused:
            raise PermanentFailure("The mail server refused every address.", code="all-refused")
        return _receipt(mailing)

    def _part(self, mailing: Mailing) -> Receipt | None:
        """Return the place of a mailing that somebody has."""
        return _receipt(mailing) if self.roster.tally(mailing.key).accepted else None

    def _dispatch(self) -> Dispatch:
        return Dispatch(
            roster=self.roster,
            server=self.server,
            letterhead=self.letterhead,
            now=self.now,
            journal=self.journal,
            journal_address=self.journal_address,
            heartbeat=self.heartbeat,
        )

    def _is_done(self, key: str) -> bool:
        tally = self.roster.tally(key)
        return not (tally.pending or tally.in_flight or tally.uncertain)


_NOBODY = Problem(
    code="nobody",
    message="Nobody has confirmed a subscription to this list.",
    suggestion="Leave the list out until somebody has.",
)


def _problems(publication: Publication) -> tuple[Problem, ...]:
    problems = []
    if not publication.title.strip() or len(publication.title) > MAX_SUBJECT:
        problems.append(
            Problem(
                code="subject",
                message=f"A message needs a title of at most {MAX_SUBJECT} characters.",
            )
        )
    if len(publication.text) > (LIMITS.max_text or 0):
        problems.append(
            Problem(
                code="too-long",
                message=f"The text is longer than {LIMITS.max_text} characters.",
                suggestion="Send the beginning, and link to the rest.",
            )
        )
    if publication.link and not publication.link.startswith(("https://", "http://")):
        problems.append(Problem(code="link", message="A link must begin with https:// or http://."))
    if any(item.kind == "video" for item in publication.media):
        problems.append(
            Problem(
                code="video",
                message="Mail carries no video.",
                suggestion="Leave the video out here and link to the page that shows it.",
            )
        )
    if sum(item.kind == "image" for item in publication.media) > (LIMITS.max_images or 0):
        problems.append(
            Problem(
                code="too-many-images",
                message=f"A message carries at most {LIMITS.max_images} images.",
            )
        )
    return tuple(problems)


def _receipt(mailing: Mailing) -> Receipt:
    return Receipt(remote_id=mailing.root, detail={"mailing": mailing.key})


def _words(tally: Tally) -> str:
    parts = [f"{tally.accepted} of {tally.total} messages were taken by the mail server"]
    if tally.refused:
        parts.append(f"{tally.refused} refused")
    if tally.pending:
        parts.append(f"{tally.pending} still to send")
    if tally.uncertain or tally.in_flight:
        parts.append(f"{tally.uncertain + tally.in_flight} uncertain")
    return ", ".join(parts) + "."
