"""The three ways a network act can fail, told apart because each asks for another answer.

A permanent failure is never tried again, a temporary one is tried when the network says so,
and an unknown outcome is looked up on the network before anything else happens.
"""

from datetime import datetime


class NetworkError(Exception):
    """An act on a network did not succeed; `reason` is a sentence a person can act on."""

    def __init__(self, reason: str, *, code: str = "") -> None:
        super().__init__(reason)
        self.reason = reason
        self.code = code


class PermanentFailure(NetworkError):
    """The network refused and would refuse the same act again."""


class TemporaryFailure(NetworkError):
    """Nothing was published; the same act may succeed from `retry_at` on (None: soon)."""

    def __init__(self, reason: str, *, code: str = "", retry_at: datetime | None = None) -> None:
        super().__init__(reason, code=code)
        self.retry_at = retry_at


class UnknownOutcome(NetworkError):
    """The act may or may not have happened: the answer was lost after the request left."""
