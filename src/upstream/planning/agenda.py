"""What of a path can be worked on at a moment of the week that is being planned."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from upstream.curriculum import Pack, SkillGraph
from upstream.planning.tasks import Task, TaskKind, tasks_of
from upstream.planning.week import Session


class Agenda:
    """The open tasks of a path, less what is kept in the week, handed out with prerequisites first.

    A skill is through once all its tasks have been handed out and the day of its last kept session has come. A reading
    that was skipped holds nobody up; a skill of which nothing but skipped work is left holds up what builds on it.
    """

    def __init__(
        self,
        path: Sequence[str],
        graph: SkillGraph,
        pack: Pack,
        solved: Iterable[str],
        spent: Mapping[str, int],
        kept: Iterable[Session],
    ) -> None:
        self._needs = {skill: [n for n in graph.requires[skill] if n in set(path)] for skill in path}
        self._above = {skill: len(graph.all_unlocked(skill).intersection(path)) for skill in path}
        tasks = {skill: tasks_of(skill, pack, solved, spent) for skill in path}
        self._last: dict[str, date] = {}
        held: dict[str, int] = {}
        shown: set[str] = set()
        for session in kept:
            held[session.task.key] = held.get(session.task.key, 0) + session.minutes
            skill = session.task.skill
            if skill in tasks and not session.skipped:
                shown.add(session.task.key)
                self._last[skill] = max(self._last.get(skill, session.day), session.day)
        self._open = {skill: list(_unheld(found, held)) for skill, found in tasks.items()}
        self._stuck = {skill for skill in path if _only_skipped(tasks[skill], self._open[skill], shown)}

    def ready(self, day: date) -> Iterator[Task]:
        """The first open task of each skill whose prerequisites are through by that day, in the path's order."""
        for skill, tasks in self._open.items():
            if tasks and all(self._through(need, day) for need in self._needs[skill]):
                yield tasks[0]

    def take(self, piece: Task) -> None:
        """Hand out a piece of a task, for every skill that it serves. What is not the path's own is passed over."""
        for skill, tasks in self._open.items():
            self._open[skill] = list(_unheld(tasks, {piece.key: piece.minutes}))

    def above(self, skill: str) -> int:
        """How many skills of the path build on a skill."""
        return self._above.get(skill, 0)

    def _through(self, skill: str, day: date) -> bool:
        return not self._open[skill] and skill not in self._stuck and self._last.get(skill, day) <= day


def _unheld(tasks: Iterable[Task], held: Mapping[str, int]) -> Iterator[Task]:
    """What is left of tasks beside the minutes that are held by sessions, by a task's key."""
    for task in tasks:
        left = task.minutes - held.get(task.key, 0)
        if left > 0:
            yield replace(task, minutes=left)


def _only_skipped(tasks: Sequence[Task], left: Sequence[Task], shown: set[str]) -> bool:
    """Whether none of the work that would show the skill is in the week any more or can still come."""
    showing = [task for task in tasks if task.kind is not TaskKind.READ] or list(tasks)
    remaining = {task.key for task in left}
    return bool(showing) and not any(task.key in remaining or task.key in shown for task in showing)
