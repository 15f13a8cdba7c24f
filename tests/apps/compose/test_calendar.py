"""Which day a moment lies on, and which days a view shows."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellspoken.apps.compose.calendar import Frame, View, by_day, day_in, start_of

ZONES = st.sampled_from(
    ["UTC", "Europe/London", "America/New_York", "Pacific/Auckland", "Asia/Kathmandu",
     "Australia/Lord_Howe", "America/St_Johns", "Pacific/Apia"]
).map(ZoneInfo)  # fmt: skip
DAYS = st.dates(min_value=date(1971, 1, 1), max_value=date(2100, 12, 31))
FRAMES = st.builds(
    Frame,
    view=st.sampled_from(View),
    day=DAYS,
    first_weekday=st.integers(min_value=0, max_value=6),
)


@dataclass(frozen=True)
class Thing:
    placed_at: datetime | None


@given(FRAMES)
def test_a_view_shows_whole_weeks_around_its_day(frame: Frame) -> None:
    assert frame.day in frame.days
    assert all(len(week) == 7 for week in frame.weeks)
    assert all(week[0].weekday() == frame.first_weekday for week in frame.weeks)
    days = frame.days
    assert [later - earlier for earlier, later in pairwise(days)] == [timedelta(days=1)] * (
        len(days) - 1
    )


@given(FRAMES, ZONES, st.integers(min_value=0, max_value=10**6))
def test_every_moment_of_a_view_lies_on_exactly_one_of_its_days(
    frame: Frame, zone: ZoneInfo, part: int
) -> None:
    start, end = frame.span(zone)
    moment = start + (end - start) * part / 10**6
    placed = by_day([Thing(moment)], frame.days, zone)
    assert sum(len(items) for items in placed.values()) == (1 if moment < end else 0)
    outside = [Thing(start - timedelta(microseconds=1)), Thing(end), Thing(None)]
    assert not any(by_day(outside, frame.days, zone).values())


@given(FRAMES)
def test_going_on_and_back_shows_the_same_days_again(frame: Frame) -> None:
    there = Frame(view=frame.view, day=frame.moved(1), first_weekday=frame.first_weekday)
    back = Frame(view=frame.view, day=there.moved(-1), first_weekday=frame.first_weekday)
    assert back.days == frame.days
    assert there.days[-1] > frame.days[-1]


def test_days_on_which_the_clocks_change_are_an_hour_shorter_or_longer() -> None:
    london = ZoneInfo("Europe/London")
    spring, autumn = date(2027, 3, 28), date(2027, 10, 31)
    assert start_of(spring + timedelta(days=1), london) - start_of(spring, london) == timedelta(
        hours=23
    )
    assert start_of(autumn + timedelta(days=1), london) - start_of(autumn, london) == timedelta(
        hours=25
    )


def test_a_day_is_the_viewers_own() -> None:
    moment = datetime(2026, 11, 25, 23, 30, tzinfo=UTC)
    frame = Frame(view=View.MONTH, day=date(2026, 11, 25))
    for zone, day in (("UTC", 25), ("Pacific/Auckland", 26), ("America/New_York", 25)):
        placed = by_day([Thing(moment)], frame.days, ZoneInfo(zone))
        assert placed[date(2026, 11, day)]


@pytest.mark.parametrize("text", ["", "tomorrow", "2026-02-30", "0001-01-01", "9999-12-31"])
def test_what_is_no_day_is_none(text: str) -> None:
    assert day_in(text) is None
