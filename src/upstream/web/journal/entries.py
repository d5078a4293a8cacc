"""Writing the journal: entries, once each, with undo; and targets."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db import transaction
from django.utils import timezone

from upstream.web.accounts.models import User
from upstream.web.journal.models import Entry, Target
from upstream.web.journal.search import own
from upstream.web.journal.texts import storable

FIELDS = ("kind", "title", "text", "url", "day", "minutes", "skills", "rounds")


@dataclass(frozen=True, slots=True)
class Changed:
    """What became of a change. After a conflict `entry` is what another tab stored, and nothing was overwritten."""

    entry: Entry
    conflict: bool = False


@transaction.atomic
def add_entry(user: User, key: uuid.UUID, values: Mapping[str, Any]) -> Entry:
    """Write an entry. The same key again gives the entry that is there. Raises TooLong.

    values: the fields of FIELDS, valid already.
    """
    entry, _ = Entry.objects.get_or_create(user=user, key=key, defaults=_fields(values))
    own.put_entry(user, entry)
    return entry


@transaction.atomic
def change_entry(user: User, key: uuid.UUID, values: Mapping[str, Any], base: int) -> Changed | None:
    """Change an entry that was opened as version `base`. None when there is none. Raises TooLong."""
    entry = Entry.objects.select_for_update().filter(user=user, key=key, deleted_at=None).first()
    if entry is None:
        return None
    fields = _fields(values)
    if all(getattr(entry, name) == value for name, value in fields.items()):
        return Changed(entry)
    if entry.version != base:
        return Changed(entry, conflict=True)
    for name, value in fields.items():
        setattr(entry, name, value)
    entry.version += 1
    entry.save()
    own.put_entry(user, entry)
    return Changed(entry)


@transaction.atomic
def delete_entry(user: User, key: uuid.UUID) -> Entry | None:
    """Take an entry away; `restore_entry` brings it back."""
    entry = Entry.objects.select_for_update().filter(user=user, key=key, deleted_at=None).first()
    if entry is not None:
        entry.deleted_at = timezone.now()
        entry.version += 1
        entry.save()
        own.put_entry(user, entry)
    return entry


@transaction.atomic
def restore_entry(user: User, key: uuid.UUID) -> Entry | None:
    """Bring a deleted entry back."""
    entry = Entry.objects.select_for_update().filter(user=user, key=key).exclude(deleted_at=None).first()
    if entry is not None:
        entry.deleted_at = None
        entry.version += 1
        entry.save()
        own.put_entry(user, entry)
    return entry


@transaction.atomic
def erase_entry(user: User, key: uuid.UUID) -> bool:
    """Remove a deleted entry for good."""
    gone, _ = Entry.objects.filter(user=user, key=key).exclude(deleted_at=None).delete()
    return bool(gone)


def add_target(user: User, measure: str, title: str, goal: int, since: date, until: date | None) -> Target:
    return Target.objects.create(
        user=user, measure=measure, title=storable(title), goal=goal, since=since, until=until
    )


@transaction.atomic
def count_target(user: User, target: int, by: int) -> bool:
    """Count a target of one's own up, or down but not below zero."""
    found = (
        Target.objects.select_for_update().filter(user=user, pk=target, measure=Target.Measure.OWN).first()
    )
    if found is None:
        return False
    found.count = min(max(0, found.count + by), 1_000_000)
    found.save(update_fields=["count"])
    return True


def delete_target(user: User, target: int) -> bool:
    gone, _ = Target.objects.filter(user=user, pk=target).delete()
    return bool(gone)


def _fields(values: Mapping[str, Any]) -> dict[str, Any]:
    found = {name: values[name] for name in FIELDS}
    return found | {"title": storable(found["title"]), "text": storable(found["text"])}
