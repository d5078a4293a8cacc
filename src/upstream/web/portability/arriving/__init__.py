"""A record comes in: all of it or nothing, and twice is the same as once."""

from __future__ import annotations

from django.db import transaction

from upstream.exchange.record import Record
from upstream.web.accounts.models import User
from upstream.web.evidence import services as evidence
from upstream.web.journal.search import own
from upstream.web.portability.arriving import plan
from upstream.web.portability.arriving.log import bring_events
from upstream.web.portability.arriving.pictures import bring_pictures
from upstream.web.portability.arriving.settings import bring_settings
from upstream.web.portability.arriving.tally import Tally
from upstream.web.portability.arriving.work import bring_submissions
from upstream.web.portability.arriving.writings import (
    bring_assessments,
    bring_entries,
    bring_notes,
    bring_targets,
)

__all__ = ["Tally", "bring"]


@transaction.atomic
def bring(user: User, record: Record, trusted: bool) -> Tally:
    """Add a record to what a person has here; nothing that is here is changed or lost.

    trusted: whether passes that another installation judged count as proof here. Raises Unreadable, with nothing
    stored, when a picture is none.
    """
    User.objects.select_for_update().get(pk=user.pk)
    tally = Tally()
    pictures = bring_pictures(user, record.pictures, tally)
    submissions = bring_submissions(user, record.submissions, tally)
    bring_events(user, record.events, submissions, trusted, tally)
    bring_notes(user, record.notes, pictures, tally)
    bring_entries(user, record.entries, pictures, tally)
    bring_targets(user, record.targets, tally)
    bring_assessments(user, record.self_assessments, tally)
    bring_settings(user, record.learner, tally)
    plan.bring_goal(user, record.learner.goal, tally)
    plan.bring_rhythm(user, record.learner.rhythm, tally)
    plan.bring_weeks(user, record.weeks, tally)
    plan.bring_placements(user, record.placements, tally)
    plan.bring_said(user, record.said, tally)
    if tally.changed:
        evidence.rebuild(user)
        own.reindex(user)
    return tally
