"""What a network lets an account do yet, as the headers of its answers tell."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta


@dataclass(frozen=True, slots=True, kw_only=True)
class Quota:
    """How many requests an account has left of how many, and when it has all of them again."""

    limit: int
    left: int
    resets_at: datetime | None = None

    @property
    def share(self) -> float:
        """The part that is left, from 0 to 1."""
        return self.left / self.limit if self.limit else 1.0


Notice = Callable[[Quota], None]

_LONGEST_NUMBER = 18


def quota_in(headers: Mapping[str, str], *, now: datetime) -> Quota | None:
    """Return what an answer tells of the quota, or None when it tells nothing.

    Mastodon writes `X-RateLimit-*` with the reset as a date (docs.joinmastodon.org,
    api/rate-limits), Bluesky `RateLimit-*` with the reset in seconds since 1970 (docs.bsky.app,
    rate-limits; both seen 2026-11).
    """
    for prefix in ("X-RateLimit", "RateLimit"):
        limit, left = headers.get(f"{prefix}-Limit", ""), headers.get(f"{prefix}-Remaining", "")
        if _is_number(limit) and _is_number(left) and int(limit):
            return Quota(limit=int(limit), left=int(left), resets_at=reset_in(headers, now=now))
    return None


def reset_in(headers: Mapping[str, str], *, now: datetime) -> datetime | None:
    """Return when requests are taken again, in any of the forms in which servers say it.

    A moment that no clock knows is as good as none: it must never fail what has been published.
    """
    with suppress(ValueError, OverflowError, OSError):
        if _is_number(seconds := headers.get("Retry-After", "")):
            return now + timedelta(seconds=int(seconds))
        if _is_number(moment := headers.get("RateLimit-Reset", "")):
            return datetime.fromtimestamp(int(moment), UTC)
        told = datetime.fromisoformat(headers.get("X-RateLimit-Reset", ""))
        return told if told.tzinfo else told.replace(tzinfo=UTC)
    return None


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdecimal() and len(text) <= _LONGEST_NUMBER
