"""Submissions come in, with the verdicts that another installation gave."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID, uuid5

from upstream.exchange.record import Submission as Part
from upstream.grading import Verdict
from upstream.web.accounts.models import User
from upstream.web.portability.arriving.tally import Fate, Tally
from upstream.web.practice.models import Submission

AT_ONCE = 100
# Said under a verdict, whatever the language: verdicts are stored as they were given.
ELSEWHERE = "This verdict was given by another installation and came in with an import."


def bring_submissions(user: User, submissions: Sequence[Part], tally: Tally) -> dict[UUID, UUID]:
    """Add what is not here, and give the ids that all of them have here. Ones without a verdict are graded here."""
    ids = own_ids(user, Submission, [part.id for part in submissions])
    here = set(Submission.objects.filter(user=user, pk__in=ids.values()).values_list("pk", flat=True))
    new = [part for part in submissions if ids[part.id] not in here]
    for start in range(0, len(new), AT_ONCE):
        some = new[start : start + AT_ONCE]
        Submission.objects.bulk_create([_row(user, ids[part.id], part) for part in some])
        for part in some:  # the column is set by itself when a row is made
            Submission.objects.filter(pk=ids[part.id]).update(created_at=part.created_at)
    tally.note("submissions", Fate.ADDED, len(new))
    tally.note("submissions", Fate.KNOWN, len(submissions) - len(new))
    return ids


def own_ids(user: User, model, ids: Sequence[UUID]) -> dict[UUID, UUID]:
    """For every id of a file one that is this person's or nobody's: what somebody else has stays theirs."""
    found = {}
    for start in range(0, len(ids), 500):
        some = ids[start : start + 500]
        others = model.objects.filter(pk__in=some).exclude(user=user)
        taken = set(others.values_list("pk", flat=True))
        found |= {id: uuid5(id, f"user:{user.pk}") if id in taken else id for id in some}
    return found


def _row(user: User, id: UUID, part: Part) -> Submission:
    row = Submission(pk=id, user=user, exercise=part.exercise, kind=part.kind, source=part.source)
    if part.verdict is None:
        return row
    verdict = _marked(part.verdict)
    row.state, row.graded_at, row.status = Submission.State.GRADED, part.graded_at, verdict.status
    row.verdict, row.drawable = verdict.to_json(), verdict.drawable
    return row


def _marked(verdict: Verdict) -> Verdict:
    return verdict if ELSEWHERE in verdict.notes else replace(verdict, notes=(*verdict.notes, ELSEWHERE))
