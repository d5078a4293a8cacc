"""Rows as the library's values, and back."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from upstream.curriculum import Pack, Round
from upstream.planning import (
    DEFAULT_RHYTHM,
    Activity,
    Goal,
    GoalKind,
    Inference,
    Reason,
    Rhythm,
    Session,
    Task,
    TaskKind,
    Verdict,
    missing,
)
from upstream.planning.words import SENTENCES
from upstream.web.planner.models import GoalRow, PlacementRow, RhythmRow, SessionRow


def as_goal(row: GoalRow) -> Goal:
    rounds = tuple(Round(r) for r in row.rounds if r in set(Round))
    return Goal(GoalKind(row.kind), tuple(row.skills), row.stream, rounds, row.date)


def goal_values(goal: Goal) -> dict[str, Any]:
    return {
        "kind": str(goal.kind),
        "skills": list(goal.skills),
        "stream": goal.stream,
        "rounds": [str(r) for r in goal.rounds],
        "date": goal.date,
    }


def as_rhythm(row: RhythmRow | None) -> Rhythm:
    """The programme's week for somebody who has not set their own."""
    if row is None:
        return DEFAULT_RHYTHM
    minutes = {
        (int(day), Activity(activity)): value
        for day, hours in row.minutes.items()
        for activity, value in hours.items()
        if activity in set(Activity)
    }
    return Rhythm(minutes, frozenset(date.fromisoformat(day) for day in row.off))


def rhythm_values(rhythm: Rhythm) -> dict[str, Any]:
    minutes: dict[str, dict[str, int]] = {}
    for (day, activity), value in sorted(rhythm.minutes.items()):
        minutes.setdefault(str(day), {})[str(activity)] = value
    return {"minutes": minutes, "off": sorted(day.isoformat() for day in rhythm.off)}


def as_session(row: SessionRow, pack: Pack) -> Session:
    kind, _, about = row.task.partition(".")
    task = Task(TaskKind(kind), about, Activity(row.activity), row.minutes, row.skill or None)
    planned = task.skill in pack.skills and task.kind is not TaskKind.REFERENCE
    return Session(
        key=row.key,
        day=row.day,
        task=task,
        reason=as_reason(row.reason),
        part=row.part,
        note=missing(task.skill, pack) if planned and task.skill else None,
        moved=row.moved,
        skipped=row.skipped,
        done=row.done_at is not None,
    )


def session_values(session: Session, place: int, now: datetime) -> dict[str, Any]:
    return {
        "key": session.key,
        "day": session.day,
        "place": place,
        "task": session.task.key,
        "activity": str(session.activity),
        "minutes": session.minutes,
        "skill": session.task.skill or "",
        "part": session.part,
        "reason": reason_data(session.reason),
        "moved": session.moved,
        "skipped": session.skipped,
        "changed_at": now,
    }


def reason_data(reason: Reason) -> list[Any]:
    return [reason.kind, [list(pair) for pair in reason.values]]


def as_reason(data: Any) -> Reason:
    """A stored reason; the plainest one for a sentence that this version no longer knows."""
    kind, values = data
    if kind not in SENTENCES:
        return Reason.of("planned-soon")
    return Reason(kind, tuple((name, value) for name, value in values))


def as_beliefs(row: PlacementRow | None, pack: Pack) -> dict[str, Inference]:
    """What a finished placement inferred, of the skills that the pack still has."""
    return {
        skill: Inference(skill, Verdict(verdict), chance, as_reason(reason))
        for skill, (verdict, chance, reason) in (row.believed if row else {}).items()
        if skill in pack.skills
    }


def beliefs_data(beliefs: Mapping[str, Inference]) -> dict[str, Any]:
    return {
        skill: [str(found.verdict), round(found.chance, 3), reason_data(found.reason)]
        for skill, found in beliefs.items()
    }
