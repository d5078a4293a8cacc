"""Weeks in rhythm."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from upstream.memory import DayClock
from upstream.planning import DEFAULT_RHYTHM, Rhythm
from upstream.web.today.rhythm import WEEKS, active_days, streak

TODAY = date(2026, 11, 18)  # a Wednesday
MONDAY = date(2026, 11, 16)
WEEK = timedelta(weeks=1)
DAY = timedelta(days=1)
OFF = DEFAULT_RHYTHM.is_off


def days(*offsets: int) -> set[date]:
    return {MONDAY + n * DAY for n in offsets}


def test_a_newcomer_has_no_weeks() -> None:
    assert streak(set(), None, TODAY, OFF).weeks == ()


def test_half_of_the_days_that_are_kept_make_a_week() -> None:
    began = MONDAY - 3 * WEEK
    found = streak(days(-21, -20, -19, -14, -13, -7, -6, -5, -4), began, TODAY, OFF)
    assert [week.state for week in found.weeks] == ["in", "out", "in", "open"]
    assert (found.inside, found.counted) == (2, 3)
    assert {week.wanted for week in found.weeks} == {3}  # six days are kept, Sunday is off


def test_the_present_week_counts_once_it_is_kept_and_never_against_anybody() -> None:
    began = MONDAY - WEEK
    assert streak(days(-7, -6, -5), began, TODAY, OFF).counted == 1
    assert streak(days(-7, -6, -5, 0, 1, 2), began, TODAY, OFF).inside == 2


def test_days_off_break_nothing() -> None:
    rhythm = DEFAULT_RHYTHM
    for n in range(-7, 0):
        rhythm = rhythm.without(MONDAY + n * DAY)
    found = streak(days(-14, -13, -12, 0, 1, 2), MONDAY - 2 * WEEK, TODAY, rhythm.is_off)
    assert [week.state for week in found.weeks] == ["in", "off", "in"]
    assert (found.inside, found.counted) == (2, 2)


def test_a_pause_in_which_something_is_done_is_in_rhythm() -> None:
    found = streak(days(-7), MONDAY - WEEK, TODAY, Rhythm().is_off)
    assert [week.state for week in found.weeks] == ["in", "off"]


def test_of_the_first_week_only_what_came_after_the_beginning_is_asked() -> None:
    friday = MONDAY - 3 * DAY
    found = streak({friday}, friday, TODAY, OFF)
    assert [(week.wanted, week.state) for week in found.weeks] == [(1, "in"), (3, "open")]


def test_no_more_than_the_last_weeks() -> None:
    assert len(streak(set(), MONDAY - 100 * WEEK, TODAY, OFF).weeks) == WEEKS


@given(
    st.lists(st.datetimes(datetime(2026, 9, 1), datetime(2026, 12, 1), timezones=st.just(UTC)), max_size=30)
)
def test_active_days_are_those_of_the_clock(moments: list[datetime]) -> None:
    clock = DayClock("Europe/Vienna")
    first, last = date(2026, 9, 20), date(2026, 11, 18)
    expected = {day for at in moments if first <= (day := clock.day(at)) <= last}
    assert active_days(sorted(moments), first, last, clock) == expected
