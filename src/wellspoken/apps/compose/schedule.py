"""From the time on a person's wall to a moment, correct across changes of summer time."""

import zoneinfo
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from django.utils.translation import gettext as _

from wellspoken.apps.compose.errors import BadSchedule

FORMAT = "%Y-%m-%dT%H:%M"
# Nobody means a year outside of these; at the ends of what a date can hold, zones overflow.
FIRST_YEAR, LAST_YEAR = 2000, 2100


@dataclass(frozen=True, slots=True, kw_only=True)
class Schedule:
    """A wall time in a zone; `fold` is 1 for the second of two equal times in autumn."""

    wall_time: str = ""
    zone: str = ""
    fold: int = 0

    def moment(self) -> datetime | None:
        """Return the moment in UTC, or None when nothing is scheduled.

        Raises `BadSchedule` for an unknown zone, for what is no time, and for a time that the
        clocks skip, naming the next one that exists.
        """
        if not self.wall_time:
            return None
        zone = known_zone(self.zone)
        naive = _read(self.wall_time)
        local = naive.replace(tzinfo=zone, fold=self.fold)
        moment = local.astimezone(UTC)
        if moment.astimezone(zone).replace(tzinfo=None) != naive:
            later = _after_the_gap(naive, zone)
            raise BadSchedule(
                _(
                    "The clocks go forward then: %(time)s does not exist in %(zone)s. "
                    "The next time that does is %(next)s."
                )
                % {
                    "time": naive.strftime("%H:%M"),
                    "zone": self.zone,
                    "next": later.strftime("%H:%M"),
                }
            )
        return moment

    def is_ambiguous(self) -> bool:
        """Return whether the clocks show this time twice."""
        if not self.wall_time:
            return False
        zone = known_zone(self.zone)
        naive = _read(self.wall_time)
        first = naive.replace(tzinfo=zone, fold=0).utcoffset()
        second = naive.replace(tzinfo=zone, fold=1).utcoffset()
        assert first is not None  # an IANA zone always has an offset
        assert second is not None  # the same
        return first > second


def _read(wall_time: str) -> datetime:
    """Return a wall time without its zone, or raise `BadSchedule`."""
    try:
        naive = datetime.strptime(wall_time, FORMAT)  # noqa: DTZ007  a wall time has no zone yet
    except ValueError:
        raise BadSchedule(_("Give the date and time as 2026-03-29 09:30.")) from None
    if not FIRST_YEAR <= naive.year <= LAST_YEAR:
        raise BadSchedule(
            _("Choose a year between %(first)d and %(last)d.")
            % {"first": FIRST_YEAR, "last": LAST_YEAR}
        )
    return naive


def known_zone(name: str) -> zoneinfo.ZoneInfo:
    """Return the IANA zone, or raise `BadSchedule` naming it."""
    try:
        return zoneinfo.ZoneInfo(name)
    except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError):
        raise BadSchedule(
            _("“%(name)s” is no time zone. Choose one such as Europe/London.") % {"name": name}
        ) from None


def at(moment: datetime, zone: str) -> Schedule:
    """Return the schedule that means this moment in a zone."""
    local = moment.astimezone(known_zone(zone))
    return Schedule(wall_time=local.strftime(FORMAT), zone=zone, fold=local.fold)


def _after_the_gap(naive: datetime, zone: zoneinfo.ZoneInfo) -> datetime:
    # Reading the skipped time with the offset from before the gap lands after it.
    before = (naive - timedelta(days=1)).replace(tzinfo=zone).utcoffset()
    assert before is not None  # an IANA zone always has an offset
    return (naive - before).replace(tzinfo=UTC).astimezone(zone).replace(tzinfo=None)
