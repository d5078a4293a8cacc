"""A learner's weeks as they are stored."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

from django.db import transaction

from upstream.memory import Act, Record
from upstream.planning import Desk, Goal, TaskKind, Week, known_task, monday, plan_week
from upstream.web.accounts.clock import clock_of
from upstream.web.accounts.models import User
from upstream.web.content import graph, pack
from upstream.web.evidence import queries as evidence
from upstream.web.evidence.models import Event
from upstream.web.planner import rows
from upstream.web.planner.models import SessionRow, WeekRow
from upstream.web.planner.state import (
    current_goal,
    done_by_evidence,
    path_of,
    proved,
    reviews_by_day,
    rhythm_of,
    solved,
    spent,
)
from upstream.web.review import queries as review
from upstream.web.review.queue import Queue


def week_of(
    user: User,
    now: datetime,
    queue: Queue | None = None,
    record: Record | None = None,
    goal: Goal | None = None,
) -> Week:
    """The present week, planned at its first reading. Without a goal it is empty.

    queue, record, goal: today's reviews, the learner's states and goal, when they are at hand.
    """
    first = monday(clock_of(user).day(now))
    goal = goal or current_goal(user)
    if goal is None:
        return Week(first)
    record = record or evidence.stored_record(user)
    if not WeekRow.objects.filter(user=user, monday=first).exists():
        return plan_again(user, now, queue, record, goal)
    return stored_week(user, first, now, queue, record)


def stored_week(
    user: User, first: date, now: datetime, queue: Queue | None = None, record: Record | None = None
) -> Week:
    """A week as it is stored, with what evidence shows to be done. What the pack no longer has is left out."""
    stored = SessionRow.objects.filter(user=user, monday=first).order_by("day", "place", "id")
    week = Week(first, tuple(rows.as_session(row, pack()) for row in stored if known_task(row.task, pack())))
    if not week.sessions:
        return week
    clock = clock_of(user)
    today = clock.day(now)
    answered: dict[date, int] = {}
    due = 0
    if any(session.task.kind is TaskKind.REVIEW for session in week):
        since = Event.objects.filter(user=user, act=Act.RECALLED, at__gte=clock.start(first))
        for at in since.values_list("at", flat=True):
            answered[clock.day(at)] = answered.get(clock.day(at), 0) + 1
        due = queue.left if queue else review.left_today(user, now)
    done = done_by_evidence(week, record or evidence.stored_record(user), answered, today, due)
    return replace(
        week, sessions=tuple(replace(s, done=True) if s.key in done and not s.skipped else s for s in week)
    )


@transaction.atomic
def plan_again(
    user: User,
    now: datetime,
    queue: Queue | None = None,
    record: Record | None = None,
    goal: Goal | None = None,
) -> Week:
    """Fill the present week anew around what was moved, skipped or done, and store it."""
    User.objects.select_for_update().get(pk=user.pk)
    today = clock_of(user).day(now)
    first = monday(today)
    goal = goal or current_goal(user)
    if goal is None:
        return Week(first)
    record = record or evidence.stored_record(user)
    queue = queue or review.todays_queue(user, now, record)
    desk = Desk(
        pack(),
        graph(),
        path_of(user, record, goal),
        rhythm_of(user),
        solved(record),
        proved(record),
        spent(user, but=first),
        reviews_by_day(queue),
    )
    week = plan_week(desk, first, today, stored_week(user, first, now, queue, record).kept)
    _store(user, week, now)
    return week


def _store(user: User, week: Week, now: datetime) -> None:
    """Replace what was not kept. Rows of kept sessions stay, with their marks; only their place changes."""
    held = {session.key for session in week.kept}
    stored = SessionRow.objects.filter(user=user, monday=week.monday)
    stored.exclude(key__in=held).delete()
    place = {session.key: i for i, session in enumerate(week)}
    staying = list(stored.filter(key__in=held))
    for row in staying:
        row.place = place[row.key]
    SessionRow.objects.bulk_update(staying, ["place"])
    known = {row.key for row in staying}
    SessionRow.objects.bulk_create(
        SessionRow(user=user, monday=week.monday, **rows.session_values(session, place[session.key], now))
        for session in week
        if session.key not in known
    )
    WeekRow.objects.update_or_create(user=user, monday=week.monday, defaults={"planned_at": now})


def planned_between(user: User, first: date, last: date) -> list[SessionRow]:
    """Stored sessions of some days, with those that were skipped left out."""
    found = SessionRow.objects.filter(user=user, day__range=(first, last), skipped=False)
    return [row for row in found.order_by("day", "place") if known_task(row.task, pack())]


def weeks_around(today: date) -> tuple[date, date]:
    """The days that the calendar feed tells: four weeks back, and to the end of the week."""
    return monday(today) - timedelta(weeks=4), monday(today) + timedelta(days=6)
