"""Reading notes, entries and pictures: always one person's."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.db.models import Count, QuerySet, Sum
from django.db.models.functions import Left, Length, TruncMonth

from upstream.web.accounts.models import User
from upstream.web.journal.models import About, Entry, Note, NoteVersion, Picture
from upstream.web.journal.search.marking import plain
from upstream.web.journal.titles import title_of, url_of

PREVIEW = 300  # characters of a note in a list
PAGE = 50


@dataclass(frozen=True, slots=True)
class NoteLine:
    """A note in a list."""

    note: Note
    title: str
    url: str
    beginning: str


def note_of(user: User, kind: About, about: str) -> Note | None:
    """The person's note on something, also when it is deleted."""
    return Note.objects.filter(user=user, kind=kind, about=about).first()


def note_lines(user: User, deleted: bool = False) -> list[NoteLine]:
    """The person's notes, the latest first; of long ones only the beginning is read."""
    found = Note.objects.filter(user=user, deleted_at__isnull=not deleted).exclude(text="")
    found = found.defer("text").annotate(beginning=Left("text", PREVIEW)).order_by("-updated_at", "-id")
    return [
        NoteLine(
            note,
            title_of(About(note.kind), note.about),
            url_of(About(note.kind), note.about),
            plain(note.beginning),
        )
        for note in found
    ]


def versions_of(note: Note) -> list[NoteVersion]:
    """A note's versions, the newest first, each with its `length` and without its text."""
    return list(note.versions.defer("text").annotate(length=Length("text")))


def version_of(note: Note, version: int) -> NoteVersion | None:
    return note.versions.filter(pk=version).first()


def entry_of(user: User, key: uuid.UUID) -> Entry | None:
    """An entry, also when it is deleted."""
    return Entry.objects.filter(user=user, key=key).first()


@dataclass(frozen=True, slots=True)
class EntryLine:
    """An entry in a list, without its text."""

    entry: Entry
    beginning: str


@dataclass(frozen=True, slots=True)
class Filters:
    """Which entries to list; empty parts ask for nothing."""

    kind: str = ""
    round: str = ""
    skill: str = ""
    month: date | None = None
    deleted: bool = False

    @property
    def any(self) -> bool:
        return bool(self.kind or self.round or self.skill or self.month)


def entries_of(user: User, filters: Filters) -> list[EntryLine]:
    """The person's entries that fit, the latest day first."""
    found = Entry.objects.filter(user=user, deleted_at__isnull=not filters.deleted)
    if filters.kind:
        found = found.filter(kind=filters.kind)
    if filters.month:
        found = found.filter(day__year=filters.month.year, day__month=filters.month.month)
    listed = found.order_by("-day", "-id")
    # Neither store can look into a list in the same way, and a journal is short.
    return [
        EntryLine(entry, plain(entry.beginning))
        for entry in listed.defer("text").annotate(beginning=Left("text", PREVIEW))
        if (not filters.round or filters.round in entry.rounds)
        and (not filters.skill or filters.skill in entry.skills)
    ]


def months_of(user: User) -> list[tuple[date, int]]:
    """The months that hold entries, the latest first, with how many."""
    found = Entry.objects.filter(user=user, deleted_at=None).annotate(month=TruncMonth("day"))
    return list(found.values_list("month").annotate(count=Count("id")).order_by("-month"))


def own_picture(user: User, id: uuid.UUID) -> Picture | None:
    return Picture.objects.filter(user=user, pk=id).first()


def pictures_of(user: User) -> tuple[list[Picture], int]:
    """The person's pictures without their data, and the bytes that they take."""
    found = Picture.objects.filter(user=user)
    return list(found.defer("data").order_by("-created_at")), found.aggregate(all=Sum("size"))["all"] or 0


def entries_by_id(user: User, ids: Sequence[int]) -> QuerySet[Entry]:
    return Entry.objects.filter(user=user, pk__in=ids, deleted_at=None)


def notes_by_id(user: User, ids: Sequence[int]) -> QuerySet[Note]:
    return Note.objects.filter(user=user, pk__in=ids, deleted_at=None)
