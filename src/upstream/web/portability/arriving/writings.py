"""Notes, journal, targets and self-assessment come in. What differs from what is here is kept beside it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID, uuid5

import msgspec

from upstream.exchange import record as parts
from upstream.exchange.reading import Unreadable
from upstream.web.accounts.models import User
from upstream.web.journal.models import Entry, Note, NoteVersion, Target
from upstream.web.journal.texts import TooLong, storable
from upstream.web.portability.arriving.pictures import renamed
from upstream.web.portability.arriving.tally import Fate, Tally
from upstream.web.portability.models import SelfAssessment


def bring_notes(user: User, notes: Sequence[parts.Note], pictures: Mapping[UUID, UUID], tally: Tally) -> None:
    """A note on what has none here comes with its versions; another text is set aside among the versions of ours."""
    here = {(note.kind, note.about): note for note in Note.objects.filter(user=user)}
    for i, part in enumerate(notes):
        text = _stored(renamed(part.text, pictures), f"$.notes[{i}].text")
        ours = here.get((part.kind, part.about))
        if ours is None:
            _add_note(user, part, text, pictures)
            tally.note("notes", Fate.ADDED)
        elif not text.strip() or ours.text == text or ours.versions.filter(text=text).exists():
            tally.note("notes", Fate.KNOWN)
        else:
            NoteVersion.objects.create(
                note=ours, number=ours.version, text=text, saved_at=part.updated_at, aside=True
            )
            tally.note("notes", Fate.BOTH)


def _add_note(user: User, part: parts.Note, text: str, pictures: Mapping[UUID, UUID]) -> None:
    note = Note.objects.create(
        user=user,
        kind=part.kind,
        about=part.about,
        text=text,
        version=part.version,
        created_at=part.created_at,
        updated_at=part.updated_at,
        deleted_at=part.deleted_at,
    )
    NoteVersion.objects.bulk_create(
        NoteVersion(note=note, **{**msgspec.structs.asdict(version), "text": renamed(version.text, pictures)})
        for version in part.versions
    )


def bring_entries(
    user: User, entries: Sequence[parts.Entry], pictures: Mapping[UUID, UUID], tally: Tally
) -> None:
    here = {row.key: row for row in Entry.objects.filter(user=user)}
    for i, part in enumerate(entries):
        values = _entry_values(part, pictures, f"$.entries[{i}].text")
        ours = here.get(part.key)
        key = part.key
        if ours is not None and not _same(ours, values):
            key = uuid5(part.key, msgspec.json.encode(part).decode())
        if ours is not None and (key == part.key or key in here):
            tally.note("entries", Fate.KNOWN)
            continue
        row = Entry.objects.create(user=user, key=key, **values)
        Entry.objects.filter(pk=row.pk).update(created_at=part.created_at, updated_at=part.updated_at)
        tally.note("entries", Fate.BOTH if ours else Fate.ADDED)


def bring_targets(user: User, targets: Sequence[parts.Target], tally: Tally) -> None:
    fields = ("measure", "title", "goal", "since", "until", "created_at")
    here = set(Target.objects.filter(user=user).values_list(*fields))
    for part in targets:
        if tuple(getattr(part, name) for name in fields) in here:
            tally.note("targets", Fate.KNOWN)
            continue
        row = Target.objects.create(user=user, **msgspec.structs.asdict(part))
        Target.objects.filter(pk=row.pk).update(created_at=part.created_at)
        tally.note("targets", Fate.ADDED)


def bring_assessments(user: User, assessments: Sequence[parts.SelfAssessment], tally: Tally) -> None:
    """The later word on a skill stays."""
    here = {row.skill: row for row in SelfAssessment.objects.filter(user=user)}
    for part in assessments:
        ours = here.get(part.skill)
        if ours is not None and ours.at >= part.at:
            tally.note("self_assessments", Fate.KNOWN)
            continue
        values = {"topics": part.topics, "ticked": part.ticked, "at": part.at}
        SelfAssessment.objects.update_or_create(user=user, skill=part.skill, defaults=values)
        tally.note("self_assessments", Fate.ADDED)


def _entry_values(part: parts.Entry, pictures: Mapping[UUID, UUID], path: str) -> dict[str, Any]:
    left_out = ("key", "created_at", "updated_at")
    values = {k: v for k, v in msgspec.structs.asdict(part).items() if k not in left_out}
    values["rounds"] = [str(round_) for round_ in part.rounds]
    return values | {"text": _stored(renamed(part.text, pictures), path)}


def _same(ours: Entry, values: Mapping[str, Any]) -> bool:
    """Whether an entry says the same; how often it was changed is not part of it."""
    return all(getattr(ours, name) == value for name, value in values.items() if name != "version")


def _stored(text: str, path: str) -> str:
    try:
        return storable(text)
    except TooLong as error:
        raise Unreadable(path, str(error)) from None
