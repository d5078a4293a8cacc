"""Reading submissions: always those of one person."""

from __future__ import annotations

import difflib
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.contrib.auth.models import AnonymousUser

from upstream.curriculum import Exercise
from upstream.grading import Verdict
from upstream.memory import Act
from upstream.web.accounts.models import User
from upstream.web.evidence.models import Event
from upstream.web.practice.models import Submission


def own_submission(user: User, id: UUID) -> Submission | None:
    """A submission, if it is this person's."""
    return Submission.objects.filter(user=user, pk=id).first()


def last_source(user: User | AnonymousUser, exercise: Exercise, since: datetime | None = None) -> str | None:
    """What the person last ran or handed in for an exercise, if that was at a time or after it."""
    if not user.is_authenticated:
        return None
    last = Submission.objects.filter(user=user, exercise=exercise.id).order_by("-created_at").first()
    return last.source if last and (since is None or last.created_at >= since) else None


def history(user: User, exercise: Exercise, limit: int = 100) -> list[Submission]:
    """Submissions for an exercise, newest first; runs are left out."""
    rows = Submission.objects.filter(user=user, exercise=exercise.id, kind=Submission.Kind.SUBMIT)
    return list(rows.defer("verdict", "drawable", "source").order_by("-created_at")[:limit])


def previous(submission: Submission) -> Submission | None:
    """The submission before this one, for the same exercise."""
    return (
        Submission.objects.filter(
            user=submission.user_id,
            exercise=submission.exercise,
            kind=Submission.Kind.SUBMIT,
            created_at__lt=submission.created_at,
        )
        .order_by("-created_at")
        .first()
    )


def verdict_of(submission: Submission) -> Verdict | None:
    return Verdict.from_json(submission.verdict) if submission.verdict else None


def hints_taken(user: User | AnonymousUser, exercise: Exercise, since: datetime | None = None) -> set[int]:
    """The steps of help that a person has read, from 0; since: only those read after a time."""
    if not user.is_authenticated:
        return set()
    events = Event.objects.filter(user=user, item=exercise.id, act=Act.HINT)
    if since is not None:
        events = events.filter(at__gt=since)
    return {int(event.detail["step"]) for event in events}


@dataclass(frozen=True, slots=True)
class DiffLine:
    """A line of a difference. sign: "+", "-" or " "; places: line numbers before and after, 0 where there is none."""

    sign: str
    before: int
    after: int
    text: str


def difference(before: str, after: str) -> list[DiffLine]:
    """Line by line, everything shown."""
    lines, old, new = [], 0, 0
    for entry in difflib.ndiff(before.split("\n"), after.split("\n")):
        sign, text = entry[0], entry[2:]
        if sign == "?":
            continue
        old += sign in " -"
        new += sign in " +"
        lines.append(DiffLine(sign, old if sign in " -" else 0, new if sign in " +" else 0, text))
    return lines
