"""What the forms of goals and rhythms say, as the library's values."""

from __future__ import annotations

from datetime import date

from django.http import QueryDict

from upstream.curriculum import Round
from upstream.planning import PLANNED, Activity, Goal, GoalError, GoalKind, Reason, Rhythm, RhythmError

LONGEST_LIST = 400  # of skills in a goal


def goal_of(data: QueryDict) -> Goal:
    """The goal that a form describes; only the fields of its kind count. Raises GoalError for what is no goal."""
    try:
        kind = GoalKind(data.get("kind", ""))
    except ValueError:
        raise GoalError(Reason.of("goal-no-kind")) from None
    wished = _date(data.get(f"date-{kind}", ""))
    match kind:
        case GoalKind.STREAM:
            return Goal(kind, stream=_number(data.get("stream", "")), date=wished)
        case GoalKind.SKILLS:
            return Goal(kind, tuple(dict.fromkeys(data.getlist("skills")[:LONGEST_LIST])), date=wished)
        case GoalKind.INTERVIEW:
            rounds = tuple(r for r in Round if str(r) in data.getlist("rounds"))
            return Goal(kind, stream=_number(data.get("up-to", "")), rounds=rounds, date=wished)
        case GoalKind.MAP:
            return Goal(kind, date=wished)


def rhythm_of(data: QueryDict, off: frozenset[date]) -> Rhythm:
    """The rhythm that a grid describes; an empty field is 0. Raises RhythmError."""
    minutes: dict[tuple[int, Activity], int] = {}
    for day in range(7):
        for activity in PLANNED:
            text = data.get(f"m-{day}-{activity}", "").strip()
            if not text:
                continue
            try:
                minutes[day, activity] = int(text[:9])
            except ValueError:
                raise RhythmError(Reason.of("rhythm-not-a-number", text=text[:20])) from None
    return Rhythm(minutes, off)


def _number(text: str) -> int | None:
    """A whole number; None for nothing. What is neither becomes one that no stream has."""
    text = text.strip()
    if not text:
        return None
    return int(text[:4]) if text.isascii() and text.isdigit() else 0


def _date(text: str) -> date | None:
    text = text.strip()
    if not text:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise GoalError(Reason.of("goal-no-day")) from None
