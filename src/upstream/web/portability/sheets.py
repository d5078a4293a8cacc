"""A person's rows as tables for a spreadsheet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime

import msgspec

from upstream.exchange import record as parts
from upstream.exchange.tables import Cell, Table
from upstream.grading import Verdict
from upstream.web.accounts.models import User
from upstream.web.content import pack
from upstream.web.evidence.queries import stored_record
from upstream.web.portability import leaving, planned

SKILLS = ("skill", "title", "state", "recall", "started_at", "proved_at", "proved_by")
ITEMS = ("item", "stability", "difficulty", "recall", "due", "reviewed_at", "reps", "lapses", "proved_at")
# What does not fit into a cell, or makes sense in the JSON only.
_LEFT_OUT = {"detail", "versions", "reason"}


def tables(user: User, now: datetime) -> Iterator[Table]:
    """What the lists of the record hold, and two tables of the states that follow from it now."""
    yield _table("events", parts.Event, leaving.events(user))
    yield _table("submissions", parts.Submission, leaving.submissions(user))
    yield _table("notes", parts.Note, leaving.notes(user))
    yield _table("entries", parts.Entry, leaving.entries(user))
    yield _table("targets", parts.Target, leaving.targets(user))
    yield _table("self_assessments", parts.SelfAssessment, leaving.self_assessments(user))
    yield _table("sessions", parts.Session, (s for week in planned.weeks(user) for s in week.sessions))
    answers = (answer for placement in planned.placements(user) for answer in placement.answers)
    yield _table("placement_answers", parts.PlacementAnswer, answers)
    yield _table("said", parts.Said, planned.said(user))
    yield Table("skills", SKILLS, _skills(user, now))
    yield Table("items", ITEMS, _items(user, now))


def _table(name: str, kind: type[parts.Part], rows: Iterable[parts.Part]) -> Table:
    columns = [field for field in kind.__struct_fields__ if field not in _LEFT_OUT]
    return Table(name, columns, ([_cell(getattr(row, column)) for column in columns] for row in rows))


def _cell(value: object) -> Cell:
    """One value as a cell; of a verdict how it ended, of a list its parts."""
    if isinstance(value, Verdict):
        return str(value.status)
    plain = msgspec.to_builtins(value, builtin_types=(datetime,))
    return ", ".join(map(str, plain)) if isinstance(plain, list) else plain


def _skills(user: User, now: datetime) -> Iterator[Sequence[Cell]]:
    record = stored_record(user)
    for id, state in record.skills.items():
        skill, standing = pack().skills.get(id), record.standing(id, now)
        cells = (id, skill.title if skill else "", str(standing.state), standing.strength)
        yield *cells, state.started_at, state.proved_at, state.proved_by


def _items(user: User, now: datetime) -> Iterator[Sequence[Cell]]:
    record = stored_record(user)
    for id, item in record.items.items():
        recall, due = item.recall(now, record.model), item.due(record.model)
        memory = (id, item.stability, item.difficulty, recall, due, item.reviewed_at)
        yield *memory, item.reps, item.lapses, item.proved_at
