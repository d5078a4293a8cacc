"""A week of named sessions, and what a hand may change in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from upstream.planning.rhythm import Activity
from upstream.planning.tasks import Task
from upstream.planning.words import Reason, SessionError


@dataclass(frozen=True, slots=True)
class Session:
    """Some minutes of one task on one day.

    key: names it within all of a learner's weeks. task: with the minutes of this session alone. part: from 1, of
    those that share the task in this week. note: what the pack has not written yet. moved, skipped, done: by hand
    (`done` also by evidence); such a session is kept when the week is planned again.
    """

    key: str
    day: date
    task: Task
    reason: Reason
    part: int = 1
    note: Reason | None = None
    moved: bool = False
    skipped: bool = False
    done: bool = False

    @property
    def minutes(self) -> int:
        return self.task.minutes

    @property
    def activity(self) -> Activity:
        return self.task.activity

    @property
    def kept(self) -> bool:
        """Whether planning again leaves it where it is."""
        return self.moved or self.skipped or self.done

    @property
    def open(self) -> bool:
        """Whether it still asks for something."""
        return not (self.skipped or self.done)


@dataclass(frozen=True, slots=True)
class Week:
    """The sessions of a week, by day and then in the order in which to do them. monday: its first day."""

    monday: date
    sessions: tuple[Session, ...] = ()

    def __iter__(self) -> Iterator[Session]:
        return iter(self.sessions)

    @property
    def days(self) -> tuple[date, ...]:
        return tuple(self.monday + timedelta(days=i) for i in range(7))

    @property
    def kept(self) -> tuple[Session, ...]:
        return tuple(session for session in self.sessions if session.kept)

    def on(self, day: date) -> tuple[Session, ...]:
        return tuple(session for session in self.sessions if session.day == day)

    def minutes(self, day: date) -> int:
        """The minutes of a day, without what was skipped."""
        return sum(session.minutes for session in self.on(day) if not session.skipped)

    def session(self, key: str) -> Session:
        """Raises SessionError when the week does not hold it."""
        found = next((session for session in self.sessions if session.key == key), None)
        if found is None:
            raise SessionError(Reason.of("session-gone"))
        return found

    def move(self, key: str, day: date) -> Week:
        """The week with a session on another of its days, at that day's end. Raises SessionError."""
        session = self.session(key)
        if day not in self.days:
            raise SessionError(Reason.of("session-outside"))
        if session.day == day:
            return self
        others = [other for other in self.sessions if other.key != key]
        moved = replace(session, day=day, moved=True)
        place = sum(other.day <= day for other in others)
        return replace(self, sessions=(*others[:place], moved, *others[place:]))

    def skip(self, key: str) -> Week:
        return self._changed(replace(self.session(key), skipped=True))

    def restore(self, key: str) -> Week:
        """Takes back a skip or a mark as done. What was moved stays where it is."""
        return self._changed(replace(self.session(key), skipped=False, done=False))

    def finish(self, key: str) -> Week:
        return self._changed(replace(self.session(key), done=True, skipped=False))

    def _changed(self, session: Session) -> Week:
        return replace(self, sessions=tuple(session if s.key == session.key else s for s in self.sessions))
