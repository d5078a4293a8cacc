"""Learning how somebody forgets: in a thread of this process, or by `upstream fit` from an operator's timer."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import timedelta
from threading import Lock, Thread

from django.db import connection, transaction
from django.db.models import Q
from django.utils import timezone

from upstream.memory.calibration import Bin, Summary, predictions, reliability, summary
from upstream.memory.evidence import ANSWERS, Evidence
from upstream.memory.fitting import (
    NEEDED,
    Fitted,
    NotBetter,
    NotEnough,
    Unavailable,
    fit,
    missing_library,
)
from upstream.web.accounts.models import User
from upstream.web.evidence import services
from upstream.web.evidence.models import Event, LearnerModel
from upstream.web.evidence.projecting import as_evidence, as_model

log = logging.getLogger(__name__)

# A fit that has not ended by then was ended with its process.
LONGEST = timedelta(hours=1)
# Fitting again is worth its minute when the log has grown by this.
GROWTH = 1.25

_one_at_a_time = Lock()


@dataclass(frozen=True, slots=True)
class Calibration:
    """How predictions matched, and by which parameters they were made.

    fitted: whether the parameters are the learner's own; then only reviews that they were not learnt from are counted.
    """

    bins: tuple[Bin, ...]
    summary: Summary | None
    fitted: bool


@dataclass(frozen=True, slots=True)
class Fitting:
    """Where fitting stands. answers: in the log; needed: reviews for a fit; missing: a library, or None."""

    row: LearnerModel | None
    answers: int
    needed: int
    missing: str | None
    running: bool

    @property
    def possible(self) -> bool:
        return self.missing is None and not self.running and self.answers >= self.needed


def calibration(user: User) -> Calibration:
    """How well recall was predicted for a learner, by the parameters in force."""
    row = LearnerModel.objects.filter(user=user).first()
    found = predictions(_evidence(user), as_model(row))
    fitted = row is not None and row.parameters is not None
    if fitted and row is not None:
        found = found[row.fitted_on :]
    return Calibration(reliability(found), summary(found), fitted)


def state(user: User) -> Fitting:
    row = LearnerModel.objects.filter(user=user).first()
    running = row is not None and row.fitting_since is not None
    running = running and row.fitting_since > timezone.now() - LONGEST
    return Fitting(row, _answers(user), NEEDED, missing_library(), running)


def worth_fitting(user: User) -> bool:
    """Whether there is enough in the log, and a quarter more than when it was last tried."""
    now = state(user)
    return now.possible and (now.row is None or now.answers >= GROWTH * now.row.tried_on)


def fit_now(user: User) -> Fitted | NotBetter | NotEnough | Unavailable | None:
    """Fit one learner's parameters and keep them if they are better. None when another process is at it."""
    LearnerModel.objects.get_or_create(user=user)
    own = LearnerModel.objects.filter(user=user)
    now = timezone.now()
    free = Q(fitting_since=None) | Q(fitting_since__lt=now - LONGEST)
    if own.filter(free).update(fitting_since=now) != 1:
        return None
    try:
        answers = _answers(user)
        outcome = fit(_evidence(user))
        _keep(user, outcome, answers)
    finally:
        own.update(fitting_since=None)
    return outcome


def fit_in_background(user: User) -> bool:
    """Begin to fit in a thread of this process. False when one is at it already."""
    if not _one_at_a_time.acquire(blocking=False):
        return False
    Thread(target=_fit_and_report, args=(user,), name="fitting", daemon=True).start()
    return True


def _fit_and_report(user: User) -> None:
    try:
        fit_now(user)
    except Exception:
        log.exception("fitting the memory of %s failed", user.pk)
    finally:
        connection.close()
        _one_at_a_time.release()


@transaction.atomic
def _keep(user: User, outcome: Fitted | NotBetter | NotEnough | Unavailable, answers: int) -> None:
    own = LearnerModel.objects.filter(user=user)
    own.update(tried_on=answers)
    if not isinstance(outcome, Fitted):
        return
    own.update(
        parameters=list(outcome.parameters),
        fitted_at=timezone.now(),
        fitted_on=outcome.reviews - outcome.held_out,
        loss=outcome.loss,
        default_loss=outcome.default_loss,
    )
    services.rebuild(user)


def _answers(user: User) -> int:
    return Event.objects.filter(user=user, act__in=[act.value for act in ANSWERS]).count()


def _evidence(user: User) -> list[Evidence]:
    return [as_evidence(event) for event in Event.objects.filter(user=user).order_by("id").iterator()]
