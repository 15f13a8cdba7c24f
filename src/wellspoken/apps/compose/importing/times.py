"""From what people write for a day and a time to a schedule."""

import re
from collections.abc import Mapping
from datetime import date

from django.utils.translation import gettext as _

from wellspoken.apps.compose.errors import BadSchedule
from wellspoken.apps.compose.importing.source import Remark
from wellspoken.apps.compose.schedule import Schedule
from wellspoken.apps.compose.services.reschedule import DEFAULT_TIME
from wellspoken.apps.core.clock import now

DAY_FIRST, MONTH_FIRST = "day-first", "month-first"
_YEAR_FIRST = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})", re.ASCII)
_DOTTED = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})", re.ASCII)
_YEAR_LAST = re.compile(r"(\d{1,2})[/-](\d{1,2})[/-](\d{4})", re.ASCII)
_CLOCK = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?(?:[:.]00)?\s*([ap])?\.?(?:m\.?)?", re.ASCII)
_TOGETHER = re.compile(r"(\S*\d{4}|\d{4}\S*)[T ]+(.+)")
_SECOND = frozenset({"1", "second", "the second", "the second of the two"})
_FIRST = frozenset({"", "0", "first", "the first", "the first of the two"})
_NOON = 12
LONGEST_CELL = 40


class Unclear(Exception):
    """What stands in a cell cannot be meant; the remark says why."""

    def __init__(self, column: str, words: str) -> None:
        super().__init__(words)
        self.remark = Remark(column, words)


def day_of(text: str, *, order: str = "") -> date:
    """Return the day that a cell names; `order` is how 03/04/2026 is read, empty: not at all."""
    text = text.strip()
    if match := _YEAR_FIRST.fullmatch(text):
        parts = (int(match[1]), int(match[2]), int(match[3]))
    elif match := _DOTTED.fullmatch(text):
        parts = (int(match[3]), int(match[2]), int(match[1]))
    elif match := _YEAR_LAST.fullmatch(text):
        parts = _by_order(text, int(match[1]), int(match[2]), int(match[3]), order)
    else:
        raise Unclear("date", _("“%(text)s” is no date. Write 2026-03-29.") % {"text": text[:40]})
    try:
        return date(*parts)
    except ValueError:
        raise Unclear(
            "date", _("There is no such day as “%(text)s”.") % {"text": text[:40]}
        ) from None


def _by_order(text: str, first: int, second: int, year: int, order: str) -> tuple[int, int, int]:
    if order == DAY_FIRST or (not order and first > _NOON >= second):
        return year, second, first
    if order == MONTH_FIRST or (not order and second > _NOON >= first):
        return year, first, second
    raise Unclear(
        "date",
        _(
            "“%(text)s” can be read in two ways. Upload the file again and say how days are "
            "written, or write 2026-03-29."
        )
        % {"text": text[:40]},
    )


def clock_of(text: str) -> str:
    """Return a time of day as 09:30."""
    match = _CLOCK.fullmatch(text.strip().casefold())
    if match is not None and (match[2] or match[3]):
        hour, minute = int(match[1]), int(match[2] or 0)
        if match[3] and 1 <= hour <= _NOON:
            hour = hour % _NOON + (_NOON if match[3] == "p" else 0)
        elif match[3]:
            hour = 99
        if hour <= 23 and minute <= 59:  # noqa: PLR2004  the clock's own bounds
            return f"{hour:02}:{minute:02}"
    raise Unclear("time", _("“%(text)s” is no time of day. Write 09:30.") % {"text": text[:40]})


def schedule_of(
    day: str, clock: str, zone: str, which: str, *, order: str, usual_zone: str
) -> tuple[Schedule, list[Remark]]:
    """Return the schedule of a row and what was taken for granted; raises `Unclear`.

    Whether the time exists and lies ahead is for `trouble_with` to say.
    """
    _refuse_long({"date": day, "time": clock, "time zone": zone, "if twice": which})
    day, clock = day.strip(), clock.strip()
    if (match := _TOGETHER.fullmatch(day)) and not clock:
        day, clock = match[1], match[2]
    if not day:
        if clock:
            raise Unclear("date", _("There is a time without a date."))
        return Schedule(), []
    notes = []
    if not clock:
        clock = DEFAULT_TIME
        notes.append(Remark("time", _("No time is given: nine o'clock is taken.")))
    which = which.strip().casefold()
    if which not in _SECOND | _FIRST:
        raise Unclear("if twice", _("Write “first” or “second”."))
    schedule = Schedule(
        wall_time=f"{day_of(day, order=order).isoformat()}T{clock_of(clock)}",
        zone=zone.strip() or usual_zone,
        fold=int(which in _SECOND),
    )
    return schedule, [*notes, *_doubt(schedule, given=bool(which))]


def _refuse_long(cells: Mapping[str, str]) -> None:
    # Before any of them is matched: the time that a pattern takes grows faster than the cell does.
    for column, text in cells.items():
        if len(text.strip()) > LONGEST_CELL:
            raise Unclear(
                column,
                _("It has %(length)d characters; %(count)d is the most.")
                % {"length": len(text.strip()), "count": LONGEST_CELL},
            )


def _doubt(schedule: Schedule, *, given: bool) -> list[Remark]:
    try:
        twice = schedule.is_ambiguous()
    except BadSchedule:
        return []
    if not twice or given:
        return []
    words = _(
        "The clocks show this time twice that night. The first of the two is meant; write “second” "
        "under “if twice” for the other."
    )
    return [Remark("time", words)]


def trouble_with(schedule: Schedule) -> Remark | None:
    """Return why a post cannot be due then: an unknown zone, a skipped time, a time in the past."""
    try:
        moment = schedule.moment()
    except BadSchedule as error:
        return Remark("time", str(error))
    if moment is not None and moment <= now():
        return Remark("date", _("This time has passed. Choose one in the future, or none."))
    return None
