"""Reading what leaves, and what came from elsewhere."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from django.contrib.auth.models import AnonymousUser
from django.db.models import Count, Sum, TextField
from django.db.models.functions import Cast, Length

from upstream.memory import Act, question_item
from upstream.web.accounts.models import User
from upstream.web.content import pack
from upstream.web.evidence.models import Event, ItemRow, SkillRow
from upstream.web.journal.models import Entry, Note, NoteVersion, Picture
from upstream.web.portability.models import ElsewhereEvent, SelfAssessment
from upstream.web.practice.models import Submission

# Bytes that a row takes in JSON besides its texts, measured on records of the shipped pack.
_EVENT, _ROW = 230, 260
# Bytes, compressed, of a page on a skill, a row of a table and a card.
_PAGE, _CELLS, _CARD = 420, 45, 500


def self_assessed(user: User | AnonymousUser) -> Mapping[str, float]:
    """What a person's own list says: by skill the share of its topics that were ticked, 0 to 1. It is no proof."""
    if not user.is_authenticated:
        return {}
    rows = SelfAssessment.objects.filter(user=user).values_list("skill", "ticked", "topics")
    return {skill: ticked / topics for skill, ticked, topics in rows}


@dataclass(frozen=True, slots=True)
class Contents:
    """How much there is to take along; sizes in bytes, estimated."""

    events: int
    submissions: int
    notes: int
    entries: int
    pictures: int
    questions: int
    record_size: int
    tables_size: int
    notes_size: int
    deck_size: int

    @property
    def empty(self) -> bool:
        return not (self.events or self.submissions or self.notes or self.entries)


def contents(user: User) -> Contents:
    """What the exports of a person hold."""
    events = Event.objects.filter(user=user).count() + ElsewhereEvent.objects.filter(user=user).count()
    verdict = Length(Cast("verdict", TextField()))
    code = Submission.objects.filter(user=user).aggregate(
        n=Count("pk"), source=Sum(Length("source")), all=Sum(verdict)
    )
    note = (
        Note.objects.filter(user=user, deleted_at=None)
        .exclude(text="")
        .aggregate(n=Count("pk"), size=Sum(Length("text")))
    )
    versions = NoteVersion.objects.filter(note__user=user).aggregate(size=Sum(Length("text")))["size"] or 0
    entry = Entry.objects.filter(user=user, deleted_at=None).aggregate(
        n=Count("pk"), size=Sum(Length("text"))
    )
    picture = Picture.objects.filter(user=user).aggregate(n=Count("pk"), size=Sum("size"))
    questions = ItemRow.objects.filter(
        user=user, item__startswith=question_item(""), reviewed_at__isnull=False
    ).count()
    skills = SkillRow.objects.filter(user=user).count()
    source, texts = code["source"] or 0, (note["size"] or 0) + (entry["size"] or 0)
    pixels, rows = picture["size"] or 0, _ROW * (code["n"] + note["n"] + entry["n"])
    return Contents(
        events=events,
        submissions=code["n"],
        notes=note["n"],
        entries=entry["n"],
        pictures=picture["n"],
        questions=questions,
        record_size=1000
        + _EVENT * events
        + rows
        + source
        + (code["all"] or 0)
        + texts
        + versions
        + pixels * 4 // 3,
        tables_size=1000 + _CELLS * (events + code["n"] + skills) + (source + texts) // 4,
        notes_size=1000 + _PAGE * (2 * skills + note["n"] + entry["n"]) + texts // 2 + pixels,
        deck_size=10_000 + _CARD * questions,
    )


@dataclass(frozen=True, slots=True)
class ProvedElsewhere:
    """A skill that was proved on another installation, which this community tells and does not count."""

    skill: str
    title: str
    at: datetime


def proved_elsewhere(user: User) -> list[ProvedElsewhere]:
    """The first pass of every skill among what is kept apart, latest first."""
    first: dict[str, datetime] = {}
    passes = ElsewhereEvent.objects.filter(user=user, act=Act.PASSED).order_by("at")
    for skills, at in passes.values_list("skills", "at"):
        for skill in skills:
            first.setdefault(skill, at)
    known = pack().skills
    found = [ProvedElsewhere(id, known[id].title, at) for id, at in first.items() if id in known]
    return sorted(found, key=lambda each: each.at, reverse=True)
