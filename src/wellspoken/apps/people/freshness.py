"""How long a session may still last: minutes without a person, hours in all.

45 CFR 164.312(a)(2)(iii) asks for automatic logoff; the times are the installation's own.
"""

from datetime import datetime, timedelta

from django.conf import settings
from django.contrib.sessions.backends.base import SessionBase

_SIGNED_IN_AT = "signed_in_at"
_SEEN_AT = "seen_at"
_WRITE_EVERY = timedelta(seconds=20)


def time_left(session: SessionBase, moment: datetime) -> timedelta:
    """Return how long the session lasts if nobody does anything more; negative when over."""
    return (
        min(
            _read(session, _SEEN_AT, moment) + timedelta(minutes=settings.WELLSPOKEN_IDLE_MINUTES),
            _read(session, _SIGNED_IN_AT, moment)
            + timedelta(hours=settings.WELLSPOKEN_SESSION_HOURS),
        )
        - moment
    )


def is_too_old(session: SessionBase, moment: datetime) -> bool:
    """Return whether the session reached its limit in hours, however busy it was."""
    began = _read(session, _SIGNED_IN_AT, moment)
    return moment - began >= timedelta(hours=settings.WELLSPOKEN_SESSION_HOURS)


def mark_seen(session: SessionBase, moment: datetime, *, present: bool) -> None:
    """Note the session's beginning and, if a person is there, that they were just seen."""
    if _SIGNED_IN_AT not in session:
        session[_SIGNED_IN_AT] = moment.isoformat()
    if _SEEN_AT not in session or (
        present and moment - _read(session, _SEEN_AT, moment) >= _WRITE_EVERY
    ):
        session[_SEEN_AT] = moment.isoformat()


def _read(session: SessionBase, key: str, otherwise: datetime) -> datetime:
    value = session.get(key)
    return datetime.fromisoformat(value) if value else otherwise
