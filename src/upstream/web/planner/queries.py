"""What other pages ask the planner: the week, the next step, the forecast. `state` holds what they start from."""

from __future__ import annotations

from datetime import datetime, timedelta

from upstream.memory import Record, question_id
from upstream.planning import (
    Forecast,
    Moment,
    Step,
    TaskKind,
    Week,
    forecast,
    minutes_by_week,
    monday,
    next_step,
    path_minutes,
    ratios,
    spells,
)
from upstream.web.accounts.clock import clock_of
from upstream.web.accounts.models import User
from upstream.web.content import pack
from upstream.web.evidence import queries as evidence
from upstream.web.evidence.models import Event
from upstream.web.planner.models import SessionRow
from upstream.web.planner.showing import goal_title
from upstream.web.planner.state import (
    begun,
    current_goal,
    known_skills,
    path_of,
    review_load,
    reviews_by_day,
    rhythm_of,
    solved,
    spent,
)
from upstream.web.planner.weeks import week_of
from upstream.web.review import queries as review
from upstream.web.review.queue import Queue

__all__ = [
    "current_goal",
    "forecast_for",
    "goal_title",
    "known_skills",
    "next_for",
    "path_of",
    "rhythm_of",
    "week",
]

PACE_WITHIN = timedelta(weeks=52)
WEEKS_OF_OWN = 12


def week(user: User, now: datetime, queue: Queue | None = None, record: Record | None = None) -> Week:
    """The learner's present week, planned and stored at its first reading; empty without a goal.

    queue, record: today's reviews and the learner's states, when they are at hand.
    """
    return week_of(user, now, queue, record)


def next_for(
    user: User,
    now: datetime,
    queue: Queue | None = None,
    record: Record | None = None,
    week: Week | None = None,
) -> Step:
    """The one next thing. queue, record, week: today's reviews, states and present week, when they are at hand."""
    record = record or evidence.stored_record(user)
    queue = queue or review.todays_queue(user, now, record)
    goal = current_goal(user)
    return next_step(
        pack(),
        (week or week_of(user, now, queue, record, goal)) if goal else None,
        path_of(user, record, goal) if goal else (),
        clock_of(user).day(now),
        review_load(queue),
        begun(user, record, now),
        solved(record),
    )


def forecast_for(
    user: User, now: datetime, queue: Queue | None = None, record: Record | None = None
) -> Forecast | None:
    """When the goal is reached; None without a goal."""
    goal = current_goal(user)
    if goal is None:
        return None
    record = record or evidence.stored_record(user)
    rhythm, today = rhythm_of(user), clock_of(user).day(now)
    work = path_minutes(path_of(user, record, goal), pack(), spent(user))
    hours = rhythm.learning or rhythm.weekly
    queue = queue or review.todays_queue(user, now, record)
    reviews = sum(m for day, m in reviews_by_day(queue).items() if day < today + timedelta(days=7))
    paces, achieved = _pace(user, now, record)
    return forecast(
        list(work.values()), hours - min(reviews, hours // 2), today, goal.date, paces, achieved, seed=user.pk
    )


def _pace(user: User, now: datetime, record: Record) -> tuple[list[float], list[float]]:
    """The learner's own ratios of minutes taken to estimated, and minutes of past weeks, by the clock of `timing`."""
    events = Event.objects.filter(user=user, at__gte=now - PACE_WITHIN).order_by("id")
    moments = [
        Moment(at, item, tuple(skills)) for at, item, skills in events.values_list("at", "item", "skills")
    ]
    by_hand = SessionRow.objects.filter(user=user, done_at__gte=now - PACE_WITHIN).exclude(skill="")
    for at, task, skill, minutes in by_hand.values_list("done_at", "task", "skill", "minutes"):
        if not task.startswith((TaskKind.EXERCISE, TaskKind.REFERENCE)):  # evidence times the exercises
            moments.append(Moment(at, task, (skill,), minutes))
    work = [spell for spell in spells(moments) if question_id(spell.item) is None]
    proofs = {s.skill: s.proved_at for s in record.skills.values() if s.proved_at}
    estimates = {skill.id: skill.minutes for skill in pack().skills.values()}
    if not work:
        return [], []
    clock = clock_of(user)
    until = monday(clock.day(now))
    # The first whole week: one that was joined on a Thursday says nothing about a week's hours.
    begun_on = monday(clock.day(work[0].at) + timedelta(days=6))
    first = max(begun_on, until - timedelta(weeks=WEEKS_OF_OWN))
    return ratios(work, proofs, estimates), minutes_by_week(work, clock.day, first, until)
