"""A learner's days: they begin at four in the morning, where the learner is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

_DAY = timedelta(days=1)
_SECOND = timedelta(seconds=1)


class UnknownZone(ValueError):
    """The name of a time zone that is not in the time zone database."""

    def __init__(self, name: str) -> None:
        self.name = name
        super().__init__(
            f"there is no time zone called {name[:60]!r}; names are such as Europe/Berlin or UTC"
        )


@dataclass(frozen=True, slots=True)
class DayClock:
    """Days of a time zone, each beginning when the clock on the wall first shows `starts_at` o'clock.

    Days follow each other without gap or overlap, whatever the clocks do: one of 23 or 25 hours is one day.
    zone: an IANA name. starts_at: 0 to 23. Raises UnknownZone, and ValueError for an hour that does not exist.
    """

    zone: str = "UTC"
    starts_at: int = 4

    def __post_init__(self) -> None:
        _zone(self.zone)
        if not 0 <= self.starts_at <= 23:
            raise ValueError(f"a day cannot start at {self.starts_at} o'clock")

    def day(self, at: datetime) -> date:
        """The day to which a moment belongs. at: aware."""
        if at.tzinfo is None:
            raise ValueError("a moment needs an aware datetime")
        at = at.astimezone(UTC)
        day = at.astimezone(_zone(self.zone)).date()
        while at < self.start(day):
            day -= _DAY
        while at >= self.end(day):
            day += _DAY
        return day

    def start(self, day: date) -> datetime:
        """The first moment of a day, in UTC."""
        return _start(self.zone, self.starts_at, day)

    def end(self, day: date) -> datetime:
        """The first moment of the next day."""
        return self.start(day + _DAY)


@lru_cache(maxsize=16_384)
def _start(zone_name: str, hour: int, day: date) -> datetime:
    zone = _zone(zone_name)
    wall = datetime.combine(day, time(hour))
    first = wall.replace(tzinfo=zone).astimezone(UTC)
    if first.astimezone(zone).replace(tzinfo=None) != wall:  # the clocks jumped over it
        first = _after_the_gap(wall, zone)
    return first


@lru_cache(maxsize=1024)
def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise UnknownZone(name) from None


def _after_the_gap(wall: datetime, zone: ZoneInfo) -> datetime:
    """The moment at which the clocks jumped over a time on the wall: the first that shows a later one."""
    low = wall.replace(tzinfo=zone, fold=1).astimezone(UTC)  # by the later offset, which is before the jump
    high = wall.replace(tzinfo=zone, fold=0).astimezone(UTC)
    while high - low > _SECOND:
        middle = low + (high - low) // 2
        if middle.astimezone(zone).replace(tzinfo=None) < wall:
            low = middle
        else:
            high = middle
    return high.replace(microsecond=0)
