"""Signing in at a network: a person agrees there, and what opens the account comes back.

Each network that people sign in to has one object with these four acts; the registry names it. It
keeps nothing itself: what must survive the person's absence is handed to the caller, to be sealed.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Protocol


class Lasts(StrEnum):
    """How long what was granted lasts: for ever, by a token used once, or by being extended."""

    STANDING = "token"
    ROTATING = "rotating"
    EXTENDING = "extending"


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """This installation, as networks see it.

    `callback` is where they send the person back to, `document` where the description of this
    client stands that Bluesky's servers read, `directory` where DIDs are looked up.
    """

    name: str
    url: str
    callback: str
    document: str
    directory: str = "https://plc.directory"


@dataclass(frozen=True, slots=True, kw_only=True)
class Begun:
    """Where the person goes to agree, and the secrets that finish it when they come back."""

    address: str
    kept: dict[str, str] = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Granted:
    """What a network gave.

    `identity` never changes for an account there, whatever it calls itself; `config` is what is
    no secret. `expires_at` ends the token, `ends_at` the whole access, whatever is renewed.
    """

    secrets: dict[str, str] = field(repr=False)
    lasts: Lasts
    scopes: tuple[str, ...]
    identity: str
    handle: str
    config: dict[str, str]
    expires_at: datetime | None = None
    ends_at: datetime | None = None


class SignIn(Protocol):
    """One network's way of being signed in to; every act raises only the errors of `outcomes`."""

    def register(
        self, config: Mapping[str, str], site: Site, *, known: Mapping[str, str] | None
    ) -> dict[str, str]:
        """Return this site's registration at the account's server, the known one if it holds.

        Empty where the network knows sites by their address alone.
        """
        ...

    def begin(
        self, config: Mapping[str, str], site: Site, *, state: str, registration: Mapping[str, str]
    ) -> Begun:
        """Return where to send the person; `state` comes back with them."""
        ...

    def finish(self, kept: Mapping[str, str], answer: Mapping[str, str], site: Site) -> Granted:
        """Return what was granted, for the query with which the person came back.

        Raises `PermanentFailure` in words: refused, too late, a right that is missing.
        """
        ...

    def revoke(self, secrets: Mapping[str, str]) -> bool:
        """Make an access worthless at the network; return False where it lets nobody do that."""
        ...
