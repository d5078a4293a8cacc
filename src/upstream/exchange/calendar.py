"""Sessions as a calendar that calendar programs subscribe to (RFC 5545, and RFC 7986 for its name and refreshing)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event

REFRESH = timedelta(hours=6)
# How far before and after the sessions the zone's clock changes are told.
_AROUND = timedelta(days=400)


@dataclass(frozen=True, slots=True)
class Occasion:
    """One session. key: stays the same when the session is moved, so that calendars move it too.

    starts: the local time at which it begins; None for one that may be done at any time of its day.
    changed_at: when it was last changed, aware. url: the page on which it is done.
    """

    key: str
    day: date
    minutes: int
    title: str
    changed_at: datetime
    starts: time | None = None
    description: str = ""
    url: str = ""


def feed(sessions: Iterable[Occasion], name: str, zone: str, url: str) -> bytes:
    """The sessions as iCalendar text.

    name: what calendar programs call it. zone: an IANA time zone, in which times are local.
    url: the feed's own address; its host makes keys unique in the world. Raises ZoneInfoNotFoundError.
    """
    local, host = ZoneInfo(zone or "UTC"), urlsplit(url).hostname or "upstream"
    calendar = Calendar()
    calendar.add("prodid", "-//Upstream//Plan//EN")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add("name", name)
    calendar.add("x-wr-calname", name)
    calendar.add("x-wr-timezone", local.key)
    calendar.add("refresh-interval", REFRESH, parameters={"VALUE": "DURATION"})
    calendar.add("x-published-ttl", "PT6H")
    listed = list(sessions)
    for session in listed:
        calendar.add_component(_event(session, local, host))
    if listed:
        first, last = min(s.day for s in listed), max(s.day for s in listed)
        calendar.add_missing_timezones(first - _AROUND, last + _AROUND)
    return bytes(calendar.to_ical())


def _event(session: Occasion, zone: ZoneInfo, host: str) -> Event:
    event = Event()
    event.add("uid", f"{session.key}@{host}")
    event.add("dtstamp", session.changed_at.astimezone(UTC))
    event.add("last-modified", session.changed_at.astimezone(UTC))
    event.add("summary", session.title)
    if session.description:
        event.add("description", session.description)
    if session.url:
        event.add("url", session.url)
    if session.starts is None:
        event.add("dtstart", session.day)
        event.add("dtend", session.day + timedelta(days=1))
        event.add("transp", "TRANSPARENT")  # the day stays free for other things
        return event
    # By way of UTC: a time that the clocks skip becomes one that exists, and minutes are minutes.
    start = datetime.combine(session.day, session.starts, zone).astimezone(UTC)
    event.add("dtstart", start.astimezone(zone))
    event.add("dtend", (start + timedelta(minutes=session.minutes)).astimezone(zone))
    return event
