"""Changing a learner's goal, rhythm and week. Doing the same twice changes nothing more."""

from __future__ import annotations

import secrets
from datetime import date, datetime
from enum import StrEnum

from django.db import transaction

from upstream.planning import Goal, Rhythm, SessionError, checked, known_task
from upstream.planning.words import Reason
from upstream.web.accounts.clock import clock_of
from upstream.web.accounts.models import User
from upstream.web.content import pack
from upstream.web.planner import rows
from upstream.web.planner.models import FeedRow, GoalRow, RhythmRow, SessionRow
from upstream.web.planner.state import rhythm_of
from upstream.web.planner.weeks import plan_again, stored_week


class Change(StrEnum):
    SKIP = "skip"
    RESTORE = "restore"
    DONE = "done"


@transaction.atomic
def set_goal(user: User, goal: Goal, now: datetime) -> None:
    """Head for something else, and plan the rest of the week for it. Raises GoalError."""
    checked(goal, pack(), clock_of(user).day(now))
    GoalRow.objects.update_or_create(user=user, defaults={**rows.goal_values(goal), "set_at": now})
    plan_again(user, now)


@transaction.atomic
def set_rhythm(user: User, rhythm: Rhythm, now: datetime) -> None:
    """Change the hours, and plan the rest of the week by them."""
    RhythmRow.objects.update_or_create(user=user, defaults=rows.rhythm_values(rhythm))
    plan_again(user, now)


def set_day_off(user: User, day: date, off: bool, now: datetime) -> None:
    """Take a single day off, or take that back."""
    rhythm = rhythm_of(user)
    set_rhythm(user, rhythm.without(day) if off else rhythm.with_(day), now)


@transaction.atomic
def move(user: User, key: str, day: date, now: datetime) -> None:
    """Put a session on another day of its week. Raises SessionError when it is gone or the day is outside."""
    row = _own(user, key)
    week = stored_week(user, row.monday, now).move(key, day)
    if row.day == day:
        return
    places = {session.key: i for i, session in enumerate(week)}
    moved = list(SessionRow.objects.filter(user=user, monday=row.monday))
    for other in moved:
        other.place = places.get(other.key, other.place)
        if other.key == key:
            other.day, other.moved, other.changed_at = day, True, now
    SessionRow.objects.bulk_update(moved, ["place", "day", "moved", "changed_at"])


@transaction.atomic
def change(user: User, key: str, what: Change, now: datetime) -> None:
    """Skip a session, mark it as done, or take either back. Raises SessionError when it is gone."""
    row = _own(user, key)
    skipped, done_at = what is Change.SKIP, (row.done_at or now) if what is Change.DONE else None
    if (row.skipped, row.done_at) != (skipped, done_at):
        row.skipped, row.done_at, row.changed_at = skipped, done_at, now
        row.save(update_fields=["skipped", "done_at", "changed_at"])


@transaction.atomic
def replace_feed(user: User, now: datetime) -> FeedRow:
    """A new secret address; the one before stops working."""
    values = {"token": secrets.token_urlsafe(32), "created_at": now}
    return FeedRow.objects.update_or_create(user=user, defaults=values)[0]


def revoke_feed(user: User) -> None:
    FeedRow.objects.filter(user=user).delete()


def _own(user: User, key: str) -> SessionRow:
    User.objects.select_for_update().get(pk=user.pk)
    row = SessionRow.objects.filter(user=user, key=key).first()
    if row is None or not known_task(row.task, pack()):
        raise SessionError(Reason.of("session-gone"))
    return row
