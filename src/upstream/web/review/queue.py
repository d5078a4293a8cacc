"""A learner's review of one day: what is left, in which order, and what was done."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from math import ceil

from upstream.memory import Due, Model, Rating, ReviewSettings, backlog, question_id, spread

HORIZON = 14  # days over which the load is spread
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Done:
    """What was reviewed today. ratings: by item, the last one of the day; minutes: estimated. introduced: new today."""

    ratings: Mapping[str, Rating]
    minutes: float
    introduced: int

    @property
    def questions(self) -> int:
        return sum(question_id(item) is not None for item in self.settled)

    @property
    def exercises(self) -> int:
        """Those that were solved; one that failed is due again before long."""
        solved = (item for item, rating in self.ratings.items() if rating is not Rating.AGAIN)
        return sum(question_id(item) is None for item in solved)

    @property
    def settled(self) -> tuple[str, ...]:
        """What does not come again today."""
        return tuple(item for item, rating in self.ratings.items() if not self._returns(item, rating))

    @property
    def returning(self) -> tuple[str, ...]:
        """Questions that were forgotten today, in the order in which they were asked."""
        return tuple(item for item, rating in self.ratings.items() if self._returns(item, rating))

    @staticmethod
    def _returns(item: str, rating: Rating) -> bool:
        return rating is Rating.AGAIN and question_id(item) is not None


@dataclass(frozen=True, slots=True)
class Backlog:
    """What piled up while somebody was away. overdue: in all; days: over which what does not come today is spread."""

    overdue: int
    today: int
    days: int


@dataclass(frozen=True, slots=True)
class Queue:
    """What is left of today. questions: item ids in the order in which they are asked, forgotten ones last.

    new: how many of them were never seen. overdue: how many items were due before today. later: what was put on the
    days after today, by day. minutes: of everything left.
    """

    day: date
    questions: tuple[str, ...]
    exercises: tuple[Due, ...]
    new: int
    overdue: int
    minutes: float
    done: Done
    backlog: Backlog | None
    later: Mapping[date, tuple[Due, ...]]

    @property
    def left(self) -> int:
        return len(self.questions) + len(self.exercises)

    @property
    def whole_minutes(self) -> int:
        return max(1, ceil(self.minutes))

    @property
    def total(self) -> int:
        return self.left + len(self.done.settled)

    @property
    def tomorrow(self) -> tuple[Due, ...]:
        return self.later.get(self.day + _DAY, ())

    def with_(self, questions: tuple[str, ...], exercises: tuple[Due, ...], each: float) -> Queue:
        """The same day with other things left to do. each: minutes that a question takes."""
        minutes = each * len(questions) + minutes_of(exercises)
        return replace(self, questions=questions, exercises=exercises, minutes=minutes, backlog=None)


def by_day(
    dues: Sequence[Due],
    done: Done,
    settings: ReviewSettings,
    now: datetime,
    blocks: Callable[[Iterable[str]], Mapping[str, int]],
    model: Model,
) -> tuple[Mapping[date, tuple[Due, ...]], Backlog | None]:
    """The reviews by day, today's among them, and the backlog if there is one.

    What was reviewed today waits for the day on which it is due. A backlog is more overdue than two days' load, and only
    then is it asked what blocks most. blocks: as in `upstream.memory.backlog`, for the skills it is given.
    """
    today = settings.clock.day(now)
    open_, settled = [], []
    for due in dues:
        (settled if due.item in done.ratings else open_).append(due)
    overdue = [due for due in open_ if settings.clock.day(due.due) < today]
    piled = sum(due.minutes for due in overdue) + done.minutes > 2 * settings.minutes_per_day
    rank: dict[str, int] = {}
    if piled:
        blocked = blocks({skill for due in overdue for skill in due.skills})
        ordered = backlog(overdue, now, blocked, model)
        # Questions first: a dozen of them fit into the time of one exercise.
        ordered = tuple(sorted(ordered, key=lambda due: question_id(due.item) is None))
        rank = {due.item: place for place, due in enumerate(ordered)}
    days = dict(spread(open_, today, settings, HORIZON, done.minutes, rank))
    for due in settled:
        day = max(settings.clock.day(due.due), today + _DAY)
        days[day] = (*days.get(day, ()), due)
    if not piled or not overdue:
        return days, None
    days[today] = tuple(sorted(days.get(today, ()), key=lambda due: rank.get(due.item, len(rank))))
    chosen = {due.item for due in days[today]}
    waiting = [due for due in overdue if due.item not in chosen]
    return days, Backlog(len(overdue), len(overdue) - len(waiting), _days_of(waiting, days, today, settings))


def _days_of(
    waiting: Sequence[Due], days: Mapping[date, Sequence[Due]], today: date, settings: ReviewSettings
) -> int:
    """Over how many days what waits is spread. What found no room within the horizon takes days after it."""
    items = {due.item for due in waiting}
    last = max((day for day, dues in days.items() if any(due.item in items for due in dues)), default=today)
    return max((last - today).days, ceil(minutes_of(waiting) / max(settings.minutes_per_day, 1)))


def interleaved(
    reviews: Sequence[str], fresh: Sequence[str], reviewed: int = 0, introduced: int = 0
) -> tuple[str, ...]:
    """New questions spread evenly among those that come back: neither all at once nor all at the tired end.

    reviewed, introduced: how many of each kind were done today, so that the order goes on where it was.
    """
    of_reviews, of_new = reviewed + len(reviews), introduced + len(fresh)
    coming, new, mixed = deque(reviews), deque(fresh), []
    while coming or new:
        if new and (not coming or introduced * of_reviews < reviewed * of_new):
            mixed.append(new.popleft())
            introduced += 1
        else:
            mixed.append(coming.popleft())
            reviewed += 1
    return tuple(mixed)


def minutes_of(dues: Iterable[Due]) -> float:
    return sum(due.minutes for due in dues)
