"""From an iCalendar file (RFC 5545) to rows: each event is what a post could be made of."""

import re
import zoneinfo
from collections.abc import Iterable
from datetime import UTC, date, datetime
from typing import Any

from django.utils.translation import gettext as _
from icalendar import Calendar

from wellspoken.apps.compose.importing.decoding import text_of
from wellspoken.apps.compose.importing.source import (
    LONGEST_CELL,
    MOST_ROWS,
    BadFile,
    Remark,
    SourceFile,
    SourceRow,
)
from wellspoken.apps.compose.schedule import at

_EVENT = re.compile(r"(?im)^BEGIN:VEVENT\s*$")
# What the reader raises for content that breaks the format, as found by feeding it broken files.
_BROKEN = (ValueError, KeyError, IndexError, TypeError, AttributeError, OverflowError)


def is_icalendar(data: bytes) -> bool:
    """Return whether a file begins as an iCalendar file does."""
    start = data[:400].replace(b"\0", b"").upper()
    return b"BEGIN:VCALENDAR" in start


def read_icalendar(data: bytes, *, usual_zone: str) -> SourceFile:
    """Return the events of an iCalendar file; raises `BadFile` for what is none.

    Times in UTC, and in zones that only the file knows, are shown in `usual_zone`.
    """
    text = text_of(data)
    begun = len(_EVENT.findall(text))
    if begun > MOST_ROWS:
        raise BadFile(
            _("The file has more than %(count)d events. Part it into several files.")
            % {"count": MOST_ROWS}
        )
    try:
        calendars = Calendar.from_ical(text, multiple=True)
        events = [event for calendar in calendars for event in calendar.walk("VEVENT")]
    except _BROKEN:
        events = []
    # An event that is never ended is left out by the reader without a word.
    if len(events) != begun or not begun:
        raise BadFile(
            _("This is no whole iCalendar file. Export it anew from your calendar program.")
        )
    rows = [_row(number, event, usual_zone) for number, event in enumerate(events, start=1)]
    return SourceFile(kind="ics", rows=tuple(rows))


def _row(number: int, event: Any, usual_zone: str) -> SourceRow:
    notes, troubles = [], []
    if event.get("RRULE") or event.get("RDATE"):
        notes.append(Remark("date", _("The event repeats: only its first time is taken.")))
    if str(event.get("STATUS", "")).upper() == "CANCELLED":
        troubles.append(
            Remark("", _("The event was cancelled. Remove it, or confirm it in your calendar."))
        )
    cells = {
        "title": _text(event.get("SUMMARY")),
        "text": _text(event.get("DESCRIPTION")),
        "link": _text(event.get("URL")),
        "hashtags": " ".join(_categories(event.get("CATEGORIES"))),
    }
    for column, text in cells.items():
        if len(text) > LONGEST_CELL:
            words = _("It has more than %(count)d characters.") % {"count": LONGEST_CELL}
            troubles.append(Remark(column, words))
    for name, _why in event.errors:
        words = _("“%(name)s” of this event cannot be read.") % {"name": str(name)[:40]}
        troubles.append(Remark("", words))
    try:
        cells |= _when(event, usual_zone)
    except _BROKEN:
        troubles.append(Remark("date", _("The time of this event cannot be read.")))
    return SourceRow(
        number=number,
        cells={column: text[:LONGEST_CELL] for column, text in cells.items()},
        troubles=tuple(troubles),
        notes=tuple(notes),
    )


def _text(value: Any) -> str:
    if isinstance(value, list):
        value = value[0] if value else ""
    return "" if value is None else str(value)


def _categories(value: Any) -> Iterable[str]:
    """Return the words of CATEGORIES as hashtags: several words become one."""
    values = value if isinstance(value, list) else [value]
    for item in values:
        for word in getattr(item, "cats", ()):
            yield "".join(part[:1].upper() + part[1:] for part in str(word).split())


def _when(event: Any, usual_zone: str) -> dict[str, str]:
    if event.get("DTSTART") is None:
        return {}
    value = event.decoded("DTSTART")
    if not isinstance(value, datetime):
        assert isinstance(value, date)  # the property's only other kind
        return {"date": value.isoformat(), "zone": usual_zone}
    if value.tzinfo is None:
        return _cells(value, usual_zone, 0)
    name = getattr(value.tzinfo, "key", "")
    if name in zoneinfo.available_timezones() and name not in {"UTC", "Etc/UTC"}:
        return _cells(value, name, value.fold)
    shown = at(value.astimezone(UTC), usual_zone)
    day, _t, clock = shown.wall_time.partition("T")
    return {"date": day, "time": clock, "zone": usual_zone, "clocks": str(shown.fold)}


def _cells(value: datetime, zone: str, fold: int) -> dict[str, str]:
    which = {"clocks": "1"} if fold else {}
    return {"date": f"{value:%Y-%m-%d}", "time": f"{value:%H:%M}", "zone": zone, **which}
