"""What a plan starts from: a learner's goal, rhythm, what is known, what was done."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from functools import lru_cache
from math import ceil

from django.contrib.auth.models import AnonymousUser

from upstream.memory import Act, Record
from upstream.planning import (
    Goal,
    GoalError,
    Inference,
    ReviewLoad,
    Rhythm,
    Task,
    TaskKind,
    Week,
    known_by,
    open_path,
    overruled,
    target_skills,
    worked_through,
)
from upstream.web.accounts.models import User
from upstream.web.content import graph, pack
from upstream.web.evidence import queries as evidence
from upstream.web.evidence.models import Event
from upstream.web.planner import rows
from upstream.web.planner.models import GoalRow, PlacementRow, RhythmRow, SaidRow, SessionRow
from upstream.web.review.queue import Queue

BEGUN_WITHIN = timedelta(days=14)


def current_goal(user: User | AnonymousUser) -> Goal | None:
    """A learner's goal; None when there is none, or when the pack no longer has what it names."""
    row = GoalRow.objects.filter(user=user).first() if user.is_authenticated else None
    if row is None:
        return None
    goal = rows.as_goal(row)
    try:
        target_skills(goal, pack())
    except GoalError:
        return None
    return goal


def rhythm_of(user: User) -> Rhythm:
    return rows.as_rhythm(RhythmRow.objects.filter(user=user).first())


def said(user: User) -> dict[str, bool]:
    """The learner's own word on skills."""
    return dict(SaidRow.objects.filter(user=user).values_list("skill", "known"))


def proved(record: Record) -> frozenset[str]:
    return frozenset(s.skill for s in record.skills.values() if s.proved_at and s.skill in pack().skills)


def solved(record: Record) -> frozenset[str]:
    """The exercises that were passed in a way that counts."""
    return frozenset(item.item for item in record.items.values() if item.proved_at)


def inferences(user: User, record: Record) -> dict[str, Inference]:
    """What is believed of every skill: by placement, by evidence, by the learner's word."""
    last = PlacementRow.objects.filter(user=user, finished_at__isnull=False).order_by("-started_at").first()
    believed = rows.as_beliefs(last, pack())
    return overruled(believed, pack(), graph(), proved(record), said(user))


def known_skills(user: User, record: Record | None = None) -> frozenset[str]:
    """The skills that a path passes over: proved, inferred, said to be known, or worked through without a proof."""
    record = record or evidence.stored_record(user)
    known = proved(record) | known_by(inferences(user, record))
    return known | worked_through(pack().skills, pack(), spent(user))


def path_of(user: User, record: Record | None = None, goal: Goal | None = None) -> tuple[str, ...]:
    """What is still open on the way to the goal, in order; empty without a goal. goal: when it is at hand."""
    goal = goal or current_goal(user)
    return _path(goal, known_skills(user, record)) if goal else ()


@lru_cache(maxsize=256)
def _path(goal: Goal, known: frozenset[str]) -> tuple[str, ...]:
    """Pages ask several times for the same."""
    return open_path(goal, pack(), graph(), known)


def spent(user: User, but: date | None = None) -> dict[str, int]:
    """The minutes of sessions that the learner marked as done, by task; but: a week that is left out."""
    found: dict[str, int] = {}
    done = SessionRow.objects.filter(user=user, done_at__isnull=False)
    for week, task, minutes in done.values_list("monday", "task", "minutes"):
        if week != but:
            found[task] = found.get(task, 0) + minutes
    return found


def begun(user: User, record: Record, now: datetime) -> list[str]:
    """The exercises that were tried within two weeks and not passed, the latest first."""
    recent = Event.objects.filter(user=user, at__gte=now - BEGUN_WITHIN, act__in=(Act.FAILED, Act.HINT))
    items = dict.fromkeys(recent.order_by("-id").values_list("item", flat=True))
    done = solved(record)
    return [item for item in items if item in pack().exercises and item not in done]


def review_load(queue: Queue) -> ReviewLoad:
    """Today's reviews. What was put on later days is held against nobody."""
    overdue = queue.backlog.today if queue.backlog else min(queue.overdue, queue.left)
    return ReviewLoad(queue.left, overdue, ceil(queue.minutes))


def reviews_by_day(queue: Queue) -> dict[date, int]:
    """The minutes of reviews of today and the days after."""
    later = {day: ceil(sum(due.minutes for due in dues)) for day, dues in queue.later.items()}
    return {**later, queue.day: ceil(queue.minutes)} if queue.left else later


def done_by_evidence(week: Week, record: Record, days: Mapping[date, int], today: date, due: int) -> set[str]:
    """The keys of sessions that evidence shows to be done. days: reviews answered, by day; due: left of today's."""
    known = proved(record)

    def done(task: Task, day: date) -> bool:
        match task.kind:
            case TaskKind.EXERCISE:
                memory = record.items.get(task.about)
                return memory is not None and memory.proved_at is not None
            case TaskKind.READ | TaskKind.PRACTISE | TaskKind.PROJECT:
                return task.about in known
            case TaskKind.REVIEW:
                return bool(days.get(day)) and (day < today or not due)
            case _:
                return False

    return {session.key for session in week if done(session.task, session.day)}
