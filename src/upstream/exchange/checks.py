"""What a record's types cannot say: what belongs together, and what can have happened."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

from upstream.exchange.record import Event, Part, Record, Submission, Week
from upstream.memory import Act, Evidence, Model, Rating

EARLIEST = datetime(1970, 1, 1, tzinfo=UTC)  # where a clock stands that was never set
EARLIEST_DAY, LATEST_DAY = date(1970, 1, 1), date(2200, 1, 1)
AHEAD = timedelta(days=1)  # by how much another machine's clock may be ahead
MOST_WAITING = 100  # submissions without a verdict, which will be graded anew
MOST_HINTS = 100
LONGEST_DETAIL = 1000  # characters


class Wrong(ValueError):
    """path: a JSON path. reason: what is wrong there."""

    def __init__(self, path: str, reason: str) -> None:
        self.path, self.reason = path, reason
        super().__init__(f"{path}: {reason}")


def check(record: Record, now: datetime) -> None:
    """Raises Wrong at the first thing that cannot be so."""
    _times(record, "$", now + AHEAD)
    _once("$.events", [event.key for event in record.events], "key")
    _once("$.submissions", [submission.id for submission in record.submissions], "id")
    _once("$.notes", [(note.kind, note.about) for note in record.notes], "about")
    _once("$.entries", [entry.key for entry in record.entries], "key")
    _once("$.pictures", [picture.id for picture in record.pictures], "id")
    _once("$.self_assessments", [each.skill for each in record.self_assessments], "skill")
    _once("$.weeks", [week.monday for week in record.weeks], "monday")
    _once("$.placements", [placement.started_at for placement in record.placements], "started_at")
    _once("$.said", [each.skill for each in record.said], "skill")
    sessions = [session.key for week in record.weeks for session in week.sessions]
    _once("$.weeks[...].sessions", sessions, "key")
    for i, week in enumerate(record.weeks):
        _week(f"$.weeks[{i}]", week)
    for i, placement in enumerate(record.placements):
        probes = [answer.probe for answer in placement.answers]
        _once(f"$.placements[{i}].answers", probes, "probe")
    for i, event in enumerate(record.events):
        _event(f"$.events[{i}]", event)
    _waiting(record.submissions)
    for i, each in enumerate(record.self_assessments):
        if each.ticked > each.topics:
            raise Wrong(f"$.self_assessments[{i}].ticked", "there are more ticks than topics")
    memory = record.learner.memory
    if memory is not None:
        try:
            Model(tuple(memory.parameters) if memory.parameters else Model().parameters, memory.retention)
        except ValueError as error:
            raise Wrong("$.learner.memory", str(error)) from None


def _event(path: str, event: Event) -> None:
    rating = None if event.rating is None else Rating(event.rating)
    try:
        Evidence(event.act, event.item, tuple(event.skills), event.at, rating, event.key, event.undoes)
    except ValueError as error:
        raise Wrong(path, str(error)) from None
    for name, value in event.detail.items():
        if isinstance(value, list | dict) or (isinstance(value, str) and len(value) > LONGEST_DETAIL):
            raise Wrong(f"{path}.detail.{name}", "a detail is a short text, a number, true, false or null")
        if isinstance(value, int) and abs(value) >= 2**63:
            raise Wrong(f"{path}.detail.{name}", "this number is too large")
    if "submission" in event.detail and not _is_uuid(event.detail["submission"]):
        raise Wrong(f"{path}.detail.submission", "this is no id of a submission")
    step = event.detail.get("step")
    if event.act is Act.HINT and not (type(step) is int and 0 <= step < MOST_HINTS):
        raise Wrong(f"{path}.detail.step", "a hint names its step, a number from 0")


def _waiting(submissions: Sequence[Submission]) -> None:
    waiting = 0
    for i, submission in enumerate(submissions):
        if (submission.verdict is None) != (submission.graded_at is None):
            raise Wrong(f"$.submissions[{i}].graded_at", "a verdict has a time, and only a verdict has one")
        waiting += submission.verdict is None
        if waiting > MOST_WAITING:
            raise Wrong(f"$.submissions[{i}].verdict", f"more than {MOST_WAITING} submissions have none")


def _week(path: str, week: Week) -> None:
    if week.monday.weekday() != 0:
        raise Wrong(f"{path}.monday", f"{week.monday.isoformat()} is no Monday")
    for i, session in enumerate(week.sessions):
        if not timedelta() <= session.day - week.monday < timedelta(days=7):
            raise Wrong(f"{path}.sessions[{i}].day", "this day is not in the session's week")


def _once(path: str, names: Iterable[Hashable], field: str) -> None:
    seen: set[Hashable] = set()
    for i, name in enumerate(names):
        if name in seen:
            raise Wrong(f"{path}[{i}].{field}", "this stands in the file twice")
        seen.add(name)


def _times(part: Part, path: str, latest: datetime) -> None:
    """Every moment and day of a part, and of the parts in it."""
    for name in part.__struct_fields__:
        value = getattr(part, name)
        if isinstance(value, date | Part | list):
            _time(value, f"{path}.{name}", latest)


def _time(value: Any, path: str, latest: datetime) -> None:
    if isinstance(value, Part):
        _times(value, path, latest)
    elif isinstance(value, list) and value and isinstance(value[0], Part):
        for i, each in enumerate(value):
            _times(each, f"{path}[{i}]", latest)
    elif isinstance(value, datetime):
        if not EARLIEST <= value <= latest:
            raise Wrong(path, f"{value.isoformat()} is not between 1970 and now")
    elif isinstance(value, date) and not EARLIEST_DAY <= value <= LATEST_DAY:
        raise Wrong(path, f"{value.isoformat()} is not between {EARLIEST_DAY.year} and {LATEST_DAY.year}")


def _is_uuid(value: object) -> bool:
    try:
        return isinstance(value, str) and str(UUID(value)) == value
    except ValueError:
        return False
