"""Fills a week's hours from the path: prerequisites in order, no day over its hours, what a hand placed untouched."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from upstream.curriculum import Pack, SkillGraph
from upstream.planning.agenda import Agenda
from upstream.planning.rhythm import LEARNING, PLANNED, Activity, Rhythm
from upstream.planning.tasks import (
    PORTFOLIO,
    REVIEW,
    Task,
    TaskKind,
    exercise_task,
    missing,
    reference_tasks,
)
from upstream.planning.week import Session, Week
from upstream.planning.words import Reason

# Nobody gets anything out of a shorter piece of something longer.
SHORTEST_PIECE = 15


@dataclass(frozen=True)
class Desk:
    """What a week is made from.

    path: what is still to learn, in order. solved: exercises passed. proved: skills whose further exercises may fill
    time that the path leaves. spent: minutes given in earlier weeks, by a task's key. reviews: minutes due, by day.
    """

    pack: Pack
    graph: SkillGraph
    path: tuple[str, ...]
    rhythm: Rhythm
    solved: frozenset[str] = frozenset()
    proved: frozenset[str] = frozenset()
    spent: Mapping[str, int] = field(default_factory=dict)
    reviews: Mapping[date, int] = field(default_factory=dict)


def plan_week(desk: Desk, monday: date, today: date, kept: Sequence[Session] = ()) -> Week:
    """The week that begins on a Monday, filled from `today` on.

    kept: sessions of this week that stay as they are: moved, skipped or done. The same arguments give the same week.
    A generated session comes after everything that its skill builds on, as far as that is on the path, and generated
    sessions never take a day over the rhythm's minutes; what a hand placed may.
    """
    return _Filler(desk, monday, kept).fill(today)


class _Filler:
    def __init__(self, desk: Desk, monday: date, kept: Sequence[Session]) -> None:
        self.desk = desk
        self.monday = monday
        self.kept = sorted(kept, key=lambda s: s.day)  # within a day as they were
        self.made: list[Session] = []
        self.agenda = Agenda(desk.path, desk.graph, desk.pack, desk.solved, desk.spent, kept)
        held = {session.task.key for session in kept}
        self.references = [
            t for t in reference_tasks(desk.path[:12], desk.pack, desk.spent) if t.key not in held
        ]
        more = [
            exercise_task(e, e.proves[0])
            for e in desk.pack.exercises.values()
            if e.id not in desk.solved and desk.proved.intersection(e.proves)
        ]
        self.more = [task for task in more if task.key not in held]
        self.has = {activity for _, activity in desk.rhythm.minutes}

    def fill(self, today: date) -> Week:
        owed = sum(minutes for day, minutes in self.desk.reviews.items() if day < max(today, self.monday))
        for day in (self.monday + timedelta(days=i) for i in range(7)):
            if day < today:
                continue
            hours = self._free(day)
            owed = self._review(day, hours, owed + self.desk.reviews.get(day, 0))
            for activity in PLANNED:
                self._fill_slot(day, activity, hours.get(activity, 0))
        order = {session.key: i for i, session in enumerate(self.kept + self.made)}
        every = sorted(
            self.kept + self.made,
            key=lambda s: (s.day, s.activity is not Activity.REVIEW, order[s.key]),
        )
        return Week(self.monday, tuple(every))

    def _free(self, day: date) -> dict[Activity, int]:
        """A day's minutes by activity, less what is kept on it."""
        hours = self.desk.rhythm.on(day)
        for session in self.kept:
            if session.day == day and not session.skipped:
                _take(hours, session.minutes, session.activity)
        return hours

    def _review(self, day: date, hours: dict[Activity, int], owed: int) -> int:
        """Reserve a day's reviews; returns what no longer fits and goes on to the next day."""
        if any(s.day == day and s.activity is Activity.REVIEW for s in self.kept):
            return 0
        minutes = min(owed, sum(hours.values()))
        if minutes > 0:
            self._add(day, replace(REVIEW, minutes=minutes), Reason.of("review"))
            _take(hours, minutes, Activity.THEORY)
        return owed - minutes

    def _fill_slot(self, day: date, activity: Activity, left: int) -> None:
        while left > 0:
            task, own = self._next(day, activity, left)
            if task is None:
                return
            piece = replace(task, minutes=_piece(task.minutes, left))
            self.agenda.take(piece)
            self._add(day, piece, self._reason(piece, own))
            left -= piece.minutes

    def _next(self, day: date, activity: Activity, left: int) -> tuple[Task | None, bool]:
        """The next task for a slot, and whether it is of the slot's own sort."""
        if activity is Activity.READING and self.references:
            return (self.references.pop(0), True) if left >= SHORTEST_PIECE else (None, True)
        ready = [task for task in self.agenda.ready(day) if self._fits(task, left)]
        for tier, activities in enumerate(self._tiers(activity)):
            if task := next((t for t in ready if t.activity in activities), None):
                return task, tier == 0
        if activity is Activity.PROJECT:
            return replace(PORTFOLIO, minutes=left), True
        if activity in LEARNING and (more := next((t for t in self.more if self._fits(t, left)), None)):
            self.more.remove(more)
            return more, True
        return None, True

    def _tiers(self, activity: Activity) -> list[set[Activity]]:
        """What a slot takes, best first. Work with no hours of its own in the rhythm goes wherever there are some."""
        homeless: set[Activity] = {a for a in PLANNED if a not in self.has}
        practice = {Activity.CODING, Activity.ML_CODING}
        match activity:
            case Activity.THEORY:
                return [{activity}, practice, homeless]
            case Activity.CODING | Activity.ML_CODING:
                return [{activity}, practice, {Activity.THEORY}, homeless]
            case Activity.READING:
                return [{Activity.THEORY}, homeless]
            case _:
                return [{activity}, homeless if not self.has.intersection(LEARNING) else set()]

    def _fits(self, task: Task, left: int) -> bool:
        """Whether a piece of it makes sense here: an exercise is split only where no slot could hold it whole."""
        if task.minutes <= left:
            return True
        if left < SHORTEST_PIECE:
            return False
        longest = max(self.desk.rhythm.minutes.values(), default=0)
        return task.kind is not TaskKind.EXERCISE or task.minutes > longest

    def _reason(self, task: Task, own: bool) -> Reason:
        titles = self.desk.pack.skills[task.skill].title if task.skill else ""
        match task.kind:
            case TaskKind.PORTFOLIO:
                return Reason.of("portfolio")
            case TaskKind.EXERCISE if task.skill in self.desk.proved:
                return Reason.of("more-practice", skill=titles)
            case TaskKind.EXERCISE:
                return Reason.of(
                    "exercise", exercise=self.desk.pack.exercises[task.about].title, skill=titles
                )
            case TaskKind.READ if not own:
                return Reason.of("instead", skill=titles)
            case TaskKind.READ:
                above = self.agenda.above(task.about)
                return (
                    Reason.of("read-unlocks", skill=titles, count=above)
                    if above
                    else Reason.of("read", skill=titles)
                )
            case _:
                return Reason.of(str(task.kind), skill=titles)

    def _add(self, day: date, task: Task, reason: Reason) -> None:
        """A session of its own, or more minutes of the one that the day has of that task already."""
        for i, session in enumerate(self.made):
            if session.day == day and session.task.key == task.key:
                longer = replace(session.task, minutes=session.minutes + task.minutes)
                self.made[i] = replace(session, task=longer)
                return
        parts = {s.part for s in self.kept + self.made if s.task.key == task.key}
        part = next(n for n in range(1, len(parts) + 2) if n not in parts)
        year, week, _ = self.monday.isocalendar()
        key = f"{year}-W{week:02}.{task.key}.{part}"
        note = (
            missing(task.skill, self.desk.pack)
            if task.skill and task.kind is not TaskKind.REFERENCE
            else None
        )
        self.made.append(Session(key, day, task, reason, part, note))


def _piece(minutes: int, left: int) -> int:
    """How much of a task goes into what is left of a slot, so that the rest is worth a session of its own."""
    if minutes <= left:
        return minutes
    return left if minutes - left >= SHORTEST_PIECE else max(minutes - SHORTEST_PIECE, left // 2)


def _take(hours: dict[Activity, int], minutes: int, first: Activity) -> None:
    """Take minutes off a day, from one activity first and then in the day's order."""
    for activity in (first, *PLANNED):
        used = min(hours.get(activity, 0), minutes)
        if used:
            hours[activity] -= used
            minutes -= used
