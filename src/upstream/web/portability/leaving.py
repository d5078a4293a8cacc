"""Rows of one person as parts of a record, a few at a time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import chain

from django.db.models import prefetch_related_objects

from upstream import __version__
from upstream.exchange import record as parts
from upstream.grading import Verdict
from upstream.memory import Act
from upstream.web.accounts.models import User
from upstream.web.content import pack
from upstream.web.evidence.models import Event, LearnerModel
from upstream.web.journal.models import Entry, Note, Picture, Target
from upstream.web.portability import planned
from upstream.web.portability.copying import by_and_by, copied
from upstream.web.portability.keys import portable
from upstream.web.portability.models import ElsewhereEvent, SelfAssessment
from upstream.web.practice.models import Submission
from upstream.web.review.models import ReviewPreferences


def origin() -> parts.Origin:
    return parts.Origin(upstream=__version__, pack=pack().name, pack_version=pack().version)


def learner(user: User) -> parts.Learner:
    memory = LearnerModel.objects.filter(user=user).first()
    review = ReviewPreferences.objects.filter(user=user).first()
    return parts.Learner(
        name=user.username,
        time_zone=user.time_zone,
        memory=memory and copied(parts.Memory, memory),
        review=review and copied(parts.Review, review),
        goal=planned.goal(user),
        rhythm=planned.rhythm(user),
    )


def lists(user: User) -> Mapping[str, Iterable[parts.Part]]:
    """Every list of the record, each read as it is asked for."""
    return {
        "events": events(user),
        "submissions": submissions(user),
        "notes": notes(user),
        "entries": entries(user),
        "targets": targets(user),
        "self_assessments": self_assessments(user),
        "weeks": planned.weeks(user),
        "placements": planned.placements(user),
        "said": planned.said(user),
        "pictures": pictures(user),
    }


def events(user: User) -> Iterator[parts.Event]:
    """The log in its order, then what was done elsewhere and is kept apart."""
    own, elsewhere = Event.objects.filter(user=user), ElsewhereEvent.objects.filter(user=user)
    for row in chain(by_and_by(own), by_and_by(elsewhere)):
        yield parts.Event(
            key=portable(row.key, user.pk),
            act=Act(row.act),
            item=row.item,
            skills=row.skills,
            at=row.at,
            rating=row.rating,
            undoes=row.undoes and portable(row.undoes, user.pk),
            detail=row.detail,
        )


def submissions(user: User) -> Iterator[parts.Submission]:
    for row in by_and_by(Submission.objects.filter(user=user).order_by("created_at", "pk")):
        verdict = Verdict.from_json(row.verdict) if row.verdict else None
        drawable = bytes(row.drawable) if row.drawable else None
        yield parts.Submission(
            id=row.pk,
            exercise=row.exercise,
            kind=row.kind,
            source=row.source,
            created_at=row.created_at,
            graded_at=row.graded_at if verdict else None,
            verdict=verdict and replace(verdict, drawable=drawable),
        )


def notes(user: User) -> Iterator[parts.Note]:
    for row in by_and_by(Note.objects.filter(user=user).order_by("pk")):
        prefetch_related_objects([row], "versions")
        versions = [copied(parts.NoteVersion, version) for version in reversed(row.versions.all())]
        yield copied(parts.Note, row, versions=versions)


def pictures(user: User) -> Iterator[parts.Picture]:
    for row in Picture.objects.filter(user=user).order_by("created_at", "pk").iterator(chunk_size=5):
        yield parts.Picture(id=row.pk, media_type=row.media_type, data=bytes(row.data))


def entries(user: User) -> Iterator[parts.Entry]:
    return (copied(parts.Entry, row) for row in by_and_by(Entry.objects.filter(user=user).order_by("pk")))


def targets(user: User) -> Iterator[parts.Target]:
    return (copied(parts.Target, row) for row in by_and_by(Target.objects.filter(user=user).order_by("pk")))


def self_assessments(user: User) -> Iterator[parts.SelfAssessment]:
    rows = SelfAssessment.objects.filter(user=user).order_by("pk")
    return (copied(parts.SelfAssessment, row) for row in by_and_by(rows))
