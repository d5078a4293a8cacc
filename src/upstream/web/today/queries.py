"""What the home page shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from upstream.curriculum import Exercise, Skill
from upstream.memory import Act, DayClock, Record, State
from upstream.planning import Rhythm, Session, TaskKind, Week
from upstream.web.accounts.clock import clock_of
from upstream.web.accounts.models import User
from upstream.web.content import graph, pack
from upstream.web.evidence import queries as evidence
from upstream.web.evidence.models import Event
from upstream.web.learning.queries import skill_views, suggested
from upstream.web.planner import queries as planner
from upstream.web.planner.models import PlacementRow
from upstream.web.planner.showing import ShownStep, goal_title, shown_step
from upstream.web.planner.state import current_goal, proved, rhythm_of
from upstream.web.review import queries as review
from upstream.web.review.ends import backlog_words
from upstream.web.review.queue import Queue
from upstream.web.review.words import length
from upstream.web.today.rhythm import WEEKS, Streak, active_days, streak


@dataclass(frozen=True, slots=True)
class DayMark:
    """A day of this week. state: done, started, planned, off, free or past; minutes: planned and not skipped."""

    day: date
    state: str
    minutes: int
    sessions: int
    done: int
    today: bool

    @property
    def length(self) -> str:
        return length(self.minutes)


@dataclass(frozen=True, slots=True)
class Beginning:
    """The first steps: a goal, a look at what is known, a first exercise. exercise: the one to begin with."""

    goal: bool
    placed: bool
    exercise: Exercise | None


@dataclass(frozen=True, slots=True)
class Today:
    """beginning: for somebody who has proved nothing yet. faded: skills that began to fade since the last visit."""

    day: date
    step: ShownStep
    others: tuple[ShownStep, ...]
    queue: Queue
    backlog: str
    week: tuple[DayMark, ...]
    goal: str
    faded: tuple[Skill, ...]
    streak: Streak
    beginning: Beginning | None

    @property
    def show_reviews(self) -> bool:
        """Whether reviews have a line of their own: unless they are the next thing, or there were none today."""
        if self.queue.left:
            return self.beginning is not None or self.step.kind != TaskKind.REVIEW
        return bool(self.queue.done.settled)


def today(user: User, now: datetime) -> Today:
    record = evidence.stored_record(user)
    clock = clock_of(user)
    day = clock.day(now)
    queue = review.todays_queue(user, now, record)
    goal = current_goal(user)
    week = planner.week(user, now, queue, record) if goal else None
    step = planner.next_for(user, now, queue, record, week)
    rhythm = rhythm_of(user)
    first = day - timedelta(days=day.weekday(), weeks=WEEKS - 1)
    moments = _moments(user, clock.start(first))
    active = active_days(moments, first, day, clock)
    return Today(
        day=day,
        step=shown_step(step),
        others=tuple(shown_step(other) for other in step.others),
        queue=queue,
        backlog="" if queue.done.settled else backlog_words(user, queue),
        week=_days(week, rhythm, active, day),
        goal=goal_title(goal) if goal else "",
        faded=_faded(record, _last_seen(user, clock.start(day)), now),
        streak=streak(active, _began(user, clock), day, rhythm.is_off),
        beginning=None if proved(record) else _beginning(user, record, now, bool(goal)),
    )


def _days(week: Week | None, rhythm: Rhythm, active: frozenset[date], today: date) -> tuple[DayMark, ...]:
    monday = today - timedelta(days=today.weekday())
    return tuple(
        _day(day, week.on(day) if week else (), rhythm, day in active, today)
        for day in (monday + timedelta(days=i) for i in range(7))
    )


def _day(day: date, sessions: Sequence[Session], rhythm: Rhythm, active: bool, today: date) -> DayMark:
    asked = [session for session in sessions if not session.skipped]
    done = sum(session.done for session in asked)
    if (asked and done == len(asked)) or (active and not asked and day < today):
        state = "done"
    elif active or done:
        state = "started"
    elif asked and day >= today:
        state = "planned"
    elif rhythm.is_off(day):
        state = "off"
    else:
        state = "past" if day < today else "free"
    return DayMark(day, state, sum(session.minutes for session in asked), len(asked), done, day == today)


def _moments(user: User, since: datetime) -> list[datetime]:
    """When somebody did something, oldest first."""
    events = Event.objects.filter(user=user, at__gte=since).exclude(act=Act.UNDONE)
    return list(events.order_by("at").values_list("at", flat=True))


def _began(user: User, clock: DayClock) -> date | None:
    first = Event.objects.filter(user=user).order_by("at").values_list("at", flat=True).first()
    return clock.day(first) if first else None


def _last_seen(user: User, before: datetime) -> datetime | None:
    """When somebody last did something before today."""
    earlier = Event.objects.filter(user=user, at__lt=before).order_by("-at")
    return earlier.values_list("at", flat=True).first()


def _faded(record: Record, since: datetime | None, now: datetime) -> tuple[Skill, ...]:
    """The skills that were proved then and are fading now, the nearest to being forgotten first."""
    if since is None:
        return ()
    found = []
    for state in record.skills.values():
        if state.proved_at is None or state.skill not in pack().skills:
            continue
        standing = record.standing(state.skill, now)
        if standing.state is State.FADING and record.standing(state.skill, since).state is State.PROVED:
            found.append((standing.strength or 0.0, state.skill))
    return tuple(pack().skills[skill] for _, skill in sorted(found))


def _beginning(user: User, record: Record, now: datetime, goal: bool) -> Beginning:
    first = suggested(pack(), graph(), skill_views(pack(), graph(), record, now), count=1)
    exercise = pack().exercises_of(first[0].skill.id)[0] if first else None
    return Beginning(goal, PlacementRow.objects.filter(user=user).exists(), exercise)
