"""A person's notes and journal as pages of a vault."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime

from django.utils.translation import gettext as _

from upstream.curriculum import Skill
from upstream.exchange.vault import Attachment, Page
from upstream.memory import Record, State
from upstream.web.accounts.models import User
from upstream.web.content import graph, pack
from upstream.web.evidence.queries import stored_record
from upstream.web.journal.models import About, Entry, Note, Picture
from upstream.web.journal.titles import title_of

ENDINGS = {"image/png": ".png", "image/jpeg": ".jpg", "image/webp": ".webp", "image/gif": ".gif"}


def pages(user: User, now: datetime) -> list[Page]:
    """Skills that a person noted on or worked on, and those they build on; notes on the rest; the journal."""
    notes = {(n.kind, n.about): n for n in Note.objects.filter(user=user, deleted_at=None).exclude(text="")}
    record = stored_record(user)
    entries = list(Entry.objects.filter(user=user, deleted_at=None).order_by("day", "pk"))
    found = [_start(len(notes), len(entries))]
    for id in _skills(record, notes, entries):
        found.append(_skill(pack().skills[id], notes.get((About.SKILL, id)), record, now))
    known = {page.key for page in found}
    for note in notes.values():
        if f"{note.kind}:{note.about}" not in known:
            found.append(_note(note))
    return found + [_entry(entry) for entry in entries]


def attachments(user: User) -> dict[str, str]:
    """The ending of every picture's file by its id."""
    rows = Picture.objects.filter(user=user).values_list("pk", "media_type")
    return {str(id): ENDINGS.get(media_type, "") for id, media_type in rows}


def pictures(user: User) -> Iterator[Attachment]:
    for row in Picture.objects.filter(user=user).iterator(chunk_size=5):
        yield Attachment(str(row.pk), ENDINGS.get(row.media_type, ""), bytes(row.data))


def _start(notes: int, entries: int) -> Page:
    """The page that says what the rest is."""
    text = _(
        "Open this folder as a vault in Obsidian, or read the files in any editor. Skills link to what they build on, so "
        "the graph view shows the part of the map that you have walked. Formulas stand between dollar signs."
    )
    return Page("start", "", _("Read me"), text, {"notes": notes, "entries": entries})


def _skills(record: Record, notes: Iterable[tuple[str, str]], entries: Iterable[Entry]) -> list[str]:
    """The pack's skills that have something to tell, with their direct prerequisites, in the pack's order."""
    told = {about for kind, about in notes if kind == About.SKILL} | set(record.skills)
    told |= {skill for entry in entries for skill in entry.skills}
    told |= {skill for note in notes for skill in _about(*note)}
    told &= set(pack().skills)
    told |= {needed for id in told for needed in pack().skills[id].requires}
    return [id for id in pack().skills if id in told]


def _about(kind: str, about: str) -> tuple[str, ...]:
    """The skills that a note on an exercise or a question links to."""
    if kind == About.EXERCISE and about in pack().exercises:
        return pack().exercises[about].proves
    if kind == About.QUESTION and about in pack().questions:
        return (pack().questions[about].skill,)
    return ()


def _skill(skill: Skill, note: Note | None, record: Record, now: datetime) -> Page:
    area, state, standing = (
        pack().areas[skill.area],
        record.skills.get(skill.id),
        record.standing(skill.id, now),
    )
    properties = {
        "id": skill.id,
        "area": area.title,
        "stream": skill.stream,
        "state": str(standing.state),
        "tags": ["upstream/skill", f"upstream/{skill.area}"],
        "aliases": list(skill.covers),
    }
    if state and state.proved_at and standing.state in (State.PROVED, State.FADING):
        properties["proved"] = state.proved_at.date()
    if note:
        properties["updated"] = note.updated_at.date()
    links = [
        (_("Builds on"), [f"skill:{id}" for id in skill.requires]),
        (_("Leads to"), [f"skill:{id}" for id in graph().unlocks[skill.id]]),
    ]
    return Page(
        f"skill:{skill.id}", f"Skills/{area.title}", skill.title, note.text if note else "", properties, links
    )


def _note(note: Note) -> Page:
    """A note on an exercise, on a question, or on what the pack no longer has."""
    folder = {About.EXERCISE: "Exercises", About.QUESTION: "Questions"}.get(About(note.kind), "Skills")
    properties = {"id": note.about, "tags": [f"upstream/{note.kind}"], "updated": note.updated_at.date()}
    links = [(_("About"), [f"skill:{id}" for id in _about(note.kind, note.about)])]
    title = title_of(About(note.kind), note.about)
    return Page(f"{note.kind}:{note.about}", folder, title, note.text, properties, links)


def _entry(entry: Entry) -> Page:
    properties = {
        "date": entry.day,
        "kind": entry.kind,
        "tags": ["upstream/journal", f"upstream/journal/{entry.kind}"],
    }
    if entry.url:
        properties["url"] = entry.url
    if entry.minutes is not None:
        properties["minutes"] = entry.minutes
    if entry.rounds:
        properties["rounds"] = list(entry.rounds)
    links = [(_("About"), [f"skill:{id}" for id in entry.skills])]
    title = f"{entry.day.isoformat()} {entry.title}"
    return Page(f"entry:{entry.key}", f"Journal/{entry.day.year}", title, entry.text, properties, links)
