"""The one next thing, why, and what else there is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from upstream.curriculum import Pack
from upstream.planning.tasks import REVIEW, Task, TaskKind, exercise_task, tasks_of
from upstream.planning.week import Week
from upstream.planning.words import Reason

OTHER_CHOICES = 3


class StepKind(StrEnum):
    WORK = "work"  # a task
    GOAL = "goal"  # choose one


@dataclass(frozen=True, slots=True)
class Step:
    """Something to do now. session: the key of the planned session that it is, if it is one. others: instead of it."""

    kind: StepKind
    reason: Reason
    task: Task | None = None
    session: str | None = None
    others: tuple[Step, ...] = ()

    @property
    def minutes(self) -> int:
        return self.task.minutes if self.task else 0

    @property
    def target(self) -> str:
        """Names what to do: a task's key, or `goal`."""
        return self.task.key if self.task else str(self.kind)


@dataclass(frozen=True, slots=True)
class ReviewLoad:
    """Reviews that wait. overdue: those due before today, which are among `due`. minutes: what they take."""

    due: int = 0
    overdue: int = 0
    minutes: int = 0


def next_step(
    pack: Pack,
    week: Week | None,
    path: Sequence[str],
    today: date,
    reviews: ReviewLoad | None = None,
    begun: Iterable[str] = (),
    solved: Iterable[str] = (),
) -> Step:
    """The one next thing: overdue reviews, then what was begun, then the plan, then the path; with up to three others.

    week: None without a goal. path: what is open, in order. begun: exercises tried lately and not passed, latest
    first. solved: exercises passed.
    """
    waiting = reviews or ReviewLoad()
    steps = list(_overdue(waiting))
    steps += (
        Step(
            StepKind.WORK,
            Reason.of("begun", exercise=pack.exercises[id].title),
            exercise_task(pack.exercises[id], pack.exercises[id].proves[0]),
        )
        for id in begun
        if id in pack.exercises
    )
    if week is not None:
        steps += _planned(week, today)
    steps += _due(waiting)
    steps += _ahead(pack, path, set(solved), week, today)
    unlike: dict[str, Step] = {}
    for step in steps:
        unlike.setdefault(step.target, step)
    if not unlike or week is None:
        end = Step(StepKind.GOAL, Reason.of("no-goal" if week is None else "reached"))
        unlike = {**unlike, end.target: end} if unlike else {end.target: end}
    first, *others = unlike.values()
    return replace(first, others=tuple(others[:OTHER_CHOICES]))


def _overdue(reviews: ReviewLoad) -> Iterator[Step]:
    if reviews.overdue:
        yield _review(reviews, Reason.of("overdue", count=reviews.overdue))


def _due(reviews: ReviewLoad) -> Iterator[Step]:
    if reviews.due:
        yield _review(reviews, Reason.of("due", count=reviews.due))


def _review(reviews: ReviewLoad, reason: Reason) -> Step:
    return Step(StepKind.WORK, reason, replace(REVIEW, minutes=reviews.minutes))


def _planned(week: Week, today: date) -> Iterator[Step]:
    """Today's open sessions, then those of later days. Planned reviews are left to the queue, which knows better."""
    for session in week:
        if session.day >= today and session.open and session.task.kind is not TaskKind.REVIEW:
            kind = "planned" if session.day == today else "planned-soon"
            yield Step(StepKind.WORK, Reason.of(kind), session.task, session.key)


def _ahead(
    pack: Pack, path: Sequence[str], solved: set[str], week: Week | None, today: date
) -> Iterator[Step]:
    """The first task of the path's first skills, whether or not the rhythm has time for them."""
    finished = week is not None and any(s.day == today and s.done for s in week)
    for skill in path[: OTHER_CHOICES + 1]:
        title = pack.skills[skill].title
        reason = Reason.of("more-today") if finished else Reason.of("on-path", skill=title)
        for task in tasks_of(skill, pack, solved)[:1]:
            yield Step(StepKind.WORK, reason, task)
