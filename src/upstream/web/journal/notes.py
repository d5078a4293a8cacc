"""Writing notes: saving with a version, setting aside what would overwrite, deleting and taking that back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import transaction
from django.db.models.functions import Length
from django.utils import timezone

from upstream.web.accounts.models import User
from upstream.web.journal.models import About, Note, NoteVersion
from upstream.web.journal.search import own
from upstream.web.journal.texts import storable

ONE_VERSION = timedelta(minutes=10)  # automatic saves of one editor within it are one version
KEPT_VERSIONS = 50
KEPT_CHARACTERS = 5_000_000  # of versions together; the newest few are kept whatever their size
ALWAYS_KEPT = 5


@dataclass(frozen=True, slots=True)
class Saved:
    """What became of a save. `note` is as it is stored now; after a conflict that is the other tab's text, and the
    text that was sent is kept among the versions, set aside."""

    note: Note
    conflict: bool = False


@transaction.atomic
def save_note(
    user: User,
    kind: About,
    about: str,
    text: str,
    base: int,
    tab: str = "",
    automatic: bool = False,
    at: datetime | None = None,
) -> Saved:
    """Store a note's text. Raises TooLong, with nothing stored.

    base: the version that the editor began from; when the note has changed since, and not from the same `tab`,
    nothing is overwritten. at: when it was written, for what comes from elsewhere.
    """
    text = storable(text)
    now = at or timezone.now()
    note = _locked(user, kind, about, now)
    if text == note.text and note.deleted_at is None:
        return Saved(note)
    newest = note.versions.filter(aside=False).first()
    same_tab = newest is not None and bool(tab) and newest.tab == tab
    if note.version and base != note.version and not (same_tab and note.deleted_at is None):
        _set_aside(note, text, base, tab, now)
        return Saved(note, conflict=True)
    note.text, note.updated_at, note.deleted_at = text, now, None
    note.version += 1
    note.save()
    goes_on = same_tab and newest.automatic and now - newest.saved_at < ONE_VERSION
    if goes_on:
        newest.text, newest.number, newest.automatic = text, note.version, automatic
        newest.save()
    else:
        NoteVersion.objects.create(
            note=note, number=note.version, text=text, saved_at=now, tab=tab, automatic=automatic
        )
        _trim(note)
    own.put_note(user, note)
    return Saved(note)


@transaction.atomic
def delete_note(user: User, kind: About, about: str) -> Note | None:
    """Take a note away; `restore_note` brings it back with all its versions."""
    note = Note.objects.select_for_update().filter(user=user, kind=kind, about=about, deleted_at=None).first()
    if note is not None:
        note.deleted_at = timezone.now()
        note.version += 1
        note.save()
        own.put_note(user, note)
    return note


@transaction.atomic
def restore_note(user: User, kind: About, about: str) -> Note | None:
    """Bring a deleted note back."""
    found = Note.objects.select_for_update().filter(user=user, kind=kind, about=about)
    note = found.exclude(deleted_at=None).first()
    if note is not None:
        note.deleted_at = None
        note.version += 1
        note.save()
        own.put_note(user, note)
    return note


@transaction.atomic
def erase_note(user: User, kind: About, about: str) -> bool:
    """Remove a deleted note and its versions for good."""
    gone, _ = Note.objects.filter(user=user, kind=kind, about=about).exclude(deleted_at=None).delete()
    return bool(gone)


def _locked(user: User, kind: About, about: str, now: datetime) -> Note:
    """The note, made when there is none, so that two tabs save one after the other."""
    Note.objects.get_or_create(
        user=user, kind=kind, about=about, defaults={"created_at": now, "updated_at": now}
    )
    return Note.objects.select_for_update().get(user=user, kind=kind, about=about)


def _set_aside(note: Note, text: str, base: int, tab: str, now: datetime) -> None:
    """Keep a text that lost against another tab; once for each editor, however often it tries."""
    values = {"text": text, "number": base, "saved_at": now}
    if tab and note.versions.filter(tab=tab, aside=True).update(**values):
        return
    NoteVersion.objects.create(note=note, tab=tab, aside=True, **values)
    _trim(note)


def _trim(note: Note) -> None:
    """Keep the newest versions."""
    characters = 0
    for kept, (version, length) in enumerate(note.versions.values_list("pk", Length("text")), start=1):
        characters += length
        if kept > KEPT_VERSIONS or (kept > ALWAYS_KEPT and characters > KEPT_CHARACTERS):
            note.versions.filter(pk__lte=version).delete()
            return
