"""What changes submissions: handing in, leasing, grading, taking help."""

from __future__ import annotations

import logging
import uuid
from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import Q, QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _

from upstream.curriculum import Exercise
from upstream.grading import Status, Verdict, fault_verdict, grade
from upstream.memory import Act
from upstream.sandbox import Sandbox
from upstream.web.accounts.models import User
from upstream.web.content import pack
from upstream.web.evidence import services as evidence
from upstream.web.evidence.queries import item_memory
from upstream.web.practice.models import Submission

log = logging.getLogger(__name__)

LARGEST_SOURCE = 1_000_000  # bytes that are stored at all; the grader runs less
LEASE = timedelta(seconds=60)
MOST_TRIES = 3


class SourceRefused(ValueError):
    """A source that is not stored. The message is for the learner."""


def hand_in(user: User, exercise: Exercise, source: str, kind: Submission.Kind) -> Submission:
    """Store a source, to be graded. Raises SourceRefused when it cannot be stored."""
    size = len(source.encode("utf-8", "surrogatepass"))
    if size > LARGEST_SOURCE:
        text = _(
            "Your code is %(size).1f MB; at most 1 MB can be handed in. It is still in the editor: remove pasted data."
        )
        raise SourceRefused(text % {"size": size / 1e6})
    if "\0" in source:  # PostgreSQL stores none either
        line = source[: source.index("\0")].count("\n") + 1
        text = _("Line %(line)d holds a null character, which Python does not accept. Delete it.")
        raise SourceRefused(text % {"line": line})
    storable = source.replace("\r\n", "\n").encode("utf-8", "replace").decode()
    return Submission.objects.create(user=user, exercise=exercise.id, source=storable, kind=kind)


@transaction.atomic
def lease_next() -> Submission | None:
    """Take the oldest submission that waits or whose lease has expired; None when there is none."""
    now = timezone.now()
    ready = Q(state=Submission.State.WAITING) | Q(state=Submission.State.LEASED, leased_until__lt=now)
    submission = (
        Submission.objects.select_for_update(skip_locked=True).filter(ready).order_by("created_at").first()
    )
    if submission is None:
        return None
    submission.state = Submission.State.LEASED
    submission.lease = uuid.uuid4()
    submission.leased_until = now + LEASE
    submission.tries += 1
    submission.save(update_fields=["state", "lease", "leased_until", "tries"])
    return submission


def grade_leased(submission: Submission, sandbox: Sandbox) -> bool:
    """Grade a leased submission and store the verdict, or put it back after a fault of the platform."""
    exercise = pack().exercises.get(submission.exercise)
    try:
        if exercise is None:
            verdict = fault_verdict()
        else:
            verdict = grade(
                exercise, submission.source, sandbox, visible_only=submission.kind == Submission.Kind.RUN
            )
    except Exception:
        log.exception("grading %s failed", submission.pk)
        verdict = fault_verdict()
    if verdict.status is Status.FAULT and submission.tries < MOST_TRIES:
        _leased(submission).update(state=Submission.State.WAITING, lease=None, leased_until=None)
        return False
    return store_verdict(submission, verdict)


@transaction.atomic
def store_verdict(submission: Submission, verdict: Verdict) -> bool:
    """Store a verdict once, with the evidence it gives. False when the lease was lost to another grader."""
    now = timezone.now()
    stored = _leased(submission).update(
        state=Submission.State.GRADED,
        lease=None,
        leased_until=None,
        graded_at=now,
        status=verdict.status,
        verdict=verdict.to_json(),
        drawable=verdict.drawable,
    )
    if not stored:
        return False
    exercise = pack().exercises.get(submission.exercise)
    if exercise is None or submission.kind == Submission.Kind.RUN or verdict.status is Status.FAULT:
        return True
    evidence.record(
        submission.user,
        Act.PASSED if verdict.passed else Act.FAILED,
        exercise.id,
        exercise.proves,
        key=f"submission:{submission.pk}",
        detail={"submission": str(submission.pk), "version": exercise.version, "digest": verdict.digest},
        at=now,
    )
    return True


def take_hint(user: User, exercise: Exercise, step: int, since: datetime | None = None) -> None:
    """Record that a hint was read; reading it again changes nothing. since: the last pass, when it is solved again."""
    occasion = f"{since.isoformat()}:" if since else ""
    key = f"hint:{user.pk}:{exercise.id}:{occasion}{step}"
    evidence.record(user, Act.HINT, exercise.id, exercise.proves, key, {"step": step})


def read_solution(user: User, exercise: Exercise, again: bool = False) -> None:
    """Record that the solution was read before there was proof; after it, reading is free.

    again: while it is solved again for a review, where reading means that it was forgotten.
    """
    if again or item_memory(user, exercise.id).proved_at is None:
        key = f"solution:{user.pk}:{exercise.id}:{timezone.now().isoformat()}"
        evidence.record(user, Act.SOLUTION, exercise.id, exercise.proves, key)


def _leased(submission: Submission) -> QuerySet[Submission]:
    return Submission.objects.filter(pk=submission.pk, state=Submission.State.LEASED, lease=submission.lease)
