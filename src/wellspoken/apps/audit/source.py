"""Where the present act comes from: an address, the command line, the worker."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

_source: ContextVar[str] = ContextVar("audit_source", default="")


def current_source() -> str:
    """Return where the present act comes from; empty when nobody said."""
    return _source.get()


def say_where_from(source: str) -> None:
    """Say where every act of this process comes from, unless `acting_from` says otherwise."""
    _source.set(source[:100])


@contextmanager
def acting_from(source: str) -> Iterator[None]:
    """Say where acts inside the block come from."""
    token = _source.set(source[:100])
    try:
        yield
    finally:
        _source.reset(token)
