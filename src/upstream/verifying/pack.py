"""Verifies a pack, or the parts of it that a person names."""

from __future__ import annotations

import multiprocessing
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ProcessPoolExecutor, as_completed
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from upstream.curriculum import Exercise, Pack, Problem, Question, Skill, read_pack
from upstream.curriculum.fields import unknown_id
from upstream.sandbox import Sandbox
from upstream.verifying import workers
from upstream.verifying.exercises import ExerciseReport
from upstream.verifying.parts import verify_skill, verify_whole_exercise
from upstream.verifying.texts import verify_question_text


@dataclass
class Report:
    """What `upstream verify` found."""

    problems: list[Problem] = field(default_factory=list)
    lessons: int = 0
    exercises: list[ExerciseReport] = field(default_factory=list)
    questions: int = 0
    seconds: float = 0.0


def verify(
    root: Path,
    names: Sequence[str],
    sandbox: Sandbox,
    write: bool = False,
    progress: Callable[[str], None] = lambda name: None,
) -> Report:
    """Verify the skills and exercises that are named, with what belongs to them; everything when none is.

    progress: called with the id of each thing before it is run.
    Raises PackError when pack.toml cannot be read.
    """
    start = time.perf_counter()
    pack, skills, exercises, report = _begin(root, names)
    for skill in skills:
        progress(skill.id)
        report.problems += verify_skill(pack, skill, write)
    for exercise in exercises:
        progress(exercise.id)
        report.exercises.append(verify_whole_exercise(pack, exercise, sandbox))
    return _finished(report, start)


def verify_in_parallel(
    root: Path,
    names: Sequence[str],
    jobs: int,
    write: bool = False,
    progress: Callable[[str], None] = lambda name: None,
) -> Report:
    """The same in several processes, each with a sandbox of its own; `progress` is called as things are done."""
    start = time.perf_counter()
    _, skills, exercises, report = _begin(root, names)
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(jobs, context, workers.start, (root,)) as pool:
        about_exercises = {pool.submit(workers.exercise, e.id): e.id for e in exercises}
        about_skills = {pool.submit(workers.skill, s.id, write): s.id for s in skills}
        names_of: dict[Future[Any], str] = {**about_exercises, **about_skills}
        for done in as_completed(names_of):
            progress(names_of[done])
        report.exercises = [done.result() for done in about_exercises]
        report.problems += [problem for done in about_skills for problem in done.result()]
    return _finished(report, start)


def _begin(root: Path, names: Sequence[str]) -> tuple[Pack, list[Skill], list[Exercise], Report]:
    """The written skills and the exercises to run, and a report that holds what is known without running them."""
    pack, faults = read_pack(root)
    report = Report()
    skills, exercises, questions = _chosen(pack, names, report)
    report.problems += [p for p in faults if not names or _concerns(p, names)]
    for question in questions:
        report.questions += 1
        report.problems += verify_question_text(pack, question)
    written = [skill for skill in skills if skill.has_lesson]
    report.lessons = len(written)
    return pack, written, exercises, report


def _finished(report: Report, start: float) -> Report:
    report.problems += [problem for exercise in report.exercises for problem in exercise.problems]
    report.seconds = time.perf_counter() - start
    return report


def _chosen(
    pack: Pack, names: Sequence[str], report: Report
) -> tuple[list[Skill], list[Exercise], list[Question]]:
    if not names:
        return list(pack.skills.values()), list(pack.exercises.values()), list(pack.questions.values())
    for name in names:
        folder = pack.root / "exercises" / name
        if name not in pack.skills and name not in pack.exercises and not folder.is_dir():
            known = [*pack.skills, *pack.exercises]
            report.problems.append(Problem(pack.root, None, *unknown_id("skill or exercise", name, known)))
    skills = [skill for skill in pack.skills.values() if skill.id in names]
    exercises = [e for e in pack.exercises.values() if e.id in names or set(e.proves) & set(names)]
    questions = [q for q in pack.questions.values() if q.skill in names]
    return skills, exercises, questions


def _concerns(problem: Problem, names: Sequence[str]) -> bool:
    parts = {part.removesuffix(".md").removesuffix(".toml") for part in problem.path.parts}
    return bool(parts & set(names))
