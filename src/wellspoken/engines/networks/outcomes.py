"""The three ways a network act can fail, told apart because each asks for another answer.

A permanent failure is never tried again, a temporary one is tried when the network says so,
and an unknown outcome is looked up on the network before anything else happens.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from wellspoken.engines.networks.protocol import Receipt


class NetworkError(Exception):
    """An act on a network did not succeed; `reason` is a sentence a person can act on.

    `partly` is where the part stands that readers can see already: the beginning of a thread, the
    mail of those who were served before the others.
    """

    def __init__(self, reason: str, *, code: str = "", partly: Receipt | None = None) -> None:
        super().__init__(reason)
        self.reason = reason
        self.code = code
        self.partly = partly


class PermanentFailure(NetworkError):
    """The network refused and would refuse the same act again."""


class TemporaryFailure(NetworkError):
    """Nothing more than `partly` was published; the act may succeed from `retry_at` on."""

    def __init__(
        self,
        reason: str,
        *,
        code: str = "",
        retry_at: datetime | None = None,
        partly: Receipt | None = None,
    ) -> None:
        super().__init__(reason, code=code, partly=partly)
        self.retry_at = retry_at


class UnknownOutcome(NetworkError):
    """The act may or may not have happened: the answer was lost after the request left.

    `blocked_until` is until when the network takes nothing from this account, where it said so.
    """

    def __init__(
        self,
        reason: str,
        *,
        code: str = "",
        blocked_until: datetime | None = None,
        partly: Receipt | None = None,
    ) -> None:
        super().__init__(reason, code=code, partly=partly)
        self.blocked_until = blocked_until
