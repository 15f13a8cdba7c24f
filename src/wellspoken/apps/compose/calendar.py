"""The arithmetic of a calendar: which days a view shows, and on which day a moment lies.

A day is the viewer's own: from midnight to midnight in their zone, be it 23 or 25 hours long.
"""

from calendar import Calendar, monthrange
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from typing import Protocol, TypeVar
from zoneinfo import ZoneInfo

# A margin of years on either side, so that no view reaches past what a date can be.
FIRST_YEAR, LAST_YEAR = 1970, 9998


class View(StrEnum):
    """How much of the calendar is shown, and how."""

    MONTH = "month"
    WEEK = "week"
    LIST = "list"


class Placed(Protocol):
    """Anything with a moment."""

    @property
    def placed_at(self) -> datetime | None: ...


_Item = TypeVar("_Item", bound=Placed)


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """The days of one view around `day`, in rows of weeks; `first_weekday` 0 is Monday."""

    view: View
    day: date
    first_weekday: int = 0

    @property
    def weeks(self) -> list[list[date]]:
        """The weeks that the view shows, each of seven days; a month's are padded to whole ones."""
        months = Calendar(self.first_weekday).monthdatescalendar(self.day.year, self.day.month)
        if self.view is View.WEEK:
            return [week for week in months if self.day in week][:1]
        return months

    @property
    def days(self) -> list[date]:
        """Every day that posts are looked up for; a list shows its month alone."""
        days = [day for week in self.weeks for day in week]
        if self.view is View.LIST:
            return [day for day in days if day.month == self.day.month]
        return days

    def span(self, zone: ZoneInfo) -> tuple[datetime, datetime]:
        """Return when the first day begins and when the last one has ended, in UTC."""
        days = self.days
        return start_of(days[0], zone), start_of(days[-1] + timedelta(days=1), zone)

    def moved(self, by: int) -> date:
        """Return a day of the view before (-1) or after (1) this one."""
        if self.view is View.WEEK:
            return self.day + timedelta(weeks=by)
        month = self.day.month - 1 + by
        year, month = self.day.year + month // 12, month % 12 + 1
        return date(year, month, min(self.day.day, monthrange(year, month)[1]))


def start_of(day: date, zone: ZoneInfo) -> datetime:
    """Return the first moment of a day in a zone, in UTC."""
    return datetime.combine(day, time.min, zone).astimezone(UTC)


def day_in(text: str) -> date | None:
    """Return the day that a text such as 2026-11-25 names, or None."""
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return None
    return day if FIRST_YEAR <= day.year <= LAST_YEAR else None


def by_day(items: Iterable[_Item], days: Sequence[date], zone: ZoneInfo) -> dict[date, list[_Item]]:
    """Return the items of each day, the earliest first; those of other days are left out."""
    found: dict[date, list[_Item]] = {day: [] for day in days}
    for item in items:
        if item.placed_at is None:
            continue
        day = item.placed_at.astimezone(zone).date()
        if day in found:
            found[day].append(item)
    for placed in found.values():
        placed.sort(key=_moment_of)
    return found


def _moment_of(item: Placed) -> datetime:
    assert item.placed_at is not None  # items without a moment are left out above
    return item.placed_at
