"""What a network lets an account do yet, as the headers of its answers tell."""

from collections.abc import Callable, Mapping
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


def quota_in(headers: Mapping[str, str], *, now: datetime) -> Quota | None:
    """Return what an answer tells of the quota, or None when it tells nothing.

    Mastodon writes `X-RateLimit-*` with the reset as a date (docs.joinmastodon.org,
    api/rate-limits), Bluesky `RateLimit-*` with the reset in seconds since 1970 (docs.bsky.app,
    rate-limits; both seen 2026-11).
    """
    for prefix in ("X-RateLimit", "RateLimit"):
        limit, left = headers.get(f"{prefix}-Limit", ""), headers.get(f"{prefix}-Remaining", "")
        if limit.isdigit() and left.isdigit() and int(limit):
            return Quota(limit=int(limit), left=int(left), resets_at=reset_in(headers, now=now))
    return None


def reset_in(headers: Mapping[str, str], *, now: datetime) -> datetime | None:
    """Return when requests are taken again, in any of the forms in which servers say it."""
    if (seconds := headers.get("Retry-After", "")).isdigit():
        return now + timedelta(seconds=int(seconds))
    if (moment := headers.get("RateLimit-Reset", "")).isdigit():
        return datetime.fromtimestamp(int(moment), UTC)
    try:
        told = datetime.fromisoformat(headers.get("X-RateLimit-Reset", ""))
    except ValueError:
        return None
    return told if told.tzinfo else told.replace(tzinfo=UTC)
