"""What there is to do for a skill, whether or not its lesson and exercises are written."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from upstream.curriculum import Exercise, Kind, Pack, Round
from upstream.planning.rhythm import Activity
from upstream.planning.words import Reason

SHORTEST_READING = 15
READING_MINUTES = 30


class TaskKind(StrEnum):
    READ = "read"  # a skill's lesson, or its references until there is one
    EXERCISE = "exercise"
    PRACTISE = "practise"  # a skill without an exercise, by one's own hand
    PROJECT = "project"  # a skill that is work of one's own
    REFERENCE = "reference"
    PORTFOLIO = "portfolio"
    REVIEW = "review"


@dataclass(frozen=True, slots=True)
class Task:
    """A piece of work. minutes: what is left of it. about: the skill, exercise or reference; "" where there is none.

    skill: the skill that it is for, None for portfolio and reviews.
    """

    kind: TaskKind
    about: str
    activity: Activity
    minutes: int
    skill: str | None = None

    @property
    def key(self) -> str:
        """Names it for good, such as `exercise.k-means`."""
        return f"{self.kind}.{self.about}" if self.about else str(self.kind)


REVIEW = Task(TaskKind.REVIEW, "", Activity.REVIEW, 0)
PORTFOLIO = Task(TaskKind.PORTFOLIO, "", Activity.PROJECT, 0)


def tasks_of(
    skill: str, pack: Pack, solved: Iterable[str] = (), spent: Mapping[str, int] | None = None
) -> list[Task]:
    """What is left to do for a skill, in order: reading, then exercises, easiest first.

    Together they take the skill's minutes, reading at least a quarter of an hour. solved: exercises passed.
    spent: minutes already given to a task, by its key. A task whose minutes are used up is gone, but an exercise
    stays until it is passed.
    """
    found, done, used = pack.skills[skill], set(solved), spent or {}
    exercises = pack.exercises_of(skill)
    if found.kind is Kind.PRACTICE and not exercises:
        tasks = [Task(TaskKind.PROJECT, skill, Activity.PROJECT, found.minutes, skill)]
    elif exercises:
        reading = max(found.minutes - sum(e.minutes for e in exercises), SHORTEST_READING)
        tasks = [Task(TaskKind.READ, skill, Activity.THEORY, reading, skill)]
        tasks += [exercise_task(e, skill) for e in exercises if e.id not in done]
    else:
        practice = found.minutes // 2 if found.kind in (Kind.CODE, Kind.MATH, Kind.TOOL) else 0
        tasks = [Task(TaskKind.READ, skill, Activity.THEORY, found.minutes - practice, skill)]
        if practice:
            activity = Activity.THEORY if found.kind is Kind.MATH else Activity.ML_CODING
            tasks.append(Task(TaskKind.PRACTISE, skill, activity, practice, skill))
    return [left for task in tasks if (left := _left(task, used.get(task.key, 0))).minutes > 0]


def exercise_task(exercise: Exercise, skill: str) -> Task:
    """An exercise as work for a skill: a coding problem unless it prepares for the ML coding round alone."""
    coding = Round.CODING in exercise.rounds or Round.ML_CODING not in exercise.rounds
    activity = Activity.CODING if coding else Activity.ML_CODING
    return Task(TaskKind.EXERCISE, exercise.id, activity, exercise.minutes, skill)


def path_minutes(path: Iterable[str], pack: Pack, spent: Mapping[str, int]) -> dict[str, int]:
    """The estimated minutes that each skill of a path still takes, at least five each."""
    used: dict[str, int] = {}
    for key, minutes in spent.items():
        kind, _, about = key.partition(".")
        if kind == TaskKind.EXERCISE:
            for skill in pack.exercises[about].proves if about in pack.exercises else ():
                used[skill] = used.get(skill, 0) + minutes
        elif kind in (TaskKind.READ, TaskKind.PRACTISE, TaskKind.PROJECT):
            used[about] = used.get(about, 0) + minutes
    return {skill: max(pack.skills[skill].minutes - used.get(skill, 0), 5) for skill in path}


def worked_through(path: Iterable[str], pack: Pack, spent: Mapping[str, int]) -> frozenset[str]:
    """The skills of a path that nothing in the pack can prove yet and whose planned work is done.

    A plan goes on behind them; they are not proved.
    """
    return frozenset(
        skill for skill in path if not pack.exercises_of(skill) and not tasks_of(skill, pack, (), spent)
    )


def missing(skill: str, pack: Pack) -> Reason | None:
    """What the pack does not have for a skill yet, in words."""
    lesson, exercise = pack.skills[skill].has_lesson, bool(pack.exercises_of(skill))
    if lesson and exercise:
        return None
    if not lesson and not exercise:
        return Reason.of("not-written-both")
    return Reason.of("not-written-exercise" if lesson else "not-written-lesson")


def reference_tasks(path: Iterable[str], pack: Pack, spent: Mapping[str, int]) -> list[Task]:
    """Half an hour with each reference of a path's first skills that was not read yet."""
    found: dict[str, Task] = {}
    for skill in path:
        for resource in pack.resources_of(skill):
            task = Task(TaskKind.REFERENCE, resource.id, Activity.READING, READING_MINUTES, skill)
            if task.key not in spent:
                found.setdefault(task.key, task)
    return list(found.values())


def known_task(key: str, pack: Pack) -> bool:
    """Whether the pack still has what a task's key names."""
    kind, _, about = key.partition(".")
    match kind:
        case TaskKind.READ | TaskKind.PRACTISE | TaskKind.PROJECT:
            return about in pack.skills
        case TaskKind.EXERCISE:
            return about in pack.exercises
        case TaskKind.REFERENCE:
            return about in pack.resources
        case _:
            return key in (REVIEW.key, PORTFOLIO.key)


def _left(task: Task, used: int) -> Task:
    if task.kind is TaskKind.EXERCISE:
        return task
    return replace(task, minutes=task.minutes - used)
