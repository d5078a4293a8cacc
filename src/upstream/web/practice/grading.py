"""Grading what was claimed, and answering or giving it back."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import timedelta

from django.db import DataError

from upstream.grading import Status, Verdict, fault_verdict, grade
from upstream.sandbox import Sandbox
from upstream.web.content import pack
from upstream.web.practice import queue
from upstream.web.practice.models import Submission
from upstream.web.practice.patience import insist

log = logging.getLogger(__name__)

PAUSE = timedelta(seconds=1)  # before a submission is tried again after a fault
_PATIENCE = 30.0  # seconds for which an answer waits for a lost database

GIVEN_UP = Verdict(
    Status.FAULT,
    "Your code could not be graded",
    "Grading it was begun three times and each time it was cut off on our side. It is saved and does not count as an "
    "attempt. If the next submission ends the same way, tell whoever runs this site.",
)


def grade_claimed(claim: Submission, sandbox: Sandbox, still_fit: Callable[[], bool] = lambda: True) -> bool:
    """Grade a leased submission and store the verdict; False when it is put back, or its lease was lost.

    still_fit: asked after a fault of the platform. Unless it says yes, the fault is not held against the submission.
    A submission that comes back from more tries than `queue.MOST_TRIES` has ended those who graded it: it gets a
    verdict without being run.
    """
    if claim.tries > queue.MOST_TRIES:
        log.error("submission %s was given up after %d tries", claim.pk, queue.MOST_TRIES)
        return _answer(claim, GIVEN_UP)
    verdict = _verdict(claim, sandbox)
    if verdict.status is Status.FAULT:
        fit = still_fit()
        if not fit or claim.tries < queue.MOST_TRIES:
            pause = PAUSE * claim.tries
            insist(lambda: queue.release(claim, counted=fit, pause=pause), _PATIENCE)
            return False
    return _answer(claim, verdict)


def _verdict(claim: Submission, sandbox: Sandbox) -> Verdict:
    exercise = pack().exercises.get(claim.exercise)
    if exercise is None:
        log.error("submission %s is for %s, which is not in this content pack", claim.pk, claim.exercise)
        return fault_verdict()
    try:
        return grade(exercise, claim.source, sandbox, visible_only=claim.kind == Submission.Kind.RUN)
    except Exception:
        log.exception("grading %s failed", claim.pk)
        return fault_verdict()


def _answer(claim: Submission, verdict: Verdict) -> bool:
    try:
        return insist(lambda: queue.answer(claim, verdict), _PATIENCE)
    except DataError:
        log.exception("the verdict of %s cannot be stored", claim.pk)
        return insist(lambda: queue.answer(claim, fault_verdict()), _PATIENCE)
