"""The one place that knows what time it is, so that tests can move it."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta


class _Shift:
    """How far this process's clock stands from the machine's."""

    by = timedelta()


def now() -> datetime:
    """Return the present moment, aware and in UTC."""
    return datetime.now(UTC) + _Shift.by


@contextmanager
def shifted(by: timedelta) -> Iterator[None]:
    """Move this process's clock while the block runs."""
    before = _Shift.by
    _Shift.by = before + by
    try:
        yield
    finally:
        _Shift.by = before
