"""What the connector asks of whoever keeps the lists, and of whoever keeps the sent mail."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol


class Outcome(StrEnum):
    """How one try to hand over a message ended, as far as anybody knows.

    `PENDING` was not tried, `DEFERRED` was put off by the mail server.
    """

    ACCEPTED = "accepted"
    REFUSED = "refused"
    PENDING = "pending"
    DEFERRED = "deferred"
    UNCERTAIN = "uncertain"


class Kind(StrEnum):
    """What a mailing tells its readers."""

    NEWS = "news"
    CORRECTION = "correction"
    RETRACTION = "retraction"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mailing:
    """One act of writing to a list; `root` is the key of the mailing that it follows up."""

    key: str
    root: str
    kind: Kind = Kind.NEWS
    title: str = ""
    language: str = "en"


@dataclass(frozen=True, slots=True, kw_only=True)
class Addressee:
    """One message to one subscriber; `message_id` never changes for it.

    `claim` names the try that was begun at `begun_at`: whoever settles must hold it.
    """

    id: int
    address: str
    message_id: str
    bounce_address: str
    unsubscribe_url: str
    claim: str = ""
    begun_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """How many messages of a mailing are where."""

    pending: int = 0
    in_flight: int = 0
    accepted: int = 0
    refused: int = 0
    uncertain: int = 0
    retry_at: datetime | None = None

    @property
    def total(self) -> int:
        """Return how many messages the mailing has."""
        return self.pending + self.in_flight + self.accepted + self.refused + self.uncertain

    @property
    def all_refused(self) -> bool:
        """Return whether there are messages and the server refused every one."""
        return 0 < self.refused == self.total


class Roster(Protocol):
    """The messages of a list's mailings; every write is committed on return."""

    def confirmed(self) -> int:
        """Return how many addresses of the list are confirmed."""
        ...

    def begin(self, mailing: Mailing) -> None:
        """Write the mailing and its pending messages once; safe to repeat.

        News goes to each confirmed address, a follow-up to those of them who got the root
        mailing or may have got it.
        """
        ...

    def get(self, key: str) -> Mailing | None:
        """Return a mailing that was begun."""
        ...

    def retraction_of(self, root: str) -> Mailing | None:
        """Return the latest retraction of a mailing."""
        ...

    def take(self, key: str) -> Addressee | None:
        """Mark one pending message as in flight and return it; None when none is due."""
        ...

    def in_flight(self, key: str) -> Sequence[Addressee]:
        """Return the messages whose sending was begun and not settled."""
        ...

    def settle(self, addressee: Addressee, outcome: Outcome, note: str) -> None:
        """Write how a try ended; without effect when another try has the message by now."""
        ...

    def reopen(self, key: str, outcome: Outcome) -> None:
        """Make the messages that ended like this pending again."""
        ...

    def tally(self, key: str) -> Tally:
        """Return how many messages are where."""
        ...


class Journal(Protocol):
    """A place that keeps a copy of every message the mail server took."""

    @property
    def wait(self) -> timedelta:
        """Return how long a copy may be on its way: only then does its absence mean anything."""
        ...

    def took(self, message_ids: Sequence[str]) -> dict[str, bool] | None:
        """Return for each id whether the server took it; None when nobody can tell now."""
        ...
