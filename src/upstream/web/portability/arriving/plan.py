"""Goal, rhythm, weeks, placements and own words come in. What is planned here stays as it is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec
from django.utils.translation import ngettext

from upstream.exchange import record as parts
from upstream.exchange.reading import Unreadable
from upstream.planning import RhythmError
from upstream.web.accounts.models import User
from upstream.web.content import pack
from upstream.web.planner import rows
from upstream.web.planner.models import (
    GoalRow,
    PlacementAnswer,
    PlacementRow,
    RhythmRow,
    SaidRow,
    SessionRow,
    WeekRow,
)
from upstream.web.portability.arriving.tally import Fate, Tally


def bring_goal(user: User, goal: parts.Goal | None, tally: Tally) -> None:
    if goal is None:
        return
    if GoalRow.objects.filter(user=user).exists():
        return tally.note("settings", Fate.YOURS)
    # One that names skills of another pack is kept, and not shown until they are there.
    GoalRow.objects.create(user=user, **_builtins(goal))
    tally.note("settings", Fate.ADDED)


def bring_rhythm(user: User, rhythm: parts.Rhythm | None, tally: Tally) -> None:
    if rhythm is None:
        return
    if RhythmRow.objects.filter(user=user).exists():
        return tally.note("settings", Fate.YOURS)
    row = RhythmRow(user=user, minutes=rhythm.minutes, off=[day.isoformat() for day in rhythm.off])
    try:
        rows.as_rhythm(row)
    except RhythmError as error:
        raise Unreadable("$.learner.rhythm", str(error)) from None
    row.save()
    tally.note("settings", Fate.ADDED)


def bring_weeks(user: User, weeks: Sequence[parts.Week], tally: Tally) -> None:
    """A week that is not planned here comes as it is, with what was moved by hand."""
    here = set(WeekRow.objects.filter(user=user).values_list("monday", flat=True))
    taken = set(SessionRow.objects.filter(user=user).values_list("key", flat=True))
    for i, week in enumerate(weeks):
        if week.monday in here:
            tally.note("weeks", Fate.KNOWN)
            continue
        WeekRow.objects.create(user=user, monday=week.monday, planned_at=week.planned_at)
        SessionRow.objects.bulk_create(
            _session(user, week, session, f"$.weeks[{i}].sessions[{j}]")
            for j, session in enumerate(week.sessions)
            if session.key not in taken
        )
        tally.note("weeks", Fate.ADDED)


def bring_placements(user: User, placements: Sequence[parts.Placement], tally: Tally) -> None:
    """One that is not finished comes only where none is going on."""
    here = set(PlacementRow.objects.filter(user=user).values_list("started_at", flat=True))
    going_on = PlacementRow.objects.filter(user=user, finished_at=None).exists()
    for i, part in enumerate(placements):
        if part.started_at in here or (part.finished_at is None and going_on):
            tally.note("placements", Fate.KNOWN)
            continue
        going_on = going_on or part.finished_at is None
        values = {k: v for k, v in msgspec.structs.asdict(part).items() if k != "answers"}
        row = PlacementRow(user=user, **values | {"believed": msgspec.to_builtins(part.believed)})
        _readable(f"$.placements[{i}].believed", lambda row=row: rows.as_beliefs(row, pack()))
        for skill, (_, _, reason) in part.believed.items():
            _sentence(f"$.placements[{i}].believed.{skill}", reason)
        row.save()
        PlacementAnswer.objects.bulk_create(
            PlacementAnswer(placement=row, **msgspec.structs.asdict(answer)) for answer in part.answers
        )
        tally.note("placements", Fate.ADDED)


def bring_said(user: User, said: Sequence[parts.Said], tally: Tally) -> None:
    """The later word on a skill stays."""
    here = {row.skill: row.at for row in SaidRow.objects.filter(user=user)}
    for part in said:
        if part.skill in here and here[part.skill] >= part.at:
            tally.note("said", Fate.KNOWN)
            continue
        values = {"known": part.known, "at": part.at}
        SaidRow.objects.update_or_create(user=user, skill=part.skill, defaults=values)
        tally.note("said", Fate.ADDED)


def _session(user: User, week: parts.Week, part: parts.Session, path: str) -> SessionRow:
    values = msgspec.structs.asdict(part) | {"reason": msgspec.to_builtins(part.reason)}
    row = SessionRow(user=user, monday=week.monday, **values)
    _readable(path, lambda: rows.as_session(row, pack()))
    _sentence(f"{path}.reason", part.reason)
    return row


def _sentence(path: str, reason: parts.Reason) -> None:
    """A reason must be one that the pages can say."""
    _readable(path, lambda: rows.as_reason(msgspec.to_builtins(reason)).words(ngettext))


def _readable(path: str, read: Any) -> None:
    try:
        read()
    except (ValueError, KeyError, TypeError) as error:
        raise Unreadable(path, f"this cannot be read: {error}") from None


def _builtins(part: parts.Goal) -> dict[str, Any]:
    """The columns of a goal; its rounds as texts."""
    return msgspec.structs.asdict(part) | {"rounds": [str(round_) for round_ in part.rounds]}
