"""One HTTP request to a network, with every way of failing told apart.

A request that shows something to the public and whose answer is lost, or is a server's error, may
have succeeded: its outcome is unknown and must never simply be tried again. Every other request
may be.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx

from wellspoken.engines.networks.outcomes import (
    NetworkError,
    PermanentFailure,
    TemporaryFailure,
    UnknownOutcome,
)
from wellspoken.engines.networks.quota import Notice, quota_in, reset_in
from wellspoken.engines.networks.trust import trusted

TIMEOUT_SECONDS = 20.0
WAIT_UNTOLD = timedelta(minutes=5)
_NEVER_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)

Refusal = Callable[[int, str], PermanentFailure]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """One request. `shows` says that the public sees its effect; `allowed` are error codes that
    are answers like any other; `notice` is told what the answer says of the account's quota."""

    method: str
    url: str
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    options: Mapping[str, Any] = field(default_factory=dict)
    shows: bool = False
    allowed: frozenset[int] = frozenset()
    timeout: float = TIMEOUT_SECONDS
    notice: Notice | None = None


def exchange(ask: Ask, *, server: str, refused: Refusal) -> httpx.Response:
    """Return the answer to a request, or raise what its failure means.

    `server` names it in words for people; `refused` makes the failure for a status code below
    500 and what the server said.
    """
    try:
        with httpx.Client(timeout=ask.timeout, trust_env=False, verify=trusted()) as client:
            answer = client.request(
                ask.method, ask.url, headers=dict(ask.headers), **dict(ask.options)
            )
    except _NEVER_SENT as error:
        raise TemporaryFailure(f"{server} could not be reached.", code="unreachable") from error
    except httpx.HTTPError as error:
        words = f"{server} gave no answer ({type(error).__name__})."
        raise _lost(words, "no-answer", shows=ask.shows) from error
    now = datetime.now(UTC)
    if ask.notice is not None and (quota := quota_in(answer.headers, now=now)) is not None:
        ask.notice(quota)
    if answer.is_success or answer.status_code in ask.allowed:
        return answer
    code, said = answer.status_code, said_in(answer)
    if code == httpx.codes.TOO_MANY_REQUESTS:
        raise TemporaryFailure(
            f"{server} asks to wait before anything more is sent.",
            code="rate-limited",
            retry_at=reset_in(answer.headers, now=now) or now + WAIT_UNTOLD,
        )
    if code >= httpx.codes.INTERNAL_SERVER_ERROR:
        raise _lost(f"{server} answered {code}: {said}", f"http-{code}", shows=ask.shows)
    raise refused(code, said)


def said_in(answer: httpx.Response) -> str:
    """Return what a server says went wrong, in its own words, cut to 200 characters."""
    try:
        value = answer.json()
    except ValueError:
        return answer.reason_phrase
    if not isinstance(value, dict):
        return answer.reason_phrase
    said = value.get("message") or value.get("error_description") or value.get("error")
    return str(said or answer.reason_phrase)[:200]


def _lost(words: str, code: str, *, shows: bool) -> NetworkError:
    return UnknownOutcome(words, code=code) if shows else TemporaryFailure(words, code=code)
