"""What a network answers when an account's credential is renewed."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Renewed:
    """The secrets that open the account from now on, and until when."""

    secrets: dict[str, str] = field(repr=False)
    expires_at: datetime | None = None


Renew = Callable[[dict[str, str]], Renewed]
