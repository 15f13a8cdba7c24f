"""The contract every network's connector keeps, checked by one suite for all of them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from wellspoken.engines.networks.limits import Limits
from wellspoken.engines.networks.publication import Publication


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """A reason the network would refuse this publication, told before anything is sent."""

    code: str
    message: str
    suggestion: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """A publication ready to be committed; preparing may be repeated, and shows nothing."""

    key: str
    publication: Publication
    state: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """Where the network keeps what was committed."""

    remote_id: str
    url: str = ""
    detail: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Observed:
    """What a reader sees on the network now; `digest` equals the publication's when it is whole."""

    visible: bool
    digest: str = ""
    url: str = ""
    explanation: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Who an account is on its network, as the network itself says."""

    handle: str
    url: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sought:
    """What may have been published: under which key, with which content, not before when.

    `known` are the places that other deliveries left: the same words published twice on purpose
    are never taken for each other.
    """

    key: str
    publication: Publication
    since: datetime
    known: frozenset[str] = frozenset()


class Lookup(StrEnum):
    """The answer to "did it happen?" after an outcome was lost."""

    FOUND = "found"
    ABSENT = "absent"
    CANNOT_TELL = "cannot-tell"


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """The result of looking for a key on the network.

    `receipt` is where it stands when it was found, and with an absent one where the part stands
    that readers see, or may see, already: absent without a receipt says that nobody has any of it.
    `may_still_arrive` says of an absent one that the network may yet show it, and would then show
    a second one beside whatever is sent again.
    """

    lookup: Lookup
    receipt: Receipt | None = None
    explanation: str = ""
    may_still_arrive: bool = False


class Connector(Protocol):
    """One account on one network.

    `key` is a string that never changes for one Delivery. A connector makes its act idempotent
    by it wherever the network lets it, and finds what it published by it. Every method raises
    only the errors of `outcomes`; `commit` raises `UnknownOutcome` unless it knows.
    """

    network: str

    def limits(self) -> Limits:
        """Return what the network takes."""
        ...

    def measure(self, publication: Publication) -> int:
        """Return the length of the text as this network counts it."""
        ...

    def validate(self, publication: Publication) -> tuple[Problem, ...]:
        """Return every reason the network would refuse, without touching it."""
        ...

    def prepare(self, publication: Publication, *, key: str) -> Prepared:
        """Do all that can be done before the public sees anything; safe to repeat."""
        ...

    def commit(self, prepared: Prepared) -> Receipt:
        """Make it public: the single act that cannot be taken back."""
        ...

    def find(self, sought: Sought) -> Found:
        """Look on the network for what an earlier commit of this key left there."""
        ...

    def read_back(self, receipt: Receipt) -> Observed:
        """Return what a reader sees at the receipt's place."""
        ...

    def edit(self, receipt: Receipt, publication: Publication, *, key: str, note: str) -> Receipt:
        """Replace what stands there, with a correction note shown where the network can.

        `key` names this act, as it does in `prepare` and `reopen`; safe to repeat.
        """
        ...

    def delete(self, receipt: Receipt, *, key: str, note: str) -> None:
        """Take it down; where the network keeps a tombstone, `note` says why; safe to repeat."""
        ...

    def check(self) -> Standing:
        """Ask the network who this account is there; publishes nothing.

        Raises `PermanentFailure` in words that say what to mend: a wrong server, a revoked
        access, a missing right.
        """
        ...

    def reopen(self, key: str) -> None:
        """Let the next commit send what is unknown again, because a person decided so."""
        ...
