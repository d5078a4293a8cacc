"""Weeks in rhythm: a streak that days off belong to, and that nothing is lost with when it ends."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from upstream.memory import DayClock

WEEKS = 8
_DAY, _WEEK = timedelta(days=1), timedelta(weeks=1)


@dataclass(frozen=True, slots=True)
class WeekMark:
    """One week. active: days on which something was done; wanted: how many of them make it a week in rhythm.

    state: "in", "out", or "open" for the present week while it is neither. A week that was a pause is "off".
    """

    monday: date
    active: int
    wanted: int
    state: str


@dataclass(frozen=True, slots=True)
class Streak:
    """The last weeks, oldest first, from the one in which somebody began."""

    weeks: tuple[WeekMark, ...]

    @property
    def inside(self) -> int:
        return sum(week.state == "in" for week in self.weeks)

    @property
    def counted(self) -> int:
        """Weeks that were kept or not: the present one counts once it is kept, a pause never does."""
        return sum(week.state in ("in", "out") for week in self.weeks)


def active_days(moments: Sequence[datetime], first: date, last: date, clock: DayClock) -> frozenset[date]:
    """The days from `first` to `last` on which something happened. moments: sorted."""
    days, found, day = [], [], first
    while day <= last + _DAY:
        days.append(clock.start(day))
        day += _DAY
    places = [bisect_left(moments, start) for start in days]
    for i in range(len(days) - 1):
        if places[i + 1] > places[i]:
            found.append(first + i * _DAY)
    return frozenset(found)


def streak(
    active: Collection[date], began: date | None, today: date, is_off: Callable[[date], bool]
) -> Streak:
    """The last weeks of a rhythm. A week is kept when something was done on half of its days that are not off.

    began: the first day on which anything was done. is_off: whether nothing is asked of a day.
    """
    present = today - today.weekday() * _DAY
    first = present - (WEEKS - 1) * _WEEK
    if began is not None:
        first = max(first, began - began.weekday() * _DAY)
    weeks, monday = [], first
    while monday <= present and began is not None:
        days = [monday + i * _DAY for i in range(7)]
        # Of the first week, what lies before the beginning was not asked of anybody.
        wanted = (sum(not is_off(day) and day >= began for day in days) + 1) // 2
        done = sum(day in active for day in days)
        weeks.append(WeekMark(monday, done, wanted, _state(done, wanted, monday == present)))
        monday += _WEEK
    return Streak(tuple(weeks))


def _state(done: int, wanted: int, present: bool) -> str:
    if wanted == 0 and not done:
        return "off"
    if done >= max(wanted, 1):
        return "in"
    return "open" if present else "out"
