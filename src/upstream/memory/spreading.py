"""Spreading reviews over days, so that none is much fuller than another.

Each item may move by a few days around the day it is due, the more the longer its interval was. Among all ways to use
that, the lowest level, from half the cap, is sought at which no day is fuller than the level and nothing waits beyond
its slack; then every day takes what is due, and something early only where the days after it could not keep the level
otherwise. With items of equal length, "earliest deadline first" finds such an order whenever there is one, so the cap
holds when it can.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from heapq import heappop, heappush

from upstream.memory.queue import Due, ReviewSettings

EASY = 0.5  # the share of a usual day's load that an easy day has
# The levels that are tried, as shares of the cap. On a day that is less than half full nobody gains by waiting.
LEVELS = tuple(step / 12 for step in range(6, 13))

_DAY = timedelta(days=1)
# How far an interval may move: a day, and these shares of its parts, as Anki and FSRS vary theirs. Below 2.5 days: not.
_SHARES = ((2.5, 7.0, 0.15), (7.0, 20.0, 0.1), (20.0, float("inf"), 0.05))


@dataclass(frozen=True, slots=True)
class _Task:
    """A review as indices of days: not before `earliest`, due on `due`, not after `latest` if possible."""

    earliest: int
    due: int
    latest: int
    rank: int
    minutes: float
    review: Due

    @property
    def order(self) -> tuple[int, int, int, str]:
        return (self.latest, self.rank, self.due, self.review.item)


def slack(due: Due) -> int:
    """By how many days an item may come earlier or later than it is due."""
    interval = (due.due - due.reviewed_at) / _DAY
    if interval < _SHARES[0][0]:
        return 0
    return int(1 + sum(share * max(min(interval, high) - low, 0.0) for low, high, share in _SHARES))


def spread(
    dues: Sequence[Due],
    today: date,
    settings: ReviewSettings,
    horizon: int = 14,
    spent: float = 0.0,
    rank: Mapping[str, int] | None = None,
) -> Mapping[date, tuple[Due, ...]]:
    """Which reviews to do on which day, each day's in order. Pure and deterministic; nothing is lost.

    spent: minutes already reviewed today. rank: among what has waited beyond its slack, lower comes first (the place in
    `backlog`). What is overdue waits for a day with room; whatever finds none within the horizon is put on its last day.
    What is due after the horizon stays on its day. A review longer than the cap has a day to itself.
    """
    days = [today + i * _DAY for i in range(max(horizon, 1))]
    tasks, later = _tasks(dues, today, settings, len(days), rank or {})
    shares = [EASY if day.weekday() == settings.easy_weekday else 1.0 for day in days]
    caps = [settings.minutes_per_day * share for share in shares]
    tasks, level = _level(tasks, caps, spent)
    chosen = _choose(tasks, level, spent)
    found = {day: tuple(task.review for task in tasks) for day, tasks in zip(days, chosen, strict=True)}
    for due in sorted(later, key=lambda due: (due.due, due.item)):
        day = settings.clock.day(due.due)
        found[day] = (*found.get(day, ()), due)
    return {day: reviews for day, reviews in found.items() if reviews}


def _tasks(
    dues: Sequence[Due], today: date, settings: ReviewSettings, horizon: int, rank: Mapping[str, int]
) -> tuple[list[_Task], list[Due]]:
    """What can be done within the horizon, most urgent first, and what comes after it."""
    tasks, later = [], []
    for review in dues:
        due = (settings.clock.day(review.due) - today).days
        if due >= horizon:
            later.append(review)
            continue
        room = slack(review)
        latest = min(max(due + room, 0), horizon - 1)
        place = rank.get(review.item, len(rank)) if due + room <= 0 else 0
        tasks.append(_Task(max(due - room, 0), max(due, 0), latest, place, review.minutes, review))
    return sorted(tasks, key=lambda task: task.order), later


def _fits(load: float, minutes: float, cap: float) -> bool:
    """A small excess is rounding; what is longer than the cap goes alone, on a day that has time at all."""
    return load + minutes <= cap + 1e-9 or (load == 0 and cap > 0)


def _level(tasks: list[_Task], caps: Sequence[float], spent: float) -> tuple[list[_Task], Sequence[float]]:
    """The lowest level at which every task is done in time; at the caps, tasks may have to wait longer."""
    for share in LEVELS:
        level = [cap * share for cap in caps]
        if all(place is not None for place in _places(tasks, level, spent)):
            return tasks, level
    places = _places(tasks, caps, spent, patient=True)
    last = len(caps) - 1
    waiting = [
        replace(task, latest=max(task.latest, last if place is None else place))
        for task, place in zip(tasks, places, strict=True)
    ]
    return sorted(waiting, key=lambda task: task.order), caps


def _places(
    tasks: Sequence[_Task], caps: Sequence[float], spent: float, first: int = 0, patient: bool = False
) -> list[int | None]:
    """The day of each task when the most urgent that may be done goes first, from the day `first` on.

    Unless patient, it ends at the first task that has no place in time; what is then not placed is None.
    """
    found: list[int | None] = [None] * len(tasks)
    coming = deque(sorted(range(len(tasks)), key=lambda i: tasks[i].earliest))
    shortest = min((task.minutes for task in tasks), default=0.0)
    waiting: list[tuple[int, int, int, str, int]] = []
    for day in range(first, len(caps)):
        while coming and tasks[coming[0]].earliest <= day:
            i = coming.popleft()
            heappush(waiting, (*tasks[i].order, i))
        load, left = spent if day == 0 else 0.0, []
        while waiting and _fits(load, shortest, caps[day]):
            entry = heappop(waiting)
            if _fits(load, tasks[entry[-1]].minutes, caps[day]):
                load += tasks[entry[-1]].minutes
                found[entry[-1]] = day
            else:
                left.append(entry)
        for entry in left:
            heappush(waiting, entry)
        if waiting and waiting[0][0] <= day and not patient:
            return found
    return found


def _choose(tasks: Sequence[_Task], caps: Sequence[float], spent: float) -> list[list[_Task]]:
    """Day by day: what is due, most urgent first, then as few early ones as the days after it need."""
    left, chosen = list(tasks), []
    for day, cap in enumerate(caps):
        load = spent if day == 0 else 0.0
        due = [task for task in left if task.due <= day]
        early = [task for task in left if task.earliest <= day < task.due]
        if day == len(caps) - 1:
            done = due
        else:
            now = _filled(due, load, cap)
            more = _filled(early, load + sum(task.minutes for task in now), cap)
            count = _fewest(_without(left, now), more, caps, day + 1)
            if count is None:  # something early is more urgent than something due
                done = _filled([task for task in left if task.earliest <= day], load, cap)
            else:
                done = now + more[:count]
        left = _without(left, done)
        chosen.append(done)
    return chosen


def _filled(tasks: Sequence[_Task], load: float, cap: float) -> list[_Task]:
    """Those that fit into a day, from the first on."""
    found = []
    for task in tasks:
        if _fits(load, task.minutes, cap):
            load += task.minutes
            found.append(task)
    return found


def _without(tasks: Sequence[_Task], gone: Sequence[_Task]) -> list[_Task]:
    items = {task.review.item for task in gone}
    return [task for task in tasks if task.review.item not in items]


def _fewest(rest: list[_Task], early: list[_Task], caps: Sequence[float], day: int) -> int | None:
    """How many of `early`, from the first, must go now so that the rest has places from `day` on; None if all do not do."""

    def enough(count: int) -> bool:
        return all(place is not None for place in _places(_without(rest, early[:count]), caps, 0.0, day))

    if enough(0):
        return 0
    if not early or not enough(len(early)):
        return None
    return bisect_left(range(1, len(early)), True, key=enough) + 1
