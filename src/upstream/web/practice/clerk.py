"""The clerk: writes the evidence of what was graded.

Graders may run with no right but to answer; the clerk runs where the whole store may be written, in the web's
processes. What it writes has a key of its own, so any number of clerks leave one event for a submission.
"""

from __future__ import annotations

import logging
import threading
from datetime import datetime
from uuid import UUID

from django.db import DatabaseError, InterfaceError, close_old_connections, connection, transaction
from django.utils import timezone

from upstream.grading import Status
from upstream.memory import Act
from upstream.web.content import pack
from upstream.web.evidence import services as evidence
from upstream.web.practice import roll
from upstream.web.practice.models import Submission

log = logging.getLogger(__name__)

LOOK_AGAIN = 1.0  # seconds between looks for what nobody waited for
AT_ONCE = 100


@transaction.atomic
def record(submission_id: UUID) -> bool:
    """Write what a graded submission is evidence of. False when there is nothing, or another clerk is at it."""
    rows = Submission.objects.select_for_update(skip_locked=True, of=("self",))
    unrecorded = rows.filter(pk=submission_id, state=Submission.State.GRADED, recorded_at=None)
    submission = unrecorded.defer("source", "drawable").select_related("user").first()
    if submission is None:
        return False
    exercise = pack().exercises.get(submission.exercise)
    if exercise and submission.kind == Submission.Kind.SUBMIT and submission.status != Status.FAULT:
        evidence.record(
            submission.user,
            Act.PASSED if submission.status == Status.PASSED else Act.FAILED,
            exercise.id,
            exercise.proves,
            key=f"submission:{submission.pk}",
            detail={
                "submission": str(submission.pk),
                "version": submission.verdict["version"],
                "digest": submission.verdict["digest"],
            },
            at=_when(submission),
        )
    Submission.objects.filter(pk=submission.pk).update(recorded_at=timezone.now())
    return True


def record_graded() -> int:
    """Record what is graded and not recorded, oldest first; how many were."""
    unrecorded = Submission.objects.filter(state=Submission.State.GRADED, recorded_at=None)
    ids = list(unrecorded.order_by("graded_at").values_list("pk", flat=True)[:AT_ONCE])
    return sum(_recorded(id) for id in ids)


class Clerk:
    """A thread that records what was graded elsewhere while nobody waited, and strikes the dead off the roll."""

    def __init__(self) -> None:
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="clerk", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        self._stopping.set()
        self._thread.join(timeout=5)

    def _run(self) -> None:
        while not self._stopping.is_set():
            recorded = 0
            try:
                close_old_connections()
                recorded = record_graded()
                roll.strike_off()
            except (DatabaseError, InterfaceError) as error:
                log.warning("the clerk lost the database and tries again: %s", error)
                connection.close()
            if recorded < AT_ONCE:
                self._stopping.wait(LOOK_AGAIN)
        connection.close()


def _recorded(id: UUID) -> bool:
    """One that cannot be recorded does not hold up those behind it."""
    try:
        return record(id)
    except (DatabaseError, InterfaceError):
        raise
    except Exception:
        log.exception("the verdict of %s cannot be recorded", id)
        return False


def _when(submission: Submission) -> datetime:
    """When it was graded; a grader's clock that is wrong moves it neither before the hand-in nor into the future."""
    graded_at = submission.graded_at or submission.created_at
    return min(max(graded_at, submission.created_at), timezone.now())
