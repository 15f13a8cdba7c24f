"""One POST to a receiver: to a checked address, within a deadline, and no further than asked.

httpcore is used without httpx in front of it, since it lets us choose the address that a name is
connected to, and bound the whole exchange: httpx bounds only each read.
"""

import ssl
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from functools import cache

import httpcore
import httpx

from wellspoken.engines.hooks.addresses import AddressRefused, Network, reachable_addresses

TIMEOUT_SECONDS = 15.0
LONGEST_ANSWER = 8 * 1024
SHOWN = 200


class NotAnswered(Exception):
    """No answer came, or none was asked for; `reason` says why in words for people."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a receiver said: `retry_at` where it named a time, `said` the beginning of its body."""

    status: int
    said: str = ""
    retry_at: datetime | None = None

    @property
    def is_success(self) -> bool:
        """Whether the receiver has it: any 2xx, as the specification says."""
        return httpx.codes.is_success(self.status)


def post(
    url: str,
    *,
    headers: Mapping[str, str],
    body: bytes,
    allowed: Iterable[Network] = (),
    timeout: float = TIMEOUT_SECONDS,
) -> Answer:
    """Send `body` as JSON and return the answer; redirects are answers like any other.

    `allowed` are private networks that may be reached, `timeout` the seconds for everything from
    resolving the name to the end of the answer, of which at most 8 KiB are read. Raises
    `NotAnswered`.
    """
    target = httpx.URL(url)
    until = time.monotonic() + timeout
    sent = {
        "Content-Type": "application/json",
        "Accept-Encoding": "identity",
        "User-Agent": "Wellspoken-Webhooks",
        **headers,
    }
    try:
        with (
            httpcore.ConnectionPool(
                ssl_context=_tls(),
                network_backend=_CheckedBackend(until, tuple(allowed)),
                http2=False,
                retries=0,
            ) as pool,
            pool.stream(
                "POST",
                httpcore.URL(
                    scheme=target.raw_scheme,
                    host=target.raw_host,
                    port=target.port,
                    target=target.raw_path,
                ),
                headers=list(sent.items()),
                content=body,
                extensions={"timeout": dict.fromkeys(("connect", "read", "write"), timeout)},
            ) as answer,
        ):
            return _read(answer)
    except AddressRefused as error:
        raise NotAnswered(
            f"{error} Private addresses are reached only where WELLSPOKEN_WEBHOOK_NETWORKS "
            "names them."
        ) from error
    except httpcore.TimeoutException as error:
        raise NotAnswered(f"No answer within {timeout:g} seconds.") from error
    except httpcore.RemoteProtocolError as error:
        raise NotAnswered("The connection ended before an answer came.") from error
    except (httpcore.ConnectError, OSError) as error:
        raise NotAnswered(f"No connection: {_plain(error)}.") from error
    except (httpcore.NetworkError, httpcore.ProtocolError) as error:
        raise NotAnswered(f"The connection broke: {_plain(error)}.") from error


def _read(answer: httpcore.Response) -> Answer:
    read = b""
    for piece in answer.iter_stream():
        read += piece
        if len(read) >= LONGEST_ANSWER:
            break
    given = {name.lower(): value for name, value in answer.headers}
    return Answer(
        status=answer.status,
        said=_printable(read[:LONGEST_ANSWER])[:SHOWN],
        retry_at=_moment(given.get(b"retry-after", b"").decode("ascii", "replace")),
    )


def _printable(data: bytes) -> str:
    text = data.decode("utf-8", "replace")
    return " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())


def _moment(text: str) -> datetime | None:
    """Return when to try again: seconds or a date (RFC 9110, section 10.2.3)."""
    text = text.strip()
    if text.isascii() and text.isdigit():
        return datetime.now(UTC) + timedelta(seconds=min(int(text[:9]), 10**8))
    try:
        told = parsedate_to_datetime(text)
    except (ValueError, OverflowError):
        return None
    return told if told.tzinfo else told.replace(tzinfo=UTC)


def _plain(error: Exception) -> str:
    return str(error).rstrip(".") or type(error).__name__


@cache
def _tls() -> ssl.SSLContext:
    # Reading the certificates of a few hundred authorities takes longer than a message.
    return httpx.create_ssl_context()


class _CheckedBackend(httpcore.NetworkBackend):
    """Connects to no address but a checked one, and to each stream hands the common deadline."""

    def __init__(self, until: float, allowed: tuple[Network, ...]) -> None:
        self._until = until
        self._allowed = allowed
        self._plain = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        failed: Exception | None = None
        for address in reachable_addresses(host, port, allowed=self._allowed):
            try:
                stream = self._plain.connect_tcp(
                    address, port, _left(self._until), local_address, socket_options
                )
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failed = error
                continue
            return _Timed(stream, self._until)
        raise failed or httpcore.ConnectError(f"{host} has no address")


class _Timed(httpcore.NetworkStream):
    """A stream whose every act ends at one deadline, however slowly the other side drips."""

    def __init__(self, inner: httpcore.NetworkStream, until: float) -> None:
        self._inner = inner
        self._until = until

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._inner.read(max_bytes, _left(self._until))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._inner.write(buffer, _left(self._until))

    def close(self) -> None:
        self._inner.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.NetworkStream:
        inner = self._inner.start_tls(ssl_context, server_hostname, _left(self._until))
        return _Timed(inner, self._until)

    def get_extra_info(self, info: str) -> object:
        return self._inner.get_extra_info(info)


def _left(until: float) -> float:
    left = until - time.monotonic()
    if left <= 0:
        raise httpcore.ReadTimeout("the deadline passed")
    return left
