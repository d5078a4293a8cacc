"""Days that start at four in the morning, wherever and whatever the clocks do."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from upstream.memory import DayClock, UnknownZone

HOUR = timedelta(hours=1)
zones = st.sampled_from(sorted(available_timezones() - {"localtime", "Factory"}))
moments = st.datetimes(datetime(1900, 1, 2), datetime(2100, 1, 1), timezones=st.just(UTC))


def at(zone: str, *when: int, fold: int = 0) -> datetime:
    return datetime(*when, tzinfo=ZoneInfo(zone), fold=fold)


def test_an_evening_goes_on_past_midnight() -> None:
    clock = DayClock("Europe/Berlin")
    assert clock.day(at("Europe/Berlin", 2026, 7, 2, 3, 59)) == date(2026, 7, 1)
    assert clock.day(at("Europe/Berlin", 2026, 7, 2, 4, 0)) == date(2026, 7, 2)
    assert clock.day(datetime(2026, 7, 2, 1, 59, tzinfo=UTC)) == date(2026, 7, 1)


@pytest.mark.parametrize(
    ("zone", "day", "hours"),
    [
        ("Europe/Berlin", date(2026, 3, 28), 23),  # clocks go forward in the night after it
        ("Europe/Berlin", date(2026, 10, 24), 25),
        ("Europe/Berlin", date(2026, 10, 26), 24),
        ("America/New_York", date(2026, 11, 1), 24),
        ("America/New_York", date(2026, 10, 31), 25),
        ("Australia/Lord_Howe", date(2026, 4, 4), 24.5),  # by half an hour
        ("Asia/Kathmandu", date(2026, 4, 4), 24),
        ("Pacific/Apia", date(2011, 12, 29), 20),  # the 30th was skipped; its night had four hours
        ("Pacific/Apia", date(2011, 12, 30), 4),
    ],
)
def test_days_are_as_long_as_the_clocks_make_them(zone: str, day: date, hours: float) -> None:
    clock = DayClock(zone)
    assert (clock.end(day) - clock.start(day)) / HOUR == hours


def test_a_day_that_would_begin_in_a_gap_begins_after_it() -> None:
    """In 2011 Moscow's clocks jumped from two to three in the morning."""
    clock = DayClock("Europe/Moscow", starts_at=2)
    assert clock.start(date(2011, 3, 27)) == at("Europe/Moscow", 2011, 3, 27, 3, 0)
    assert clock.day(at("Europe/Moscow", 2011, 3, 27, 1, 59, 59)) == date(2011, 3, 26)
    assert clock.day(at("Europe/Moscow", 2011, 3, 27, 3, 0)) == date(2011, 3, 27)


def test_an_hour_that_comes_twice_begins_a_day_once() -> None:
    clock = DayClock("Europe/Berlin", starts_at=2)
    assert clock.start(date(2026, 10, 25)) == datetime(2026, 10, 25, 0, 0, tzinfo=UTC)
    assert clock.day(at("Europe/Berlin", 2026, 10, 25, 2, 30, fold=1)) == date(2026, 10, 25)


@pytest.mark.parametrize(
    "name", ["", "Mars/Olympus", "../../etc/passwd", "/etc/localtime", "Europe", "a\0b", "x" * 5000]
)
def test_a_zone_that_there_is_not_is_refused(name: str) -> None:
    with pytest.raises(UnknownZone, match="no time zone"):
        DayClock(name)


def test_what_makes_no_sense_is_refused() -> None:
    with pytest.raises(ValueError, match="24"):
        DayClock(starts_at=24)
    with pytest.raises(ValueError, match="aware"):
        DayClock().day(datetime(2026, 1, 1))


@settings(max_examples=400)
@given(zones, moments, st.sampled_from([4, 0, 2, 3]))
def test_every_moment_lies_in_its_day_and_days_follow_each_other(
    zone: str, moment: datetime, starts_at: int
) -> None:
    clock = DayClock(zone, starts_at)
    day = clock.day(moment)
    assert clock.start(day) <= moment < clock.end(day)
    assert clock.day(clock.start(day)) == day
    assert clock.day(clock.start(day) - timedelta(microseconds=1)) == day - timedelta(days=1)
    assert clock.start(day) < clock.end(day) == clock.start(day + timedelta(days=1))


@settings(max_examples=200)
@given(zones, moments, st.timedeltas(timedelta(0), timedelta(days=3)))
def test_days_never_go_back(zone: str, moment: datetime, wait: timedelta) -> None:
    clock = DayClock(zone)
    assert clock.day(moment) <= clock.day(moment + wait)
