"""The feed, read back as a calendar program would."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from upstream.exchange.calendar import Occasion, feed

CHANGED = datetime(2026, 1, 1, tzinfo=UTC)
ZONES = ["UTC", "Europe/Vienna", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "Pacific/Apia"]
OCCASIONS = st.builds(
    Occasion,
    key=st.uuids().map(str),
    day=st.dates(date(2025, 1, 1), date(2030, 12, 31)),
    minutes=st.integers(1, 600),
    title=st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=90),
    changed_at=st.just(CHANGED),
    starts=st.none() | st.times().map(lambda t: t.replace(microsecond=0, fold=0)),
)


def read(sessions: list[Occasion], zone: str = "Europe/Vienna") -> Calendar:
    return Calendar.from_ical(feed(sessions, "Plan", zone, "https://learn.example.org/feed/secret"))


@given(st.lists(OCCASIONS, max_size=5), st.sampled_from(ZONES))
def test_every_session_is_there_at_its_time_and_of_its_length(sessions: list[Occasion], zone: str) -> None:
    events = {str(event["uid"]): event for event in read(sessions, zone).walk("VEVENT")}
    for session in sessions:
        event = events[f"{session.key}@learn.example.org"]
        assert str(event["summary"]) == session.title
        start, end = event.decoded("dtstart"), event.decoded("dtend")
        if session.starts is None:
            assert (start, end) == (session.day, session.day + timedelta(days=1))
            assert event["transp"] == "TRANSPARENT"
        else:
            wall = datetime.combine(session.day, session.starts, ZoneInfo(zone))
            assert start.astimezone(UTC) == wall.astimezone(UTC)
            assert end.astimezone(UTC) - start.astimezone(UTC) == timedelta(minutes=session.minutes)


@pytest.mark.parametrize(
    ("day", "offset"), [(date(2026, 3, 28), 1), (date(2026, 3, 30), 2), (date(2026, 10, 26), 1)]
)
def test_the_zones_own_rules_say_the_same_as_the_database(day: date, offset: int) -> None:
    """A program that knows no zone by name computes from the rules in the file."""
    calendar = read([Occasion("a", day, 60, "T", CHANGED, time(9))])
    (zone,) = calendar.walk("VTIMEZONE")
    assert zone["tzid"] == "Europe/Vienna"
    assert datetime.combine(day, time(9), zone.to_tz()).utcoffset() == timedelta(hours=offset)


def test_a_session_that_moves_keeps_its_name() -> None:
    before, after = (read([Occasion("a", date(2026, 5, day), 60, "T", CHANGED)]) for day in (4, 6))
    assert before.walk("VEVENT")[0]["uid"] == after.walk("VEVENT")[0]["uid"] == "a@learn.example.org"


def test_programs_are_told_how_often_to_look() -> None:
    text = feed([], "Plan", "UTC", "https://learn.example.org/x").decode()
    assert "REFRESH-INTERVAL;VALUE=DURATION:PT6H\r\n" in text
    assert "X-WR-CALNAME:Plan\r\n" in text
    assert "METHOD:PUBLISH\r\n" in text


def test_every_event_has_what_the_standard_requires() -> None:
    for event in read([Occasion("a", date(2026, 5, 4), 60, "T", CHANGED, time(9))]).walk("VEVENT"):
        assert event.decoded("dtstamp") == CHANGED
        assert event["uid"]


def test_titles_cannot_add_lines() -> None:
    title = "T\r\nEND:VEVENT\r\nX-EVIL:1; a, b"
    (event,) = read([Occasion("a", date(2026, 5, 4), 60, title, CHANGED)]).walk("VEVENT")
    assert "x-evil" not in event
    assert str(event["summary"]).replace("\r", "") == title.replace("\r", "")


def test_a_zone_that_is_none() -> None:
    with pytest.raises(ZoneInfoNotFoundError):
        feed([], "Plan", "Mars/Olympus", "https://learn.example.org/x")
