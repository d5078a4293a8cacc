"""The queue in the store: whose turn it is, who works on what, and answers that come in time.

Fair by person: start-time fair queueing. Each person's submissions stand one behind the other in turns, and a person
who has none waiting joins at the turn that is being served. So the order is fixed when a submission is handed in, a
place in the queue can be told exactly, and taking the next one reads one entry of an index.

What a grader does here needs no more of the store than `CLAIMING` and `ANSWERING`; `roles` grants that and no more.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from datetime import timedelta

from django.db import transaction
from django.db.models import F, Max, Q, QuerySet
from django.db.models.functions import Now
from django.utils import timezone

from upstream.grading import Verdict
from upstream.web.accounts.models import User
from upstream.web.practice.models import Submission

LEASE = timedelta(seconds=5)  # a grader that dies is replaced after this; one that lives extends it
BEAT = 1.0  # seconds between extensions
MOST_TRIES = 3

CLAIMING = (
    "id",
    "exercise",
    "kind",
    "source",
    "created_at",
    "turn",
    "state",
    "tries",
    "lease",
    "leased_until",
)
ANSWERING = ("state", "tries", "lease", "leased_until", "graded_at", "status", "verdict", "drawable")

_State = Submission.State
_ROUNDS = 3


def ungraded() -> QuerySet[Submission]:
    return Submission.objects.filter(~Q(state=_State.GRADED))


def waiting() -> QuerySet[Submission]:
    return ungraded().filter(state=_State.WAITING)


def turn_of_next(user: User) -> int:
    """The turn that a person's next submission takes."""
    last = ungraded().filter(user=user).aggregate(last=Max("turn"))["last"]
    served = waiting().order_by("turn", "created_at").values_list("turn", flat=True).first()
    if served is None:
        served = ungraded().aggregate(last=Max("turn"))["last"] or 0
    return served if last is None else max(served, last + 1)


def place(submission: Submission) -> int:
    """Where a submission stands in the queue, from 1; 0 when it no longer waits."""
    if submission.state != _State.WAITING:
        return 0
    before = Q(turn__lt=submission.turn) | Q(turn=submission.turn, created_at__lt=submission.created_at)
    return waiting().filter(before).count() + 1


def claim() -> Submission | None:
    """Lease the next submission that waits or whose lease has expired; None when there is none.

    Only the fields of `CLAIMING` are loaded. `tries` counts this lease.
    """
    for _ in range(_ROUNDS):
        claimed = _claim()
        # Two graders that reached for the same row: one comes away with nothing though more may be waiting.
        if claimed is not None or not _ready().exists():
            return claimed
    return None


def extend(claims: Iterable[Submission]) -> None:
    """Keep leases for another while. One that was lost stays lost."""
    held = {claim.pk: claim.lease for claim in claims}
    if held:
        rows = Submission.objects.filter(pk__in=held, lease__in=held.values(), state=_State.LEASED)
        rows.update(leased_until=Now() + LEASE)


def release(claim: Submission, *, counted: bool, pause: timedelta) -> bool:
    """Put a submission back, to be tried again after a pause. counted: whether this try was its own fault."""
    tries = F("tries") if counted else F("tries") - 1
    back = _held(claim).update(state=_State.WAITING, lease=None, leased_until=Now() + pause, tries=tries)
    return bool(back)


def answer(claim: Submission, verdict: Verdict) -> bool:
    """Store a verdict, once. False when the lease was lost to another grader: its verdict is the one that counts."""
    stored = _held(claim).update(
        state=_State.GRADED,
        lease=None,
        leased_until=None,
        graded_at=timezone.now(),
        status=verdict.status,
        verdict=verdict.to_json(),
        drawable=verdict.drawable,
    )
    return bool(stored)


def _ready() -> QuerySet[Submission]:
    # By the store's clock: those of several machines differ.
    return ungraded().filter(Q(leased_until=None) | Q(leased_until__lt=Now()))


@transaction.atomic
def _claim() -> Submission | None:
    ready = _ready().order_by("turn", "created_at").only(*CLAIMING)
    submission = ready.select_for_update(skip_locked=True).first()
    if submission is None:
        return None
    submission.state, submission.lease = _State.LEASED, uuid.uuid4()
    submission.tries += 1
    Submission.objects.filter(pk=submission.pk).update(
        state=submission.state,
        lease=submission.lease,
        leased_until=Now() + LEASE,
        tries=submission.tries,
    )
    return submission


def _held(claim: Submission) -> QuerySet[Submission]:
    return Submission.objects.filter(pk=claim.pk, state=_State.LEASED, lease=claim.lease)
