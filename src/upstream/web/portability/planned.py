"""The plan of one person as parts of a record: goal, rhythm, weeks, placements, own words. The feed's secret stays."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from django.db.models import prefetch_related_objects

from upstream.exchange import record as parts
from upstream.web.accounts.models import User
from upstream.web.planner.models import GoalRow, PlacementRow, RhythmRow, SaidRow, SessionRow, WeekRow
from upstream.web.portability.copying import by_and_by, copied


def goal(user: User) -> parts.Goal | None:
    row = GoalRow.objects.filter(user=user).first()
    return row and copied(parts.Goal, row)


def rhythm(user: User) -> parts.Rhythm | None:
    row = RhythmRow.objects.filter(user=user).first()
    return row and parts.Rhythm(minutes=row.minutes, off=[date.fromisoformat(day) for day in row.off])


def weeks(user: User) -> Iterator[parts.Week]:
    for row in by_and_by(WeekRow.objects.filter(user=user).order_by("monday")):
        rows = SessionRow.objects.filter(user=user, monday=row.monday).order_by("day", "place", "pk")
        yield copied(parts.Week, row, sessions=[copied(parts.Session, session) for session in rows])


def placements(user: User) -> Iterator[parts.Placement]:
    for row in by_and_by(PlacementRow.objects.filter(user=user).order_by("started_at", "pk")):
        prefetch_related_objects([row], "answers")
        answers = [copied(parts.PlacementAnswer, answer) for answer in row.answers.all()]
        yield copied(parts.Placement, row, answers=answers)


def said(user: User) -> Iterator[parts.Said]:
    for row in by_and_by(SaidRow.objects.filter(user=user).order_by("at", "pk")):
        yield copied(parts.Said, row)
